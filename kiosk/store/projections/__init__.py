"""Projection tables: written from facts, rebuilt and compared."""
