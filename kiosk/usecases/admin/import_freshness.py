"""Checks whether an import's plan is outdated by facts that others recorded since."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Room, Round, Session, Table
from kiosk.store.queries.journal_facts import subjects_after_row

# A plan depends on all facts of these kinds: seats fill tables, a code has one holder, a row of a
# list may be about any record, and rows refer to the programme.
_OF_ANYBODY = frozenset(
    {
        FactKind.GUEST_SEATED,
        FactKind.CODE_ISSUED,
        FactKind.CODE_REVOKED,
        FactKind.GUEST_KNOWN,
        FactKind.GUEST_MERGED,
        FactKind.MERGE_ANNULLED,
        FactKind.GUEST_ERASED,
        facts.KINDS[Guest][1],
        *chain.from_iterable(
            facts.KINDS[record][1:] for record in (Event, Room, Session, Checkpoint, Round, Table)
        ),
    }
)
# A plan depends on facts of these kinds about records that it writes.
_OF_PLANNED = frozenset({facts.KINDS[Guest][2], FactKind.CASE_DECIDED})


class ChangedMeanwhile(Exception):
    """Facts on which a plan depends were recorded after it was begun."""


def require_current(connection: sa.Connection, begun: int, drafts: Iterable[Draft]) -> None:
    """Raise ChangedMeanwhile if a plan that was begun at a row of the journal is outdated."""
    recorded = subjects_after_row(connection, begun, _OF_ANYBODY | _OF_PLANNED)
    if not recorded:
        return
    planned = {draft.subject for draft in drafts}
    if any(kind in _OF_ANYBODY or subject in planned for subject, kind in recorded):
        raise ChangedMeanwhile
