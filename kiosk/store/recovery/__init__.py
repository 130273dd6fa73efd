"""Examines a store, saves what a lost one held, puts backups in place."""
