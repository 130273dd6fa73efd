"""Scan mode: a scan checks in at once."""
