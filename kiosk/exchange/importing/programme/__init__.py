"""Programme, rooms and seats out of sheets."""
