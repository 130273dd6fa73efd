"""Facts and their folds: the state of guests, scans, tickets and print jobs."""
