"""The first screen of a machine that belongs to no event yet."""
