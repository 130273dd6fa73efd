"""Names of guests, countries and organisations, and the content of badges."""
