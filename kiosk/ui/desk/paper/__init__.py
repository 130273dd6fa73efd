"""Paper entry page."""
