"""Badges page: printers are set up, and badges of many guests printed."""
