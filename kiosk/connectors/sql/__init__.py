"""A table or query of the organiser's database: guests out of it, arrivals into another table."""
