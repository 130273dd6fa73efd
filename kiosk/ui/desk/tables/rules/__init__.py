"""Rules of the seating, written by hand on the tables page."""
