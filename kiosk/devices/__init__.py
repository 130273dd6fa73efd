"""Scanners and sound at the edge."""
