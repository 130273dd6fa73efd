"""Import page."""
