"""Live seating: which round guests are told at their check-in, and who is likely to come."""
