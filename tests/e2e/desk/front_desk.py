"""A whole front desk on a real store, with its clock and worker driven by hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.devices.scanners.keyboard.keyboard_wedge import KeyboardWedge
from kiosk.domain.records.permissions import Actor, Role, Staff
from kiosk.faces.desk import DeskFace, FrontDesk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.settings import Settings
from kiosk.store import Store
from kiosk.ui.desk.parts.props import Form, LineProps
from kiosk.ui.desk.person.derive import PersonProps
from kiosk.ui.desk.person.find_page import FindViewModel
from kiosk.ui.desk.shell.lock import LockViewModel
from kiosk.ui.desk.shell.ticket_queue import TicketQueueViewModel
from kiosk.usecases.admin import staff
from tests.e2e.conftest import MORNING, Clock
from tests.fakes import FakeJobs, FakeKeyboard

ADMIN_PIN, DESK_PIN, VOLUNTEER_PIN = "481516", "234209", "777123"


@dataclass
class DeskDriver:
    """Operates the desk window by key, wheel and scanner events, and reads what it shows."""

    desk: FrontDesk
    keyboard: FakeKeyboard
    clock: Clock
    jobs: FakeJobs
    bot: QtBot

    @property
    def page(self) -> FindViewModel:
        return cast("FindViewModel", self.desk.view_model.page)

    @property
    def person(self) -> PersonProps:
        return self.page.controller.view.props

    @property
    def form(self) -> Form:
        return self.page.controller.form.props

    @property
    def lock(self) -> LockViewModel:
        return self.desk.view_model._lock

    @property
    def queue(self) -> TicketQueueViewModel:
        return self.desk.view_model._queue

    def history(self, title: str) -> LineProps:
        """The line of the person's history with this title; the history is unfolded."""
        if not self.person.history_shown:
            self.page.act("line:history")
        return next(line for line in self.person.sections[-1].lines if line.title == title)

    @property
    def store(self) -> Store:
        return self.desk.context.environment.quick.store()

    @property
    def search(self) -> QQuickItem:
        return self.item("search")

    @property
    def listed(self) -> list[str]:
        return [line.title for line in self.page.list.lines]

    @property
    def notice(self) -> str:
        return self.desk.view_model.props.notice.text

    def item(self, name: str) -> QQuickItem:
        """The visible item of that name."""
        found = [one for one in _all(self.desk.window.contentItem()) if one.objectName() == name]
        return next(one for one in found if one.isVisible())

    def button(self, text: str) -> QQuickItem:
        """The visible button of that text."""
        found = [one for one in _all(self.desk.window.contentItem()) if one.isVisible()]
        buttons = (one for one in found if one.inherits("QQuickAbstractButton"))
        return next(one for one in buttons if one.property("text") == text)

    def unlock(self, person: Actor | Staff, pin: str) -> None:
        """Unlock the desk and take the focus out of the search field."""
        self.desk.context.poll_changes()
        self.lock.choose(person.staff if isinstance(person, Actor) else person.id)
        self.lock.unlock(pin)
        assert not self.desk.view_model.props.locked
        self.desk.view_model.searchBlurRequested.emit()

    def type(self, text: str) -> None:
        """Type at a person's speed, and wait until the search field holds the text."""
        before = str(self.search.property("text"))
        self.keyboard.type(text, gap=150)
        self.bot.waitUntil(lambda: self.search.property("text") == before + text)

    def key(self, key: Qt.Key, text: str = "", *, control: bool = False) -> None:
        """Press and release a key."""
        held = Qt.KeyboardModifier.ControlModifier if control else None
        self.keyboard.now += 500
        self.keyboard.press(key, text, held)
        # The scanner's watch gives a letter back after a moment of silence.
        self.bot.waitUntil(self._has_handed_on)
        self.settle()

    def _has_handed_on(self) -> bool:
        scanner_hub = self.desk.peripherals.scanner_hub
        watches = (
            [one for one in scanner_hub.scanners if isinstance(one, KeyboardWedge)]
            if scanner_hub
            else []
        )
        return not any(watch._held for watch in watches)

    def hold(self, key: Qt.Key, text: str, *, down: bool) -> None:
        """Press a key, or release it."""
        self.keyboard.now += 500
        kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        event.setTimestamp(self.keyboard.now)
        QCoreApplication.sendEvent(self.desk.window, event)

    def wheel(self, over: QQuickItem) -> None:
        """Turn the mouse wheel down over an item."""
        centre = over.mapToScene(QPointF(over.width() / 2, over.height() / 2))
        event = QWheelEvent(
            centre,
            self.desk.window.mapToGlobal(centre),
            QPoint(),
            QPoint(0, -1200),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(self.desk.window, event)
        self.settle()

    def scan(self, code: str) -> None:
        self.keyboard.scan(code)
        self.settle()

    def news(self) -> None:
        """Poll the store for changes of other devices."""
        self.desk.context.poll_changes()
        self.settle()

    def wait(self, seconds: float) -> None:
        """Advance the clock by so many seconds."""
        self.clock.seconds += seconds
        self.desk.view_model.tick()
        self.news()

    def settle(self) -> None:
        for _ in range(3):
            QGuiApplication.processEvents()


KOREAN = Settings(language="ko", sound=False)


def _all(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(below for child in item.childItems() for below in _all(child))]


def open_desk(bot: QtBot, store: Path, clock: Clock, settings: Settings = KOREAN) -> DeskDriver:
    """Open the desk window on a store."""
    jobs = FakeJobs(immediate=True)
    face = DeskFace(store, "main", "desk-1", size=(1366, 768))
    desk = FrontDesk(face, settings, RuntimeServices(clock, clock.wall, jobs))
    desk.show()
    bot.waitExposed(desk.window)
    return DeskDriver(desk, FakeKeyboard(desk.window), clock, jobs, bot)


def add_staff_members(store: Store) -> tuple[Actor, Staff, Staff]:
    """Add an admin, a member of the desk and a volunteer."""
    admin = staff.set_up_admin(store, "이서연", ADMIN_PIN, MORNING)
    assert isinstance(admin, Actor)
    desk = staff.add_staff(store, admin, "박지훈", Role.DESK, DESK_PIN)
    volunteer = staff.add_staff(store, admin, "최윤아", Role.VOLUNTEER, VOLUNTEER_PIN)
    assert isinstance(desk, Staff)
    assert isinstance(volunteer, Staff)
    return admin, desk, volunteer
