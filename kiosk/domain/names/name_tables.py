"""The tables that greetings follow."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.names.honorifics import HonorificTable
from kiosk.domain.names.missions import MissionTable
from kiosk.domain.names.organisations import OrganisationTable


@dataclass(frozen=True, slots=True)
class NameTables:
    """Honorifics by position, missions by country, international organisations by name."""

    honorifics: HonorificTable = field(default_factory=HonorificTable)
    missions: MissionTable = field(default_factory=MissionTable)
    organisations: OrganisationTable = field(default_factory=OrganisationTable)
