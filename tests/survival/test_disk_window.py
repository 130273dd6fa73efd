"""A disk that becomes full while the kiosk window is open."""

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
from tests.survival.scan_processes import code_of, doctor_findings, facts_in


def test_a_kiosk_on_a_full_disk_is_out_of_order_until_there_is_space(
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

        fillers = [fill(disk)]
        assert venue.scan(code_of(next(guests))).screen == "welcome"
        assert venue.store.low_on_space
        fillers.append(fill(disk, "another film"))
        while venue.scan(code_of(next(guests))).screen == "welcome":
            pass
        assert venue.props.screen == "outOfOrder"
        greeted = [scan["id"] for scan in venue.scans()]
        assert len(greeted) == next(guests) - 1
        assert venue.wait(10).screen == "outOfOrder"

        for filler in fillers:
            filler.unlink()
        assert venue.wait(5).screen == "attract"
        assert not venue.store.low_on_space
        assert venue.scan(code_of(next(guests))).screen == "welcome"
    assert {*greeted} <= facts_in(store)
    assert doctor_findings(store) == []
