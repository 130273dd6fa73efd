"""The rows that all facts about guests and programme records project to. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, replace
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.alert_kinds import alert_kinds
from kiosk.domain.journal.facts import Fact, canonical
from kiosk.domain.journal.guest_fold import (
    Code,
    GuestState,
    fold_guest,
    fold_record,
    fold_scans,
    in_order,
)
from kiosk.domain.journal.imported_values import (
    ListedValues,
    as_json,
    fold_listed,
    rebased,
    with_kept_values,
)
from kiosk.domain.journal.mails import Mail
from kiosk.domain.journal.merging.merged_records import combined_state, standing_records
from kiosk.domain.records.entities import Guest, Status
from kiosk.store import schema
from kiosk.store.projections.list_columns import list_columns
from kiosk.store.projections.operations_rows import OPERATIONS_ROWS, as_record
from kiosk.store.projections.scan_rows import Row, attendance_rows, scan_rows
from kiosk.store.projections.search_index import search_terms_row

_CLAIMS = ("sessions", "tracks", "valid_while_pending")

ProjectionRows = dict[sa.Table, list[Row]]

_GUEST = "guest:"


def rows_of_all(
    recorded: Mapping[str, list[Fact]], tables: Collection[sa.Table] = schema.PROJECTIONS
) -> ProjectionRows:
    """The rows of several subjects in some tables; the argument holds their facts, by subject.

    Merged guests must be passed together.
    """
    rows: ProjectionRows = {table: [] for table in tables}
    states = {
        subject.removeprefix(_GUEST): fold_guest(subject.removeprefix(_GUEST), group)
        for subject, group in recorded.items()
        if subject.startswith(_GUEST)
    }
    others = {
        subject: group for subject, group in recorded.items() if not subject.startswith(_GUEST)
    }
    guests = _guest_rows(states, is_indexed=schema.finding in tables)
    for table, row in (*guests, *_other_rows(others)):
        if table in rows:
            rows[table].append(row)
    return rows


def _other_rows(recorded: Mapping[str, list[Fact]]) -> Iterator[tuple[sa.Table, Row]]:
    for subject, group in recorded.items():
        word, _, id_ = subject.partition(":")
        if word in OPERATIONS_ROWS:
            yield from OPERATIONS_ROWS[word](subject, group)
        elif word in facts.RECORDS:
            yield from _programme_rows(subject, facts.RECORDS[word], id_ or word, group)
        else:
            for scan in fold_scans(group):
                yield from scan_rows(subject, scan)


def _programme_rows(
    subject: str, kind: type, id_: str, recorded: list[Fact]
) -> Iterator[tuple[sa.Table, Row]]:
    record = fold_record(kind, id_, recorded)
    if record is not None:
        listed = fold_listed(kind, in_order(recorded))
        record = with_kept_values(record, listed.kept)
        row = {"subject": subject, "record": canonical(record), "listed": _listed_text(listed)}
        yield schema.programme, row
        yield from _case_rows(subject, listed)


def _case_rows(subject: str, listed: ListedValues) -> Iterator[tuple[sa.Table, Row]]:
    for case in listed.cases.values():
        record = {"before": case.before, "theirs": case.theirs}
        row = {"subject": subject, "part": case.part, "record": canonical(record)}
        yield schema.import_case, row


def _listed_text(listed: ListedValues) -> str:
    """The values that lists gave a record, as the JSON of a column `listed`."""
    if listed.is_new:
        return ""
    if listed.base or listed.held:
        return canonical(as_json(listed))
    return _plain_listed_text(listed.file, listed.sheet)


@lru_cache(maxsize=100)
def _plain_listed_text(file: str, sheet: str) -> str:
    """The same text for all records of a sheet whose fields are still as it says."""
    return canonical(as_json(ListedValues(file=file, sheet=sheet)))


def _guest_rows(
    states: Mapping[str, GuestState], *, is_indexed: bool
) -> Iterator[tuple[sa.Table, Row]]:
    """The rows of guests; those of the search index, which take long, only if `is_indexed`."""
    persons: dict[str, dict[str, GuestState]] = {}
    for id_, person in standing_records(states).items():
        persons.setdefault(person, {})[id_] = states[id_]
    for person, records in persons.items():
        whole = combined_state(person, records)
        attendance = attendance_rows(person, whole.scans)
        nowhere = attendance_rows(person, ()).guest
        for id_, state in records.items():
            stands = id_ == person
            attended = attendance.guest if stands else nowhere
            projected = _with_all(state, whole) if stands else state
            yield from _record_rows(id_, projected, {"merged": "" if stands else person} | attended)
            if is_indexed and projected.fields and not projected.fields.get("erased"):
                yield schema.finding, search_terms_row(projected.fields, projected.codes)
        yield from _person_rows(person, whole)
        yield from ((schema.presence, row) for row in attendance.presence)


def _with_all(state: GuestState, whole: GuestState) -> GuestState:
    """The state of the record that stands for a person, with the fields of the others added."""
    if state is whole:
        return state
    if state.fields == whole.fields or not (state.fields and whole.fields):
        return replace(state, fields=whole.fields)
    listed = rebased(Guest, state.listed, state.fields, whole.fields)
    return replace(state, fields=whole.fields, listed=listed)


def _record_rows(id_: str, state: GuestState, standing: Row) -> Iterator[tuple[sa.Table, Row]]:
    """Rows of each single record; the one that stands for the person has the fields of all."""
    if state.fields is not None:
        listed = {"listed": _listed_text(state.listed)}
        yield schema.guest, _guest_row(state.fields) | standing | listed
        yield from _case_rows(f"{_GUEST}{id_}", state.listed)
    yield from ((schema.code, _code_row(id_, code)) for code in state.codes.values())


def _code_row(guest: str, code: Code) -> Row:
    return {
        "code": code.code,
        "guest": guest,
        "issued": code.issued,
        "revoked": code.revoked,
        "spelling": code.spelling,
    }


def _person_rows(id_: str, state: GuestState) -> Iterator[tuple[sa.Table, Row]]:
    """Rows of a person, out of all their records.

    A cancelled guest has no seat; they get it back when they are reinstated.
    """
    is_coming = (state.fields or {}).get("status") != Status.CANCELLED.value
    for seat in state.seats.values() if is_coming else ():
        yield schema.seat, asdict(seat) | {"guest": id_}
    for note in state.notes:
        yield schema.note, {"id": note.id, "guest": id_, "record": as_record(note)}
    yield from ((schema.mail, _mail_row(id_, mail)) for mail in state.mails.values())
    kinds = alert_kinds(state.fields or {})
    for scan in state.scans:
        yield from scan_rows(f"{_GUEST}{scan.guest}", scan, id_, kinds, state.acknowledged)


def _mail_row(guest: str, mail: Mail) -> Row:
    return {
        "guest": guest,
        "id": mail.id,
        "series": mail.series,
        "state": mail.state.value,
        "record": as_record(mail),
    }


def _guest_row(fields: dict[str, Any]) -> Row:
    claims = {name: fields[name] for name in _CLAIMS if fields.get(name)}
    return {
        "id": fields["id"],
        "category": fields.get("category", ""),
        "status": fields.get("status", Status.CONFIRMED.value),
        "delegation": fields.get("delegation", ""),
        "country": fields.get("country", ""),
        "precedence": fields.get("precedence"),
        "vip": bool(fields.get("vip")),
        "erased": bool(fields.get("erased")),
        "claims": canonical(claims) if claims else "",
        "record": canonical(fields),
        "companion_of": fields.get("companion_of", ""),
        **list_columns(fields),
    }
