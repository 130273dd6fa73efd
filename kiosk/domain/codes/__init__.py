"""Codes on badges and tickets: cleaning, signed passes, encodings."""
