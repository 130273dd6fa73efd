"""Benchmarks of several devices of one event."""
