"""Scanners, printers and sound."""
