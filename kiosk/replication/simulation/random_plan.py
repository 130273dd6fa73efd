"""Plans by a seed: bursts of scans, and faults of every kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import ClassVar

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.replication.simulation.plan import (
    DESK,
    ROOT,
    EventKind,
    VenueEvent,
    VenuePlan,
    role_of,
)

_DAY_MS = 86_400_000
_BURSTS = 8
_EMPTY_BATTERY, _RESTARTING_S = 0.5, 0.5
_BURST_S = 4.0
_SAME_MOMENT = 0.25
"""The share of scans that happen at two doors in the same moment."""
_TWICE_WITHIN_S = 10.0
_SMALL_SECONDS, _SMALL_GUESTS, _SMALL_SCANS, _SMALL_FAULTS = 30.0, 8, 10, 8
_LONGEST_CUT_S = 15.0
# How often each fault happens, in relation to the others.
_WEIGHTS = {
    EventKind.CORRECT: 5,
    EventKind.CANCEL: 1,
    EventKind.ERASE: 2,
    EventKind.CRASH: 4,
    EventKind.CUT: 6,
    EventKind.NOISE: 2,
    EventKind.CLOCK: 3,
    EventKind.LOSE: 1,
    EventKind.REVOKE: 1,
    EventKind.JOIN: 1,
    EventKind.RESTORE: 1,
    EventKind.STICK: 2,
    EventKind.FORGE: 2,
    EventKind.PROMOTE: 1,
}


@dataclass(frozen=True, slots=True)
class VenueSize:
    """How much happens in a venue: `faults` counts everything but scans."""

    devices: int
    guests: int
    seconds: float
    scans: int
    faults: int


def small_plan(seed: int) -> VenuePlan:
    """Half a minute at a venue of three to six devices."""
    devices = Random(f"size {seed}").randint(3, 6)  # noqa: S311 - repeatable, not secret
    return random_plan(
        seed, VenueSize(devices, _SMALL_GUESTS, _SMALL_SECONDS, _SMALL_SCANS, _SMALL_FAULTS)
    )


def random_plan(seed: int, size: VenueSize) -> VenuePlan:
    """What happens at a venue of that size, by a seed."""
    made = _Generator(Random(f"plan {seed}"), size)  # noqa: S311 - repeatable, not secret
    events = sorted([*made.scans(), *made.faults()])
    return VenuePlan(seed, size.devices, size.guests, size.seconds, tuple(events))


class _Generator:
    def __init__(self, rng: Random, size: VenueSize) -> None:
        self._rng, self._size = rng, size
        self._joined = 0
        roles = {number: role_of(number, size.devices) for number in range(size.devices)}
        self._doors = [one for one, role in roles.items() if role is not DeviceRole.BOARD]
        self._gates = [one for one, role in roles.items() if role is DeviceRole.ATTENDEE]

    def scans(self) -> Iterator[VenueEvent]:
        """Scans, half of them in bursts; some guests are scanned at a second door soon after."""
        rng = self._rng
        bursts = [rng.uniform(0, self._size.seconds) for _ in range(_BURSTS)]
        for _ in range(self._size.scans):
            at, guest = self._moment(), rng.randrange(self._size.guests)
            if rng.random() < 0.5:
                at = min(self._size.seconds, rng.choice(bursts) + rng.uniform(0, _BURST_S))
            door, second = rng.choice(self._doors), rng.choice(self._doors)
            yield VenueEvent(at, EventKind.SCAN, door, guest=guest)
            if second != door:
                later = 0.0 if rng.random() < _SAME_MOMENT else rng.uniform(0, _TWICE_WITHIN_S)
                yield VenueEvent(at + later, EventKind.SCAN, second, guest=guest)

    def faults(self) -> Iterator[VenueEvent]:
        """Everything else; the founding device is neither lost nor revoked."""
        kinds, weights = list(_WEIGHTS), list(_WEIGHTS.values())
        for kind in self._rng.choices(kinds, weights, k=self._size.faults):
            yield from self._FAULTS[kind](self, kind)

    def _moment(self) -> float:
        return self._rng.uniform(0, self._size.seconds)

    def _any(self) -> int:
        return self._rng.randrange(self._size.devices)

    def _scan_at(self, at: float, door: int) -> VenueEvent:
        guest = self._rng.randrange(self._size.guests)
        return VenueEvent(at, EventKind.SCAN, door, guest=guest)

    def _about_guest(self, kind: EventKind) -> Iterator[VenueEvent]:
        guest, at = self._rng.randrange(self._size.guests), self._moment()
        yield VenueEvent(at, kind, self._rng.choice((ROOT, DESK)), guest=guest)
        if self._rng.random() < _SAME_MOMENT:
            yield VenueEvent(at, kind, self._rng.choice((ROOT, DESK)), guest=guest, amount=1)

    def _erasure(self, kind: EventKind) -> Iterator[VenueEvent]:
        guest, at = self._rng.randrange(self._size.guests), self._moment()
        yield VenueEvent(at, kind, ROOT, guest=guest)
        # Staff correct the guest elsewhere in the meantime.
        later = at + self._rng.uniform(-5, 5)
        yield VenueEvent(max(0.0, later), EventKind.CORRECT, DESK, guest=guest)

    def _crash(self, kind: EventKind) -> Iterator[VenueEvent]:
        """A crash in a scan; on some devices the battery of the clock is empty, too."""
        at, door = self._moment(), self._rng.choice(self._doors)
        yield VenueEvent(at, kind, door, amount=self._rng.randint(0, 1))
        yield self._scan_at(at, door)
        if self._rng.random() < _EMPTY_BATTERY:
            off = -self._rng.randint(60_000, _DAY_MS)
            yield VenueEvent(at + _RESTARTING_S, EventKind.CLOCK, door, amount=off)
            yield self._scan_at(at + self._rng.uniform(2, 4), door)

    def _cut(self, kind: EventKind) -> Iterator[VenueEvent]:
        apart = sum(1 << one for one in range(self._size.devices) if self._rng.random() < 0.5)
        seconds = self._rng.uniform(1, _LONGEST_CUT_S)
        yield VenueEvent(self._moment(), kind, amount=apart, seconds=seconds)

    def _noise(self, kind: EventKind) -> Iterator[VenueEvent]:
        yield VenueEvent(self._moment(), kind, seconds=self._rng.uniform(1, _LONGEST_CUT_S))

    def _clock(self, kind: EventKind) -> Iterator[VenueEvent]:
        off = self._rng.choice((1_000, 60_000, 660_000, _DAY_MS))
        yield VenueEvent(self._moment(), kind, self._any(), amount=self._rng.randint(-off, off))

    def _at_gate(self, kind: EventKind) -> Iterator[VenueEvent]:
        yield VenueEvent(self._moment(), kind, self._rng.choice(self._gates))

    def _promotion(self, kind: EventKind) -> Iterator[VenueEvent]:
        number = self._rng.randrange(DESK + 1, self._size.devices)
        yield VenueEvent(self._moment(), kind, number)

    def _join(self, kind: EventKind) -> Iterator[VenueEvent]:
        number = self._size.devices + self._joined
        self._joined += 1
        at = self._moment()
        yield VenueEvent(at, kind, number)
        for _ in range(2):
            yield self._scan_at(self._rng.uniform(at, self._size.seconds), number)

    def _restore(self, kind: EventKind) -> Iterator[VenueEvent]:
        gate, at = self._rng.choice(self._gates), self._moment()
        yield VenueEvent(self._rng.uniform(0, at), EventKind.BACK_UP, gate)
        yield VenueEvent(at, kind, gate)

    def _stick(self, kind: EventKind) -> Iterator[VenueEvent]:
        yield VenueEvent(self._moment(), kind, self._any(), self._any())

    def _forgery(self, kind: EventKind) -> Iterator[VenueEvent]:
        guest = self._rng.randrange(self._size.guests)
        yield VenueEvent(
            self._moment(), kind, self._any(), self._rng.choice(self._gates), guest=guest
        )

    _FAULTS: ClassVar[dict[EventKind, Callable[[_Generator, EventKind], Iterator[VenueEvent]]]] = {
        EventKind.CORRECT: _about_guest,
        EventKind.CANCEL: _about_guest,
        EventKind.ERASE: _erasure,
        EventKind.CRASH: _crash,
        EventKind.CUT: _cut,
        EventKind.NOISE: _noise,
        EventKind.CLOCK: _clock,
        EventKind.LOSE: _at_gate,
        EventKind.REVOKE: _at_gate,
        EventKind.JOIN: _join,
        EventKind.RESTORE: _restore,
        EventKind.STICK: _stick,
        EventKind.FORGE: _forgery,
        EventKind.PROMOTE: _promotion,
    }
