"""Projections: what the facts about a subject look like as rows of the other tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

import sqlalchemy as sa

from kiosk.domain import codec, facts
from kiosk.domain.facts import Fact, canonical
from kiosk.domain.folds import GuestState, fold_guest, fold_record, fold_scans, in_order
from kiosk.domain.history import Scan, body_of, passes, presence
from kiosk.domain.records import Status
from kiosk.store import schema
from kiosk.store.journal import CHUNK, facts_about

Row = dict[str, Any]
Rows = dict[sa.Table, list[Row]]

# By which column each projection belongs to a subject, and what stands before the colon there.
_OWNER: dict[sa.Table, tuple[str, str]] = {
    schema.programme: ("subject", ""),
    schema.guest: ("id", "guest:"),
    schema.code: ("guest", "guest:"),
    schema.seat: ("guest", "guest:"),
    schema.presence: ("guest", "guest:"),
    schema.scan: ("subject", ""),
    schema.ticket: ("subject", ""),
}


def project(connection: sa.Connection, subjects: Iterable[str], told: Iterable[Fact] = ()) -> None:
    """Replace the rows of some subjects by what all their facts say now.

    `told` are the facts about subjects that nothing was known of before, so that a first import
    need not read back what it has just written.
    """
    fresh = {s: list(group) for s, group in groupby(_by_subject(told), _subject)}
    known = sorted(set(subjects) - fresh.keys())
    _write(connection, rows_of_all(fresh))
    for start in range(0, len(known), CHUNK):
        chunk = known[start : start + CHUNK]
        _forget(connection, chunk)
        folded = groupby(facts_about(connection, chunk), _subject)
        _write(connection, rows_of_all({subject: list(group) for subject, group in folded}))


def rows_of_all(told: Mapping[str, list[Fact]]) -> Rows:
    """The rows of several subjects, table by table."""
    rows: Rows = {table: [] for table in schema.PROJECTIONS}
    for subject, group in told.items():
        for table, row in rows_of(subject, group):
            rows[table].append(row)
    return rows


def rows_of(subject: str, told: list[Fact]) -> Iterator[tuple[sa.Table, Row]]:
    """The rows that the facts about one subject fold to. Pure."""
    word, _, id_ = subject.partition(":")
    if word == "guest":
        yield from _guest_rows(id_, fold_guest(id_, told))
    elif word == "ticket":
        yield from _ticket_rows(told)
    elif word in facts.RECORDS:
        record = fold_record(facts.RECORDS[word], id_ or word, told)
        if record is not None:
            yield schema.programme, {"subject": subject, "record": canonical(record)}
    else:
        yield from ((schema.scan, scan_row(subject, scan)) for scan in fold_scans(told))


def scan_row(subject: str, scan: Scan) -> Row:
    """A scan as a row."""
    return {
        "id": scan.id,
        "subject": subject,
        "checkpoint": scan.checkpoint,
        "device": scan.device,
        "sequence": scan.sequence,
        "clock": scan.clock,
        "submission": scan.submission,
        "outcome": scan.outcome,
        "annulled": scan.annulled,
        "body": canonical(body_of(scan)),
    }


def presence_row(guest: str, checkpoint: str, scans: Iterable[Scan]) -> Row:
    """Where one guest's scans at one checkpoint leave them, as a row."""
    at = presence(scans)
    return {
        "guest": guest,
        "checkpoint": checkpoint,
        "entries": at.entries,
        "exits": at.exits,
        "inside": at.inside,
        "first_at": codec.to_json(at.first_at),
        "since": codec.to_json(at.since),
        "device": at.device,
        "apart": at.apart,
    }


def _guest_rows(id_: str, state: GuestState) -> Iterator[tuple[sa.Table, Row]]:
    if state.fields is not None:
        yield schema.guest, _guest_row(state.fields)
    for code in state.codes.values():
        yield (
            schema.code,
            {"code": code.code, "guest": id_, "issued": code.issued, "revoked": code.revoked},
        )
    for seat in state.seats.values():
        yield (
            schema.seat,
            {"guest": id_, "round": seat.round, "table": seat.table, "seat": seat.seat},
        )
    for scan in state.scans:
        yield schema.scan, scan_row(f"guest:{id_}", scan)
    passed = sorted(passes(state.scans), key=lambda scan: scan.checkpoint)
    for checkpoint, group in groupby(passed, key=lambda scan: scan.checkpoint):
        yield schema.presence, presence_row(id_, checkpoint, group)


def _guest_row(fields: dict[str, Any]) -> Row:
    return {
        "id": fields["id"],
        "category": fields.get("category", ""),
        "status": fields.get("status", Status.CONFIRMED.value),
        "record": canonical(fields),
    }


def _ticket_rows(told: list[Fact]) -> Iterator[tuple[sa.Table, Row]]:
    for fact in in_order(told):
        body = fact.read_body()
        if fact.kind == facts.TICKET_ISSUED and body:
            yield (
                schema.ticket,
                {
                    "subject": fact.subject,
                    "device": fact.device,
                    "serial": body["serial"],
                    "record": canonical(body),
                },
            )


def stored_rows(connection: sa.Connection, subjects: list[str]) -> Rows:
    """What stands in the projections for some subjects."""
    rows: Rows = {table: [] for table in schema.PROJECTIONS}
    for table in _OWNER:
        query = sa.select(table).where(_belongs(table, subjects))
        rows[table] = [row._asdict() for row in connection.execute(query)]
    return rows


def _forget(connection: sa.Connection, subjects: list[str]) -> None:
    for table in _OWNER:
        connection.execute(sa.delete(table).where(_belongs(table, subjects)))


def _belongs(table: sa.Table, subjects: list[str]) -> sa.ColumnElement[bool]:
    column, prefix = _OWNER[table]
    owners = [s.removeprefix(prefix) for s in subjects if s.startswith(prefix)]
    return table.c[column].in_(owners)


def _write(connection: sa.Connection, rows: Rows) -> None:
    for table, values in rows.items():
        if values:
            names = table.columns.keys()
            schema.insert_all(connection, table, ([row[n] for n in names] for row in values))


def _subject(fact: Fact) -> str:
    return fact.subject


def _by_subject(told: Iterable[Fact]) -> list[Fact]:
    return sorted(told, key=_subject)
