"""Registration systems: what came, what waits, what was not taken."""
