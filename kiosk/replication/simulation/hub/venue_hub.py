"""The hub of a simulated venue: who reaches it, and when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random

from kiosk.domain.journal.facts import Fact
from kiosk.replication.hub.hub_database import HubDatabase
from kiosk.replication.simulation.device import SimulatedDevice
from kiosk.replication.simulation.hub.exchange import exchange
from kiosk.replication.simulation.hub.simulated_hub import SimulatedHub
from kiosk.replication.simulation.network import SimulatedNetwork
from kiosk.replication.simulation.plan import ROOT

_SMALL = 8
_PLACE = 10_000
"""The number of the hub in cuts, which none has: it is on the side of those that are not apart."""
_EVERY_S, _EVERY_LARGE_S = (2.0, 4.0), (10.0, 20.0)


class VenueHub:
    """Lets all devices that reach the hub exchange facts with it every few seconds."""

    def __init__(
        self,
        database: HubDatabase,
        devices: Mapping[int, SimulatedDevice],
        network: SimulatedNetwork,
        seed: int,
    ) -> None:
        """`devices` are by number, and may be more later. Raises HubNotSetUp."""
        root = devices[ROOT].members
        if root is None:
            raise RuntimeError("the event is not founded")
        self._devices, self._network = devices, network
        self._rng = Random(f"hub {seed}")  # noqa: S311 - repeatable, not secret
        self._every_s = _EVERY_S if len(devices) <= _SMALL else _EVERY_LARGE_S
        self._away_until = 0.0
        self._due: dict[int, float] = {}
        self.database = SimulatedHub(database, root)
        network.timeline.after(0, self._tick)

    def go_away(self, seconds: float) -> None:
        """Let nobody reach the hub for some seconds."""
        self._away_until = max(self._away_until, self._network.timeline.now + seconds)

    def holds(self, vector: Mapping[str, int]) -> bool:
        """Whether the hub has all facts of a version vector."""
        heads = self.database.heads()
        return all(heads.get(device, 0) >= last for device, last in vector.items())

    def violations(self, journal: list[Fact]) -> Iterator[str]:
        """What is at the hub and must not be, or is missing there, by a journal with all bodies."""
        expected = {(one.device, one.sequence): one for one in journal}
        found = set()
        for device, sequence, digest, has_body in self.database.facts():
            found.add((device, sequence))
            fact = expected.get((device, sequence))
            if fact is None or fact.digest != digest:
                yield f"{device} {sequence} is not in the journals"
            elif has_body and fact.body is None:
                yield f"{device} {sequence} has a body that was erased"
            elif fact.body is not None and not has_body:
                yield f"{device} {sequence} lacks its body"
        for device, sequence in sorted(expected.keys() - found):
            yield f"{device} {sequence} is missing"

    def close(self) -> None:
        """Delete what the simulation wrote."""
        self.database.close()

    def _tick(self) -> None:
        now = self._network.timeline.now
        for number, device in sorted(self._devices.items()):
            if self._due.setdefault(number, now) <= now and self._is_reached(number, now):
                exchange(self.database, device)
                self._due[number] = now + self._rng.uniform(*self._every_s)
        self._network.timeline.after(1.0, self._tick)

    def _is_reached(self, number: int, now: float) -> bool:
        return now >= self._away_until and not self._network.is_cut(_PLACE, number)
