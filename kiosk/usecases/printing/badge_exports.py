"""Badges of selected guests as a PDF, written at the desk and recorded as an export."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.exchange.progress import Progress, no_progress
from kiosk.store import Store
from kiosk.usecases.guests.selection import Selection
from kiosk.usecases.printing.badge_pictures import Written, event_badges, layout_named, write_badges


def export_badges(
    store: Store,
    actor: Actor,
    guests: Sequence[str],
    path: Path,
    at: datetime,
    *,
    layout: str = "",
    progress: Progress = no_progress,
) -> Written | NotAllowed:
    """Write the badges of some guests to a PDF, by delegation and name, and record the export.

    Nothing is recorded if `progress` raises. Raises LayoutError, OSError and StoreError.
    """
    if not may(actor.role, Right.EXPORT):
        return NotAllowed(Right.EXPORT)
    badges = event_badges(store, Selection({"id": frozenset(guests)}))
    written = write_badges(path, badges, layout_named(layout), progress=progress)
    body = {"kind": "badges", "format": "pdf", "rows": written.badges, "at": at.isoformat()}
    store.append([Draft("export:badges", FactKind.LIST_EXPORTED, body)], actor.staff)
    return written
