"""The query table: made-up people among thousands of others, and whom each query must find."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.bench.people import person
from kiosk.domain.journal import facts
from kiosk.domain.journal.codec import record_from
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Guest
from kiosk.store import Store
from kiosk.usecases.admin.demo import create_demo_event
from kiosk.usecases.guests.search import find

HERE = Path(__file__).parent
OTHERS = 4000
NOON = datetime(2024, 12, 11, 3, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Row:
    """A query, and the id of the guest expected first."""

    kind: str
    query: str
    expected: str


def rows() -> list[Row]:
    return [Row(**row) for row in _read("queries.csv")]


def people() -> list[Guest]:
    return [record_from(Guest, row) for row in _read("people.csv")]


@contextmanager
def crowd(path: Path) -> Iterator[Store]:
    """The guests of the demo, the people of the table, and thousands of others."""
    with closing(Store.open(path, "desk-1", create=True)) as store:
        create_demo_event(store, NOON)
        guests = [*map(person, range(OTHERS // 2)), *people()]
        guests += map(person, range(OTHERS // 2, OTHERS))
        drafts = [draft for guest in guests if (draft := facts.change_fact(None, guest))]
        store.append([*drafts, *_codes()])
        yield store


def ranks(store: Store) -> list[tuple[Row, int]]:
    """Each row with the rank of its guest in the result, 0 if not found."""
    return [(row, _rank(store, row)) for row in rows()]


def _rank(store: Store, row: Row) -> int:
    found = [one.guest.id for one in find(store, row.query)]
    return found.index(row.expected) + 1 if row.expected in found else 0


def _codes() -> list[Draft]:
    return [facts.code_issued(row["id"], row["code"]) for row in _read("people.csv") if row["code"]]


def _read(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
