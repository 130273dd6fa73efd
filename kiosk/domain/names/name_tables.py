"""The tables that greetings follow."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.names.honorifics import HonorificTable
from kiosk.domain.names.missions import MissionTable


@dataclass(frozen=True, slots=True)
class NameTables:
    """Honorifics by position, missions by country."""

    honorifics: HonorificTable = field(default_factory=HonorificTable)
    missions: MissionTable = field(default_factory=MissionTable)
