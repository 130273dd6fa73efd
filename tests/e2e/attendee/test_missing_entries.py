"""A kiosk that joined says how many entries of the event have not followed yet."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.settings import Settings
from kiosk.store import Store
from kiosk.store.snapshots.later_facts import expect_lengths
from tests.e2e.conftest import Clock, Venue, say
from tests.fakes import FakeJobs, FakeKeyboard

AT = {"at": "2024-12-11T09:00:00+09:00"}


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Store]:
    """The store of another door, with entries that the kiosk does not have."""
    with closing(Store.open(tmp_path / "gate.db", "gate", create=True)) as store:
        store.append([Draft("staff:a", FactKind.UNLOCK_REFUSED, AT)] * 1200)
        yield store


@pytest.fixture
def venue(qtbot: QtBot, store_path: Path, elsewhere: Store) -> Iterator[Venue]:
    with closing(Store.open(store_path, "set-up")) as store:
        store.transact(lambda connection: expect_lengths(connection, elsewhere.vector()))
    clock, jobs = Clock(), FakeJobs()
    face = AttendeeFace(store_path, "main", device="kiosk-1", size=(1080, 1920))
    kiosk = AttendeeKiosk(face, Settings(sound=False), RuntimeServices(clock, clock.wall, jobs))
    kiosk.show()
    qtbot.waitUntil(lambda: kiosk.controller is not None)
    jobs.finish()
    yield Venue(kiosk, FakeKeyboard(kiosk.window), clock, jobs)
    kiosk.close()


def test_the_first_screen_says_how_much_is_missing_until_it_is_there(
    qtbot: QtBot, venue: Venue, elsewhere: Store, store_path: Path
) -> None:
    assert say("k1.loading", n="1,200") in venue.props.spoken
    with closing(Store.open(store_path, "set-up")) as store:
        store.merge(elsewhere.facts_since({}))

    def is_complete() -> bool:
        venue.jobs.finish()
        return venue.props.notice is None

    qtbot.waitUntil(is_complete)
