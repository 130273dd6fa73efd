"""Networking tables page."""
