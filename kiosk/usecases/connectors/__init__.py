"""Registration systems that this machine exchanges with: what comes in, and what they are told."""
