"""Columns: what a sheet of each kind may say, and under which headers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kiosk.exchange.importing.values import cell_values
from kiosk.exchange.importing.values.dates_and_times import read_moment


class SheetKind(StrEnum):
    """What a sheet lists. Each kind may refer to those before it."""

    EVENT = "event"
    ROOMS = "rooms"
    SESSIONS = "sessions"
    ROUNDS = "rounds"
    TABLES = "tables"
    CHECKPOINTS = "checkpoints"
    GUESTS = "guests"
    SEATS = "seats"


@dataclass(frozen=True, slots=True)
class ImportColumn:
    """One thing that a sheet may say.

    `korean` and `english` are the headers it goes by, divided by bars, the one we write first.
    `latin` names the field for the other script where the same thing is told in two: then `field`
    is the Korean one, and a header that names no language sorts cells by what they are written in.
    `korean_only` and `latin_only` are headers that already say which. `specific` headers are taken
    before those, as "attendee email" before "email", and `weak` ones only where a sheet has none
    of the others. What `combines` joins two cells of one row may stand in several columns. What is
    not understood in an `optional` column is left out, and costs no row.
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
        """Whether its cells say when."""
        return self.reads is read_moment
