"""Delegations page."""
