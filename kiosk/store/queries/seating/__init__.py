"""Queries of the seating."""
