"""Help of the command line: its texts in a language, and their layout."""
