"""The frame of the desk: lock screen, navigation, ticket queue."""
