"""A kiosk in a window of its own follows what staff say at another device's desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.journal.kiosk_controls import KioskMessage
from kiosk.domain.records.permissions import Actor, Role
from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
from kiosk.settings import Settings
from kiosk.store import Store
from kiosk.store.queries.devices import device_of
from kiosk.store.sharing.peer_status import PeerState
from kiosk.ui.attendee.props import AttendeeProps
from kiosk.usecases.devices.kiosk_controls import (
    close_kiosk,
    reopen_kiosk,
    restart_kiosk,
    set_message,
)
from tests.replication.processes import replicator
from tests.replication.venue_stores import CHECKPOINT, venue

DESK = Actor("s-1", "이안내", Role.DESK)
PATIENCE_MS = 60_000


@pytest.fixture
def stores(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    monkeypatch.setenv("KIOSK_LOG_FOLDER", str(tmp_path))
    return venue(tmp_path, "gate1")


@pytest.fixture
def kiosk(stores: dict[str, Path]) -> Iterator[AttendeeKiosk]:
    face = AttendeeFace(stores["gate1"], CHECKPOINT, "gate1", windowed=True, size=(540, 960))
    shown = AttendeeKiosk(face, Settings(scanners=("wedge",), sound=False))
    shown.show()
    yield shown
    shown.close()


def test_it_is_out_of_order_shows_a_message_and_starts_again_as_a_desk_elsewhere_says(
    stores: dict[str, Path], kiosk: AttendeeKiosk, qtbot: QtBot
) -> None:
    with closing(Store.open(stores["gate1"], "gate1")) as store:
        gate = store.read(lambda connection: device_of(connection, "gate1"))
    finished: list[bool] = []
    kiosk.finished.connect(lambda: finished.append(True))
    with (
        replicator(stores["office"]) as office,
        replicator(stores["gate1"], office.port) as link,
        closing(Store.open(stores["office"], "office")) as desk,
    ):

        def shown(check: Callable[[AttendeeProps], object]) -> None:
            qtbot.waitUntil(lambda: bool(check(kiosk.view_model.props)), timeout=PATIENCE_MS)

        qtbot.waitUntil(lambda: link.state("office") is PeerState.CONNECTED, timeout=PATIENCE_MS)
        shown(lambda props: props.screen == "attract" and props.actions)
        now = datetime.now(UTC)
        set_message(desk, DESK, gate, KioskMessage("왼쪽 문으로", "Left door"), now)
        shown(lambda props: props.notice and "왼쪽 문으로" in props.notice.text)
        close_kiosk(desk, DESK, gate, "glass broken", now)
        shown(lambda props: props.screen == "outOfOrder")
        assert "glass" not in kiosk.view_model.props.spoken
        reopen_kiosk(desk, DESK, gate, now)
        shown(lambda props: props.screen == "attract")
        assert not finished
        restart_kiosk(desk, DESK, gate, now)
        qtbot.waitUntil(lambda: bool(finished), timeout=PATIENCE_MS)
    assert kiosk.restarts
