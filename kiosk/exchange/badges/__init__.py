"""Badges: what stands on them, where, in which letters, as pictures and as pages of a PDF."""
