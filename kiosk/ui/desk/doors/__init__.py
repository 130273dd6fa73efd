"""Page of sessions with a capacity: people inside, and the waiting list."""
