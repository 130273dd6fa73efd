"""Cases of merged journals: what staff have to look at, and their decisions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from kiosk.domain.journal.merging.merge_cases import MergeCase, decision_fact
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import LONGEST_REASON, InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.queries.merging import merge_cases
from kiosk.store.queries.merging.merge_cases import KnownCases


@dataclass(frozen=True, slots=True)
class MergeCaseDecided:
    """The case as it is after the decision, or after it was opened again."""

    case: MergeCase


def all_cases(store: Store) -> list[MergeCase]:
    """Every case, also decided ones, by kind. Raises StoreError."""
    return list(current_cases(store).cases)


def current_cases(store: Store, known: KnownCases | None = None) -> KnownCases:
    """The same, faster where only scans were recorded since `known` was read. Raises StoreError."""
    return store.read(lambda connection: _cases(store, connection, known))


def open_cases(store: Store) -> list[MergeCase]:
    """The cases that nobody has decided. Raises StoreError."""
    return [case for case in all_cases(store) if case.decision is None]


def decide_case(
    store: Store, actor: Actor, case: str, at: datetime, note: str = ""
) -> MergeCaseDecided | InvalidInput | NotAllowed:
    """Record that staff decided the case of an id; `note` says how. Raises StoreError."""
    return _record(store, actor, case, at, note, undone=False)


def reopen_case(
    store: Store, actor: Actor, case: str, at: datetime
) -> MergeCaseDecided | InvalidInput | NotAllowed:
    """Undo the decision on a case. Raises StoreError."""
    return _record(store, actor, case, at, "", undone=True)


def _record(
    store: Store, actor: Actor, case: str, at: datetime, note: str, *, undone: bool
) -> MergeCaseDecided | InvalidInput | NotAllowed:
    if not may(actor.role, Right.CORRECT):
        return NotAllowed(Right.CORRECT)

    def work(connection: sa.Connection) -> MergeCaseDecided | InvalidInput:
        found = _found(store, connection, case)
        if found is None or (found.decision is not None) is not undone:
            return InvalidInput(Sentence("refused.case"))
        store.record(
            connection,
            [decision_fact(case, at, note.strip()[:LONGEST_REASON], undone=undone)],
            actor.staff,
        )
        return MergeCaseDecided(_found(store, connection, case) or found)

    return store.transact(work)


def _found(store: Store, connection: sa.Connection, case: str) -> MergeCase | None:
    return next((one for one in _cases(store, connection).cases if one.id == case), None)


def _cases(store: Store, connection: sa.Connection, known: KnownCases | None = None) -> KnownCases:
    now = datetime.fromtimestamp(store.wall_ms / 1000, UTC)
    return merge_cases.cases(connection, store.programme_in(connection), now, known)
