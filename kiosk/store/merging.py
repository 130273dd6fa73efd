"""Merges the facts of other stores, and projects facts that were just written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.intake_results import MergeResult
from kiosk.store import schema
from kiosk.store.journal import intake, journal_writer, roster_rows
from kiosk.store.journal.erasure import apply_erasures
from kiosk.store.journal.missing_bodies import fill_bodies
from kiosk.store.journal.refusals import record_refusals
from kiosk.store.projections import projector
from kiosk.store.queries import journal_facts, membership

_NEXT_REVISION = sa.update(schema.state).values(programme=schema.state.c.programme + 1)
_PROGRAMME_WORDS = frozenset(facts.RECORDS) - {"guest", "staff", "device", "printer"}


def merge(connection: sa.Connection, path: Path, received: list[Fact], wall_ms: int) -> MergeResult:
    """Add other stores' facts and project them, within the caller's transaction.

    Before the event is founded only chains are checked. Raises StoreHole and StoreForked then.
    """
    if membership.root_of(connection) is None:
        added = journal_writer.merge(connection, path, received, wall_ms)
        project_written(connection, added)
        return MergeResult(len(added))
    filled = fill_bodies(connection, received)
    taken = intake.take_in(connection, received, wall_ms)
    record_refusals(connection, taken.refused, wall_ms)
    apply_erasures(connection, [*taken.added, *filled])
    _project(connection, taken.added, taken.changed, {fact.subject for fact in filled})
    return MergeResult(len(taken.added), taken.deferred, taken.refused)


def project_written(connection: sa.Connection, written: list[Fact]) -> int:
    """Project facts that were just written, and write the roster again if they change it.

    First the bodies are cleared that erasures erase, those written now and earlier ones, so that
    every store of the same facts has the same bodies. Returns how many facts were cleared.
    """
    cleared = apply_erasures(connection, written)
    is_changed = roster_rows.changes_roster(written)
    _project(connection, written, roster_rows.refresh(connection) if is_changed else ())
    return cleared


def _project(
    connection: sa.Connection,
    written: list[Fact],
    changed: Iterable[str],
    filled: Iterable[str] = (),
) -> None:
    """Project new facts, everything that facts of the `changed` devices are about, and `filled`."""
    earlier = journal_facts.subjects_with_earlier_facts(connection, written)
    new = [fact for fact in written if fact.subject not in earlier]
    again = roster_rows.subjects_by(connection, changed).union(filled)
    others = {fact.subject for fact in written if fact.kind not in projector.OF_ATTENDANCE}
    attended = earlier - others
    projector.project(connection, (earlier - attended) | again, new, attended)
    if any(_is_programme(subject) for subject in {fact.subject for fact in written} | again):
        connection.execute(_NEXT_REVISION)


def _is_programme(subject: str) -> bool:
    return subject.partition(":")[0] in _PROGRAMME_WORDS
