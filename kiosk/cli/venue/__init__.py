"""Commands for an event on several devices."""
