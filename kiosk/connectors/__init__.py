"""Connections to services of the organiser."""
