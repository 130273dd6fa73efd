"""Companions at the kiosk: who of them is here with a guest."""
