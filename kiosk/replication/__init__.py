"""The exchange of facts between the stores of an event."""
