"""Rules and data of an event, pure: standard library only, no clock, files, Qt or SQL."""
