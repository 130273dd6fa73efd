"""Facts about the seating as a whole."""
