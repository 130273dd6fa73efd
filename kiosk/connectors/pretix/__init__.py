"""pretix as a source of guests and checkpoints, and as a taker of arrivals."""
