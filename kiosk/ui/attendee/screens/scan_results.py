"""Screens for the results of a scan: K4 to K7, and the goodbye."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.admission.outcomes import (
    AlreadyIn,
    EntryRefusal,
    Foreign,
    NotFound,
    Outcome,
)
from kiosk.domain.codes.unknown_codes import CodeHint
from kiosk.domain.kiosk_flow.badge_handover import offers_another
from kiosk.domain.kiosk_flow.entry_refusals import RefusalKind, RefusalView, refusal_view
from kiosk.domain.names.greeting import Greeting, GreetingLine, LineKind, greeting
from kiosk.name_tables import name_tables
from kiosk.ui.attendee.cards.company_card import company_card
from kiosk.ui.attendee.cards.contents import BandLine, ColourBand, LineCard, ScanCard, ScanHint
from kiosk.ui.attendee.cards.guidance_cards import cards, event_card, guided, room, viewpoint
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps
from kiosk.ui.attendee.screens.my_phone import to_phone

_NAME, _DETAIL, _ADVICE = "name", "detail", "advice"
_SIGNS = {RefusalKind.WRONG: "straight", RefusalKind.FULL: "people"}
_HINTED = {
    CodeHint.NONE: "unknown",
    CodeHint.HALF_READ: "unread",
    CodeHint.OTHER_CONTENT: "other",
}


def welcome(view: AttendeeView) -> AttendeeProps:
    """K4."""
    voice, found = view.voice, guided(view)
    time, said = voice.clock(view.answer.at), _greeting(view, "k4")
    if said.named and said.lines[0].kind is LineKind.WELCOME:
        beside = (
            BandLine(voice.say("k4.status.at", time=time), _DETAIL, voice.say("k4.status")),
            BandLine(said.lines[0].text, _NAME),
        )
        below = _lines(said.lines[1:])
    else:
        beside = (BandLine(voice.say("k4.status")), BandLine(_joined(time, _here(view)), _DETAIL))
        below = _lines(said.lines)
    table = found.hero or found.line
    return view.shows(
        band=ColourBand("ok", "tick", beside=beside, below=below),
        **cards(view, found),
        company=company_card(view, table.round) if table else None,
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
    return view.shows(
        band=ColourBand("ok", "tick", beside=beside, below=below), now=event_card(view)
    )


def already(view: AttendeeView) -> AttendeeProps:
    """K5."""
    voice, outcome, found = view.voice, view.answer.outcome, guided(view)
    since = outcome.since if isinstance(outcome, AlreadyIn) else view.answer.at
    beside = (
        BandLine(voice.say("k5.status")),
        BandLine(_joined(_when(view, since), _here(view)), "fact"),
    )
    return view.shows(
        band=ColourBand("info", "i", beside=beside, below=_lines(_greeting(view).lines)),
        **cards(view, found, lines=2),
        actions=_ways_and_badge(view, to_table=found.hero is not None),
        foot=voice.say("k5.foot"),
    )


def refused(view: AttendeeView) -> AttendeeProps:
    """K6; says what helps."""
    outcome = view.answer.outcome
    if not isinstance(outcome, EntryRefusal):
        raise TypeError(f"{type(outcome).__name__} is no refusal")
    found = refusal_view(outcome, viewpoint(view))
    return view.shows(
        band=_refusal(view, found),
        **cards(view, found.guidance),
        actions=_ways(view, to_table=bool(view.answer.seats)),
    )


def not_found(view: AttendeeView) -> AttendeeProps:
    """K7; discloses nothing about anybody: scan again, then the name, then the desk."""
    voice, outcome = view.voice, view.answer.outcome
    kind = _unknown_kind(outcome)
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


def _unknown_kind(outcome: Outcome) -> str:
    """The part of the message ids for an unknown code, by what it looks like."""
    if isinstance(outcome, NotFound):
        return _HINTED[outcome.hint]
    return "foreign" if isinstance(outcome, Foreign) else "unread"


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
    day = Action("day", say("k4.day"), icon="calendar", primary=not to_table, optional=to_table)
    return (table, day) if to_table else (day, *to_phone(view))


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


def _when(view: AttendeeView, moment: datetime) -> str:
    if view.voice.is_today(moment):
        return view.voice.say("when.today", time=view.voice.clock(moment))
    return view.voice.when(moment)


def _refusal(view: AttendeeView, found: RefusalView) -> ColourBand:
    """What is here and when, or what helps instead."""
    voice, kind = view.voice, found.kind
    below: tuple[BandLine, ...]
    where = room(voice, found.place)
    if found.at is not None:
        below = (BandLine(voice.say(f"k6.{kind}", when=voice.when(found.at)), _NAME),)
        if found.wait:
            below += (BandLine(_joined(where, voice.say("k6.in", wait=found.wait)), _DETAIL),)
            where = ""
        else:
            below += (BandLine(voice.say("k6.desk"), _ADVICE),)
    else:
        number = voice.say("k6.waiting", n=found.waiting) if found.waiting else ""
        about = number or voice.say(f"k6.{kind}", session=found.name)
        below = (BandLine(about, _ADVICE),)
        where = ""
    head = BandLine(voice.say(f"k6.{kind}.title"))
    beside = (head, BandLine(_joined(found.name, where), _DETAIL))
    return ColourBand("wait", _SIGNS.get(kind, "clock"), is_round=False, beside=beside, below=below)
