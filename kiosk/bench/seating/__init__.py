"""Measures the seating of networking tables."""
