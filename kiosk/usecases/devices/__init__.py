"""The devices of an event: codes to join with, names, keys, founding, recovery."""
