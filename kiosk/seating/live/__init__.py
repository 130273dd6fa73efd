"""Seats of a round while guests arrive."""
