"""The change log: each changed field with its old and new value, author and time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import groupby
from typing import Any, assert_never

import sqlalchemy as sa

from kiosk.domain.journal import facts, hybrid_clock
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.guest_fold import in_order
from kiosk.domain.journal.guest_history import file_of
from kiosk.domain.records.unknown_values import known_or_other
from kiosk.exchange.exporting.listings import ExportTable, Value
from kiosk.store import name_of, schema
from kiosk.store.queries import journal_facts
from kiosk.store.queries.staff_names import names_of_staff
from kiosk.usecases.reports.exporting.export_source import ExportSource
from kiosk.usecases.reports.logged_changes import LoggedChange, change_of

CHANGE_KINDS = frozenset(
    kind
    for kind in FactKind
    if change_of(kind) not in (LoggedChange.NONE, LoggedChange.FIRST_VALUES)
)
_ALWAYS_LOGGED = sorted(
    kind for kind in FactKind if change_of(kind) in (LoggedChange.FIELDS, LoggedChange.DECISION)
)
_NOT_SHOWN = ("at", "refused", *facts.MARKS)
_SECRET = ("pin",)
_LONGEST = 500
COLUMNS = ("at", "author", "kiosk", "kind", "about", "field", "old", "new", "source")


def changes(origin: ExportSource) -> ExportTable:
    """Every change in the order of the facts; a first import is no change."""
    rows = sorted(_rows(origin), key=lambda row: row[0])
    values = [row[1:] for row in rows]
    return ExportTable(
        "changes", origin.title("export.changes"), origin.columns(COLUMNS), values, len(values)
    )


def _rows(origin: ExportSource) -> Iterator[tuple[Any, ...]]:
    staff = names_of_staff(origin.connection)
    subjects = _changed_subjects(origin.connection)
    recorded = journal_facts.facts_about(origin.connection, subjects)
    for subject, group in groupby(recorded, lambda fact: fact.subject):
        word, _, id_ = subject.partition(":")
        label = origin.label(id_) if word == "guest" else subject
        before: dict[str, Any] = {}
        held: dict[str, str] = {}
        for fact in in_order(group):
            body = fact.read_body()
            for field, old, new in _differences(fact, body, before, held):
                yield (
                    fact.order,
                    origin.local(_moment(fact, body)),
                    staff.get(fact.author, fact.author),
                    name_of(fact.device),
                    _kind(origin, fact.kind),
                    label,
                    field,
                    old,
                    new,
                    file_of(body),
                )


def _changed_subjects(connection: sa.Connection) -> list[str]:
    """The subjects with changed fields, seats or codes."""
    table = schema.journal
    subjects = sa.select(table.c.subject)
    replaces = sa.func.json_extract(table.c.body, "$.replaces")
    changed = subjects.where(
        table.c.kind.in_(_ALWAYS_LOGGED) | table.c.kind.not_in(tuple(FactKind))
    )
    reissued = subjects.where(table.c.kind == FactKind.CODE_ISSUED, replaces != "")
    reseated = (
        subjects.where(table.c.kind == FactKind.GUEST_SEATED)
        .group_by(table.c.subject, sa.func.json_extract(table.c.body, "$.round"))
        .having(sa.func.count() > 1)
    )
    return sorted(connection.execute(sa.union(changed, reissued, reseated)).scalars())


def _differences(
    fact: Fact, body: dict[str, Any], before: dict[str, Any], held: dict[str, str]
) -> Iterator[tuple[str, Value, Value]]:
    """The fields that a fact changed; updates the earlier values."""
    match change_of(fact.kind):
        case LoggedChange.FIRST_VALUES:
            before |= body
        case LoggedChange.FIELDS:
            yield from _changed_fields(body, before)
            before |= body
        case LoggedChange.SEAT:
            yield from _replaced(f"table {body.get('round')}", str(body.get("table")), held)
        case LoggedChange.CODE:
            yield from _replaced(
                "code", str(body.get("code")), held, always=bool(body.get("replaces"))
            )
        case LoggedChange.DECISION:
            values = (value for name, value in body.items() if name not in _NOT_SHOWN)
            yield "", "", "; ".join(map(_shown, values))
        case LoggedChange.NONE:
            pass
        case other:
            assert_never(other)


def _changed_fields(
    body: dict[str, Any], before: dict[str, Any]
) -> Iterator[tuple[str, Value, Value]]:
    for field, new in body.items():
        if field not in facts.MARKS and new != before.get(field) and field not in _SECRET:
            yield field, _shown(before.get(field)), _shown(new)


def _replaced(
    field: str, new: str, held: dict[str, str], *, always: bool = False
) -> Iterator[tuple[str, Value, Value]]:
    """A seat or code that replaces an earlier one; the first one is no change."""
    old, held[field] = held.get(field, ""), new
    if (old and old != new) or always:
        yield field, old, new


def _kind(origin: ExportSource, kind: str) -> str:
    return origin.title(f"export.kind.{known_or_other(CHANGE_KINDS, kind)}", value=kind)


def _moment(fact: Fact, body: dict[str, Any]) -> datetime:
    if body.get("at"):
        return datetime.fromisoformat(body["at"])
    return datetime.fromtimestamp(hybrid_clock.wall_of(fact.clock) / 1000, UTC)


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if value is None or isinstance(value, str):
        return (value or "")[:_LONGEST]
    return json.dumps(value, ensure_ascii=False)[:_LONGEST]
