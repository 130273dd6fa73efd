"""The face of the staff: its shell, its pages, and what they are made of."""
