"""Parts of the queries of lists of guests: who is expected, filters, orders."""
