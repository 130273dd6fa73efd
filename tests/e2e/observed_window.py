"""The command line itself; prints what its window shows and the positions of its buttons.

Run as `python -m tests.e2e.observed_window run desk …`: each change is a line of JSON. A line
of JSON on standard input is a request, which a line `{"answer": …}` answers:
`{"where": text}` with the centre of the button with that text, in pixels of the window,
`{"texts": true}` with all texts that can be seen, `{"advance": seconds}` once the clock of a
kiosk is forward by that much. Before `run`, `--at TIME` (ISO 8601) sets the time of day, and stops
the clock of a kiosk there.
"""

from __future__ import annotations

import json
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, cast

from PySide6.QtCore import QPointF, QSocketNotifier, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import __main__
from kiosk.faces import attendee
from kiosk.faces import desk as frontdesk
from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
from kiosk.faces.desk import DeskFace, FrontDesk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.settings import Settings
from kiosk.ui.desk.parts.list_page import ListPageViewModel
from kiosk.ui.desk.parts.props import NO_FORM, Form
from kiosk.ui.desk.person.find_page import FindViewModel
from kiosk.ui.desk.walkin.view_model import WalkInViewModel

_LOOKS_EVERY_MS = 40
_AT = "--at"
_PRESSED = ("QQuickAbstractButton", "QQuickTextField", "QQuickFlickable")


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
        "history": [[line.title, line.detail, line.struck] for line in _history(person.sections)],
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
        "dark": view_model.props.dark,
        "language": desk.context.language,
    }


def _focused(desk: FrontDesk) -> list[str]:
    """The object name and the text of the focused item."""
    item: QQuickItem | None = desk.window.activeFocusItem()
    return [item.objectName(), str(item.property("text") or "")] if item else []


def _history(sections: Any) -> Any:
    return sections[-1].lines if sections else ()


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


@dataclass
class StoppedClock:
    """Seconds, advanced by request, and the time of day that many after a moment."""

    began: datetime
    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds

    def wall(self) -> datetime:
        return self.began + timedelta(seconds=self.seconds)


class Observer:
    """Prints what a window shows at every change, and answers requests."""

    def __init__(
        self,
        face: FrontDesk | AttendeeKiosk,
        window: QQuickWindow,
        clock: StoppedClock | None = None,
    ) -> None:
        self._face, self._window, self._clock, self._printed = face, window, clock, ""
        self._looks = QTimer(interval=_LOOKS_EVERY_MS)
        self._looks.timeout.connect(self._print_changes)
        self._looks.start()
        self._asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._asked.activated.connect(self._answer)

    def _print_changes(self) -> None:
        face = self._face
        state = of_desk(face) if isinstance(face, FrontDesk) else of_kiosk(face)
        text = json.dumps(state)
        if text != self._printed:
            self._printed = text
            _print(text)

    def _answer(self) -> None:
        line = sys.stdin.readline().strip()
        if not line:
            self._asked.setEnabled(False)
            return
        match json.loads(line):
            case {"where": str(text)}:
                _print(json.dumps({"answer": self._where(text)}))
            case {"advance": float(seconds)}:
                self._advance(seconds)
                _print(json.dumps({"answer": seconds}))
            case _:
                _print(json.dumps({"answer": _texts(self._window.contentItem())}))

    def _where(self, text: str) -> list[float] | None:
        found = (
            [*_centre(one), _is_scrolling(one)]
            for one in _all(self._window.contentItem())
            if _has_text(one, text)
        )
        return next(found, None)

    def _advance(self, seconds: float) -> None:
        controller = getattr(self._face, "controller", None)
        if self._clock is not None and controller is not None:
            self._clock.seconds += seconds
            controller.tick()


def _texts(item: QQuickItem) -> list[str]:
    """The texts of an item and all below it that can be seen."""
    if not item.isVisible() or not item.opacity():
        return []
    own = str(item.property("text")) if item.inherits("QQuickText") else ""
    below = [text for child in item.childItems() for text in _texts(child)]
    return [own, *below] if own and _is_in_sight(item) else below


def _has_text(item: QQuickItem, wanted: str) -> bool:
    named = wanted in (item.property("text"), item.objectName())
    shown = named and any(map(item.inherits, _PRESSED)) and item.isVisible() and item.isEnabled()
    return shown and _is_in_sight(item)


def _is_in_sight(item: QQuickItem) -> bool:
    """Whether no clipping ancestor cuts off the middle of an item."""
    middle, around = QPointF(*_centre(item)), item.parentItem()
    while around is not None:
        if around.clip() and not around.contains(around.mapFromScene(middle)):
            return False
        around = around.parentItem()
    return True


def _is_scrolling(item: QQuickItem) -> bool:
    """Whether an ancestor of an item still scrolls: a press would only stop the scrolling."""
    around = item.parentItem()
    while around is not None:
        if around.property("moving"):
            return True
        around = around.parentItem()
    return False


def _centre(item: QQuickItem) -> list[float]:
    point = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
    return [point.x(), point.y()]


def _all(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(below for child in item.childItems() for below in _all(child))]


def _print(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


class ObservedDesk(FrontDesk):
    """A desk that prints what it shows."""

    at: datetime | None = None
    """The time of day when it opens; None for the real one."""

    def __init__(self, face: DeskFace, settings: Settings) -> None:
        self._began = time.monotonic()
        services = RuntimeServices(wall=self._wall) if self.at else None
        super().__init__(face, settings, services)

    def _wall(self) -> datetime:
        return (self.at or datetime.now(UTC)) + timedelta(seconds=time.monotonic() - self._began)

    def show(self) -> None:
        super().show()
        self.observer = Observer(self, self.window)

    def close(self) -> None:
        del self.observer
        super().close()


class ObservedKiosk(AttendeeKiosk):
    """A kiosk that prints what it shows."""

    at: datetime | None = None
    """The time of day at which its clock stands; None for the real one."""

    def __init__(self, face: AttendeeFace, settings: Settings) -> None:
        self.clock = StoppedClock(self.at) if self.at else None
        services = RuntimeServices(self.clock, self.clock.wall) if self.clock else None
        super().__init__(face, settings, services)

    def show(self) -> None:
        super().show()
        self.observer = Observer(self, self.window, self.clock)

    def close(self) -> None:
        del self.observer
        super().close()


if __name__ == "__main__":
    if sys.argv[1] == _AT:
        ObservedDesk.at = ObservedKiosk.at = datetime.fromisoformat(sys.argv[2])
        del sys.argv[1:3]
    # The composition roots import their faces from there.
    frontdesk.__dict__["FrontDesk"] = ObservedDesk
    attendee.__dict__["AttendeeKiosk"] = ObservedKiosk
    __main__.main()
