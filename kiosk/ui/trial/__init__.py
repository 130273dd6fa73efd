"""View models of the scanner test page."""
