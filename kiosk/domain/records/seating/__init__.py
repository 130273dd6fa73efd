"""Seats at tables: rules, and hints for staff."""
