"""The equipment of the venue: devices and printers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class DeviceRole(StrEnum):
    """The role of a device of the event; each may write what those before it may."""

    BOARD = "board"
    ATTENDEE = "attendee"
    DESK = "desk"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Device:
    """A device; `public_key` in hex verifies the passes and the facts that it signs.

    Of several keys, separated by spaces, the first is the newest. `kind` is the role, None while
    the device belongs to no event that has a root. `parent` is the id of the device that endorses
    it: it writes into the same store, and its role is not above that of the parent.

    Once the device is `revoked`, a pass counts only if a journal lists it: the holder of a stolen
    key can date a pass back. Facts of the device after `last_sequence` do not count.

    `hub` says when and where the event's hub was set up, and how its store logs in there, sealed
    for its key; empty without a hub.
    """

    id: str = ""
    name: str = ""
    kind: DeviceRole | None = None
    public_key: str = ""
    revoked: datetime | None = None
    parent: str = ""
    last_sequence: int | None = None
    hub: str = ""


@dataclass(frozen=True, slots=True)
class Printer:
    """A badge printer: `kind` names its driver, `address` is for that driver.

    `layout` names a file of resources/badges. `shift_x` and `shift_y`, in millimetres to the right
    and down, correct the position of the print. A printer out of use is not `active`.
    """

    id: str = ""
    name: str = ""
    kind: str = ""
    address: str = ""
    layout: str = ""
    shift_x: float = 0.0
    shift_y: float = 0.0
    active: bool = True
