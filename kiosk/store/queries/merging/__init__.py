"""Reads what is known of two records of one person."""
