"""Keyboard wedge scanners: distinguishes their keys from those that people type."""
