"""Papers of the seating: cards for tables and places, lists by table and by name."""
