"""Devices and printers page."""
