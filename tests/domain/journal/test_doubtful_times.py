"""Scans with doubtful times: detection, and that they do not decide alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from itertools import permutations

import pytest

from kiosk.domain.admission.decision import Credential, decide
from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Left, NeedsDesk, Outcome, Reason
from kiosk.domain.admission.scan_request import ScanContext, ScanRequest
from kiosk.domain.journal.doubtful_times import FAR, OFF, Doubt, doubt_of, is_far
from kiosk.domain.journal.hybrid_clock import COUNTER_BITS
from kiosk.domain.journal.scan_history import Scan, mark_doubtful, passes, presence
from kiosk.domain.records.entities import Checkpoint, Direction, Event, Guest, Programme
from tests.domain.journal.chains import TEN, scan

CENTURY = datetime.fromisoformat("2099-06-01T10:00:00+09:00")
EVENT = Event(starts=TEN, ends=TEN + timedelta(days=2))
SECOND = timedelta(seconds=1)


def ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def doubt(
    at: datetime, *, wall: datetime, last: datetime = TEN, timed: bool, event: Event = EVENT
) -> Doubt | None:
    return doubt_of(at, event, wall_ms=ms(wall), last=ms(last) << COUNTER_BITS, timed=timed)


def test_a_time_is_far_from_the_event_by_its_distance_from_first_and_last_day() -> None:
    assert not is_far(TEN - FAR, EVENT)
    assert is_far(TEN - FAR - SECOND, EVENT)
    assert not is_far(TEN + timedelta(days=2) + FAR, EVENT)
    assert is_far(TEN + timedelta(days=2) + FAR + SECOND, EVENT)
    assert not is_far(CENTURY, Event())


@pytest.mark.parametrize("timed", [True, False])
def test_a_time_far_from_the_event_is_doubtful_entered_or_by_clock(*, timed: bool) -> None:
    assert doubt(CENTURY, wall=CENTURY, timed=timed) is Doubt.FAR
    assert doubt(TEN, wall=TEN, timed=timed) is None


def test_a_clock_behind_the_newest_stamp_is_doubtful() -> None:
    assert doubt(TEN, wall=TEN, last=TEN + OFF, timed=True) is None
    assert doubt(TEN, wall=TEN, last=TEN + OFF + SECOND, timed=True) is Doubt.BEHIND
    # An entered time may be in the past: a paper list is entered later.
    assert doubt(TEN, wall=TEN + timedelta(hours=5), last=TEN, timed=False) is None
    # Stamps in another century, from one wrong clock, do not make other clocks doubtful.
    assert doubt(TEN, wall=TEN, last=CENTURY, timed=True) is None


def test_an_entered_time_in_the_future_is_doubtful() -> None:
    assert doubt(TEN + OFF, wall=TEN, timed=False) is None
    assert doubt(TEN + OFF + SECOND, wall=TEN, timed=False) is Doubt.AHEAD
    assert doubt(CENTURY, wall=TEN, timed=False, event=Event()) is Doubt.AHEAD


def in_2099(direction: str, clock: int) -> Scan:
    return replace(scan(0, direction, clock=clock, sequence=clock), at=CENTURY, doubt=Doubt.FAR)


def test_a_doubtful_scan_is_ordered_by_the_journals_clock() -> None:
    history = [scan(0, clock=1), in_2099("exit", 2), scan(10, clock=3)]
    for order in permutations(history):
        assert passes(order) == tuple(history)
        attendance = presence(order)
        assert (attendance.inside, attendance.entries, attendance.exits) == (True, 2, 1)
    assert not presence(history[:2]).inside


def now(history: list[Scan], *, minute: int = 20, forced: bool = False) -> Outcome:
    at = TEN + timedelta(minutes=minute)
    request = ScanRequest(forced=forced)
    context = ScanContext.of(request, Checkpoint("main"), Programme(EVENT), at)
    return decide(context, Credential(Guest(id="g")), history, inside=int)


def test_an_exit_dated_2099_does_not_allow_another_entry() -> None:
    history = [scan(0, clock=1), in_2099("exit", 2)]
    assert now(history) == NeedsDesk(Reason.CLOCK, Guest(id="g"))
    assert isinstance(now(history, forced=True), Admitted)
    history.append(replace(scan(20, clock=3), forced=True))
    assert isinstance(now(history, minute=21), AlreadyIn)
    history.append(scan(30, "exit", clock=4))
    assert isinstance(now(history, minute=31), Admitted)


def test_an_entry_dated_2099_can_be_resolved_by_staff_and_by_an_exit() -> None:
    history = [in_2099("entry", 1)]
    assert now(history) == NeedsDesk(Reason.CLOCK, Guest(id="g"))
    assert isinstance(now([replace(history[0], annulled=True)]), Admitted)
    history.append(scan(15, "exit", clock=2))
    assert isinstance(now(history), Admitted)
    request = ScanRequest(at=TEN, direction=Direction.EXIT)
    context = ScanContext.of(request, Checkpoint("main"), Programme(EVENT), TEN)
    leaving = decide(context, Credential(Guest(id="g")), history[:1], inside=int)
    assert isinstance(leaving, Left)


def test_a_scan_later_than_the_current_time_is_doubtful() -> None:
    """From a device whose clock is a day ahead, within the days of the event."""
    tomorrow = scan(24 * 60, "exit", clock=2)
    assert now([scan(0, clock=1), tomorrow]) == NeedsDesk(Reason.CLOCK, Guest(id="g"))
    soon = TEN + OFF
    assert mark_doubtful([scan(20, clock=1)], soon) == (scan(20, clock=1),)
    assert mark_doubtful([scan(21, clock=1)], soon)[0].doubt is Doubt.AHEAD
