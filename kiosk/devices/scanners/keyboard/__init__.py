"""Scanners that type: telling their keys from those of people."""
