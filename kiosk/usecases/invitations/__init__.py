"""Invitations: who gets one, and their files."""
