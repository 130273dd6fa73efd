"""Where an attendee kiosk stands, and what lets its staff out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.names.guest_names import Drawable
from kiosk.domain.text.messages import Texts


@dataclass(frozen=True, slots=True)
class StaffExit:
    """What lets staff out: a code to scan, a PIN to type. Of both only hashes are known."""

    is_code: Callable[[str], bool]
    is_pin: Callable[[str], bool]

    def owns(self, code: ScannedCode) -> bool:
        """Whether a scanned code is the staff's, also through a Korean input method."""
        return any(map(self.is_code, code.spellings))


@dataclass(frozen=True, slots=True)
class AttendeeEnvironment:
    """Where the kiosk stands. `clock` counts seconds and never goes back; `wall` is aware."""

    checkpoint: str
    texts: Mapping[str, Texts]
    clock: Callable[[], float]
    wall: Callable[[], datetime]
    can_draw: Drawable
    staff: StaffExit
    reduce_motion: bool = False
    camera: str = ""
