"""Where an attendee kiosk stands, and what lets its staff out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain import codes, korean
from kiosk.domain.names import Drawable
from kiosk.domain.texts import Texts


@dataclass(frozen=True, slots=True)
class Staff:
    """What lets staff out: a code to scan, a PIN to type. Of both only hashes are known."""

    is_code: Callable[[str], bool]
    is_pin: Callable[[str], bool]

    def owns(self, text: str) -> bool:
        """Whether a scanned text is the staff's, also through a Korean input method."""
        read = codes.clean(text)
        return any(map(self.is_code, {read, codes.clean(korean.keys_behind(read))}))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where the kiosk stands. `clock` counts seconds and never goes back; `wall` is aware."""

    checkpoint: str
    texts: Mapping[str, Texts]
    clock: Callable[[], float]
    wall: Callable[[], datetime]
    can_draw: Drawable
    staff: Staff
    reduce_motion: bool = False
    camera: str = ""
