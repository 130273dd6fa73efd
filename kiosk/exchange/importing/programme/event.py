"""Plans the event: its one row, and the pictures whose files the row names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import cast
from zoneinfo import ZoneInfo

from kiosk.domain.journal.facts import subject_of
from kiosk.domain.records.entities import Event
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.plan import RecordChange
from kiosk.exchange.importing.programme.branding import note_colour, picture_changes, take_pictures
from kiosk.exchange.importing.programme.programme import (
    ProgrammeDraft,
    mark_of,
    merged_change,
    merged_extra,
)
from kiosk.exchange.importing.refusals import InvalidCell, errors_of
from kiosk.exchange.importing.values.periods import TIMES, Clock, check_periods, time_errors


def plan_event(draft: ProgrammeDraft, rows: Iterable[ImportRow]) -> None:
    """Plans the first row as the event and refuses all others."""
    for position, row in enumerate(rows):
        if position:
            second = InvalidCell("import.event.second")
            draft.plan.refuse(SheetKind.EVENT, *row.refusals([second]))
        else:
            _plan_row(draft, row)


def _plan_row(draft: ProgrammeDraft, row: ImportRow) -> None:
    before = draft.programme.event
    pictures, errors = picture_changes(draft, row)
    change = _event_change(draft, before, row, errors)
    if errors or row.refused or change is None:
        draft.plan.refuse(SheetKind.EVENT, *row.refusals(errors))
        return
    event = cast("Event", change.after)
    draft.programme = replace(draft.programme, event=event)
    draft.plan.take(SheetKind.EVENT, change)
    take_pictures(draft, pictures)
    if event.colour != before.colour:
        note_colour(event.colour, draft.plan)


def _event_change(
    draft: ProgrammeDraft, before: Event, row: ImportRow, errors: list[InvalidCell]
) -> RecordChange | None:
    """The event before and after a row; None, and an entry in `errors`, for invalid times."""
    zone = ZoneInfo(row.values.get("timezone", before.timezone))
    errors += [] if row.lacks(*TIMES) else time_errors(row.values, Clock(zone))
    if errors or row.refused:
        return None
    listed = draft.listed.get(subject_of(before))
    if listed is None:
        after = replace(before, **row.values, extra=merged_extra(before.extra, row))
        change = RecordChange(None if after != before else before, after, mark=mark_of(row))
    else:
        change = merged_change(before, listed, row, row.values)
    errors += errors_of(partial(check_periods, change.after))
    return change
