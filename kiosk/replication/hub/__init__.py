"""The hub: a PostgreSQL database through which the devices of an event exchange facts."""
