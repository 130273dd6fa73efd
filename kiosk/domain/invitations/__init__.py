"""The content of invitations that guests get before the event."""
