"""Admission: scan requests, the decision on them, outcomes and answers."""
