"""Indico as a source of guests, and as a taker of arrivals."""
