"""A whole attendee kiosk on a real store, with its clock and worker driven by hand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.codes import code_text
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Record
from kiosk.domain.records.entities import (
    Checkpoint,
    Event,
    Guest,
    Room,
    Round,
    Session,
    Status,
    Table,
)
from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.settings import Settings, hashed, hashed_code
from kiosk.store import Store
from kiosk.texts import load_texts
from kiosk.ui.attendee.props import AttendeeProps
from kiosk.usecases.reports.show_lists import VIEWS
from tests.fakes import FakeJobs, FakeKeyboard
from tests.store_copies import copied_store

MORNING = datetime(2024, 12, 11, 0, 12, tzinfo=UTC)
STAFF_CODE = "STAFF-LEAVES-NOW"

RECORDS: list[Record] = [
    Event(
        id="event",
        name_ko="한국과학기술 글로벌포럼",
        name_en="K-Science Forum",
        code_prefix="KSTF",
        desk_ko="오른쪽",
        desk_en="on the right",
    ),
    Room("hall", "그랜드볼룸", "Grand Ballroom", "2층", "2F", width=20.0, depth=16.0),
    Session("opening", "개회식", "Opening", room="hall", starts=MORNING + timedelta(minutes=18)),
    Session("closing", "폐회식", "Closing", room="hall", starts=MORNING + timedelta(hours=8)),
    Checkpoint("main", "정문", "Main entrance", room="hall", x=10.0, y=15.0),
    Checkpoint("dinner", "만찬", "Dinner", categories=("official",)),
    Round("r1", "1라운드", "Round 1", room="hall", starts=MORNING + timedelta(hours=5)),
    *(
        Table(str(1 + column + 4 * row), "hall", 4.0 + 4 * column, 12.0 - 4 * row)
        for row in range(3)
        for column in range(4)
    ),
    Guest("minseo", name_ko="김민서", country="KR", position_ko="교수"),
    Guest("jane", family_latin="Smith", given_latin="Jane", style="H.E.", courtesy="Ms."),
    Guest("gone", name_ko="이취소", country="KR", status=Status.CANCELLED),
]


_KOREAN = load_texts("ko")


def say(message: str, **values: object) -> str:
    """The text of a message in Korean, the language of the windows."""
    return _KOREAN.say(message, **values)


def code_of(guest: str) -> str:
    return code_text.new_code_text(guest.encode().ljust(code_text.RANDOM_BYTES, b"."), "KSTF")


@dataclass
class Clock:
    """Seconds and the time of day, advanced by the test."""

    seconds: float = 0.0
    set_by: timedelta = timedelta()
    """By how much the wall clock was set forward."""

    def __call__(self) -> float:
        return self.seconds

    def wall(self) -> datetime:
        return MORNING + timedelta(seconds=self.seconds) + self.set_by


@dataclass
class Venue:
    """Operates the kiosk window by scanner and button events, and reads what it shows."""

    kiosk: AttendeeKiosk
    keyboard: FakeKeyboard
    clock: Clock
    jobs: FakeJobs

    @property
    def props(self) -> AttendeeProps:
        return self.kiosk.view_model.props

    @property
    def store(self) -> Store:
        assert self.kiosk._store is not None
        return self.kiosk._store

    def settled(self) -> AttendeeProps:
        """The props after the worker has finished its jobs."""
        self.jobs.finish()
        return self.props

    def scan(self, text: str, **how: Any) -> AttendeeProps:
        self.keyboard.scan(text, **how)
        return self.settled()

    def press(self, action: str) -> AttendeeProps:
        self.kiosk.view_model.act(action)
        return self.settled()

    def wait(self, seconds: float) -> AttendeeProps:
        """Advance the clock in steps of a tenth of a second."""
        assert self.kiosk.controller is not None
        for _ in range(round(seconds * 10)):
            self.clock.seconds = round(self.clock.seconds + 0.1, 1)
            self.kiosk.controller.tick()
            self.jobs.finish()
        return self.props

    def scans(self) -> list[dict[str, Any]]:
        return list(VIEWS["scans"](self.store))


@pytest.fixture(scope="session")
def prepared_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of the event, which each test copies."""
    path = tmp_path_factory.mktemp("kiosk") / "event.db"
    drafts = [facts.change_fact(None, record) for record in RECORDS]
    drafts += [facts.code_issued(guest, code_of(guest)) for guest in ("minseo", "jane", "gone")]
    drafts.append(facts.guest_seated("minseo", "r1", "7", ""))
    with closing(Store.open(path, "set-up", create=True)) as store:
        store.append(draft for draft in drafts if draft)
    return path


@pytest.fixture
def store_path(prepared_store: Path, tmp_path: Path) -> Path:
    return copied_store(prepared_store, tmp_path)


@pytest.fixture
def venue(qtbot: QtBot, store_path: Path) -> Iterator[Venue]:
    yield from opened(qtbot, store_path)


def opened(qtbot: QtBot, store_path: Path, *, windowed: bool = False) -> Iterator[Venue]:
    """Open a kiosk in full screen, or in a window of its panel's size."""
    clock, jobs = Clock(), FakeJobs()
    size = (1080, 1920)
    face = AttendeeFace(store_path, "main", device="kiosk-1", size=size, windowed=windowed)
    settings = Settings(
        sound=False,
        staff_code=hashed_code(STAFF_CODE),
        staff_pin=hashed("471147"),
        kiosk_letter="A",
    )
    kiosk = AttendeeKiosk(face, settings, RuntimeServices(clock, clock.wall, jobs))
    kiosk.show()
    qtbot.waitUntil(lambda: kiosk.controller is not None)
    jobs.finish()
    yield Venue(kiosk, FakeKeyboard(kiosk.window), clock, jobs)
    kiosk.close()
