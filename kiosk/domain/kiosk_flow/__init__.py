"""The attendee kiosk as a state machine: events in, state and effects out."""
