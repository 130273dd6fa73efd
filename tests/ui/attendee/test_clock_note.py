"""Only the keypad of staff says that the kiosk's clock differs from those of other devices."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import KioskState
from kiosk.domain.records.entities import Checkpoint, Event, Programme
from kiosk.store import Store
from kiosk.store.sharing.peer_status import PeerState, PeerStatus, ReplicationStatus, write_status
from kiosk.texts import GuestTexts
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.inputs import AttendeeInputs
from kiosk.ui.attendee.store_tasks import StoreTasks
from tests.replication.venue_stores import CHECKPOINT, venue

NOON = datetime(2024, 12, 11, 3, 0, tzinfo=UTC)


def inputs(offset_ms: int) -> AttendeeInputs:
    programme = Programme(Event(languages=("en", "ko")), checkpoints={"main": Checkpoint("main")})
    return AttendeeInputs(
        programme, "main", GuestTexts(), 0.0, NOON, lambda _: True, clock_offset_ms=offset_ms
    )


@pytest.mark.parametrize(
    ("offset_ms", "note"),
    [
        (2_000, ""),
        (5_400, "This clock differs by +5 s from the other devices. Set it"),
        (-600_000, "This clock differs by -600 s from the other devices. Set it"),
    ],
)
def test_the_keypad_says_it_from_two_seconds_on(offset_ms: int, note: str) -> None:
    assert derive(KioskState(screen=Screen.PIN), inputs(offset_ms)).note == note


@pytest.mark.parametrize("screen", [Screen.ATTRACT, Screen.OUT_OF_ORDER])
def test_guests_do_not_see_it(screen: Screen) -> None:
    state = KioskState(screen=screen)
    assert derive(state, inputs(600_000)) == derive(state, inputs(0))


def test_it_is_read_once_a_minute(tmp_path: Path) -> None:
    with closing(Store.open(venue(tmp_path)["office"], "office")) as store:
        tasks = StoreTasks(store, CHECKPOINT, lambda: NOON)
        now = store.wall_ms
        peer = PeerStatus("p", "Gate", "", PeerState.CONNECTED, now, clock_offset_ms=-5_000.0)
        write_status(store.path, ReplicationStatus(now, "own", 1, peers=(peer,)))
        assert tasks.tidy() == 5_000
