"""Arrivals of guests: a simulation of queues at doors and desks. All times are in seconds."""
