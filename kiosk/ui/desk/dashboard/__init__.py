"""Dashboard page."""
