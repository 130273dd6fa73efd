"""What the windows of observed programs show, as JSON."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtQuick import QQuickItem

from kiosk.faces.attendee import AttendeeKiosk
from kiosk.faces.desk import FrontDesk
from kiosk.faces.joining import JoiningKiosk
from kiosk.ui.desk.parts.list_page import ListPageViewModel
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import NO_FORM, Form, LineProps
from kiosk.ui.desk.person.find_page import FindViewModel
from kiosk.ui.desk.person.history_view import history_lines
from kiosk.ui.desk.scanning.view_model import ScanModeViewModel
from kiosk.ui.desk.walkin.view_model import WalkInViewModel


def of_joining(kiosk: JoiningKiosk) -> dict[str, Any]:
    """What the first screen of a machine shows, in the first of its languages."""
    voice = kiosk.view_model.props.voices[0]
    problem = voice.text if voice.is_problem else ""
    return {"screen": "joining", "title": voice.title, "problem": problem}


def of_desk(desk: FrontDesk) -> dict[str, Any]:
    """What the desk window shows."""
    view_model, page = desk.view_model, desk.view_model.page
    find = cast("FindViewModel", view_model.pages[0])
    lock, person, queue = view_model._lock.props, find.controller.view.props, view_model._queue
    form = _form(desk)
    ledger = page.props if isinstance(page, ListPageViewModel) else None
    return {
        "locked": view_model.props.locked,
        "lock": lock.stage,
        "chosen": lock.chosen,
        "typed_pin": _length_of_pin(desk),
        "page": page.name,
        "staff": view_model.props.staff,
        "notice": view_model.props.notice.text,
        "person": person.name,
        "status": person.status,
        "place": person.place,
        "next": person.primary.key,
        "history_shown": person.history_shown,
        "history": [[line.title, line.detail, line.struck] for line in _history(desk, find)],
        "listed": [line.title for line in find.list.lines],
        "highlighted": next((line.title for line in find.list.lines if line.chosen), ""),
        "hints": [f"{action.key} {action.text}" for action in view_model.props.keys],
        "pages": {action.id: action.text for action in view_model.props.pages},
        "focused": _focused(desk),
        "form": form.id,
        "offered": [line.title for line in form.lines],
        "ready": form.submit.enabled,
        "entries": {one.id: [one.value, one.before] for one in form.entries},
        "options": {action.id: action.text for one in form.entries for action in one.options},
        "digits": {action.id: action.key for one in form.entries for action in one.options},
        "lines": [line.id for line in ledger.lines] if ledger else [],
        "titles": {line.id: line.title for line in ledger.lines} if ledger else {},
        "holding": find.controller.holding,
        "actions": {action.id: action.text for action in ledger.actions} if ledger else {},
        "files": [line.title for line in ledger.items] if ledger else [],
        "tickets": [one.ticket.number for one in queue.waiting],
        "taken": [one.taken_by for one in queue.waiting],
        "urgent": [one.guest.reference for one in queue.alerts if not one.acknowledged_by],
        "scanned": _scanned(page),
        "items": [[line.title, line.chip, line.chosen] for line in ledger.items] if ledger else [],
        "checkpoint": desk.context.checkpoint(),
        "checkpoint_keys": {one.id: one.key for one in view_model._switch.props.options},
        "dark": view_model.props.dark,
        "language": desk.context.language,
    }


def _scanned(page: DeskPage) -> list[str]:
    """What scan mode shows large: what happened, to whom, and why not."""
    if not isinstance(page, ScanModeViewModel):
        return []
    result = page.props.result
    return [result.headline, result.name, result.reason]


def _focused(desk: FrontDesk) -> list[str]:
    """The object name and the text of the focused item."""
    item: QQuickItem | None = desk.window.activeFocusItem()
    return [item.objectName(), str(item.property("text") or "")] if item else []


def _history(desk: FrontDesk, find: FindViewModel) -> tuple[LineProps, ...]:
    """The open guest's history, whether it is unfolded or not."""
    card = find.controller.card
    return history_lines(card.history, desk.context.formatter, card.people) if card else ()


def _length_of_pin(desk: FrontDesk) -> int:
    pin = desk.window.findChild(QQuickItem, "pin")
    return len(pin.property("text")) if pin is not None else 0


def _form(desk: FrontDesk) -> Form:
    view_model, page = desk.view_model, desk.view_model.page
    if view_model.props.locked:
        return view_model._lock.props.form
    match page:
        case FindViewModel():
            return page.controller.form.props
        case WalkInViewModel():
            return page.view_form.props
        case ListPageViewModel():
            return page.props.form
    return NO_FORM


def of_kiosk(kiosk: AttendeeKiosk) -> dict[str, Any]:
    """What the kiosk window shows."""
    props = kiosk.view_model.props
    return {
        "screen": props.screen,
        "title": props.spoken,
        "language": props.language,
        "number": props.desk_ticket.number if props.desk_ticket else "",
        "actions": {line.id: line.text for line in props.lines if line.id}
        | {action.id: action.text for action in props.actions},
        "agenda": [[row.title, row.room_before, row.room] for row in props.timeline],
    }
