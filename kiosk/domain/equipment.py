"""What stands at the venue: devices and printers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Device:
    """A kiosk or a desk; `public_key` in hex verifies the passes that it signs.

    What it signed after it was `revoked` is worth nothing.
    """

    id: str = ""
    name: str = ""
    kind: str = ""
    public_key: str = ""
    revoked: datetime | None = None


@dataclass(frozen=True, slots=True)
class Printer:
    """A badge printer: `kind` names its driver, `address` is where that finds it.

    `layout` names a file of resources/badges. One out of use is not `active`.
    """

    id: str = ""
    name: str = ""
    kind: str = ""
    address: str = ""
    layout: str = ""
    active: bool = True
