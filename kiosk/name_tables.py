"""Reads the bundled tables of honorifics and missions."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from kiosk.domain.names.honorifics import Honorific, HonorificRow, HonorificTable, Surroundings
from kiosk.domain.names.missions import Mission, MissionTable
from kiosk.domain.names.name_tables import NameTables
from kiosk.resources import resource


@cache
def name_tables() -> NameTables:
    """The tables in `resources/names`, read once."""
    return NameTables(
        HonorificTable.of(map(_honorific, _rows(resource("names", "honorifics.csv")))),
        MissionTable.of(map(_mission, _rows(resource("names", "missions.csv")))),
    )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _honorific(row: dict[str, str]) -> HonorificRow:
    return HonorificRow(
        Honorific(row["honorific"], after_doctor=row["after_doctor"] == "yes"),
        Surroundings(row["where"]),
        *(_items(row[name]) for name in ("endings", "words", "phrases")),
    )


def _mission(row: dict[str, str]) -> Mission:
    return Mission(**{**row, "also": _items(row["also"])})  # type: ignore[arg-type] # the columns


def _items(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split("|")))
