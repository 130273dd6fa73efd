"""The guest's own day as a timeline (K9)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from kiosk.domain.kiosk_flow.day_timeline import DayTimeline, TimelineItem, day_timeline
from kiosk.domain.kiosk_flow.guidance import main_item
from kiosk.domain.kiosk_flow.programme_points import Viewpoint, point
from kiosk.domain.records.agenda import AgendaItem, AgendaPhase
from kiosk.domain.records.entities import Session
from kiosk.domain.records.tracks import TrackColour, track_colour, track_name
from kiosk.ui.attendee.cards.contents import (
    BandLine,
    ColourBand,
    NowCard,
    PastSessions,
    TimelineEntry,
)
from kiosk.ui.attendee.cards.guidance_cards import event_card, now_card, unbroken, viewpoint
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import AttendeeProps
from kiosk.ui.attendee.screens.my_phone import to_phone

# From this zoom on, one session or the sign of none fills the screen.
_LARGE = 1.5
# From this zoom on the band has no details.
_LARGEST = 2.0
_HOURS_FROM = timedelta(hours=2)


def day(view: AttendeeView) -> AttendeeProps:
    """What is left of today, else the next day that has something."""
    voice, seen = view.voice, viewpoint(view)
    shown = day_timeline(seen)
    is_today = shown.date == voice.now.date()
    main = main_item([each.item for each in shown.coming], voice.now)
    return view.shows(
        band=_band(view, shown),
        now=None if shown.coming else _without_sessions(view),
        past=past_sessions(view, shown),
        timeline=tuple(_entry(view, seen, each, main) for each in shown.coming),
        panel=_panel(view, seen, main) if main and is_today else None,
        actions=to_phone(view, primary=True),
    )


def _without_sessions(view: AttendeeView) -> NowCard | None:
    """The card of a day that is over: the event; in the largest text that it is over."""
    zoom = view.state.display.zoom
    if zoom >= _LARGEST:
        return NowCard(title=view.voice.say("k9.none"))
    return event_card(view) if zoom < _LARGE else None


def _band(view: AttendeeView, shown: DayTimeline) -> ColourBand:
    """Where the day has no session or only one, a large sign takes the room of the others."""
    say = view.voice.say
    match len(shown.coming):
        case 0:
            lines = (BandLine(say("k9.title")), BandLine(say("k9.none"), "detail"))
            return ColourBand(sign="calendar", is_large=True, beside=lines)
        case 1 if view.state.display.zoom < _LARGE:
            return replace(day_band(view, shown), sign="calendar", is_large=True)
        case _:
            return day_band(view, shown)


def _panel(view: AttendeeView, seen: Viewpoint, main: AgendaItem) -> NowCard:
    shown_card = now_card(view.voice, point(main, seen))
    chip = view.voice.say("k9.chip.now" if shown_card.is_on else "k9.chip.next")
    if not main.table:
        return replace(shown_card, chip=chip)
    title = view.voice.say("k9.round", round=_title(view, main), table=main.table)
    return replace(shown_card, chip=chip, title=title)


def day_band(view: AttendeeView, shown: DayTimeline) -> ColourBand:
    """The title of the day; today with the time."""
    voice = view.voice
    if shown.date == voice.now.date():
        title, trailing = voice.say("k9.title"), voice.clock(voice.now)
        line = BandLine(f"{voice.date(voice.now)}\N{NO-BREAK SPACE}· {trailing}", "panel", trailing)
        return ColourBand(below=(BandLine(title, "title"), line), trailing=trailing)
    date = voice.date(shown.coming[0].item.starts)
    return ColourBand(below=(BandLine(voice.say("k9.title.date", date=date), "title"),))


def past_sessions(view: AttendeeView, shown: DayTimeline) -> PastSessions | None:
    """What is over of the day, in one line; None if nothing is."""
    if not shown.past:
        return None
    voice, count = view.voice, len(shown.past)
    last = max(shown.past, key=lambda item: (item.ends, item.starts))
    return PastSessions(
        time=voice.clock(shown.past[0].starts),
        text=voice.say("k9.past.until", count=count, last=_title(view, last)),
        short=voice.say("k9.past", count=count),
    )


def _entry(
    view: AttendeeView, seen: Viewpoint, each: TimelineItem, main: AgendaItem | None
) -> TimelineEntry:
    voice, item = view.voice, each.item
    is_on = item.phase is AgendaPhase.NOW
    is_main = item is main and (is_on or voice.is_today(item.starts))
    shown_card = now_card(voice, point(item, seen))
    session = item.of if isinstance(item.of, Session) else Session()
    before = session.room_before if session.room_before != session.room else ""
    badge, colour = _badge(view, item)
    return TimelineEntry(
        id="table" if item.table else "",
        free=_free(view, each.free),
        time=_time(view, item),
        is_on=is_on,
        is_main=is_main,
        chip=voice.say("k9.chip.now" if is_on else "k9.chip.next") if is_on or is_main else "",
        minutes=shown_card.minutes if is_on or is_main else "",
        title=unbroken(_title(view, item)),
        is_off=item.cancelled,
        room=voice.room(view.programme, item.of.room),
        way=shown_card.way,
        arrow=shown_card.arrow,
        room_before=voice.room(view.programme, before) if before else "",
        remark=_remark(view, session),
        badge=badge,
        is_table=bool(item.table),
        colour=colour,
        progress=shown_card.progress,
    )


def _time(view: AttendeeView, item: AgendaItem) -> str:
    """When it starts; of what is on since another day, that it still is."""
    if item.phase is AgendaPhase.NOW and not view.voice.is_today(item.starts):
        return view.voice.say("k9.ongoing")
    return view.voice.clock(item.starts)


def _title(view: AttendeeView, item: AgendaItem) -> str:
    if isinstance(item.of, Session):
        return view.voice.own(item.of.title_ko, item.of.title_en) or item.of.id
    return view.voice.own(item.of.name_ko, item.of.name_en) or item.of.id


def _badge(view: AttendeeView, item: AgendaItem) -> tuple[str, str]:
    """The table of a round, else the track of a session, with its colour."""
    event, voice = view.programme.event, view.voice
    if item.table:
        return voice.say("k9.table", table=item.table), TrackColour.NETWORK.value
    track = item.of.track if isinstance(item.of, Session) else ""
    return track_name(track, event, voice.language), track_colour(track, event).value


def _free(view: AttendeeView, time: timedelta) -> str:
    if not time:
        return ""
    minutes = round(time.total_seconds() / 60)
    if time < _HOURS_FROM:
        return view.voice.say("k9.free", minutes=minutes)
    hours, rest = divmod(minutes, 60)
    if not rest:
        return view.voice.say("k9.free.hours", hours=hours)
    return view.voice.say("k9.free.hours.minutes", hours=hours, minutes=rest)


def _remark(view: AttendeeView, session: Session) -> str:
    if session.cancelled:
        return view.voice.say("k9.cancelled")
    if session.room_before and session.room_before != session.room:
        return view.voice.say("k9.moved")
    if session.starts_before and session.starts_before != session.starts:
        return view.voice.say("k9.shifted")
    return ""
