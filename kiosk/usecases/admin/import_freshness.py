"""Freshness of an import's plan: whether others recorded anything since that it depends on."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Room, Round, Session, Table
from kiosk.store.queries.journal_facts import subjects_after_row

# A plan depends on all of these, whomever they are about: places fill tables, a code has one
# holder, a record may be the one that a row is about, and rows refer to the programme.
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
# On these only where they are about a record that the plan writes.
_OF_PLANNED = frozenset({facts.KINDS[Guest][2], FactKind.CASE_DECIDED})


class ChangedMeanwhile(Exception):
    """Somebody recorded something on which a plan depends after it was begun."""


def require_current(connection: sa.Connection, begun: int, drafts: Iterable[Draft]) -> None:
    """Raises ChangedMeanwhile where a plan begun at a row of the journal no longer holds."""
    recorded = subjects_after_row(connection, begun, _OF_ANYBODY | _OF_PLANNED)
    if not recorded:
        return
    planned = {draft.subject for draft in drafts}
    if any(kind in _OF_ANYBODY or subject in planned for subject, kind in recorded):
        raise ChangedMeanwhile
