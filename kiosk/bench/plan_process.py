"""Measures the frames of a floor plan in a process of its own; prints them as JSON.

Run as `python -m kiosk.bench.plan_process TABLES ROUND_CHANGES`.
"""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.bench.processes import print_json
from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import KioskState
from kiosk.domain.records.entities import (
    Checkpoint,
    Event,
    Guest,
    Programme,
    Room,
    Round,
    Seat,
    Table,
)
from kiosk.resources import resource
from kiosk.texts import GuestTexts
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.inputs import AttendeeInputs
from kiosk.ui.attendee.view_model import AttendeeViewModel
from kiosk.ui.shared.fonts import Glyphs

_WIDTH, _HEIGHT, _PX_PER_MM = 1080, 1920, 4.03
_AROUND_M = 4.0
_BETWEEN_MS = 400
_NOW = datetime(2024, 12, 11, 10, 10, tzinfo=ZoneInfo("Asia/Seoul"))
_ROUNDS = ("r1", "r2")


def programme(tables: int) -> Programme:
    """A ballroom with walls, doors, a stage and `tables` tables in rows, for two rounds."""
    across = round((0.75 * tables) ** 0.5)
    down = -(-tables // across)
    width, depth = _AROUND_M * (across + 1), _AROUND_M * (down + 2)
    room = Room(
        "hall", "대연회장", "Ballroom", "2층", "2F", width, depth,
        outline=f"0 0, {width} {depth}",
        doors=(f"{width / 2} {depth} 3 in",),
        stage=f"{width / 4} 0, {3 * width / 4} 2",
    )  # fmt: skip
    starts = (_NOW + timedelta(minutes=20), _NOW + timedelta(minutes=60))
    return Programme(
        Event(name_ko="포럼", name_en="Forum"),
        rooms={room.id: room},
        checkpoints={"main": Checkpoint("main", room="hall", x=width / 2, y=depth + 1.5)},
        rounds={
            id_: Round(id_, id_, id_, room.id, start, start + timedelta(minutes=30))
            for id_, start in zip(_ROUNDS, starts, strict=True)
        },
        tables={
            str(at + 1): Table(
                str(at + 1), room.id, _AROUND_M * (at % across + 1), _AROUND_M * (at // across + 2)
            )
            for at in range(tables)
        },
    )


class PlanProbe(QObject):
    """Shows one round after the other and measures the longest frame of each change.

    `frames` are milliseconds of processor time in the thread of the window, where the frame is
    laid out, copied and painted.
    """

    def __init__(self, window: QQuickWindow, view_model: AttendeeViewModel, tables: int) -> None:
        super().__init__()
        self.frames: list[float] = []
        self._view_model = view_model
        self._began = 0.0
        held = programme(tables)
        seats = tuple(Seat("g", id_, str(at)) for id_, at in zip(_ROUNDS, (1, tables), strict=True))
        answer = ScanAnswer(Admitted(Guest("g"), first=True), _NOW, seats, held)
        state = KioskState(Screen.TABLE, answer=answer)
        around = AttendeeInputs(held, "main", GuestTexts(), 5.0, _NOW, lambda _: True)
        self._scenes = [derive(replace(state, shown_round=id_), around) for id_ in _ROUNDS]
        window.installEventFilter(self)
        window.frameSwapped.connect(self._on_frame)

    def change(self) -> None:
        """Show the other round."""
        self._view_model.show(self._scenes[len(self.frames) % len(self._scenes)])
        self.frames.append(0.0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it
        """Take the time at which the window begins a frame."""
        if event.type() == QEvent.Type.UpdateRequest:
            self._began = time.thread_time()
        return super().eventFilter(watched, event)

    def _on_frame(self) -> None:
        if self._began and self.frames:
            took = (time.thread_time() - self._began) * 1000
            self.frames[-1] = max(self.frames[-1], took)
        self._began = 0.0


def main(tables: int, changes: int) -> None:
    """Print the longest frame of each of `changes` changes of the round."""
    application = QGuiApplication([])
    glyphs = Glyphs()
    view_model = AttendeeViewModel(_PX_PER_MM)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(resource("qml")))
    size = {"width": _WIDTH, "height": _HEIGHT}
    engine.setInitialProperties({"viewModel": view_model, "visible": True, **size})
    shell = resource("qml", "Kiosk", "Attendee", "Shell", "AttendeeWindow.qml")
    engine.load(QUrl.fromLocalFile(str(shell)))
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        raise TypeError(f"{shell} is no window")
    probe = PlanProbe(window, view_model, tables)
    timer = QTimer(probe, interval=_BETWEEN_MS)
    timer.timeout.connect(
        lambda: probe.change() if len(probe.frames) < changes else QCoreApplication.exit(0)
    )
    timer.start()
    application.exec()
    print_json(probe.frames)
    del window, engine, glyphs


if __name__ == "__main__":
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    main(int(sys.argv[1]), int(sys.argv[2]))
