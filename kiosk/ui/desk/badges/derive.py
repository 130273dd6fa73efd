"""Derives the badges page. Pure."""

from __future__ import annotations

from dataclasses import replace

from kiosk.ui.desk.badges.bulk_form import (
    bulk_actions,
    bulk_form,
    bulk_items,
    bulk_line,
    bulk_progress,
    bulk_remark,
)
from kiosk.ui.desk.badges.printer_form import (
    printer_actions,
    printer_form,
    printer_items,
    printer_line,
    printer_remark,
)
from kiosk.ui.desk.badges.state import BULK, NEW, BadgesState
from kiosk.ui.desk.parts.guest_formatter import GuestFormatter
from kiosk.ui.desk.parts.list_page import ListPageProps
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.shared.localizer import Localizer


def derive(state: BadgesState, formatter: GuestFormatter) -> ListPageProps:
    """The page for its state."""
    say, localizer = formatter.say, formatter.localizer
    props = ListPageProps(say("bd.title"), say("bd.note"), lines=_lines(state, localizer))
    if not state.loaded:
        return replace(props, lines=(), empty=say("d7.loading"))
    if state.opened == BULK:
        return _bulk(props, state, formatter)
    if not state.opened:
        return replace(props, nothing=say("bd.choose" if state.queues else "bd.no_printers"))
    return replace(
        props,
        heading=state.printer.name if state.printer else say("bd.new"),
        remark=printer_remark(state, localizer),
        items=printer_items(state, formatter),
        form=printer_form(state, localizer),
        actions=printer_actions(state, localizer),
    )


def _bulk(props: ListPageProps, state: BadgesState, formatter: GuestFormatter) -> ListPageProps:
    localizer = formatter.localizer
    return replace(
        props,
        heading=localizer.say("bd.bulk"),
        remark=bulk_remark(state, localizer),
        items=bulk_items(state),
        form=bulk_form(state, formatter),
        actions=bulk_actions(state, localizer),
        progress=bulk_progress(state.bulk),
    )


def _lines(state: BadgesState, localizer: Localizer) -> tuple[LineProps, ...]:
    printers = tuple(printer_line(one, state, localizer) for one in state.queues)
    printers = (bulk_line(state, localizer), *printers)
    if not state.may_set_up:
        return printers
    say = localizer.say
    new = LineProps(NEW, title=say("bd.new"), detail=say("bd.new_detail"))
    return (*printers, replace(new, chosen=state.opened == NEW))
