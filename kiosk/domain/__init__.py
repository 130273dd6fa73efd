"""What is true of an event, pure: no clock, no files, no Qt, no SQL."""
