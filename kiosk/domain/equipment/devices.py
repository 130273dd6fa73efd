"""The equipment of the venue: devices and printers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Device:
    """A kiosk or a desk; `public_key` in hex verifies the passes that it signs.

    Of several keys, separated by spaces, the first is the newest. Once the device is `revoked`, a
    pass counts only if a journal lists it: the holder of a stolen key can date a pass back.
    """

    id: str = ""
    name: str = ""
    kind: str = ""
    public_key: str = ""
    revoked: datetime | None = None


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
