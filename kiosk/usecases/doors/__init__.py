"""Doors with staff: scan mode, and sessions with a capacity and a waiting list."""
