"""The guest's networking table: its number by round, the way there and the plan (K10)."""

from __future__ import annotations

from kiosk.domain.kiosk_flow.wayfinding import route
from kiosk.domain.records import agenda
from kiosk.domain.records.entities import Table
from kiosk.ui.attendee.cards.contents import BandLine, ColourBand
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps, FloorPlan, PlanTable, RoundRow

# Metres around the outermost tables of a room whose size nobody gave.
_MARGIN = 2.0


def table(view: AttendeeView) -> AttendeeProps:
    """K10. Without positions there is no plan, and the number alone fills the screen."""
    voice, programme = view.voice, view.programme
    number = my_table(view)
    mine = programme.tables.get(number, Table(id=number))
    rows = rounds(view)
    return view.shows(
        band=ColourBand(below=(BandLine(voice.say("k10.title", table=number), "title"),)),
        body=_place(view, mine),
        number=number,
        number_label=voice.say("k10.rounds") if len(rows) > 1 else "",
        route=voice.say(route(mine, view.checkpoint, programme, voice.language)),
        rounds=rows if len(rows) > 1 else (),
        plan=_plan(view, mine),
        actions=(
            Action("done", voice.say("k10.done"), primary=True, icon="check"),
            Action("day", voice.say("k4.day"), icon="calendar"),
        ),
    )


def my_table(view: AttendeeView) -> str:
    """The table that matters now; empty for a guest without a seat."""
    active = _active(view)
    return next((seat.table for seat in view.answer.seats if seat.round == active), "")


def rounds(view: AttendeeView) -> tuple[RoundRow, ...]:
    """The guest's table in every round, in their order."""
    voice, programme = view.voice, view.programme
    order = list(programme.rounds)
    active = _active(view)
    seats = sorted(
        view.answer.seats,
        key=lambda seat: order.index(seat.round) if seat.round in order else len(order),
    )
    return tuple(
        RoundRow(
            voice.own(one.name_ko, one.name_en) or one.id
            if (one := programme.rounds.get(seat.round))
            else seat.round,
            seat.table,
            seat.round == active,
        )
        for seat in seats
    )


def _active(view: AttendeeView) -> str:
    return agenda.active_round(view.answer.seats, view.programme, view.voice.now)


def _place(view: AttendeeView, mine: Table) -> str:
    active = view.programme.rounds.get(_active(view))
    room = view.voice.room(view.programme, mine.room or (active.room if active else ""))
    starts = active.starts if active else None
    said = view.voice.say("k10.starts", time=view.voice.when(starts)) if starts else ""
    return " · ".join(filter(None, (room, said)))


def _plan(view: AttendeeView, mine: Table) -> FloorPlan | None:
    if mine.x is None or mine.y is None:
        return None
    here, room = view.checkpoint, view.programme.rooms.get(mine.room)
    stands_here = here is not None and here.room == mine.room
    marks = tuple(
        PlanTable(one.id, one.x, one.y, one.id == mine.id)
        for one in view.programme.tables.values()
        if one.room == mine.room and one.x is not None and one.y is not None
    )
    x, y = (here.x, here.y) if here is not None and stands_here else (None, None)
    return FloorPlan(
        width=(room.width if room else None) or max(*(m.x for m in marks), x or 0.0) + _MARGIN,
        depth=(room.depth if room else None) or max(*(m.y for m in marks), y or 0.0) + _MARGIN,
        rotation=-here.bearing % 360 if here is not None and stands_here else 0.0,
        here_x=x or 0.0,
        here_y=y or 0.0,
        has_here=x is not None and y is not None,
        here_label=view.voice.say("k10.here"),
        tables=marks,
    )
