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
from kiosk.domain.names.greeting import Greeting, GreetingLine, LineKind, greeting
from kiosk.domain.records import agenda
from kiosk.name_tables import name_tables
from kiosk.ui.attendee.cards.contents import BandLine, ColourBand, LineCard, ScanCard, ScanHint
from kiosk.ui.attendee.cards.guidance_cards import cards, guided
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps

_NAME, _DETAIL = "name", "detail"


def welcome(view: AttendeeView) -> AttendeeProps:
    """K4."""
    voice, found = view.voice, guided(view)
    time, said = voice.clock(view.answer.at), _greeting(view, "k4")
    if said.named and said.lines[0].kind is LineKind.WELCOME:
        beside = (
            BandLine(voice.say("k4.status.at", time=time), _DETAIL),
            BandLine(said.lines[0].text, _NAME),
        )
        below = _lines(said.lines[1:])
    else:
        beside = (BandLine(voice.say("k4.status")), BandLine(_joined(time, _here(view)), _DETAIL))
        below = _lines(said.lines)
    return view.shows(
        band=ColourBand("ok", "tick", beside=beside, below=below),
        **cards(view, found),
        actions=_ways(view, to_table=found.hero is not None),
    )


def goodbye(view: AttendeeView) -> AttendeeProps:
    """After an exit scan."""
    voice = view.voice
    beside = (
        BandLine(voice.say("bye.status")),
        BandLine(_joined(voice.clock(view.answer.at), _here(view)), _DETAIL),
    )
    below = _lines(_greeting(view, "bye").lines)
    return view.shows(band=ColourBand("ok", "tick", beside=beside, below=below))


def already(view: AttendeeView) -> AttendeeProps:
    """K5."""
    voice, outcome, found = view.voice, view.answer.outcome, guided(view)
    since = outcome.since if isinstance(outcome, AlreadyIn) else view.answer.at
    beside = (
        BandLine(voice.say("k5.status")),
        BandLine(_joined(_told(view, since), _here(view)), _DETAIL),
    )
    return view.shows(
        band=ColourBand("info", "i", beside=beside, below=_lines(_greeting(view).lines)),
        **cards(view, found, lines=2),
        actions=_ways_and_badge(view, to_table=found.hero is not None),
        foot=voice.say("k5.foot"),
    )


def refused(view: AttendeeView) -> AttendeeProps:
    """K6; says what helps."""
    found = guided(view)
    return view.shows(
        band=_refusal(view),
        **cards(view, found),
        actions=_ways(view, to_table=bool(view.answer.seats)),
    )


def not_found(view: AttendeeView) -> AttendeeProps:
    """K7; discloses nothing about anybody: scan again, then the name, then the desk."""
    voice, outcome = view.voice, view.answer.outcome
    kinds = {Foreign: "foreign", Unreadable: "unread"}
    kind = kinds.get(type(outcome), "unknown")
    return view.shows(
        band=ColourBand(
            "wait",
            "scan",
            is_round=False,
            beside=(
                BandLine(voice.say(f"k7.{kind}.status")),
                BandLine(voice.say(f"k7.{kind}.detail"), _DETAIL),
            ),
        ),
        scan=ScanCard(
            "1",
            voice.say(f"k7.{kind}.scan"),
            hints=(
                ScanHint(voice.say("k7.brighter"), "sun"),
                ScanHint(voice.say("k7.facedown"), "down"),
            ),
        ),
        lines=(
            LineCard("search", voice.say("k7.search"), number="2", trailing_icon="search"),
            LineCard("desk", voice.say("k7.desk"), number="3", trailing_icon="counter"),
        ),
    )


def _greeting(view: AttendeeView, part: str = "") -> Greeting:
    """The guest by name, as far as it can be drawn; with the word of welcome of a part."""
    return greeting(
        view.guest,
        view.programme.event,
        view.voice.language,
        view.inputs.can_draw,
        name_tables(),
        welcome=view.voice.say(f"{part}.welcome") if part else "",
    )


def _lines(lines: tuple[GreetingLine, ...]) -> tuple[BandLine, ...]:
    """Name and welcome in one text of two lines, so that both have one size; the post below."""
    large = [line.laid_out for line in lines if line.kind is not LineKind.POST]
    posts = [BandLine(line.laid_out, _DETAIL) for line in lines if line.kind is LineKind.POST]
    return (*((BandLine("\n".join(large), _NAME),) if large else ()), *posts)


def _ways(view: AttendeeView, *, to_table: bool) -> tuple[Action, ...]:
    say = view.voice.say
    table = Action("table", say("k4.map"), primary=True, icon="pin")
    day = Action("day", say("k4.day"), icon="calendar", primary=not to_table)
    return (table, day) if to_table else (day,)


def _ways_and_badge(view: AttendeeView, *, to_table: bool) -> tuple[Action, ...]:
    """A badge stands in the place of the second way, to which the first leads as well."""
    ways = _ways(view, to_table=to_table)
    if not offers_another(view.state):
        return ways
    return (*ways[:1], Action("badge", view.voice.say("k5.badge"), icon="badge"))


def _here(view: AttendeeView) -> str:
    """The checkpoint as guests call it."""
    here = view.checkpoint
    return view.voice.own(here.name_ko, here.name_en) if here else ""


def _joined(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _told(view: AttendeeView, moment: datetime) -> str:
    if view.voice.is_today(moment):
        return view.voice.say("when.today", time=view.voice.clock(moment))
    return view.voice.when(moment)


def _refusal(view: AttendeeView) -> ColourBand:
    voice, outcome = view.voice, view.answer.outcome
    if not isinstance(outcome, EntryRefusal):
        raise TypeError(f"{type(outcome).__name__} is no refusal")
    match outcome:
        case NotYet(at=at):
            minutes = agenda.minutes_until(at, voice.now)
            below = (
                BandLine(voice.say("k6.early", when=voice.when(at)), _NAME),
                BandLine(voice.say("k4.in", minutes=minutes) if minutes <= 90 else "", _DETAIL),
            )
            return _wait(view, "early", "clock", below)
        case NoLonger(at=at):
            late = voice.say("k6.late", when=_told(view, at))
            return _wait(view, "late", "clock", (BandLine(late, _DETAIL),))
        case Full():
            return _wait(view, "full", "people", (BandLine(voice.say("k6.full"), _DETAIL),))
        case WrongCheckpoint():
            elsewhere = (BandLine(voice.say("k6.wrong", session=_served(view, outcome)), _DETAIL),)
            return _wait(view, "wrong", "straight", elsewhere)
        case _:
            assert_never(outcome)


def _wait(view: AttendeeView, kind: str, sign: str, below: tuple[BandLine, ...]) -> ColourBand:
    beside = (
        BandLine(view.voice.say(f"k6.{kind}.title")),
        BandLine(_here(view), _DETAIL),
    )
    lines = tuple(line for line in below if line.text)
    return ColourBand("wait", sign, is_round=False, beside=beside, below=lines)


def _served(view: AttendeeView, outcome: WrongCheckpoint) -> str:
    """What a checkpoint is for."""
    voice, checkpoint = view.voice, outcome.checkpoint
    session = view.programme.sessions.get(checkpoint.session)
    named = (
        voice.own(session.title_ko, session.title_en)
        if session
        else voice.own(checkpoint.name_ko, checkpoint.name_en)
    )
    return named or checkpoint.id
