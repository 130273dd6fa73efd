"""The rehearsal of a morning: a forecast of its queues from the store of its event."""
