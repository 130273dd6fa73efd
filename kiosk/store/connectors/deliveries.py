"""The queue of facts that a registration system is still to be told, in the journal's order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.text.messages import Sentence
from kiosk.store.connectors.systems import (
    change_progress,
    progress_of,
    sentence_from,
    sentence_text,
)
from kiosk.store.local_tables import connector_delivery
from kiosk.store.queries import journal_facts
from kiosk.store.schema import journal

_TOLD = (FactKind.CODE_SCANNED, FactKind.SCAN_ANNULLED)
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class WaitingFact:
    """A fact that waits: its id and subject, and how often telling it failed."""

    fact: str
    subject: str
    tries: int = 0


@dataclass(frozen=True, slots=True)
class UntoldFact:
    """A fact that a system does not take, and why."""

    fact: str
    subject: str
    why: Sentence


def take_in(connection: sa.Connection, name: str) -> int:
    """Put facts that came since the last time into the queue of a system; how many wait then.

    Facts of other devices come when this device gets them. In a restored store, whose journal is
    shorter, it goes on from its end.
    """
    progress = progress_of(connection, name)
    if progress is None:
        return 0
    last = journal_facts.last_row_number(connection)
    begun = min(progress.row, last)
    number: sa.ColumnElement[int] = sa.literal_column("rowid")
    query = sa.select(journal.c.id, journal.c.subject, number.label("number")).where(
        number > begun, number <= last, journal.c.kind.in_(list(map(str, _TOLD)))
    )
    rows = [
        {"fact": row.id, "row": row.number, "subject": row.subject, **_NEW, "connector": name}
        for row in connection.execute(query.order_by(number))
    ]
    if rows:
        insert = sa.insert(connector_delivery).prefix_with("OR IGNORE")
        connection.execute(insert, rows)
    if last != progress.row:
        change_progress(connection, name, row=last)
    return waiting_number(connection, name)


_NEW = {"tries": 0, "next": 0, "refused": ""}


def due(connection: sa.Connection, name: str, now_ms: int) -> list[WaitingFact]:
    """The first facts to tell, in order; those behind one of the same guest that must wait are not.

    `now_ms` is in milliseconds since 1970.
    """
    table = connector_delivery
    query = sa.select(table).where(table.c.connector == name, table.c.refused == "")
    held: set[str] = set()
    found = []
    for row in connection.execute(query.order_by(table.c.row)):
        if row.next > now_ms or row.subject in held:
            held.add(row.subject)
            continue
        found.append(WaitingFact(row.fact, row.subject, row.tries))
        if len(found) == _AT_ONCE:
            break
    return found


def waiting_number(connection: sa.Connection, name: str) -> int:
    """How many facts wait."""
    return _number(connection, name, connector_delivery.c.refused == "")


def refused_number(connection: sa.Connection, name: str) -> int:
    """How many facts the system does not take."""
    return _number(connection, name, connector_delivery.c.refused != "")


def refused(connection: sa.Connection, name: str, most: int) -> list[UntoldFact]:
    """The last facts that the system does not take, the newest first."""
    table = connector_delivery
    query = sa.select(table).where(table.c.connector == name, table.c.refused != "")
    rows = connection.execute(query.order_by(table.c.row.desc()).limit(most))
    read = ((row, sentence_from(json.loads(row.refused))) for row in rows)
    return [UntoldFact(row.fact, row.subject, why) for row, why in read if why is not None]


def note_told(connection: sa.Connection, name: str, facts: Iterable[str], told: int) -> None:
    """Remove facts from the queue, of which `told` were told and the others concern nobody."""
    _delete(connection, name, facts)
    progress = progress_of(connection, name)
    if progress is not None and told:
        change_progress(connection, name, told=progress.told + told)


def note_refused(connection: sa.Connection, name: str, fact: str, why: Sentence) -> None:
    """Keep that the system does not take a fact: it is not told again by itself."""
    _update(connection, name, fact, refused=sentence_text(why))


def note_failed(connection: sa.Connection, name: str, waiting: WaitingFact, next_ms: int) -> None:
    """Keep that a try failed, and when the next one is due, in milliseconds since 1970."""
    _update(connection, name, waiting.fact, tries=waiting.tries + 1, next=next_ms)


def try_again(connection: sa.Connection, name: str) -> int:
    """Tell all that waits or was not taken once more, as staff ask; how much was not taken."""
    table = connector_delivery
    number = refused_number(connection, name)
    change = sa.update(table).where(table.c.connector == name)
    connection.execute(change.values(refused="", tries=0, next=0))
    return number


def told_up_to(connection: sa.Connection, name: str) -> dict[str, int]:
    """By device, the sequence up to which none of its facts waits for a system."""
    table = connector_delivery
    number: sa.ColumnElement[int] = sa.literal_column("journal.rowid")
    waits = (table.c.connector == name) & (table.c.refused == "")
    query = sa.select(journal.c.device, sa.func.min(journal.c.sequence))
    query = query.select_from(table.join(journal, number == table.c.row)).where(waits)
    first = {row[0]: row[1] for row in connection.execute(query.group_by(journal.c.device))}
    ends = journal_facts.vector(connection)
    return {device: first.get(device, end + 1) - 1 for device, end in ends.items()}


def drop_told(connection: sa.Connection, name: str, told: Mapping[str, int]) -> None:
    """Remove facts that another device told the system, by device up to a sequence."""
    table = connector_delivery
    number: sa.ColumnElement[int] = sa.literal_column("journal.rowid")
    query = sa.select(table.c.fact, journal.c.device, journal.c.sequence)
    query = query.select_from(table.join(journal, number == table.c.row))
    rows = connection.execute(query.where(table.c.connector == name)).all()
    known = [row.fact for row in rows if row.sequence <= told.get(row.device, 0)]
    for start in range(0, len(known), _AT_ONCE):
        _delete(connection, name, known[start : start + _AT_ONCE])


def _number(connection: sa.Connection, name: str, condition: sa.ColumnElement[bool]) -> int:
    table = connector_delivery
    query = sa.select(sa.func.count()).where(table.c.connector == name, condition)
    return int(connection.execute(query).scalar_one())


def _delete(connection: sa.Connection, name: str, facts: Iterable[str]) -> None:
    table = connector_delivery
    goes = (table.c.connector == name) & table.c.fact.in_(list(facts))
    connection.execute(sa.delete(table).where(goes))


def _update(connection: sa.Connection, name: str, fact: str, **values: object) -> None:
    table = connector_delivery
    change = sa.update(table).where(table.c.connector == name, table.c.fact == fact)
    connection.execute(change.values(**values))
