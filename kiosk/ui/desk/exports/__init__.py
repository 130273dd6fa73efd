"""Exports and erasure page."""
