"""The search for people in the store's full-text index, and by whole keys."""
