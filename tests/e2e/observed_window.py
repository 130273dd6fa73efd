"""The command line itself; prints what its window shows and the positions of its buttons.

Run as `python -m tests.e2e.observed_window run desk …`: each change is a line of JSON. A line
of JSON on standard input is a request, which a line `{"answer": …}` answers:
`{"where": text}` with the centre of the button with that text, in pixels of the window,
`{"texts": true}` with all texts that can be seen, `{"advance": seconds}` once the clock of a
kiosk is forward by that much. Before `run`, `--at TIME` (ISO 8601) sets the time of day, and stops
the clock of a kiosk there. The kiosk that follows the first screen of a machine prints as well.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, NoReturn

from PySide6.QtCore import QPointF, QSocketNotifier, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import __main__
from kiosk.faces import attendee, joining
from kiosk.faces import desk as frontdesk
from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
from kiosk.faces.desk import DeskFace, FrontDesk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.faces.joining import JoiningKiosk
from kiosk.settings import Settings
from tests.e2e.observed_state import of_desk, of_joining, of_kiosk

_LOOKS_EVERY_MS = 40
_AT = "--at"
_MODULE = "tests.e2e.observed_window"
_PRESSED = ("QQuickAbstractButton", "QQuickTextField", "QQuickFlickable")


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
        face: FrontDesk | AttendeeKiosk | JoiningKiosk,
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
        text = json.dumps(_state_of(self._face))
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


def _state_of(face: FrontDesk | AttendeeKiosk | JoiningKiosk) -> dict[str, Any]:
    match face:
        case FrontDesk():
            return of_desk(face)
        case JoiningKiosk():
            return of_joining(face)
        case _:
            return of_kiosk(face)


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


class ObservedJoining(JoiningKiosk):
    """The first screen of a machine, which prints what it shows."""

    def show(self) -> None:
        super().show()
        self.observer = Observer(self, self.window)

    def close(self) -> None:
        del self.observer
        super().close()


def _become(program: str, command: list[str], become: Any = os.execv) -> NoReturn:
    """Become the kiosk of a machine that has joined, but one that prints."""
    assert command[1:3] == ["-m", "kiosk"]
    become(program, [program, "-m", _MODULE, *command[3:]])
    raise AssertionError


if __name__ == "__main__":
    if sys.argv[1] == _AT:
        ObservedDesk.at = ObservedKiosk.at = datetime.fromisoformat(sys.argv[2])
        del sys.argv[1:3]
    # The composition roots import their faces from there.
    frontdesk.__dict__["FrontDesk"] = ObservedDesk
    attendee.__dict__["AttendeeKiosk"] = ObservedKiosk
    joining.__dict__["JoiningKiosk"] = ObservedJoining
    os.__dict__["execv"] = _become
    __main__.main()
