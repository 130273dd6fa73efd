"""Derives the page with the list of everybody from its state. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.records.guest_filter import GuestFilter, GuestOrder
from kiosk.ui.desk.everybody.list_state import (
    ALL,
    CATEGORY,
    CHOICES,
    DELEGATION,
    SWITCHES,
    TABS,
    EverybodyState,
)
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.props import DeskAction, LineProps


@dataclass(frozen=True, slots=True)
class EverybodyProps:
    """Content of the page.

    `tabs` choose an attendance and have its live count. `columns` are the heads of the columns: the
    `chosen` one is sorted by, its icon says in which direction. `filters` are the switches and the
    choices, `options` the values of the choice `choosing`. `note` says how many are in the list.
    """

    title: str = ""
    note: str = ""
    empty: str = ""
    tabs: tuple[DeskAction, ...] = ()
    actions: tuple[DeskAction, ...] = ()
    filters: tuple[DeskAction, ...] = ()
    columns: tuple[DeskAction, ...] = ()
    choosing: str = ""
    options: tuple[LineProps, ...] = ()
    filter_label: str = ""


def derive(state: EverybodyState, formatter: GuestFormatter, *, may_export: bool) -> EverybodyProps:
    """The content of the page."""
    say = formatter.say
    note = ""
    if state.shown is not None and state.counts is not None:
        rest = {"rest": f"{state.unexpected:,}"} if state.unexpected else {}
        counts = {"n": f"{state.shown:,}", "total": f"{state.registered:,}"}
        note = say("ev.of.rest" if rest else "ev.of", **counts, **rest)
    export = DeskAction("export", say("ev.export"), "P", "export", enabled=bool(state.shown))
    clear = DeskAction("clear", say("ev.clear"), "Z", "close", "quiet", enabled=state.is_filtered)
    return EverybodyProps(
        title=say("ev.title"),
        note=note,
        empty=_empty(state, formatter),
        tabs=tuple(_tabs(state, formatter)),
        actions=(clear, export) if may_export else (clear,),
        filters=tuple(_filters(state, formatter)),
        columns=tuple(_columns(state, formatter)),
        choosing=state.choosing,
        options=tuple(_options(state, formatter)) if state.choosing else (),
        filter_label=say("ev.narrow"),
    )


def _empty(state: EverybodyState, formatter: GuestFormatter) -> str:
    if state.shown is None:
        return formatter.say("d7.loading")
    if state.shown:
        return ""
    return formatter.say("ev.nobody" if state.is_filtered else "ev.nobody.registered")


def _tabs(state: EverybodyState, formatter: GuestFormatter) -> Iterator[DeskAction]:
    for key, attendance in enumerate(TABS, 1):
        number = state.number(attendance)
        yield DeskAction(
            f"attendance.{attendance}",
            formatter.say(f"ev.tab.{attendance}"),
            str(key),
            chosen=attendance is state.wanted.attendance,
            count_text="" if number is None else f"{number:,}",
        )


def _filters(state: EverybodyState, formatter: GuestFormatter) -> Iterator[DeskAction]:
    wanted = state.wanted
    for key, name in CHOICES.items():
        value = _value(name, wanted)
        label = formatter.say(f"ev.{name}")
        text = label if value is None else f"{label}: {_option_text(name, value, formatter)}"
        yield DeskAction(f"choose.{name}", text, key, "more", chosen=value is not None)
    on = {"vip": wanted.vip, "needs": wanted.needs, "ticket_open": wanted.ticket_open}
    for key, name in SWITCHES.items():
        yield DeskAction(f"switch.{name}", formatter.say(f"ev.{name}"), key, chosen=on[name])


def _columns(state: EverybodyState, formatter: GuestFormatter) -> Iterator[DeskAction]:
    for order in GuestOrder:
        chosen = order is state.sort.by
        icon = ("down" if state.sort.descending else "straight") if chosen else ""
        text = formatter.say(f"ev.column.{order}")
        yield DeskAction(f"sort.{order}", text, icon=icon, kind="quiet", chosen=chosen)


def _options(state: EverybodyState, formatter: GuestFormatter) -> Iterator[LineProps]:
    name, value = state.choosing, _value(state.choosing, state.wanted)
    yield LineProps(ALL, title=formatter.say("ev.all"), chosen=value is None)
    for one, number in state.options(name):
        title = _option_text(name, one, formatter)
        yield LineProps(f"={one}", title=title, chip=f"{number:,}", chosen=one == value)


def _option_text(name: str, value: str, formatter: GuestFormatter) -> str:
    if not value:
        return formatter.say("ev.without")
    return formatter.value("category", value) if name == CATEGORY else value


def _value(name: str, wanted: GuestFilter) -> str | None:
    """The value that a choice has in a filter; None for any."""
    if name == CATEGORY:
        return wanted.category
    return wanted.delegation if name == DELEGATION else wanted.table or None
