"""Names of guests, countries and organisations, and what a badge says."""
