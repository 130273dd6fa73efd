"""The page with the list of everybody."""
