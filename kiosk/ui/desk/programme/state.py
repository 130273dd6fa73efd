"""State of the programme page: what is chosen and typed, and the change that it makes. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.domain.records.validation import InvalidInput

SESSION, CHECKPOINT = "session", "checkpoint"


@dataclass(frozen=True, slots=True)
class ProgrammeState:
    """What is opened, `session:…` or `checkpoint:…`, and what was typed about it."""

    shown: str = SESSION
    opened: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    problem: InvalidInput | None = None


@dataclass(frozen=True, slots=True)
class ProgrammeChange:
    """What to save of a session: None stays as it is. `wrong` names fields that say nothing."""

    room: str | None = None
    starts: datetime | None = None
    ends: datetime | None = None
    speakers: tuple[str, ...] | None = None
    wrong: tuple[str, ...] = ()

    @property
    def is_any(self) -> bool:
        """Whether there is something to save, and nothing wrong with it."""
        told = (self.room, self.starts, self.ends, self.speakers)
        return not self.wrong and any(each is not None for each in told)
