"""What a guest needs next, as cards: what is on or next, their table, what follows."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from kiosk.domain.kiosk_flow.destinations import Destination, desk_destination
from kiosk.domain.kiosk_flow.guidance import TABLE_NEAR, Guidance, guidance
from kiosk.domain.kiosk_flow.programme_points import PointKind, ProgrammePoint, Viewpoint
from kiosk.domain.kiosk_flow.round_tables import RoundTable
from kiosk.domain.records.ways import ArrowKind
from kiosk.ui.attendee.cards.contents import LineCard, NowCard, TableHero, WayCard
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.shared.localizer import Localizer

# Minutes: for what starts later its time is shown, for what lasts longer its end.
_COUNTED = 90
_NEAR = TABLE_NEAR // timedelta(minutes=1)
# A title that begins with a number, as most do: Session 2, 세션 1.
_NUMBERED = re.compile(r"(.{1,12}\d{1,2})[.:] ")


def viewpoint(view: AttendeeView) -> Viewpoint:
    """The guest at the screen, as the programme is looked at."""
    answer, voice = view.answer, view.voice
    return Viewpoint(
        view.guest, answer.seats, view.programme, view.checkpoint, voice.now, voice.language
    )


def guided(view: AttendeeView) -> Guidance:
    """What is on, what is next and the table of the guest at the screen."""
    return guidance(viewpoint(view))


def cards(view: AttendeeView, found: Guidance, *, lines: int = 1) -> dict[str, object]:
    """The large card and at most `lines` lines under it, as fields of the props."""
    voice = view.voice
    under = [_table_line(voice, found.line, many=len(view.answer.seats) > 1)] if found.line else []
    if found.then and len(under) < lines:
        under.insert(0, session_line(voice, found.then))
    if found.hero:
        return {"hero": hero_card(voice, found.hero), "lines": tuple(under)}
    now = now_card(voice, found.main) if found.main else event_card(view)
    return {"now": now, "lines": tuple(under)}


def now_card(voice: Localizer, point: ProgrammePoint) -> NowCard:
    """A session or round that is on or comes next."""
    is_on = point.kind is PointKind.NOW
    return NowCard(
        is_on=is_on,
        chip=voice.say("k4.now" if is_on else "k4.next"),
        minutes=_left(voice, point) if is_on else _until(voice, point.minutes, point.starts),
        title=unbroken(point.title),
        progress=point.progress if point.progress is not None else -1.0,
        room=room(voice, point.place),
        way=way(voice, point.place),
        arrow=arrow(point.place),
    )


def event_card(view: AttendeeView) -> NowCard | None:
    """The event itself, where the guest has nothing to come; None without a name."""
    voice, event = view.voice, view.programme.event
    name = voice.own(event.name_ko, event.name_en)
    if not name:
        return None
    return NowCard(
        chip=voice.date(voice.now),
        minutes=voice.clock(voice.now),
        title=name,
        room=voice.own(event.venue_ko, event.venue_en),
    )


def session_line(voice: Localizer, point: ProgrammePoint) -> LineCard:
    """What follows, in one line: a numbered title as its number and the room."""
    found = _NUMBERED.match(point.title)
    text = " · ".join(filter(None, (found[1], point.place.room))) if found else point.title
    return LineCard("day", unbroken(text), time=voice.when(point.starts), icon="calendar")


def _left(voice: Localizer, point: ProgrammePoint) -> str:
    if point.minutes is None or point.minutes > _COUNTED:
        return voice.say("k4.until", time=voice.when(point.ends))
    return voice.say("k4.left", minutes=point.minutes)


def _until(voice: Localizer, minutes: int | None, starts: datetime) -> str:
    if minutes is None or minutes > _COUNTED:
        return voice.say("k4.at", time=voice.when(starts))
    return voice.say("k4.in", minutes=minutes) if minutes else voice.say("k4.starting")


def hero_card(voice: Localizer, table: RoundTable) -> TableHero:
    """The guest's table in a round, large."""
    return TableHero(
        is_on=table.on,
        chip=_hero_chip(voice, table),
        minutes=_of_round(voice, table),
        number=table.number,
        label=voice.say("k4.table.label"),
        detail=_round_text(voice, table),
        room=room(voice, table.place),
        way=voice.say(table.route) if table.route else way(voice, table.place),
        arrow=arrow(table.place),
    )


def _hero_chip(voice: Localizer, table: RoundTable) -> str:
    """Whether the round is on or near; empty for one that is neither."""
    if table.on:
        return voice.say("k4.table.on")
    return voice.say("k4.table.soon") if _is_within(voice, table, _NEAR) else ""


def _is_within(voice: Localizer, table: RoundTable, most: int) -> bool:
    """Whether the round begins in at most so many minutes."""
    coming = table.starts is not None and table.starts > voice.now
    return coming and table.minutes is not None and table.minutes <= most


def _of_round(voice: Localizer, table: RoundTable) -> str:
    if table.on and table.minutes is not None:
        return voice.say("k4.left", minutes=table.minutes)
    if table.starts is None:
        return ""
    if not _is_within(voice, table, _COUNTED):
        return voice.when(table.starts)
    return voice.say("k4.in.at", minutes=table.minutes, time=voice.clock(table.starts))


def _round_text(voice: Localizer, table: RoundTable) -> str:
    if table.starts is None or table.ends is None:
        return table.name
    minutes = round((table.ends - table.starts).total_seconds() / 60)
    return voice.say("k4.round.lasts", round=table.name, minutes=minutes)


def _table_line(voice: Localizer, table: RoundTable, *, many: bool) -> LineCard:
    text = (
        voice.say("k4.table.round", round=table.name, table=table.number)
        if many
        else voice.say("k4.table.line", table=table.number)
    )
    return LineCard(
        "table",
        text,
        voice.say("k4.table.short", table=table.number),
        time=voice.when(table.starts) if table.starts else "",
        icon="table",
        tint="network",
    )


def desk_card(view: AttendeeView) -> WayCard:
    """The help desk, and the way there as far as it is known."""
    voice = view.voice
    found = desk_destination(view.checkpoint, view.programme, voice.language)
    return WayCard(voice.say("desk.name"), way(voice, found) or found.room, arrow(found))


def room(voice: Localizer, place: Destination) -> str:
    """Floor and name of a room."""
    if not place.floor or not place.room:
        return place.room
    return voice.say("place.floor", floor=place.floor, room=place.room)


def way(voice: Localizer, place: Destination) -> str:
    """The way there in words; empty where it is not known."""
    if place.is_here:
        return voice.say("way.here")
    return voice.say(place.way) if place.way else ""


def arrow(place: Destination) -> str:
    """The name of the arrow; empty where the direction is not known."""
    return "" if place.arrow is ArrowKind.NONE else place.arrow.value


def unbroken(title: str) -> str:
    """A title of which no line begins with a dash."""
    return title.replace(" – ", "\N{NO-BREAK SPACE}– ").replace(" - ", "\N{NO-BREAK SPACE}- ")
