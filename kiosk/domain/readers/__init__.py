"""Readers: one small module for each kind of code that a guest may show."""
