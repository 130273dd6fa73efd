"""Staff page."""
