"""Printing a badge at the kiosk, and referral to the desk when none is printed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import zxingcpp
from pytestqt.qtbot import QtBot

from kiosk.domain.equipment.devices import Printer
from kiosk.domain.records.permissions import Actor, Role
from kiosk.faces.attendee import AttendeeFace, AttendeeKiosk
from kiosk.faces.event_loop import RuntimeServices
from kiosk.settings import Settings
from kiosk.store import Store
from kiosk.usecases.printing.print_queue import queues
from kiosk.usecases.printing.printers import set_up
from tests.devices.printers.fake_printers import FakeZebra
from tests.e2e.conftest import Clock, Venue, code_of, say
from tests.fakes import FakeJobs, FakeKeyboard


@pytest.fixture
def venue(qtbot: QtBot, store_path: Path, zebra: FakeZebra) -> Iterator[Venue]:
    with closing(Store.open(store_path, "set-up")) as store:
        printer = Printer("p1", "Entrance", "zebra", zebra.address, "4x6in")
        set_up(store, Actor("", "", Role.ADMIN), printer)
    clock, jobs = Clock(), FakeJobs()
    face = AttendeeFace(store_path, "main", device="kiosk-1", size=(1080, 1920))
    settings = Settings(sound=False, printer="entrance")
    kiosk = AttendeeKiosk(face, settings, RuntimeServices(clock, clock.wall, jobs))
    kiosk.show()
    qtbot.waitUntil(lambda: kiosk.controller is not None)
    jobs.finish()
    yield Venue(kiosk, FakeKeyboard(kiosk.window), clock, jobs)
    kiosk.close()


def test_a_badge_is_printed_after_check_in(venue: Venue, zebra: FakeZebra) -> None:
    shown = venue.scan(code_of("jane"))
    assert shown.screen == "welcome"
    assert "Please take your badge" in shown.spoken
    (label,) = zebra.labels
    (read,) = zxingcpp.read_barcodes(label)
    assert read.text == code_of("jane")
    assert venue.wait(6).screen == "attract"
    venue.scan(code_of("minseo"))
    assert say("k4.take") in venue.props.spoken
    venue.wait(6)
    assert venue.scan(code_of("jane")).screen == "already"
    assert len(zebra.labels) == 2


def test_without_labels_check_in_continues_and_the_badge_waits(
    venue: Venue, zebra: FakeZebra
) -> None:
    zebra.paper_out = True
    shown = venue.scan(code_of("jane"))
    assert shown.screen == "welcome"
    assert "Please collect your badge at the help desk" in shown.spoken
    assert say("k1.badges") in venue.wait(6).spoken
    assert [(scan["outcome"], scan["guest"]) for scan in venue.scans()] == [("Admitted", "jane")]
    (queue,) = queues(venue.store)
    assert [(one.guest.id, one.job.failure) for one in queue.jobs] == [("jane", "paper")]
    assert zebra.labels == []
