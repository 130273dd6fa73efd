"""A machine without an event: its own scanner reads the code of a device, and it joins."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.membership.device_code import DeviceCode, read_device_code
from kiosk.domain.records.entities import Checkpoint
from kiosk.domain.records.permissions import Actor, Role
from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.faces.joining import JoiningFace, JoiningKiosk
from kiosk.replication.joining.device_codes import code_for
from kiosk.settings import Settings, hashed
from kiosk.store import Store, name_of
from kiosk.store.local_tables import local_setting
from kiosk.store.queries.devices import ids_here
from kiosk.store.snapshots.received_snapshot import JOINED_NAME, joined_as
from kiosk.usecases.devices.device_codes import IssuedCode, issue_device_code
from kiosk.usecases.devices.device_names import joined_as_desk
from tests.fakes import FakeJobs
from tests.replication.processes import replicator, until
from tests.replication.venue_stores import CHECKPOINT, join_event, venue

ADMIN = Actor("admin", "Admin", Role.ADMIN)
PATIENCE_MS = 60_000


@pytest.fixture
def office(tmp_path: Path) -> Path:
    return venue(tmp_path, guests=20)["office"]


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Iterator[JoiningKiosk]:
    face = JoiningFace(tmp_path / "new.db", windowed=True, size=(1080, 1920))
    kiosk = JoiningKiosk(face, Settings())
    with qtbot.waitExposed(kiosk.window):
        kiosk.show()
    yield kiosk
    kiosk.close()


def scan(screen: JoiningKiosk, code: str) -> None:
    """What a scanner types, and Enter."""
    for character in code:
        QTest.keyClick(screen.window, character)  # type: ignore[call-overload]  # Qt takes a character
    QTest.keyClick(screen.window, Qt.Key.Key_Return)


def can_press(screen: JoiningKiosk, name: str) -> bool:
    """Whether a button or a key is on the screen."""
    item = found(screen, name)
    return item is not None and item.isVisible()


def press(screen: JoiningKiosk, name: str) -> None:
    """Touch a button or a key."""
    QTest.qWait(0)  # the layout is computed before the next frame
    item = found(screen, name)
    assert item is not None
    centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, pos=centre)


def found(screen: JoiningKiosk, name: str) -> QQuickItem | None:
    """The item with that name."""
    waiting = [screen.window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.objectName() == name:
            return item
        waiting += item.childItems()
    return None


def two_checkpoints(folder: Path) -> Path:
    """A store of a machine alone with two checkpoints."""
    path = folder / "alone.db"
    with closing(Store.open(path, "alone", create=True)) as store:
        places = (Checkpoint(id=CHECKPOINT), Checkpoint(id="dinner", name_en="Dinner"))
        drafts = (facts.change_fact(None, place) for place in places)
        store.append(draft for draft in drafts if draft)
    return path


def code_at(
    office: Path, checkpoint: str = CHECKPOINT, role: DeviceRole = DeviceRole.ATTENDEE
) -> str:
    with closing(Store.open(office, "office")) as store:
        made = issue_device_code(store, ADMIN, "Gate 2", role, checkpoint)
        assert isinstance(made, IssuedCode)
        until(lambda: code_for(store, made.secret) is not None)
        code = code_for(store, made.secret)
    assert code is not None
    return code.text


def test_the_scanned_code_makes_the_store_and_says_where_the_kiosk_stands(
    qtbot: QtBot, office: Path, screen: JoiningKiosk, tmp_path: Path
) -> None:
    with replicator(office), qtbot.waitSignal(screen.finished, timeout=PATIENCE_MS):
        scan(screen, code_at(office))
    assert screen.checkpoint == CHECKPOINT
    with closing(Store.open(tmp_path / "new.db", "Gate 2")) as store:
        assert store.read(joined_as) == ("Gate 2", CHECKPOINT)
        assert len(list(store.guests())) == 20


def test_the_kiosk_writes_under_the_name_that_it_was_given(
    qtbot: QtBot, office: Path, screen: JoiningKiosk, tmp_path: Path
) -> None:
    with replicator(office), qtbot.waitSignal(screen.finished, timeout=PATIENCE_MS):
        scan(screen, code_at(office))
    path, jobs = tmp_path / "new.db", FakeJobs()
    face = AttendeeFace(path, CHECKPOINT, windowed=True, size=(1080, 1920))
    kiosk = AttendeeKiosk(face, Settings(sound=False), RuntimeServices(jobs=jobs))
    kiosk.show()
    qtbot.waitUntil(lambda: kiosk.controller is not None)
    jobs.finish()
    kiosk.close()
    with closing(Store.open_read_only(path)) as store:
        assert [name_of(one) for one in store.read(ids_here)] == ["Gate 2"]


def test_the_code_of_a_desk_needs_no_checkpoint(
    qtbot: QtBot, office: Path, screen: JoiningKiosk, tmp_path: Path
) -> None:
    with replicator(office), qtbot.waitSignal(screen.finished, timeout=PATIENCE_MS):
        scan(screen, code_at(office, "", DeviceRole.DESK))
    assert (screen.has_joined, screen.checkpoint) == (True, "")
    assert joined_as_desk(tmp_path / "new.db")


@pytest.mark.skipif(sys.platform != "linux", reason="reads the command line of a process")
def test_a_machine_that_joined_as_a_desk_opens_the_desk_when_it_is_started(
    office: Path, tmp_path: Path
) -> None:
    path = tmp_path / "forum-kiosk" / "event.db"
    path.parent.mkdir()
    with closing(Store.open(office, "office")) as root:
        join_event(root, path, "Desk 2", DeviceRole.DESK).close()
    with closing(Store.open(path, "Desk 2")) as store:
        named = {"name": JOINED_NAME, "value": "Desk 2"}
        store.transact(lambda connection: connection.execute(sa.insert(local_setting), named))
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", "run", "attendee", "--windowed"],
        env=os.environ | {"XDG_DATA_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        stdout=quiet,
        stderr=quiet,
    ) as started:
        command = Path(f"/proc/{started.pid}/cmdline")
        until(lambda: b"run\0desk\0--store" in command.read_bytes())
        started.terminate()


def test_a_kiosk_without_a_checkpoint_takes_the_only_one(
    qtbot: QtBot, office: Path, screen: JoiningKiosk, tmp_path: Path
) -> None:
    with replicator(office), qtbot.waitSignal(screen.finished, timeout=PATIENCE_MS):
        scan(screen, code_at(office, ""))
    with closing(Store.open_read_only(tmp_path / "new.db")) as store:
        assert store.read(joined_as) == ("Gate 2", CHECKPOINT)


def test_another_code_is_refused_in_both_languages(qtbot: QtBot, screen: JoiningKiosk) -> None:
    scan(screen, "EVT-7Q4K9M2XA1B2C3D4")
    korean, english = screen.view_model.props.voices
    assert korean.title == "기기 코드를 스캐너에 대\N{NO-BREAK SPACE}주세요"
    assert english.is_problem
    assert "kiosk devices add" in english.text


def test_a_code_is_typed_on_the_screen_and_a_wrong_one_stays_to_be_corrected(
    qtbot: QtBot, office: Path, screen: JoiningKiosk, tmp_path: Path
) -> None:
    with replicator(office):
        code = code_at(office)
        press(screen, "action.type")
        for character in "X" + code[1:]:
            press(screen, f"key.{character}")
        press(screen, "action.enter")
        assert screen.view_model.props.voices[1].is_problem
        assert screen.view_model.props.entry == "X" + code[1:]
        for _ in code:
            press(screen, "delete")
        assert screen.view_model.props.entry == ""
        for character in code:
            press(screen, f"key.{character}")
        with qtbot.waitSignal(screen.finished, timeout=PATIENCE_MS):
            press(screen, "action.enter")
    assert (tmp_path / "new.db").exists()


def test_a_code_whose_addresses_do_not_answer_is_used_at_a_typed_address(
    qtbot: QtBot, office: Path, screen: JoiningKiosk, tmp_path: Path
) -> None:
    with replicator(office) as running:
        device_code = read_device_code(code_at(office))
        assert isinstance(device_code, DeviceCode)
        with closing(socket.create_server(("127.0.0.1", 0))) as unused:
            port = unused.getsockname()[1]
        scan(screen, replace(device_code, port=port).text)
        qtbot.waitUntil(lambda: can_press(screen, "action.address"), timeout=PATIENCE_MS)
        assert str(port) in screen.view_model.props.voices[1].text
        press(screen, "action.address")
        for character in f"127.0.0.1:{running.port}":
            press(screen, f"key.{character}")
        with qtbot.waitSignal(screen.finished, timeout=PATIENCE_MS):
            press(screen, "action.enter")
    assert (tmp_path / "new.db").exists()


def test_a_store_without_a_checkpoint_asks_for_it_after_the_pin_and_keeps_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    path = two_checkpoints(tmp_path)
    face = JoiningFace(path, windowed=True, size=(1080, 1920))
    screen = JoiningKiosk(face, Settings(staff_pin=hashed("2468")))
    with qtbot.waitExposed(screen.window):
        screen.show()
    for digit in "1111":
        press(screen, f"key.{digit}")
    press(screen, "action.enter")
    assert screen.view_model.props.voices[1].text == "This is not the PIN. Try again."
    for digit in "2468":
        press(screen, f"key.{digit}")
    press(screen, "action.enter")
    qtbot.waitUntil(lambda: can_press(screen, "choice.dinner"))
    with qtbot.waitSignal(screen.finished, timeout=PATIENCE_MS):
        press(screen, "choice.dinner")
    screen.close()
    assert screen.checkpoint == "dinner"
    with closing(Store.open_read_only(path)) as store:
        assert store.read(joined_as) == ("", "dinner")


def test_without_a_pin_a_keyboard_chooses_the_checkpoint(qtbot: QtBot, tmp_path: Path) -> None:
    face = JoiningFace(two_checkpoints(tmp_path), windowed=True, size=(1920, 1080))
    screen = JoiningKiosk(face, Settings())
    with qtbot.waitExposed(screen.window):
        screen.show()
    qtbot.waitUntil(lambda: len(screen.view_model.props.choices) == 2)
    with qtbot.waitSignal(screen.finished, timeout=PATIENCE_MS):
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return):
            QTest.keyClick(screen.window, key)
    screen.close()
    assert screen.checkpoint == CHECKPOINT
