"""The guest's own day (K9)."""

from __future__ import annotations

from kiosk.domain.records import agenda
from kiosk.domain.records.agenda import AgendaItem, AgendaPhase
from kiosk.domain.records.entities import Session
from kiosk.ui.attendee.cards.contents import BandLine, ColourBand
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.my_phone import to_phone
from kiosk.ui.attendee.props import Action, AgendaRow, AttendeeProps

# Minutes: what starts later is told by its time alone.
_COUNTED = 60


def day(view: AttendeeView) -> AttendeeProps:
    """What is left of today, else of the next day that has something."""
    voice = view.voice
    items = agenda.day(view.guest, view.answer.seats, view.programme, voice.now)
    left = [item for item in items if item.phase is not AgendaPhase.PAST]
    now, following = agenda.current(left), agenda.upcoming(left)
    elsewhen = bool(left) and not voice.is_today(left[0].starts)
    date = voice.date(left[0].starts if elsewhen else voice.now)
    title = voice.say("k9.title.date", date=date) if elsewhen else voice.say("k9.title")
    return view.shows(
        band=ColourBand(below=(BandLine(title, "title"),)),
        note="" if elsewhen else date,
        body="" if left else voice.say("k9.none"),
        now_card=_row(view, now, voice.say("k9.now")) if now else None,
        next_card=_row(view, following, _next_said(view, following)) if following else None,
        agenda=tuple(_row(view, item, _chip(view, item)) for item in left),
        actions=(*_to_table(view), *to_phone(view)),
    )


def _to_table(view: AttendeeView) -> tuple[Action, ...]:
    if not view.answer.seats:
        return ()
    return (Action("table", view.voice.say("k4.map"), primary=True, icon="map"),)


def _row(view: AttendeeView, item: AgendaItem, chip: str) -> AgendaRow:
    voice, programme = view.voice, view.programme
    before = item.of.room_before if isinstance(item.of, Session) else ""
    moved = before if before != item.of.room else ""
    return AgendaRow(
        time=f"{voice.clock(item.starts)}–{voice.clock(item.ends)}",
        title=_title(view, item),
        room=voice.room(programme, item.of.room),
        room_before=voice.room(programme, moved),
        chip=" · ".join(filter(None, (chip, _change(view, item)))),
        state=item.phase.value,
    )


def _title(view: AttendeeView, item: AgendaItem) -> str:
    if isinstance(item.of, Session):
        return view.voice.own(item.of.title_ko, item.of.title_en) or item.of.id
    name = view.voice.own(item.of.name_ko, item.of.name_en) or item.of.id
    return view.voice.say("k9.round", round=name, table=item.table)


def _next_said(view: AttendeeView, item: AgendaItem) -> str:
    said = [view.voice.say("k9.next")]
    if item.minutes <= _COUNTED:
        said.append(view.voice.say("k9.minutes", minutes=item.minutes))
    return " · ".join(said)


def _chip(view: AttendeeView, item: AgendaItem) -> str:
    if item.phase is AgendaPhase.NOW:
        return view.voice.say("k9.chip.now")
    if item.phase is AgendaPhase.NEXT and item.minutes <= _COUNTED:
        return view.voice.say("k9.minutes", minutes=item.minutes)
    return ""


def _change(view: AttendeeView, item: AgendaItem) -> str:
    session = item.of
    if not isinstance(session, Session):
        return ""
    if session.cancelled:
        return view.voice.say("k9.cancelled")
    if session.room_before and session.room_before != session.room:
        return view.voice.say("k9.moved")
    if session.starts_before and session.starts_before != session.starts:
        return view.voice.say("k9.shifted")
    return ""
