"""The disk is full while guests stand before the window."""

from __future__ import annotations

import itertools
from contextlib import closing
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.settings import Settings
from tests.e2e.conftest import Clock, Venue
from tests.fakes import FakeJobs, FakeKeyboard
from tests.survival.disk import fill
from tests.survival.scan_processes import ailments, code_of, facts_in


def test_a_full_disk_is_out_of_order_and_then_in_order_again(
    qtbot: QtBot, disk: Path, store: Path
) -> None:
    clock, jobs = Clock(), FakeJobs()
    kiosk = AttendeeKiosk(
        AttendeeFace(store, "main", size=(540, 960)),
        Settings(sound=False),
        RuntimeServices(clock, clock.wall, jobs),
    )
    with closing(kiosk):
        kiosk.show()
        qtbot.waitUntil(lambda: kiosk.controller is not None)
        jobs.finish()
        venue, guests = Venue(kiosk, FakeKeyboard(kiosk.window), clock, jobs), itertools.count()
        assert venue.scan(code_of(next(guests))).screen == "welcome"

        hogs = [fill(disk)]
        assert venue.scan(code_of(next(guests))).screen == "welcome"
        assert venue.store.low_on_space
        hogs.append(fill(disk, "another film"))
        while venue.scan(code_of(next(guests))).screen == "welcome":
            pass
        assert venue.props.screen == "outOfOrder"
        greeted = [scan["id"] for scan in venue.scans()]
        assert len(greeted) == next(guests) - 1
        assert venue.wait(10).screen == "outOfOrder"

        for hog in hogs:
            hog.unlink()
        assert venue.wait(5).screen == "attract"
        assert not venue.store.low_on_space
        assert venue.scan(code_of(next(guests))).screen == "welcome"
    assert {*greeted} <= facts_in(store)
    assert ailments(store) == []
