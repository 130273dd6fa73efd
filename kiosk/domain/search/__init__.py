"""Search for guests: query parsing, search terms, phonetic keys, ranking."""
