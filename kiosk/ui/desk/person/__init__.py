"""Search page and person card."""
