"""Devices that join the event: the service that takes them in, and the client that joins."""
