"""Links: sessions over TLS between devices of one event."""
