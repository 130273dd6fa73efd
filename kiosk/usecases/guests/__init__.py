"""Guests at the desk: search, card, decisions, corrections, walk-ins, delegations."""
