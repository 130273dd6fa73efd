"""Why a known guest may not enter here and now, as far as the guest is told, and what helps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.admission.outcomes import EntryRefusal, Full, NoLonger, NotYet, WrongCheckpoint
from kiosk.domain.kiosk_flow.destinations import Destination, room_destination
from kiosk.domain.kiosk_flow.guidance import Guidance, guidance
from kiosk.domain.kiosk_flow.programme_points import Viewpoint, is_today, title
from kiosk.domain.names.guest_names import localized
from kiosk.domain.records.agenda import minutes_until
from kiosk.domain.records.entities import Checkpoint, Session
from kiosk.domain.text.messages import Sentence

# Minutes: who comes earlier than this is not a little early.
_LITTLE = 60


class RefusalKind(StrEnum):
    """What the guest is told. The VALID ones are about the guest's own validity, not the doors."""

    EARLY = "early"
    TOO_EARLY = "too_early"
    NOT_VALID_YET = "not_valid_yet"
    LATE = "late"
    NO_LONGER_VALID = "no_longer_valid"
    WRONG = "wrong"
    FULL = "full"


# A test finds a class of refusals that is neither here nor has a time.
_TIMELESS: dict[type[EntryRefusal], RefusalKind] = {
    WrongCheckpoint: RefusalKind.WRONG,
    Full: RefusalKind.FULL,
}


@dataclass(frozen=True, slots=True)
class RefusalView:
    """What the screen of a refusal tells.

    `at` is when it opens or closed, in the event's zone, `today` whether that is today. `wait` is
    how long it is until it opens, None where it does not. `name` is what takes place behind this
    checkpoint, else the checkpoint's name, `place` its room. `guidance` is what is on for the guest
    instead, and where. `waiting` is the guest's number on the waiting list, 0 without one.
    """

    kind: RefusalKind
    name: str
    place: Destination
    guidance: Guidance
    at: datetime | None = None
    today: bool = True
    wait: Sentence | None = None
    waiting: int = 0


def refusal_view(refusal: EntryRefusal, view: Viewpoint) -> RefusalView:
    """A refusal as its guest reads it."""
    kind, at = _kind(refusal, view.now)
    here = view.here
    session = view.programme.sessions.get(here.session) if here else None
    waits = kind in (RefusalKind.EARLY, RefusalKind.TOO_EARLY, RefusalKind.NOT_VALID_YET)
    return RefusalView(
        kind=kind,
        name=title(session, view.language) if session else _name_of(here, view.language),
        place=room_destination(_room_of(here, session), None, view.programme, view.language),
        guidance=guidance(view),
        at=at.astimezone(view.now.tzinfo) if at else None,
        today=at is None or is_today(at, view.now),
        wait=duration(minutes_until(at, view.now)) if at and waits else None,
        waiting=refusal.waiting if isinstance(refusal, Full) else 0,
    )


def _name_of(here: Checkpoint | None, language: str) -> str:
    return localized(here.name_ko, here.name_en, language) or here.id if here else ""


def _room_of(here: Checkpoint | None, session: Session | None) -> str:
    return (session.room if session else "") or (here.room if here else "")


def duration(minutes: int) -> Sentence:
    """A length of time in the largest units: minutes, hours and minutes, days."""
    hours, rest = divmod(minutes, 60)
    if hours >= 24:
        return Sentence("duration.days", {"days": hours // 24})
    if not hours:
        return Sentence("duration.minutes", {"minutes": rest})
    if not rest:
        return Sentence("duration.hours", {"hours": hours})
    return Sentence("duration.hours_minutes", {"hours": hours, "minutes": rest})


def _kind(refusal: EntryRefusal, now: datetime) -> tuple[RefusalKind, datetime | None]:
    if isinstance(refusal, NotYet):
        little = minutes_until(refusal.at, now) <= _LITTLE
        doors = RefusalKind.EARLY if little else RefusalKind.TOO_EARLY
        return RefusalKind.NOT_VALID_YET if refusal.by_pass else doors, refusal.at
    if isinstance(refusal, NoLonger):
        return RefusalKind.NO_LONGER_VALID if refusal.by_pass else RefusalKind.LATE, refusal.at
    return _TIMELESS[type(refusal)], None
