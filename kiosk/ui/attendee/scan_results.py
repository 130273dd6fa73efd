"""What a scan led to, told to its guest: K4 to K7, and the goodbye."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from kiosk.domain.admission.outcomes import (
    AlreadyIn,
    EntryRefusal,
    Foreign,
    Full,
    NoLonger,
    NotYet,
    Unreadable,
    WrongCheckpoint,
)
from kiosk.domain.kiosk_flow.badge_handover import offers_another
from kiosk.domain.names.greeting import LineKind, greeting
from kiosk.domain.records import agenda
from kiosk.domain.records.entities import Session
from kiosk.name_tables import name_tables
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.my_table import my_table, rounds_said
from kiosk.ui.attendee.props import Action, AttendeeProps

# Minutes: what starts later is not yet worth a line on the welcome screen.
_SOON = 60


def welcome(view: AttendeeView) -> AttendeeProps:
    """K4."""
    return _greet(
        view, "k4", tone="ok", icon="check", note=_soon(view), actions=_ways(view), **_table(view)
    )


def goodbye(view: AttendeeView) -> AttendeeProps:
    """After an exit scan."""
    return _greet(view, "bye", tone="ok", icon="wave")


def already(view: AttendeeView) -> AttendeeProps:
    """K5."""
    outcome = view.answer.outcome
    since = outcome.since if isinstance(outcome, AlreadyIn) else view.answer.at
    return view.shows(
        tone="info",
        icon="info",
        title=view.voice.say("k5.title"),
        body=view.voice.say("k5.body", when=_told(view, since)),
        actions=_ways_and_badge(view),
        **_table(view),
    )


def refused(view: AttendeeView) -> AttendeeProps:
    """K6; says what helps."""
    title, body = _refusal(view)
    ways = _ways(view)[-1:]
    return view.shows(tone="warn", icon="attention", title=title, body=body, actions=ways)


def not_found(view: AttendeeView) -> AttendeeProps:
    """K7; discloses nothing about anybody."""
    outcome = view.answer.outcome
    if isinstance(outcome, Foreign):
        title, body = view.voice.say("k7.foreign.title"), view.voice.say("k7.foreign")
    elif isinstance(outcome, Unreadable):
        title, body = view.voice.say("k7.unread.title"), view.voice.say("k7.unread")
    else:
        title, body = view.voice.say("k7.title"), view.voice.say("k7.body")
    ways = (
        Action("search", view.voice.say("k7.search"), primary=True, icon="search"),
        Action("desk", view.voice.say("k7.desk"), icon="desk"),
    )
    return view.shows(tone="warn", icon="attention", title=title, body=body, actions=ways)


def _greet(view: AttendeeView, part: str, **content: object) -> AttendeeProps:
    """By name, as far as it can be drawn."""
    voice = view.voice
    said = greeting(
        view.guest,
        view.programme.event,
        voice.language,
        view.inputs.can_draw,
        name_tables(),
        welcome=voice.say(f"{part}.welcome"),
    )
    post = said.of(LineKind.POST)
    title = [line.laid_out for line in said.lines if line is not post]
    done = voice.say(f"{part}.done.greeted" if said.verbatim else f"{part}.done")
    body = f"{post.text}\n{done}" if post else done
    divider = " " if voice.language == "ko" else "\n"
    return view.shows(title=divider.join(title), body=body, **content)


def _soon(view: AttendeeView) -> str:
    """What starts within the hour."""
    items = agenda.day(view.guest, view.answer.seats, view.programme, view.voice.now)
    item = agenda.upcoming(items)
    if item is None or item.minutes > _SOON:
        return ""
    title = _named(view, item)
    room = view.voice.room(view.programme, item.of.room)
    if not room:
        return view.voice.say("k4.soon", minutes=item.minutes, title=title)
    return view.voice.say("k4.soon.room", minutes=item.minutes, title=title, room=room)


def _named(view: AttendeeView, item: agenda.AgendaItem) -> str:
    if isinstance(item.of, Session):
        return view.voice.own(item.of.title_ko, item.of.title_en) or item.of.id
    return view.voice.own(item.of.name_ko, item.of.name_en) or item.of.id


def _table(view: AttendeeView) -> dict[str, object]:
    table = my_table(view)
    if not table:
        return {}
    return {
        "number": table,
        "number_label": view.voice.say("k4.table"),
        "number_note": rounds_said(view),
    }


def _ways(view: AttendeeView) -> tuple[Action, ...]:
    """What else there is to see, the most useful first."""
    voice, seated = view.voice, bool(view.answer.seats)
    ways = []
    if seated:
        ways.append(Action("table", voice.say("k4.map"), primary=True, icon="map"))
    if seated or view.programme.sessions:
        ways.append(Action("day", voice.say("k4.day"), primary=not seated, icon="calendar"))
    return tuple(ways)


def _ways_and_badge(view: AttendeeView) -> tuple[Action, ...]:
    """A badge stands in the place of the second way, to which the first leads as well."""
    ways = _ways(view)
    if not offers_another(view.state):
        return ways
    return (*ways[:1], Action("badge", view.voice.say("k5.badge"), icon="badge"))


def _told(view: AttendeeView, moment: datetime) -> str:
    if view.voice.is_today(moment):
        return view.voice.say("when.today", time=view.voice.clock(moment))
    return view.voice.when(moment)


def _refusal(view: AttendeeView) -> tuple[str, str]:
    voice, outcome = view.voice, view.answer.outcome
    if not isinstance(outcome, EntryRefusal):
        raise TypeError(f"{type(outcome).__name__} is no refusal")
    match outcome:
        case NotYet(at=at):
            return voice.say("k6.early.title"), voice.say("k6.early", when=voice.when(at))
        case NoLonger(at=at):
            return voice.say("k6.late.title"), voice.say("k6.late", when=_told(view, at))
        case Full():
            return voice.say("k6.full.title"), voice.say("k6.full")
        case WrongCheckpoint():
            return voice.say("k6.wrong.title"), _elsewhere(view, outcome)
        case _:
            assert_never(outcome)


def _elsewhere(view: AttendeeView, outcome: WrongCheckpoint) -> str:
    voice, checkpoint = view.voice, outcome.checkpoint
    here = view.programme.sessions.get(checkpoint.session)
    name = (
        voice.own(here.title_ko, here.title_en)
        if here
        else voice.own(checkpoint.name_ko, checkpoint.name_en)
    )
    said = [voice.say("k6.wrong", session=name or checkpoint.id)]
    if outcome.next is not None and outcome.next.starts is not None:
        when = voice.when(outcome.next.starts)
        room = voice.room(view.programme, outcome.next.room)
        nearby = voice.say("k6.next.room", when=when, room=room)
        said.append(nearby if room else voice.say("k6.next", when=when))
    return ". ".join(said)
