"""Checks whether an import's plan is outdated by facts that others recorded since."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import assert_never

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.store.queries.journal_facts import subjects_after_row


class PlanDependency(Enum):
    """Which facts of a kind outdate a plan: none, those about a record that it writes, or any."""

    NONE = "none"
    PLANNED = "planned"
    ANY = "any"


class ChangedMeanwhile(Exception):
    """Facts on which a plan depends were recorded after it was begun."""


def plan_dependency(kind: FactKind) -> PlanDependency:
    """Which facts of a kind outdate the plan of an import.

    Seats fill tables, a code has one holder, a row of a list may be about any guest, and rows refer
    to the programme: of those any new fact counts.
    """
    match kind:
        case (
            FactKind.GUEST_REGISTERED
            | FactKind.GUEST_KNOWN
            | FactKind.GUEST_MERGED
            | FactKind.MERGE_ANNULLED
            | FactKind.GUEST_ERASED
            | FactKind.GUEST_SEATED
            | FactKind.CODE_ISSUED
            | FactKind.CODE_REVOKED
            | FactKind.EVENT_DESCRIBED
            | FactKind.EVENT_CHANGED
            | FactKind.ROOM_DESCRIBED
            | FactKind.ROOM_CHANGED
            | FactKind.SESSION_SCHEDULED
            | FactKind.SESSION_CHANGED
            | FactKind.CHECKPOINT_SET_UP
            | FactKind.CHECKPOINT_CHANGED
            | FactKind.ROUND_SCHEDULED
            | FactKind.ROUND_CHANGED
            | FactKind.TABLE_PLACED
            | FactKind.TABLE_CHANGED
        ):
            return PlanDependency.ANY
        case FactKind.GUEST_CORRECTED | FactKind.CASE_DECIDED:
            return PlanDependency.PLANNED
        case (
            FactKind.CODE_SCANNED
            | FactKind.SCAN_ANNULLED
            | FactKind.ANNULMENT_REFUSED
            | FactKind.NOTE_ADDED
            | FactKind.ALERT_ACKNOWLEDGED
            | FactKind.STAFF_ADDED
            | FactKind.STAFF_CHANGED
            | FactKind.DEVICE_SET_UP
            | FactKind.DEVICE_CHANGED
            | FactKind.PRINTER_SET_UP
            | FactKind.PRINTER_CHANGED
            | FactKind.TICKET_ISSUED
            | FactKind.TICKET_TAKEN
            | FactKind.TICKET_CLOSED
            | FactKind.PRINT_REQUESTED
            | FactKind.PRINT_MOVED
            | FactKind.PRINT_STARTED
            | FactKind.PRINT_FINISHED
            | FactKind.PRINT_FAILED
            | FactKind.PRINT_CANCELLED
            | FactKind.LABELS_LOADED
            | FactKind.UNLOCKED
            | FactKind.UNLOCK_REFUSED
            | FactKind.WAIT_RESTARTED
            | FactKind.TRIES_ACKNOWLEDGED
            | FactKind.LIST_EXPORTED
        ):
            return PlanDependency.NONE
        case _:
            assert_never(kind)


_DEPENDENCIES = {kind: plan_dependency(kind) for kind in FactKind}
_RELEVANT = frozenset(
    kind for kind, found in _DEPENDENCIES.items() if found is not PlanDependency.NONE
)


def require_current(connection: sa.Connection, begun: int, drafts: Iterable[Draft]) -> None:
    """Raise ChangedMeanwhile if a plan that was begun at a row of the journal is outdated."""
    recorded = subjects_after_row(connection, begun, _RELEVANT)
    if not recorded:
        return
    planned = {draft.subject for draft in drafts}
    for subject, kind in recorded:
        if subject in planned or _DEPENDENCIES[FactKind(kind)] is PlanDependency.ANY:
            raise ChangedMeanwhile
