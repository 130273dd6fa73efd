"""A morning at the demo event: real keys in the windows of a kiosk and a desk on one store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path

import pytest

from kiosk.cli.options import now
from kiosk.domain.records.permissions import Actor
from kiosk.store import Store
from kiosk.usecases.admin import staff
from kiosk.usecases.admin.demo import CHECKPOINT
from tests.e2e.face_processes import opened
from tests.e2e.morning import ADMIN, PIN, Morning, unlock_desk
from tests.e2e.morning_doors import (
    a_delegation_is_checked_in_at_once,
    a_full_session_has_a_waiting_list,
)
from tests.e2e.morning_guests import create_event_with_arrivals
from tests.e2e.morning_steps import (
    a_blocked_guest_is_admitted,
    a_guest_is_found_and_checked_in,
    a_name_is_corrected,
    a_room_changes,
    a_vip_arrives,
    a_walk_in_is_merged_with_a_vip,
    a_walk_in_is_registered,
    an_entry_is_annulled,
    an_unknown_code_is_referred_to_the_desk,
    boards_are_shown,
    guests_are_greeted,
    the_highlight_follows_what_is_typed,
    the_history_is_unfolded,
    the_record_is_exported,
)
from tests.e2e.xserver import needs_x, x_server

KIOSK, DESK = (0, 0, 540, 960), (540, 0, 2140, 960)
"""Left, top, right and bottom of the two windows."""

pytestmark = needs_x


@pytest.fixture
def store(tmp_path: Path) -> Path:
    create_event_with_arrivals(tmp_path / "forum.db")
    return tmp_path / "forum.db"


@pytest.fixture
def display() -> Iterator[str]:
    with x_server(DESK[2], DESK[3]) as display:
        yield display


@pytest.fixture(
    params=[("en", False), ("ko", True)], ids=["en by keyboard alone", "ko by mouse alone"]
)
def morning(
    request: pytest.FixtureRequest, store: Path, display: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Morning]:
    folder = store.parent / "Documents"
    folder.mkdir()
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(folder))
    show = partial(opened, display)
    language, by_mouse = request.param
    if language == "ko":
        with closing(Store.open(store, "set-up")) as opened_store:
            assert isinstance(staff.set_up_admin(opened_store, ADMIN, PIN, now()), Actor)
    at = ["--store", str(store), "--checkpoint", CHECKPOINT, "--device"]
    with ExitStack() as faces:
        # The kiosk's clock stands: no screen ends before the test has seen it.
        kiosk = faces.enter_context(show(KIOSK, language, "attendee", *at, "kiosk-1", at=now()))
        desk = faces.enter_context(show(DESK, language, "desk", *at, "desk-1"))
        yield Morning(language, store, kiosk, desk, by_mouse=by_mouse)


def test_kiosk_and_desk_work_on_one_store_through_a_morning(morning: Morning) -> None:
    unlock_desk(morning)
    guests_are_greeted(morning)
    a_vip_arrives(morning)
    an_unknown_code_is_referred_to_the_desk(morning)
    the_highlight_follows_what_is_typed(morning)
    a_guest_is_found_and_checked_in(morning)
    a_name_is_corrected(morning)
    the_history_is_unfolded(morning)
    an_entry_is_annulled(morning)
    a_blocked_guest_is_admitted(morning)
    a_walk_in_is_registered(morning)
    a_walk_in_is_merged_with_a_vip(morning)
    a_room_changes(morning)
    a_delegation_is_checked_in_at_once(morning)
    a_full_session_has_a_waiting_list(morning)
    boards_are_shown(morning)
    the_record_is_exported(morning)
