"""The protocol between two devices, without clock, file or socket."""
