"""Queries on the projections."""
