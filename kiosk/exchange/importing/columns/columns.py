"""The kinds of sheets, and how a column of one is described."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kiosk.exchange.importing.values import cell_values
from kiosk.exchange.importing.values.dates_and_times import read_moment


class SheetKind(StrEnum):
    """What a sheet lists. A kind may refer to records of the kinds before it."""

    EVENT = "event"
    ROOMS = "rooms"
    SESSIONS = "sessions"
    ROUNDS = "rounds"
    TABLES = "tables"
    CHECKPOINTS = "checkpoints"
    WAYS = "ways"
    GUESTS = "guests"
    SEATS = "seats"
    SEATING_RULES = "seating_rules"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class ImportColumn:
    """One column that a sheet may have.

    `korean` and `english` are its headers, divided by bars; the first is the one that we write.
    `latin` is the field for the other script where one header stands for two fields: then `field`
    is the Korean one, and cells under a header without a language are assigned by script.
    `korean_only` and `latin_only` are headers with a language. `specific` headers are preferred to
    those, as "attendee email" to "email"; `weak` ones are used only where a sheet has none of the
    others. `combines` joins two cells of one row, for fields that may have several columns. An
    invalid cell of an `optional` column is left out and does not cost its row.
    """

    field: str
    korean: str
    english: str
    reads: Callable[[Any], object] = cell_values.read_line
    latin: str = ""
    korean_only: str = ""
    latin_only: str = ""
    optional: bool = False
    specific: str = ""
    weak: str = ""
    combines: Callable[[Any, Any], Any] | None = None

    @property
    def timed(self) -> bool:
        """Whether its cells hold dates or times."""
        return self.reads is read_moment
