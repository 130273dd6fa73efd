"""Reads the bundled tables of honorifics, missions and international organisations."""

from __future__ import annotations

import csv
from functools import cache

from kiosk.domain.names.honorifics import Honorific, HonorificRow, HonorificTable, OrganisationKind
from kiosk.domain.names.missions import Mission, MissionTable
from kiosk.domain.names.name_tables import NameTables
from kiosk.domain.names.organisations import InternationalOrganisation, OrganisationTable
from kiosk.resources import resource


@cache
def name_tables() -> NameTables:
    """The tables in `resources/names`, read once."""
    return NameTables(
        HonorificTable.of(map(_honorific, _rows("honorifics"))),
        MissionTable.of(map(_mission, _rows("missions"))),
        OrganisationTable.of(map(_organisation, _rows("organisations"))),
    )


def _rows(table: str) -> list[dict[str, str]]:
    with resource("names", f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _honorific(row: dict[str, str]) -> HonorificRow:
    return HonorificRow(
        Honorific(row["honorific"], after_doctor=row["after_doctor"] == "yes"),
        OrganisationKind(row["where"]),
        *(_items(row[name]) for name in ("endings", "words", "phrases")),
    )


def _mission(row: dict[str, str]) -> Mission:
    return Mission(**{**row, "also": _items(row["also"])})  # type: ignore[arg-type] # the columns


def _organisation(row: dict[str, str]) -> InternationalOrganisation:
    return InternationalOrganisation(row["name_ko"], row["name_en"], _items(row["also"]))


def _items(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split("|")))
