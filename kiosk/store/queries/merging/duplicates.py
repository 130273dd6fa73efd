"""Cases of two records with one code, reference, seat, name or number."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from kiosk.domain.codes.key_folding import comparison_form
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact, guest_subject
from kiosk.domain.journal.guest_fold import in_order
from kiosk.domain.journal.merging.merge_cases import CaseKind, CaseSide, MergeCase, side_of
from kiosk.store.queries.journal_facts import facts_about
from kiosk.store.schema import code, guest, seat, staff, ticket

# The person of a record: guests that were merged share what their records have.
_PERSON = sa.case((guest.c.merged == "", guest.c.id), else_=guest.c.merged)
_REFERENCE = sa.func.json_extract(guest.c.record, "$.reference")
_NUMBER = sa.func.json_extract(ticket.c.record, "$.number")
Match = Callable[[Fact], bool]


def duplicates(connection: sa.Connection) -> Iterator[MergeCase]:
    """All cases of this kind."""
    yield from _same_codes(connection)
    yield from _same_references(connection)
    yield from _same_seats(connection)
    yield from _same_staff_names(connection)
    yield from _same_ticket_numbers(connection)


def _same_codes(connection: sa.Connection) -> Iterator[MergeCase]:
    shared = (
        sa.select(code.c.code)
        .where(~code.c.revoked)
        .group_by(code.c.code)
        .having(sa.func.count() > 1)
    )
    query = (
        sa.select(code.c.code, code.c.guest, sa.func.coalesce(_PERSON, code.c.guest))
        .outerjoin(guest, guest.c.id == code.c.guest)
        .where(code.c.code.in_(shared), ~code.c.revoked)
        .order_by(code.c.code, code.c.guest)
    )
    for text, rows in _shared(connection.execute(query)):
        yield _case(connection, CaseKind.SAME_CODE, text, _guests(rows), _issues(text))


def _same_references(connection: sa.Connection) -> Iterator[MergeCase]:
    query = (
        sa.select(_REFERENCE, guest.c.id, _PERSON)
        .where(_REFERENCE.is_not(None), _REFERENCE != "", ~guest.c.erased)
        .order_by(guest.c.id)
    )
    rows = sorted(
        ((comparison_form(text), id_, person) for text, id_, person in connection.execute(query)),
        key=itemgetter(0, 1),
    )
    for text, same in _shared(rows):
        yield _case(connection, CaseKind.SAME_REFERENCE, text, _guests(same), _sets("reference"))


def _same_seats(connection: sa.Connection) -> Iterator[MergeCase]:
    place = (seat.c.round, seat.c.table, seat.c.seat)
    query = sa.select(*place, seat.c.guest).where(seat.c.seat != "").order_by(*place, seat.c.guest)
    rows = (
        (f"{round_} · {table} · {number}", guest_, guest_)
        for round_, table, number, guest_ in connection.execute(query)
    )
    for text, same in _shared(rows):
        yield _case(connection, CaseKind.SAME_SEAT, text, _guests(same), _seats)


def _same_staff_names(connection: sa.Connection) -> Iterator[MergeCase]:
    records = [json.loads(text) for text in connection.execute(sa.select(staff.c.record)).scalars()]
    rows = sorted(
        (" ".join(str(one.get("name", "")).split()).casefold(), one["id"], one["id"])
        for one in records
        if one.get("name") and one.get("active", True)
    )
    for text, same in _shared(rows):
        subjects = [f"staff:{id_}" for id_ in same]
        yield _case(connection, CaseKind.SAME_STAFF_NAME, text, subjects, _sets("name"))


def _same_ticket_numbers(connection: sa.Connection) -> Iterator[MergeCase]:
    query = (
        sa.select(_NUMBER, ticket.c.subject, ticket.c.subject)
        .where(ticket.c.state != "closed", _NUMBER != "")
        .order_by(_NUMBER, ticket.c.subject)
    )
    for text, same in _shared(connection.execute(query)):
        yield _case(connection, CaseKind.SAME_TICKET_NUMBER, text, same, _is_issued)


def _shared(rows: Iterable[Any]) -> Iterator[tuple[str, list[str]]]:
    """The texts that belong to several persons, with their records, from rows in order."""
    for text, group in groupby(rows, key=itemgetter(0)):
        records = list(group)
        if len({person for _, _, person in records}) > 1:
            yield text, [id_ for _, id_, _ in records]


def _case(
    connection: sa.Connection, kind: CaseKind, about: str, subjects: list[str], sets: Match
) -> MergeCase:
    """A case with a side for each subject: the last fact that set what they share."""
    latest: dict[str, Fact] = {}
    for fact in in_order(facts_about(connection, subjects)):
        if fact.body and sets(fact):
            latest[fact.subject] = fact
    sides = tuple(
        side_of(latest[subject]) if subject in latest else CaseSide(subject) for subject in subjects
    )
    return MergeCase(kind, about, sides, tuple(subjects))


def _guests(ids: Iterable[str]) -> list[str]:
    return [guest_subject(id_) for id_ in ids]


def _issues(text: str) -> Match:
    return lambda fact: fact.kind == FactKind.CODE_ISSUED and fact.read_body().get("code") == text


def _sets(field: str) -> Match:
    kinds = (
        FactKind.GUEST_REGISTERED,
        FactKind.GUEST_CORRECTED,
        FactKind.STAFF_ADDED,
        FactKind.STAFF_CHANGED,
    )
    return lambda fact: fact.kind in kinds and field in fact.read_body()


def _seats(fact: Fact) -> bool:
    return fact.kind == FactKind.GUEST_SEATED


def _is_issued(fact: Fact) -> bool:
    return fact.kind == FactKind.TICKET_ISSUED
