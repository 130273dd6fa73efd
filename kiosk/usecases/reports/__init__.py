"""Counts, lists, dashboard and exports."""
