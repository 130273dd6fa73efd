"""Guides for those who prepare and run an event, one page for each role."""
