"""Registration systems of the organiser, by command."""
