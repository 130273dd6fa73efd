"""A machine without an event: its own scanner reads the code of a device, and it joins."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.records.permissions import Actor, Role
from kiosk.faces.joining import JoiningFace, JoiningKiosk
from kiosk.replication.joining.invitation_code import code_for
from kiosk.settings import Settings
from kiosk.store import Store
from kiosk.store.snapshots.received_snapshot import joined_as
from kiosk.usecases.admin.invitations import Invited, invite_device
from tests.replication.processes import replicator, until
from tests.replication.venue_stores import CHECKPOINT, venue

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


def code_at(office: Path, checkpoint: str = CHECKPOINT) -> str:
    with closing(Store.open(office, "office")) as store:
        made = invite_device(store, ADMIN, "Gate 2", DeviceRole.ATTENDEE, checkpoint)
        assert isinstance(made, Invited)
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


def test_a_kiosk_without_a_checkpoint_takes_the_only_one(
    qtbot: QtBot, office: Path, screen: JoiningKiosk, tmp_path: Path
) -> None:
    with replicator(office), qtbot.waitSignal(screen.finished, timeout=PATIENCE_MS):
        scan(screen, code_at(office, ""))
    with closing(Store.open_read_only(tmp_path / "new.db")) as store:
        assert store.read(joined_as) == ("Gate 2", CHECKPOINT)


def test_another_code_is_refused_in_both_languages(qtbot: QtBot, screen: JoiningKiosk) -> None:
    scan(screen, "EVT-7Q4K9M2XA1B2C3D4")
    qtbot.waitUntil(lambda: bool(screen.view_model.props.problem))
    assert "kiosk devices add" in screen.view_model.props.second_problem
    assert screen.view_model.props.title == "기기 코드를 스캐너에 대 주세요"
