"""Two records of one person, and one that two have changed."""
