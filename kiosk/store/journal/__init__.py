"""The journal: append, verify, merge, erase."""
