"""Companions in guest lists: rows of their own, and numbers in the rows of their guests."""
