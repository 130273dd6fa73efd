"""What happens in a simulated venue: plain data, which alone decides how the simulation runs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.equipment.devices import DeviceRole

ROOT, DESK = 0, 1
"""The numbers of the device that founded the event, and of a desk."""
_FEWEST_WITH_BOARD = 5


class EventKind(StrEnum):
    """What happens to a device.

    `SCAN`: it scans a guest. `CORRECT`, `CANCEL`: it corrects a guest's name, or cancels the guest.
    `ERASE`: it erases a guest. `CRASH`: its program is killed in its next write, before the commit
    for an amount of 0, after it for 1. `CUT`: the devices whose bits are set in the amount are cut
    off from the others. `NOISE`: on all links frames are repeated, reordered and truncated.
    `CLOCK`: its clock is off by the amount in milliseconds. `LOSE`: it is lost for good. `REVOKE`:
    it is revoked. `JOIN`: it joins anew. `BACK_UP`: its store is backed up. `RESTORE`: its store is
    lost, and it joins anew with its last backup. `STICK`: facts are carried on a medium to the
    other device and back. `FORGE`: it receives a fact that the other device did not write.
    `PROMOTE`: its role is raised to that of a desk.

    Where there is a hub: `HUB_BACK_UP`: it is backed up. `HUB_RESTORE`: its last backup takes its
    place. `HUB_AWAY`: nobody reaches it.
    """

    SCAN = "scan"
    CORRECT = "correct"
    CANCEL = "cancel"
    ERASE = "erase"
    CRASH = "crash"
    CUT = "cut"
    NOISE = "noise"
    CLOCK = "clock"
    LOSE = "lose"
    REVOKE = "revoke"
    JOIN = "join"
    BACK_UP = "back_up"
    RESTORE = "restore"
    STICK = "stick"
    FORGE = "forge"
    PROMOTE = "promote"
    HUB_BACK_UP = "hub_back_up"
    HUB_RESTORE = "hub_restore"
    HUB_AWAY = "hub_away"

    @property
    def is_of_hub(self) -> bool:
        """Whether it happens only where there is a hub."""
        return self.value.startswith("hub_")


@dataclass(frozen=True, slots=True, order=True)
class VenueEvent:
    """One event: `at` seconds after the start, for some `seconds` where it lasts.

    `device`, `other` and `guest` are numbers, -1 where there is none; `amount` see `EventKind`.
    """

    at: float
    kind: EventKind
    device: int = -1
    other: int = -1
    guest: int = -1
    amount: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class VenuePlan:
    """A venue with so many devices and guests, and everything that happens in `seconds`."""

    seed: int
    devices: int
    guests: int
    seconds: float
    events: tuple[VenueEvent, ...]

    def with_events(self, events: tuple[VenueEvent, ...]) -> VenuePlan:
        """The same venue with other events."""
        return replace(self, events=events)


def role_of(number: int, devices: int) -> DeviceRole:
    """The role of a device; those that join anew have numbers from `devices` on."""
    if number == ROOT:
        return DeviceRole.ADMIN
    if number == DESK:
        return DeviceRole.DESK
    if number == devices - 1 and devices >= _FEWEST_WITH_BOARD:
        return DeviceRole.BOARD
    return DeviceRole.ATTENDEE


def name_of(number: int, devices: int) -> str:
    """The name of a device, its role and number."""
    return f"{role_of(number, devices)}-{number:03d}"
