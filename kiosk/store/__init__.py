"""The journal and its projections in one SQLite file."""
