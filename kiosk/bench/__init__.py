"""Measured figures: how fast the kiosk is on this machine, and how that grows with size."""
