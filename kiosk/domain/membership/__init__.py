"""Which devices belong to the event, and which facts each of them may write."""
