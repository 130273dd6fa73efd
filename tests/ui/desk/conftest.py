"""The real desk window on the store of a small event, with jobs that the driver runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Room, Round, Session, Table
from kiosk.domain.records.permissions import Actor, Role
from kiosk.faces.desk import DeskFace, FrontDesk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.settings import Settings
from kiosk.store import Store
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.fakes import FakeJobs
from tests.store_copies import copied_store
from tests.ui.desk.imported_lists import FIRST_LIST, import_elsewhere

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2024, 12, 11, 10, 10, tzinfo=SEOUL)
T = TypeVar("T")

RECORDS: list[facts.Record] = [
    Event(
        name_ko="한국과학기술 글로벌포럼",
        name_en="K-Science Forum",
        code_prefix="KSTF",
        starts=NOW.replace(hour=9, minute=0),
        ends=NOW.replace(hour=18, minute=0),
    ),
    Room("hall", "그랜드볼룸", "Grand Ballroom", "2층", "2F", 20.0, 20.0),
    Room("dia", "다이아몬드홀", "Diamond Hall", "3층", "3F"),
    Checkpoint("main", "주 출입구", "Main entrance", room="hall"),
    Checkpoint("s1", "세션 1 입구", "Session 1 entrance", session="s1"),
    Session("s1", "공동연구 정책", "Research policy", room="hall",
            starts=NOW.replace(hour=10, minute=30), ends=NOW.replace(hour=12, minute=0),
            speakers=("SONG Bora", "Wolf Berg"), capacity=80),
    Session("s2", "협력 사례", "Cooperation", room="dia",
            starts=NOW.replace(hour=13), ends=NOW.replace(hour=14, minute=30)),
    Round("r1", "1라운드", "Round 1", "hall", NOW.replace(hour=16, minute=30)),
    Round("r2", "2라운드", "Round 2", "hall", NOW.replace(hour=17, minute=10)),
    *(Table(str(n), "hall", 4.0 * n, 4.0, capacity=2) for n in (1, 2, 3, 4)),
    Guest("kim", name_ko="김민서", family_latin="Kim", given_latin="Minseo", country="KR",
          organisation_ko="한빛연구원", organisation_en="Hanbit Institute", category="researcher"),
    Guest("berg", family_latin="Berg", given_latin="Wolf", country="SE", category="mission",
          organisation_en="Embassy of Sweden", delegation="Embassy of Sweden", precedence=8),
    Guest("lund", family_latin="Lund", given_latin="Maja", country="SE", category="mission",
          organisation_en="Embassy of Sweden", delegation="Embassy of Sweden"),
    Guest("diaz", family_latin="Díaz", given_latin="Íñigo", country="MX", category="mission",
          organisation_en="Embassy of Mexico", delegation="Embassy of Mexico", precedence=3,
          vip=True),
    Guest("seo", name_ko="서가람", family_latin="Seo", given_latin="Garam", country="KR",
          organisation_ko="누리대학교", organisation_en="Nuri University", category="researcher"),
]  # fmt: skip
SEATS = (("kim", "1"), ("berg", "1"), ("lund", "2"))


def code_of(guest: str) -> str:
    return f"KSTF-{guest.upper():0<16}".replace("I", "1").replace("L", "1").replace("U", "V")


@dataclass
class DeskDriver:
    """Operates the desk window by key and mouse events, and reads what it shows."""

    face: FrontDesk
    jobs: FakeJobs
    path: Path

    def work_as(self, role: Role) -> None:
        """Unlock the desk and take the focus out of the search field."""
        self.face.context.set_actor(Actor(role.value, role.value.title(), role))
        self.settle()
        if self.face.context.search_focused:
            self.key(Qt.Key.Key_Escape)

    def settle(self) -> None:
        """Process jobs and events until the worker and the window are idle."""
        for _ in range(3):
            self.jobs.finish()
            QTest.qWait(1)
        self.face.context.poll_changes()
        self.jobs.finish()
        QTest.qWait(1)

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(self.face.window, key, modifiers)
        self.settle()

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClick(self.face.window, character)  # type: ignore[call-overload]  # Qt takes a character
            self.settle()

    def open(self, name: str) -> DeskPage:
        self.face.view_model.openPage(name)
        self.settle()
        assert self.page.name == name
        return self.page

    @property
    def page(self) -> DeskPage:
        return self.face.view_model.page

    @property
    def notice(self) -> str:
        return self.face.context.notice.text

    def item(self, name: str) -> QQuickItem:
        found = _named(self.face.window.contentItem(), name)
        assert found is not None, name
        return found

    def focused(self) -> str:
        """The object name of the focused item or of its nearest named ancestor."""
        item: QQuickItem | None = self.face.window.activeFocusItem()
        while item is not None and not item.objectName():
            item = item.parentItem()
        return item.objectName() if item is not None else ""

    def middle(self, name: str) -> QPoint:
        # Grabbing the window completes its layout first.
        self.face.window.grabWindow()
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def click(self, name: str) -> None:
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.face.window, button, none, self.middle(name))
        self.settle()

    def texts(self) -> str:
        """All visible texts of the window."""
        return "\n".join(_texts(self.face.window.contentItem()))

    def texts_in(self, item: QQuickItem) -> list[str]:
        return list(_texts(item))

    def elsewhere(self, work: Callable[[Store], T]) -> T:
        """Run `do` on the same store as another device."""
        with closing(Store.open(self.path, "kiosk-2")) as store:
            return work(store)

    def scan(self, guest: str, checkpoint: str = "main") -> None:
        def work(store: Store) -> Any:
            return CheckIn(store, checkpoint, lambda: NOW).scan(ScanRequest.of(code_of(guest)))

        self.elsewhere(work)


def _named(item: QQuickItem, name: str) -> QQuickItem | None:
    if not item.isVisible():
        return None
    if item.objectName() == name:
        return item
    return next((found for child in item.childItems() if (found := _named(child, name))), None)


def _texts(item: QQuickItem) -> Iterator[str]:
    if item.isVisible():
        text = item.property("text")
        if isinstance(text, str) and text:
            yield text
        for child in item.childItems():
            yield from _texts(child)


@pytest.fixture(scope="session")
def prepared_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of the event, which each test copies: making one takes as long as its window."""
    path = tmp_path_factory.mktemp("desk") / "event.db"
    drafts = [facts.change_fact(None, record) for record in RECORDS]
    guests = [record.id for record in RECORDS if isinstance(record, Guest)]
    drafts += [facts.code_issued(guest, code_of(guest)) for guest in guests]
    drafts += [facts.guest_seated(guest, "r1", table) for guest, table in SEATS]
    with closing(Store.open(path, "set-up", create=True)) as store:
        store.append(draft for draft in drafts if draft)
    return path


@pytest.fixture
def store_path(prepared_store: Path, tmp_path: Path) -> Path:
    return copied_store(prepared_store, tmp_path)


@pytest.fixture
def driver(qtbot: QtBot, store_path: Path) -> Iterator[DeskDriver]:
    jobs = FakeJobs()
    services = RuntimeServices(lambda: 0.0, lambda: NOW, jobs)
    face = FrontDesk(
        DeskFace(store_path, "main", "desk-1", windowed=True, size=(1366, 768)),
        Settings(sound=False, reduce_motion=True, scanners=()),
        services,
    )
    face.show()
    driver = DeskDriver(face, jobs, store_path)
    face.context.set_language("en")
    driver.work_as(Role.PROTOCOL)
    yield driver
    face.close()


@pytest.fixture
def listed(driver: DeskDriver, tmp_path: Path) -> Path:
    """A folder with a list of two guests that another device has imported."""
    file = tmp_path / "first.csv"
    file.write_text(FIRST_LIST, "utf-8")
    import_elsewhere(driver, file)
    return tmp_path
