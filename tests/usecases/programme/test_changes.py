"""Programme changes during the event, as all faces show them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kiosk.domain.admission.outcomes import Admitted, Left, NoLonger, NotYet
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Room, Session
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.usecases.programme import changes
from kiosk.usecases.programme.changes import CheckpointChanged, SessionChanged
from tests.usecases.conftest import DOORS, MakeVenue, Venue

PARK = Actor("s2", "박도윤", Role.PROTOCOL)
HOUR = timedelta(hours=1)
OPENING = Session(
    id="opening", room="hall", starts=DOORS + HOUR, ends=DOORS + 2 * HOUR, speakers=("홍길동",)
)


@pytest.fixture
def planned(venue: Venue) -> Venue:
    records: list[facts.Record] = [Room(id="hall"), Room(id="annex"), OPENING]
    drafts = [facts.change_fact(None, record) for record in records]
    venue.store.append(draft for draft in drafts if draft)
    return venue


def session(venue: Venue) -> Session:
    return venue.store.programme().sessions["opening"]


def test_a_moved_session_keeps_its_former_room_and_time(planned: Venue) -> None:
    changed = changes.move_session(planned.store, PARK, "opening", room="annex")
    assert changed == SessionChanged(session(planned))
    assert (session(planned).room, session(planned).room_before) == ("annex", "hall")
    assert planned.facts("session_changed")[0].author == "s2"
    changes.move_session(planned.store, PARK, "opening", room="hall")
    assert session(planned) == OPENING


def test_a_postponed_session_keeps_its_duration(planned: Venue) -> None:
    changes.move_session(planned.store, PARK, "opening", starts=DOORS + 1.5 * HOUR)
    moved = session(planned)
    assert (moved.starts, moved.ends) == (DOORS + 1.5 * HOUR, DOORS + 2.5 * HOUR)
    assert moved.starts_before == OPENING.starts
    changes.move_session(planned.store, PARK, "opening", ends=DOORS + 2 * HOUR)
    assert session(planned).ends == DOORS + 2 * HOUR


def test_a_move_without_a_change_writes_nothing(planned: Venue) -> None:
    changed = changes.move_session(planned.store, PARK, "opening", room="hall")
    assert changed == SessionChanged(OPENING)
    assert planned.facts("session_changed") == []


@pytest.mark.parametrize(
    ("session_", "where", "field"),
    [
        ("closing", {"room": "annex"}, "session"),
        ("opening", {"room": "roof"}, "room"),
        ("opening", {"ends": DOORS}, "ends"),
        ("opening", {"starts": datetime(2020, 1, 1, 19)}, "starts"),  # noqa: DTZ001 - on purpose
    ],
)
def test_an_invalid_move_is_refused(
    planned: Venue, session_: str, where: dict[str, object], field: str
) -> None:
    refused = changes.move_session(planned.store, PARK, session_, **where)  # type: ignore[arg-type]  # fields by name
    assert isinstance(refused, InvalidInput)
    assert refused.field == field
    assert session(planned) == OPENING


def test_a_session_is_cancelled_and_restored(planned: Venue) -> None:
    changes.cancel_session(planned.store, PARK, "opening")
    assert session(planned).cancelled
    changes.restore_session(planned.store, PARK, "opening")
    assert session(planned) == OPENING
    assert len(planned.facts("session_changed")) == 2


def test_speakers_are_replaced(planned: Venue) -> None:
    changes.replace_speakers(
        planned.store, PARK, "opening", ["  SMITH  Jane ", "SMITH Jane", "\x00"]
    )
    assert session(planned).speakers == ("SMITH Jane",)
    refused = changes.replace_speakers(planned.store, PARK, "opening", ["가"] * 51)
    assert isinstance(refused, InvalidInput)
    assert session(planned).speakers == ("SMITH Jane",)


def test_a_checkpoint_is_closed_and_opened(planned: Venue) -> None:
    assert isinstance(planned.scan("main").outcome, Admitted)
    changes.close_checkpoint(planned.store, PARK, "main", planned.now)
    assert isinstance(planned.leave("main").outcome, Left)
    assert isinstance(planned.scan("main").outcome, NoLonger)
    planned.later(minutes=5)
    opened = changes.open_checkpoint(planned.store, PARK, "main", planned.now)
    assert isinstance(opened, CheckpointChanged)
    assert changes.is_open(opened.checkpoint, planned.now)
    assert isinstance(planned.scan("main").outcome, Admitted)


def test_opening_early_keeps_the_planned_end(planned: Venue) -> None:
    before = planned.store.programme().checkpoints["main"]
    draft = facts.change_fact(before, replace(before, opens=DOORS + HOUR, closes=DOORS + 2 * HOUR))
    assert draft is not None
    planned.store.append([draft])
    assert isinstance(planned.scan("main").outcome, NotYet)
    changes.open_checkpoint(planned.store, PARK, "main", DOORS)
    after = planned.store.programme().checkpoints["main"]
    assert (after.opens, after.closes) == (DOORS, DOORS + 2 * HOUR)
    changes.open_checkpoint(planned.store, PARK, "main", DOORS + HOUR)
    assert planned.store.programme().checkpoints["main"] == after
    assert isinstance(planned.scan("main").outcome, Admitted)


def test_closing_a_closed_checkpoint_keeps_its_closing_time(planned: Venue) -> None:
    changes.close_checkpoint(planned.store, PARK, "main", DOORS)
    changes.close_checkpoint(planned.store, PARK, "main", DOORS + HOUR)
    assert planned.store.programme().checkpoints["main"].closes == DOORS
    assert isinstance(changes.close_checkpoint(planned.store, PARK, "roof", DOORS), InvalidInput)


def test_changing_the_programme_needs_the_right(planned: Venue) -> None:
    lee = replace(PARK, role=Role.DESK)
    nothing = NotAllowed(Right.PROGRAMME)
    assert changes.move_session(planned.store, lee, "opening", room="annex") == nothing
    assert changes.cancel_session(planned.store, lee, "opening") == nothing
    assert changes.replace_speakers(planned.store, lee, "opening", ["가"] * 51) == nothing
    assert changes.close_checkpoint(planned.store, lee, "main", DOORS) == nothing
    assert session(planned) == OPENING


def test_another_device_sees_the_change_after_synchronisation(
    planned: Venue, make_venue: MakeVenue
) -> None:
    board = make_venue("board-1", empty=True)
    board.store.merge(planned.store.facts_since({}))
    changes.move_session(planned.store, PARK, "opening", room="annex")
    board.store.merge(planned.store.facts_since(board.store.vector()))
    assert session(board) == session(planned)
