"""Corrections of a guest: validation, and conflicts with changes made meanwhile."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kiosk.domain.journal.guest_history import FieldChange, differences
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.fields.guest_fields import GUEST_FIELDS
from kiosk.domain.records.permissions import Right
from kiosk.domain.records.validation import InvalidInput, problems_of, tidy_changes
from kiosk.domain.text.messages import Sentence


@dataclass(frozen=True, slots=True)
class InvalidCorrection:
    """The values typed are invalid, with a reason by field; nothing was recorded."""

    problems: tuple[InvalidInput, ...]


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """A field that somebody else changed meanwhile: the value seen, their value, the new value."""

    field: str
    seen: Any
    theirs: Any
    mine: Any


@dataclass(frozen=True, slots=True)
class CorrectedGuest:
    """A guest after a correction, and the differences from the current state."""

    guest: Guest
    changes: tuple[FieldChange, ...]


def apply_changes(
    now: Guest, changes: Mapping[str, Any], sessions: Collection[str] = ()
) -> CorrectedGuest | InvalidCorrection:
    """The guest after validated changes; `sessions` are those of the event."""
    kept, problems = tidy_changes(changes)
    if any(one not in (*sessions, *now.sessions) for one in kept.get("sessions", ())):
        problems = (*problems, InvalidInput(Sentence("refused.session"), "sessions"))
    after = replace(now, **kept)
    problems = problems or problems_of(after)
    return (
        InvalidCorrection(problems) if problems else CorrectedGuest(after, differences(now, after))
    )


def conflicts(seen: Guest, now: Guest, intended: Guest) -> tuple[FieldConflict, ...]:
    """The fields that two people changed to different values; equal values are no conflict."""
    return tuple(
        FieldConflict(one.field, one.old, theirs, one.new)
        for one in differences(seen, intended)
        if (theirs := getattr(now, one.field)) not in (one.old, one.new)
    )


def rights_for(changes: Collection[FieldChange]) -> frozenset[Right]:
    """The rights that these changes need."""
    own = {field.right for change in changes if (field := GUEST_FIELDS.get(change.field))}
    rights = {Right.CORRECT} | {right for right in own if right}
    for change in changes:
        if change.field == "status" and change.new is Status.BLOCKED:
            rights.add(Right.BLOCK)
        elif change.field == "status" and change.old is Status.BLOCKED:
            rights.add(Right.UNBLOCK)
    return frozenset(rights)
