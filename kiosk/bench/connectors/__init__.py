"""Benchmarks of the exchange with systems of the organiser."""
