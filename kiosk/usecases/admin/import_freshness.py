"""Checks whether an import's plan is outdated by facts that others recorded since."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

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


# Every kind of fact. Seats fill tables, a code has one holder, a row of a list may be about any
# guest, and rows refer to the programme: of those any new fact outdates a plan.
_DEPENDENCIES: dict[str, PlanDependency] = {
    FactKind.GUEST_REGISTERED: PlanDependency.ANY,
    FactKind.GUEST_KNOWN: PlanDependency.ANY,
    FactKind.GUEST_MERGED: PlanDependency.ANY,
    FactKind.MERGE_ANNULLED: PlanDependency.ANY,
    FactKind.GUEST_ERASED: PlanDependency.ANY,
    FactKind.GUEST_SEATED: PlanDependency.ANY,
    FactKind.CODE_ISSUED: PlanDependency.ANY,
    FactKind.CODE_REVOKED: PlanDependency.ANY,
    FactKind.EVENT_DESCRIBED: PlanDependency.ANY,
    FactKind.EVENT_CHANGED: PlanDependency.ANY,
    FactKind.ROOM_DESCRIBED: PlanDependency.ANY,
    FactKind.ROOM_CHANGED: PlanDependency.ANY,
    FactKind.SESSION_SCHEDULED: PlanDependency.ANY,
    FactKind.SESSION_CHANGED: PlanDependency.ANY,
    FactKind.CHECKPOINT_SET_UP: PlanDependency.ANY,
    FactKind.CHECKPOINT_CHANGED: PlanDependency.ANY,
    FactKind.ROUND_SCHEDULED: PlanDependency.ANY,
    FactKind.ROUND_CHANGED: PlanDependency.ANY,
    FactKind.WAY_DESCRIBED: PlanDependency.ANY,
    FactKind.WAY_CHANGED: PlanDependency.ANY,
    FactKind.QUESTION_DESCRIBED: PlanDependency.ANY,
    FactKind.QUESTION_CHANGED: PlanDependency.ANY,
    FactKind.QUESTION_ANSWERED: PlanDependency.PLANNED,
    FactKind.PICTURE_ADDED: PlanDependency.ANY,
    FactKind.PICTURE_CHANGED: PlanDependency.ANY,
    FactKind.TABLE_PLACED: PlanDependency.ANY,
    FactKind.TABLE_CHANGED: PlanDependency.ANY,
    FactKind.SEATING_RULE_SET: PlanDependency.ANY,
    FactKind.SEATING_RULE_CHANGED: PlanDependency.ANY,
    FactKind.GUEST_CORRECTED: PlanDependency.PLANNED,
    FactKind.CASE_DECIDED: PlanDependency.PLANNED,
    FactKind.SEAT_TOLD: PlanDependency.NONE,
    FactKind.SEATING_PLANNED: PlanDependency.NONE,
    FactKind.ROUND_REPLANNED: PlanDependency.NONE,
    FactKind.CODE_SCANNED: PlanDependency.NONE,
    FactKind.SCAN_ANNULLED: PlanDependency.NONE,
    FactKind.ANNULMENT_REFUSED: PlanDependency.NONE,
    FactKind.NOTE_ADDED: PlanDependency.NONE,
    FactKind.GUEST_PHOTO_SET: PlanDependency.NONE,
    FactKind.ALERT_ACKNOWLEDGED: PlanDependency.NONE,
    FactKind.STAFF_ADDED: PlanDependency.NONE,
    FactKind.STAFF_CHANGED: PlanDependency.NONE,
    FactKind.DEVICE_SET_UP: PlanDependency.NONE,
    FactKind.DEVICE_CHANGED: PlanDependency.NONE,
    FactKind.PRINTER_SET_UP: PlanDependency.NONE,
    FactKind.PRINTER_CHANGED: PlanDependency.NONE,
    FactKind.TICKET_ISSUED: PlanDependency.NONE,
    FactKind.TICKET_SEEN: PlanDependency.NONE,
    FactKind.TICKET_TAKEN: PlanDependency.NONE,
    FactKind.TICKET_CLOSED: PlanDependency.NONE,
    FactKind.PRINT_REQUESTED: PlanDependency.NONE,
    FactKind.PRINT_MOVED: PlanDependency.NONE,
    FactKind.PRINT_STARTED: PlanDependency.NONE,
    FactKind.PRINT_FINISHED: PlanDependency.NONE,
    FactKind.PRINT_FAILED: PlanDependency.NONE,
    FactKind.PRINT_CANCELLED: PlanDependency.NONE,
    FactKind.LABELS_LOADED: PlanDependency.NONE,
    FactKind.UNLOCKED: PlanDependency.NONE,
    FactKind.UNLOCK_REFUSED: PlanDependency.NONE,
    FactKind.WAIT_RESTARTED: PlanDependency.NONE,
    FactKind.TRIES_ACKNOWLEDGED: PlanDependency.NONE,
    FactKind.LIST_EXPORTED: PlanDependency.NONE,
    FactKind.MAIL_STARTED: PlanDependency.NONE,
    FactKind.MAIL_SENT: PlanDependency.NONE,
    FactKind.MAIL_REFUSED: PlanDependency.NONE,
    FactKind.MAIL_BOUNCED: PlanDependency.NONE,
    FactKind.MAIL_CHECKED: PlanDependency.NONE,
    FactKind.KIOSK_CLOSED: PlanDependency.NONE,
    FactKind.KIOSK_REOPENED: PlanDependency.NONE,
    FactKind.KIOSK_MESSAGE_SET: PlanDependency.NONE,
    FactKind.KIOSK_RESTART_REQUESTED: PlanDependency.NONE,
    FactKind.SYSTEM_LEASED: PlanDependency.NONE,
    FactKind.WAITING_JOINED: PlanDependency.NONE,
    FactKind.WAITING_CALLED: PlanDependency.NONE,
    FactKind.WAITING_REMOVED: PlanDependency.NONE,
}


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
        if subject in planned or _DEPENDENCIES[kind] is PlanDependency.ANY:
            raise ChangedMeanwhile
