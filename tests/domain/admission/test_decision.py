"""The decision: independent of order of arrival, its rules and their precedence, force."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.decision import Credential, decide
from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Full,
    Left,
    NeedsDesk,
    NoLonger,
    NotYet,
    Outcome,
    Reason,
    WrongCheckpoint,
)
from kiosk.domain.admission.scan_request import ScanContext, ScanRequest
from kiosk.domain.journal.scan_history import Scan, presence
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import (
    Checkpoint,
    Direction,
    Event,
    Guest,
    Programme,
    Session,
    Status,
)
from tests.domain.journal.chains import TEN, scan
from tests.scale import examples

HOUR = timedelta(hours=1)
MAYBE_TIME = st.sampled_from([None, None, TEN - HOUR, TEN, TEN + HOUR])
GUESTS = st.builds(
    Guest,
    id=st.just("g"),
    status=st.sampled_from([Status.CONFIRMED, *Status]),
    category=st.sampled_from(["regular", "press"]),
    valid_while_pending=st.booleans(),
    valid_from=MAYBE_TIME,
    valid_until=MAYBE_TIME,
)
CHECKPOINTS = st.builds(
    Checkpoint,
    id=st.just("main"),
    categories=st.sampled_from([(), ("regular",)]),
    reentry=st.sampled_from(Reentry),
    admits_pending=st.booleans(),
    opens=MAYBE_TIME,
    closes=MAYBE_TIME,
    capacity=st.sampled_from([None, 0, 1, 5]),
)
HISTORIES = st.lists(
    st.builds(scan, st.integers(-90, 90), st.sampled_from(["entry", "exit"])),
    max_size=5,
    unique_by=lambda each: each.sequence,
)
PROGRAMME = Programme(Event(), sessions={"s": Session(id="s", starts=TEN + HOUR)})


def decided(
    guest: Guest | None, checkpoint: Checkpoint, history: list[Scan], **options: Any
) -> Outcome:
    credential = Credential(guest, revoked=options.pop("revoked", False))
    inside = options.pop("inside", 1)
    return decide(context(checkpoint, **options), credential, history, inside=lambda: inside)


def context(checkpoint: Checkpoint, at: datetime = TEN, **request: Any) -> ScanContext:
    return ScanContext.of(ScanRequest(at=at, **request), checkpoint, PROGRAMME, at)


WAYS = st.fixed_dictionaries({"direction": st.sampled_from(Direction), "forced": st.booleans()})


@given(GUESTS, CHECKPOINTS, HISTORIES, WAYS, st.randoms())
@examples(300)
def test_a_decision_does_not_depend_on_the_order_of_the_history(
    guest: Guest, checkpoint: Checkpoint, history: list[Scan], how: dict[str, Any], dice: Random
) -> None:
    one = decided(guest, checkpoint, history, **how)
    dice.shuffle(history)
    assert decided(guest, checkpoint, history, **how) == one


@given(GUESTS, CHECKPOINTS, HISTORIES)
@examples(300)
def test_an_exit_is_refused_only_by_status_and_eligibility(
    guest: Guest, checkpoint: Checkpoint, history: list[Scan]
) -> None:
    outcome = decided(guest, checkpoint, history, direction=Direction.EXIT)
    pending = checkpoint.admits_pending or guest.valid_while_pending
    if guest.status is Status.CONFIRMED or (guest.status is Status.PENDING and pending):
        served = guest.category == "regular" or not checkpoint.categories
        assert outcome == (Left(guest) if served else WrongCheckpoint(guest, checkpoint, _NEXT))
    else:
        assert outcome == NeedsDesk(Reason(guest.status), guest)


_NEXT = PROGRAMME.sessions["s"]


@given(GUESTS, CHECKPOINTS, HISTORIES, st.booleans())
@examples(300)
def test_force_admits_and_the_outcome_says_whether_it_was_needed(
    guest: Guest, checkpoint: Checkpoint, history: list[Scan], revoked: bool
) -> None:
    freely = decided(guest, checkpoint, history, revoked=revoked)
    outcome = decided(guest, checkpoint, history, revoked=revoked, forced=True)
    assert isinstance(outcome, Admitted)
    assert outcome.forced
    assert outcome.needed_force is not isinstance(freely, Admitted)
    assert outcome.first == (presence(history).entries == 0)
    exit_ = decided(guest, checkpoint, history, forced=True, direction=Direction.EXIT)
    assert exit_ == Left(guest)


def test_an_unknown_guest_cannot_be_forced_in() -> None:
    assert decided(None, Checkpoint(), [], forced=True) == NeedsDesk(Reason.DATA_MISSING)
    ambiguous = Credential(None, ambiguous=True)
    outcome = decide(context(Checkpoint(), forced=True), ambiguous, [], inside=int)
    assert outcome == NeedsDesk(Reason.AMBIGUOUS)


@pytest.mark.parametrize(
    ("guest", "checkpoint", "expected"),
    [
        # Each case also fails the rules of all later ones; the first failing rule gives the reason.
        ({"status": Status.CANCELLED, "valid_until": TEN}, {}, NeedsDesk),
        ({"status": Status.BLOCKED, "valid_until": TEN}, {"categories": ("vip",)}, NeedsDesk),
        ({"valid_until": TEN}, {"categories": ("vip",), "closes": TEN}, NoLonger),
        ({"valid_from": TEN + HOUR}, {"categories": ("vip",)}, NotYet),
        ({}, {"categories": ("vip",), "closes": TEN, "capacity": 0}, WrongCheckpoint),
        ({}, {"closes": TEN, "capacity": 0}, NoLonger),
        ({}, {"opens": TEN + HOUR, "capacity": 0}, NotYet),
        ({}, {"capacity": 0}, AlreadyIn),
    ],
)
def test_the_first_failing_rule_decides(
    guest: dict[str, Any], checkpoint: dict[str, Any], expected: type
) -> None:
    outcome = decided(Guest(id="g", **guest), Checkpoint(id="main", **checkpoint), [scan(-5)])
    assert type(outcome) is expected


def test_a_guests_own_validity_is_distinguished_from_opening_hours() -> None:
    early, late = Guest(id="g", valid_from=TEN + HOUR), Guest(id="g", valid_until=TEN)
    assert decided(early, Checkpoint(), []) == NotYet(early, TEN + HOUR, by_pass=True)
    assert decided(late, Checkpoint(), []) == NoLonger(late, TEN, by_pass=True)
    guest = Guest(id="g")
    assert decided(guest, Checkpoint(opens=TEN + HOUR), []) == NotYet(guest, TEN + HOUR)
    assert decided(guest, Checkpoint(closes=TEN), []) == NoLonger(guest, TEN)


def test_a_revoked_pass_comes_before_all_other_reasons() -> None:
    blocked = Guest(status=Status.BLOCKED)
    assert decided(blocked, Checkpoint(), [], revoked=True) == NeedsDesk(Reason.REVOKED, blocked)


def _refused_cases() -> int:
    raise AssertionError


@pytest.mark.parametrize(
    ("checkpoint", "history", "inside", "expected"),
    [
        (Checkpoint(capacity=2), [], lambda: 1, Admitted),
        (Checkpoint(capacity=2), [], lambda: 2, Full),
        (Checkpoint(capacity=2), [], lambda: 3, Full),
        (Checkpoint(capacity=0), [], lambda: 0, Full),
        (Checkpoint(), [], _refused_cases, Admitted),
        (Checkpoint(capacity=1, reentry=Reentry.MANY), [scan(-5)], _refused_cases, Admitted),
        (Checkpoint(capacity=1), [scan(-5), scan(-4, "exit")], lambda: 1, Full),
    ],
)
def test_capacity_counts_people_inside_and_not_the_guest_twice(
    checkpoint: Checkpoint, history: list[Scan], inside: Callable[[], int], expected: type
) -> None:
    outcome = decide(context(checkpoint), Credential(Guest(id="g")), history, inside=inside)
    assert type(outcome) is expected
