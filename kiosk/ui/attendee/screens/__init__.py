"""The contents of the screens for guests, derived from the state of the kiosk; pure."""
