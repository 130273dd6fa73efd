"""The hub of a simulated venue: the schema in a real PostgreSQL, and its faults."""
