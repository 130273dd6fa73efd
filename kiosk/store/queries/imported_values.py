"""Queries of the values from import lists, and of import conflicts."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.imported_values import UNLISTED, Case, ListedValues
from kiosk.store.schema import guest, import_case, programme

# Written by migration 0006 where the value must be derived from the facts.
_TO_BE_FOLDED = "?"


def listed_of(text: str, cases: Mapping[str, Case] | None = None) -> ListedValues:
    """The values from lists of a record, out of its column `listed` and its conflicts."""
    if not text:
        return UNLISTED
    plain = _plainly_listed(text) if '"base":' not in text else ListedValues(**json.loads(text))
    return replace(plain, cases=cases) if cases else plain


@lru_cache(maxsize=100)
def _plainly_listed(text: str) -> ListedValues:
    """The same object for all guests of a sheet whose fields are still as it says."""
    return ListedValues(**json.loads(text))


def cases_of(connection: sa.Connection) -> dict[str, dict[str, Case]]:
    """The undecided conflicts between list and desk, by subject and part."""
    found: dict[str, dict[str, Case]] = {}
    for row in connection.execute(sa.select(import_case)):
        case = Case(row.part, **json.loads(row.record))
        found.setdefault(row.subject, {})[row.part] = case
    return found


def listed_programme(connection: sa.Connection) -> dict[str, ListedValues]:
    """The values from lists of each record of the programme, by subject."""
    cases, table = cases_of(connection), programme
    rows = connection.execute(sa.select(table.c.subject, table.c.listed))
    return {row.subject: listed_of(row.listed, cases.get(row.subject)) for row in rows}


def subjects_to_refold(connection: sa.Connection) -> list[str]:
    """The subjects whose values from lists a migration could not derive."""
    guests = sa.select(guest.c.id).where(guest.c.listed == _TO_BE_FOLDED)
    others = sa.select(programme.c.subject).where(programme.c.listed == _TO_BE_FOLDED)
    found = map(facts.guest_subject, connection.execute(guests).scalars())
    return [*found, *connection.execute(others).scalars()]
