"""State of the programme page, and the change that the typed values make. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.records.validation import InvalidInput

SESSION, CHECKPOINT, WAY, LOOK = "session", "checkpoint", "way", "look"


@dataclass(frozen=True, slots=True)
class ProgrammeState:
    """The shown tab, the opened line and the typed values.

    A line is `session:<id>`, `checkpoint:<id>`, `way:<id>` or `look:event`.
    """

    shown: str = SESSION
    opened: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    problem: InvalidInput | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeChange:
    """Changes of a session to save; None is unchanged. `invalid` are fields without a time."""

    room: str | None = None
    starts: datetime | None = None
    ends: datetime | None = None
    speakers: tuple[str, ...] | None = None
    invalid: tuple[str, ...] = ()

    @property
    def is_any(self) -> bool:
        """Whether there is a change to save, and every field is valid."""
        values = (self.room, self.starts, self.ends, self.speakers)
        return not self.invalid and any(value is not None for value in values)
