"""The forms of a guest's card."""
