"""What a machine of an event may be, and the answers that `kiosk setup` asks for."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, assert_never

ROTATIONS = (0, 90, 180, 270)
"""By how many degrees a screen may be turned, clockwise."""

Face = Literal["attendee", "desk"]


class MachineRole(StrEnum):
    """What a machine is for: guests, staff, both, or the database of the event."""

    KIOSK = "kiosk"
    DESK = "desk"
    BOTH = "both"
    HUB = "hub"

    @property
    def faces(self) -> tuple[Face, ...]:
        """The windows that a machine of this role opens, named as `kiosk run` names them."""
        match self:
            case MachineRole.KIOSK:
                return ("attendee",)
            case MachineRole.DESK:
                return ("desk",)
            case MachineRole.BOTH:
                return ("attendee", "desk")
            case MachineRole.HUB:
                return ()
            case _:
                assert_never(self)
