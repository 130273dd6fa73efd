"""Commands for invitations."""
