"""View models of the attendee kiosk."""
