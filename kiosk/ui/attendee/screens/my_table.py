"""The guest's networking tables: number and time by round, the way there and the plan (K10)."""

from __future__ import annotations

from kiosk.domain.floor_plan.geometry import Point
from kiosk.domain.floor_plan.plan_layout import TableMark, TableSpot
from kiosk.domain.floor_plan.room_shape import shape_of, standpoint
from kiosk.domain.kiosk_flow.round_tables import RoundTable, seated
from kiosk.domain.kiosk_flow.wayfinding import route
from kiosk.domain.records import agenda
from kiosk.domain.records.entities import Round, Table
from kiosk.ui.attendee.cards.company_card import company_card
from kiosk.ui.attendee.cards.contents import BandLine, ColourBand
from kiosk.ui.attendee.cards.guidance_cards import arrow, hero_card, room, viewpoint
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps, RoundRow
from kiosk.ui.attendee.screens.my_phone import to_phone
from kiosk.ui.attendee.table_head import TableHead
from kiosk.ui.shared.plan.contents import FloorPlan

# From this zoom on the number in the band is as large as any other.
_ZOOMED = 1.5
# Minutes: of what is farther away only the time is said.
_SOON = 60


def table(view: AttendeeView) -> AttendeeProps:
    """K10. Without positions there is no plan: the number is shown large.

    Who else sits there takes the place of the plan; large text has pages for both.
    """
    voice, programme, zoomed = view.voice, view.programme, view.state.display.zoom >= _ZOOMED
    shown = round_tables(view)[shown_round(view)]
    mine = programme.tables.get(shown.number, Table(id=shown.number))
    rows, plan, company = rounds(view), _plan(view, mine), company_card(view, shown.round)
    chooses = plan is not None and company is not None and not zoomed
    turned = chooses and view.state.shows_company
    way = route(mine, view.checkpoint, programme, voice.language)
    return view.shows(
        band=_band(view, shown, detailed=plan is not None),
        table_head=_head(view, shown),
        hero=None if plan or zoomed else hero_card(voice, shown),
        company=company if turned or not chooses else None,
        plan=None if turned else plan,
        route=voice.say(way) if plan else "",
        route_arrow=_arrow(shown) if plan else "",
        rounds=rows if len(rows) > 1 else (),
        actions=(*_other_ways(view, chooses=chooses, turned=turned), *to_phone(view, primary=True)),
    )


def _other_ways(view: AttendeeView, *, chooses: bool, turned: bool) -> tuple[Action, ...]:
    """Between plan and company, and the day where there is room for it."""
    say = view.voice.say
    day = Action("day", say("k4.day"), icon="calendar")
    if turned:
        return (Action("plan", say("k10.plan"), icon="pin"), day)
    return (Action("company", say("k10.company.show"), icon="people"),) if chooses else (day,)


def _arrow(shown: RoundTable) -> str:
    """The arrow beside the way; none beside a way inside a room in which the guest is not yet."""
    return arrow(shown.place) if shown.place.is_here or shown.route is None else ""


def shown_round(view: AttendeeView) -> str:
    """The round that the guest chose to look at, else the one that matters now."""
    return view.state.shown_round or _active(view)


def round_tables(view: AttendeeView) -> dict[str, RoundTable]:
    """The guest's table in every round, by round and in their order."""
    seen = viewpoint(view)
    items = agenda.every_day(view.guest, view.answer.seats, view.programme, view.voice.now)
    timed = {item.of.id: item for item in items if item.table}
    order = list(view.programme.rounds)
    seats = sorted(
        (seat for seat in view.answer.seats if seat.table),
        key=lambda seat: order.index(seat.round) if seat.round in order else len(order),
    )
    return {
        seat.round: seated(
            view.programme.rounds.get(seat.round, Round(seat.round)),
            seat.table,
            seen,
            timed.get(seat.round),
        )
        for seat in seats
    }


def rounds(view: AttendeeView) -> tuple[RoundRow, ...]:
    """The guest's table in every round, in their order."""
    active, shown = _active(view), shown_round(view)
    return tuple(
        RoundRow(
            action=f"round:{id_}",
            spoken=view.voice.say("k10.seat", round=one.name, table=one.number),
            label=one.name,
            table=one.number,
            time=view.voice.when(one.starts) if one.starts else "",
            active=id_ == active,
            shown=id_ == shown,
        )
        for id_, one in round_tables(view).items()
    )


def _active(view: AttendeeView) -> str:
    return agenda.active_round(view.answer.seats, view.programme, view.voice.now)


def _band(view: AttendeeView, shown: RoundTable, *, detailed: bool) -> ColourBand:
    """Number and time; `detailed` also the place and how soon: "Grand Ballroom, 2F · in 8 min"."""
    voice = view.voice
    if shown.starts is None:
        title = voice.say("k10.title.untimed", table=shown.number)
    else:
        title = voice.say("k10.title", table=shown.number, time=voice.when(shown.starts))
    detail = " · ".join(filter(None, (room(voice, shown.place), _soon(view, shown))))
    return ColourBand(below=(BandLine(title, "title"), *_detail(detail if detailed else "")))


def _detail(text: str) -> tuple[BandLine, ...]:
    return (BandLine(text, "detail"),) if text else ()


def _head(view: AttendeeView, shown: RoundTable) -> TableHead:
    voice = view.voice
    return TableHead(
        label=voice.say("k10.head"),
        number=shown.number,
        time=voice.when(shown.starts) if shown.starts else "",
        soon=_soon(view, shown),
        place=room(voice, shown.place),
    )


def _soon(view: AttendeeView, shown: RoundTable) -> str:
    """How soon a round begins, or how long it still is; empty where that is far away or over."""
    over = shown.ends is not None and shown.ends <= view.voice.now
    if shown.minutes is None or shown.minutes > _SOON or over:
        return ""
    return view.voice.say("k10.left" if shown.on else "k10.soon", minutes=shown.minutes)


def _plan(view: AttendeeView, mine: Table) -> FloorPlan | None:
    if mine.x is None or mine.y is None:
        return None
    shape = shape_of(view.programme.rooms.get(mine.room))
    others = {one.number for one in round_tables(view).values()} - {mine.id}
    marks = {mine.id: TableMark.MINE, **dict.fromkeys(others, TableMark.OTHER_ROUND)}
    return FloorPlan(
        shape=shape,
        tables=tuple(
            TableSpot(one.id, Point(one.x, one.y), marks.get(one.id, TableMark.PLAIN))
            for one in view.programme.tables.values()
            if one.room == mine.room and one.x is not None and one.y is not None
        ),
        start=standpoint(mine.room, shape, view.checkpoint),
        here=view.voice.say("k10.here"),
        door=view.voice.say("k10.door"),
        stage=view.voice.say("k10.stage"),
        desk=view.voice.say("k10.desk"),
    )
