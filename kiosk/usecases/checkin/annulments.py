"""Annulment of a scan: a fact about an earlier fact, with author, time and reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.scan_history import ANNUL_WITHIN, Scan
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.checkin.waiting_list import call_next


class AnnulmentRefused(StrEnum):
    """Why a scan was not annulled."""

    UNKNOWN = "unknown"
    OF_ANOTHER_DEVICE = "of_another_device"
    TOO_LATE = "too_late"
    ANNULLED_BEFORE = "annulled_before"


@dataclass(frozen=True, slots=True)
class Annulled:
    """The scan no longer counts; it stays visible."""

    scan: str


def annul(
    store: Store, scan: str, at: datetime, reason: str, *, author: str = "", any_scan: bool = False
) -> Annulled | AnnulmentRefused:
    """Annul the scan with that fact id.

    A kiosk may annul its own scans within 15 minutes; staff may annul `any_scan`. A refused
    annulment of a known scan is recorded as a fact, too.
    """
    return store.transact(
        lambda connection: annul_in(
            store, connection, scan, at, reason, author=author, any_scan=any_scan
        )
    )


def annul_in(
    store: Store,
    connection: sa.Connection,
    scan: str,
    at: datetime,
    reason: str,
    *,
    author: str = "",
    any_scan: bool = True,
) -> Annulled | AnnulmentRefused:
    """As `annul`, within a transaction."""
    found = scans.scan_by_id(connection, scan)
    if found is None:
        return AnnulmentRefused.UNKNOWN
    subject, target = found
    refused = None if any_scan else _refused(target, store.device, at)
    if target.annulled:
        refused = AnnulmentRefused.ANNULLED_BEFORE
    body = {"scan": scan, "at": at.isoformat(), "reason": reason}
    if refused:
        body["refused"] = str(refused)
    kind = FactKind.ANNULMENT_REFUSED if refused else FactKind.SCAN_ANNULLED
    store.record(connection, [Draft(subject, kind, body)], author)
    if refused:
        return refused
    call_next(store, connection, at)
    return Annulled(scan)


def _refused(target: Scan, device: str, at: datetime) -> AnnulmentRefused | None:
    if target.device != device:
        return AnnulmentRefused.OF_ANOTHER_DEVICE
    if at - target.at > ANNUL_WITHIN:
        return AnnulmentRefused.TOO_LATE
    return None
