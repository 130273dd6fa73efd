"""Corrections: what somebody wants of a guest, against what stands by now."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kiosk.domain.journal.guest_history import FieldChange, differences
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.guest_fields import GUEST_FIELDS
from kiosk.domain.records.permissions import Right
from kiosk.domain.records.validation import InvalidInput, problems_of, tidy_changes
from kiosk.domain.text.messages import Sentence


@dataclass(frozen=True, slots=True)
class InvalidCorrection:
    """What was typed cannot stand, field by field; nothing was done."""

    problems: tuple[InvalidInput, ...]


@dataclass(frozen=True, slots=True)
class Clash:
    """A field that somebody else changed meanwhile: what was seen, is theirs, and would be mine."""

    field: str
    seen: Any
    theirs: Any
    mine: Any


@dataclass(frozen=True, slots=True)
class Intended:
    """What a guest would be, and how that differs from now."""

    guest: Guest
    changes: tuple[FieldChange, ...]


def intend(
    now: Guest, changes: Mapping[str, Any], sessions: Collection[str] = ()
) -> Intended | InvalidCorrection:
    """A guest with changes as they may be kept; `sessions` are those that the event has."""
    kept, problems = tidy_changes(changes)
    if any(one not in (*sessions, *now.sessions) for one in kept.get("sessions", ())):
        problems = (*problems, InvalidInput(Sentence("refused.session"), "sessions"))
    after = replace(now, **kept)
    problems = problems or problems_of(after)
    return InvalidCorrection(problems) if problems else Intended(after, differences(now, after))


def clashes(seen: Guest, now: Guest, intended: Guest) -> tuple[Clash, ...]:
    """The fields in which two people want two things; to want the same is none."""
    return tuple(
        Clash(one.field, one.old, theirs, one.new)
        for one in differences(seen, intended)
        if (theirs := getattr(now, one.field)) not in (one.old, one.new)
    )


def rights_for(changes: Collection[FieldChange]) -> frozenset[Right]:
    """What somebody has to have the right to for making these changes."""
    own = {field.right for change in changes if (field := GUEST_FIELDS.get(change.field))}
    rights = {Right.CORRECT} | {right for right in own if right}
    for change in changes:
        if change.field == "status" and change.new is Status.BLOCKED:
            rights.add(Right.BLOCK)
        elif change.field == "status" and change.old is Status.BLOCKED:
            rights.add(Right.UNBLOCK)
    return frozenset(rights)
