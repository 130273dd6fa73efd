"""Carries facts from one simulated device to another in a file, as staff do on a USB stick."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from kiosk.replication.carry import carry_in, carry_out
from kiosk.replication.carry_file import CarryFileUnusable
from kiosk.replication.simulation.device import SimulatedDevice


def carry(source: SimulatedDevice, to: SimulatedDevice, medium: Path) -> None:
    """Write all facts of a device to a file, and take them in at another one, if it may be read."""
    with suppress(CarryFileUnusable):
        if source.is_running and to.is_running:
            carry_out(source.store, medium, "simulated")
            to.run(lambda store: carry_in(store, medium))
    medium.unlink(missing_ok=True)
