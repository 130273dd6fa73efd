"""The real desk window on the demo event's store, and the scenes that the audit draws in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.records.permissions import Actor, Role
from kiosk.faces.desk import DeskFace, FrontDesk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.settings import Settings
from kiosk.store.errors import StoreFull
from kiosk.store.sharing.process_lock import ConnectorLock
from kiosk.ui.desk.person.find_page import FindViewModel
from kiosk.ui.desk.shell.pages import PAGES
from kiosk.ui.desk.shell.view_model import DeskViewModel
from kiosk.ui.desk.walkin.view_model import WalkInViewModel
from kiosk.usecases.admin import staff
from kiosk.usecases.guests import corrections
from tests.fakes import FakeJobs
from tests.ui.attendee.attendee_window import visible
from tests.ui.desk.demo_store import ARRIVED, CANCELLED, LONG_NAMED, MORNING, NAMESAKE, PIN


@dataclass(frozen=True, slots=True)
class Size:
    """A screen of the desk: its size in px, and whether it is a touch screen."""

    name: str
    width: int
    height: int
    touch: bool = False


SIZES = (
    Size("laptop", 1366, 768),
    Size("desktop", 1920, 1080),
    Size("4k", 3840, 2160),
    Size("touch", 1366, 768, touch=True),
)


class DemoDesk:
    """A desk window of a given size."""

    def __init__(self, store: Path, size: Size) -> None:
        self.touch = size.touch
        # No process asks the made-up systems: it waits for this lock.
        self._systems = ConnectorLock(store)
        self._systems.acquire()
        self.scale = max(1.0, min(size.width / 1920, size.height / 1080))
        face = DeskFace(store, "main", "desk-1", size=(size.width, size.height))
        settings = Settings(language="ko", sound=False, reduce_motion=True)
        jobs = FakeJobs(immediate=True)
        self.desk = FrontDesk(face, settings, RuntimeServices(lambda: 0.0, lambda: MORNING, jobs))
        model = self.desk.view_model
        model._look = replace(model._look, touch=size.touch)
        self.desk.show()
        self.desk._news.stop()
        self.desk._ticks.stop()
        self.desk.context.poll_changes()

    @property
    def window(self) -> QQuickWindow:
        return self.desk.window

    @property
    def view_model(self) -> DeskViewModel:
        return self.desk.view_model

    @property
    def find(self) -> FindViewModel:
        return cast("FindViewModel", self.view_model.pages[0])

    def set_appearance(self, language: str, *, dark: bool) -> None:
        """Set the language and the colour scheme."""
        if self.desk.context.language != language:
            self.view_model.toggleLanguage()
        if self.view_model.props.dark != dark:
            self.view_model.toggleDark()

    def settle(self) -> None:
        for _ in range(4):
            QCoreApplication.processEvents()

    def picture(self) -> QImage:
        return self.window.grabWindow()

    def items(self) -> list[QQuickItem]:
        """All visible items, in drawing order."""
        return list(visible(self.window.contentItem()))

    def close(self) -> None:
        self.desk.close()
        self._systems.close()
        QGuiApplication.processEvents()

    def scenes(self) -> Iterator[str]:
        """Show one scene after the other and yield its name."""
        yield from self._lock_scenes()
        self.unlock()
        for name, scene in _SCENES.items():
            self.view_model.openPage("find")
            scene(self)
            self.settle()
            yield name
            self.find.controller.close()
            self.desk.context.fault = None
            self.desk.context.clear_notice()
        for page in PAGES[1:]:
            self.view_model.openPage(page.name)
            _OPENINGS.get(page.name, _keep_closed)(self.view_model.page)
            self.settle()
            yield page.name
            if page is WalkInViewModel:
                cast("WalkInViewModel", self.view_model.page).act("cancel")
        self.view_model.lockDesk()

    def _lock_scenes(self) -> Iterator[str]:
        lock = self.view_model._lock
        lock.refresh()
        self.settle()
        yield "lock"
        lock.choose(next(one.staff.id for one in lock.state.people or () if one.staff.role))
        lock.unlock("999999")
        self.settle()
        yield "lock-wrong"

    def unlock(self) -> None:
        lock = self.view_model._lock
        people = lock.state.people or ()
        lock.choose(next(one.staff.id for one in people if one.staff.role is Role.ADMIN))
        lock.unlock(PIN)


def _open_person(demo_desk: DemoDesk, text: str) -> None:
    if text in (NAMESAKE.id, LONG_NAMED.id):
        demo_desk.desk.context.guest_requested.emit(text)
        return
    demo_desk.find.list.type(text)
    demo_desk.find.list.open_chosen()


def _start_action(
    action: str, *answers: tuple[str, str], whom: str = ARRIVED
) -> Callable[[DemoDesk], None]:
    def scene(demo_desk: DemoDesk) -> None:
        _open_person(demo_desk, whom)
        demo_desk.find.act(action)
        for entry, value in answers:
            demo_desk.find.controller.form.edit(entry, value)

    return scene


def _namesakes(demo_desk: DemoDesk) -> None:
    demo_desk.find.list.type("김민서")
    demo_desk.desk.context.guest_requested.emit(NAMESAKE.id)
    demo_desk.find.act("check_in")


def _contested(demo_desk: DemoDesk) -> None:
    """Save a correction that conflicts with one saved by another member of staff."""
    _start_action("correct", ("organisation_ko", "봄빛대학교"), whom=NAMESAKE.id)(demo_desk)
    store = demo_desk.desk.context.environment.quick.store()
    other = Actor(staff.staff_list(store, MORNING)[0].staff.id, "", Role.ADMIN)
    corrections.correct(store, other, NAMESAKE.id, NAMESAKE, {"organisation_ko": "여름연구소"})
    demo_desk.find.act("submit")


def _faulty_correction(demo_desk: DemoDesk) -> None:
    _start_action("correct", ("name_ko", "류여름"), ("email", "nowhere"))(demo_desk)
    demo_desk.find.act("submit")


def _aside(demo_desk: DemoDesk) -> None:
    """Search for another person while a card is open."""
    _open_person(demo_desk, ARRIVED)
    demo_desk.find.list.type("김민서")


def _draft(demo_desk: DemoDesk) -> None:
    """Leave a correction unsaved."""
    _start_action("correct", ("name_ko", "류여름"))(demo_desk)
    demo_desk.find.act("cancel")


def _checked_in(demo_desk: DemoDesk) -> None:
    _open_person(demo_desk, "양재하")
    demo_desk.find.act("check_in")


def _full_disk(demo_desk: DemoDesk) -> None:
    _open_person(demo_desk, "양재하")
    demo_desk.desk.context.report_error(StoreFull(Path("event.db")))


_SCENES: dict[str, Callable[[DemoDesk], None]] = {
    "find-empty": lambda demo_desk: demo_desk.find.list.type(""),
    "find-none": lambda demo_desk: demo_desk.find.list.type("없는사람이름"),
    "find-expected": lambda demo_desk: _open_person(demo_desk, "김민서"),
    "find-in": lambda demo_desk: _open_person(demo_desk, ARRIVED),
    "find-long": lambda demo_desk: _open_person(demo_desk, LONG_NAMED.id),
    "find-aside": _aside,
    "find-draft": _draft,
    "find-checked-in": _checked_in,
    "find-full-disk": _full_disk,
    "ask-undo": _start_action("undo", ("reason", "wrong_person")),
    "ask-force": _start_action("force", ("reason", "other"), whom=CANCELLED),
    "ask-note": _start_action("note", ("words", "휠체어 자리를 앞줄에 준비해 주세요")),
    "ask-codes": _start_action("codes"),
    "ask-seat": _start_action("seat", ("round", "1")),
    "ask-merge": _start_action("merge", ("query", "김")),
    "ask-correct": _faulty_correction,
    "ask-long": _start_action("note", ("words", "통역 동행"), whom=LONG_NAMED.id),
    "ask-contested": _contested,
    "ask-namesakes": _namesakes,
}


def _keep_closed(page: Any) -> None:
    """Open no item of the page."""


def _scan_vip(page: Any) -> None:
    """Scan a VIP who has a note, after some other guests."""
    guests = list(page.context.environment.quick.store().guests())
    vips = [one for one in guests if one.guest.vip and one.guest.attention]
    for one in (*guests[10:16], vips[-1]):
        page.scan(ScannedCode.of(one.codes[0] if one.codes else "unknown"))


# Opens an item of a page before the page is drawn.
_OPENINGS: dict[str, Callable[[Any], None]] = {
    "systems": lambda page: page.choose("shop"),
    "scan_mode": _scan_vip,
    "doors": lambda page: page.choose(page.state.doors[0].session.id if page.state.doors else ""),
    "delegations": lambda page: page.choose(page.state.delegations[0].name),
    "tables": lambda page: page.pick(page.state.board.round_guests[0].guest),
    "programme": lambda page: page.choose("session:welcome"),
    "import": lambda page: page.choose("file"),
    "exports": lambda page: page.choose("no-shows"),
    "staff": lambda page: page.act("add"),
}
