"""The places of tables: on the plan of their room, and for arrow keys."""
