"""Commands for a machine of an event: set up, start, report."""
