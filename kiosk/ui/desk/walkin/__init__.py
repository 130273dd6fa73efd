"""Walk-in registration page."""
