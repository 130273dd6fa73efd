"""The presence that follows from scans, in any order of arrival."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.journal.scan_history import Presence, Scan, passes, presence
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Direction
from tests.domain.journal.chains import TEN, scan
from tests.scale import examples

SCANS = st.builds(
    scan,
    st.integers(0, 30),
    st.sampled_from(["entry", "entry", "exit"]),
    st.sampled_from(["", "", "", "AlreadyIn", "NeedsDesk"]),
    device=st.sampled_from("ab"),
    clock=st.integers(0, 40),
    sequence=st.integers(1, 1000),
    annulled=st.sampled_from([False, False, False, True]),
    forced=st.booleans(),
    reentry=st.sampled_from(Reentry),
)


@given(st.lists(SCANS, max_size=12, unique_by=lambda s: (s.device, s.sequence)), st.randoms())
@examples(200)
def test_presence_does_not_depend_on_the_order_in_which_scans_become_known(
    scans: list[Scan], dice: Random
) -> None:
    shuffled = scans.copy()
    dice.shuffle(shuffled)
    assert presence(shuffled) == presence(scans)
    passed = [s for s in scans if s.outcome in ("Admitted", "Left") and not s.annulled]
    there = presence(scans)
    assert there.exits == sum(s.direction is Direction.EXIT for s in passed)
    assert there.entries + there.exits == len(passed) == len(passes(scans))
    last = max(passed, key=lambda s: s.order, default=None)
    assert there.inside == (last is not None and last.direction is Direction.ENTRY)
    assert (there.first_at is None) == (there.entries == 0)


def test_k1_two_unconnected_kiosks_admit_the_same_pass() -> None:
    earlier, later = scan(0, device="a"), scan(5, device="b")
    for order in permutations([earlier, later]):
        assert presence(order) == Presence(
            entries=2, inside=True, first_at=TEN, since=TEN, device="a", apart=True
        )


def test_k2_a_wrong_clock_changes_the_first_entry_equally_on_all_devices() -> None:
    first, wrong = scan(5, device="a", clock=5), scan(-5, device="b", clock=6)
    for order in permutations([first, wrong]):
        assert presence(order).device == "b"
        assert presence(order).apart


def test_scans_with_equal_times_are_ordered_by_clock_then_device() -> None:
    for order in permutations([scan(0, device="b", clock=1), scan(0, device="a", clock=2)]):
        assert presence(order).device == "b"
    for order in permutations([scan(0, device="b", clock=1), scan(0, device="a", clock=1)]):
        assert presence(order).device == "a"


@pytest.mark.parametrize(
    ("changes", "apart"),
    [
        ({}, True),
        ({"forced": True}, False),
        ({"annulled": True}, False),
        ({"outcome": "AlreadyIn"}, False),
        ({"reentry": Reentry.MANY}, False),
        ({"reentry": Reentry.ONCE}, True),
    ],
)
def test_a_second_entry_against_the_policy_is_marked(changes: dict[str, Any], apart: bool) -> None:
    assert presence([scan(0), replace(scan(1), **changes)]).apart is apart


def test_an_entry_after_an_exit_is_marked_only_with_reentry_once() -> None:
    between = [scan(0), scan(1, "exit")]
    assert not presence([*between, scan(2)]).apart
    assert presence([*between, scan(2, reentry=Reentry.ONCE)]).apart


def test_c23_scans_are_ordered_by_scan_time_not_by_recording() -> None:
    exit_first = [scan(-5, "exit", sequence=1), scan(-10, sequence=2)]
    assert not presence(exit_first).inside
    assert presence([*exit_first, scan(0, sequence=3)]).inside


def test_an_annulled_entry_does_not_count() -> None:
    assert presence([replace(scan(0), annulled=True)]) == Presence()
    again = [replace(scan(0), annulled=True), scan(5, device="b")]
    assert presence(again).since == TEN + timedelta(minutes=5)
    assert presence(again).device == "b"


def test_an_annulled_exit_leaves_the_guest_inside_since_the_entry() -> None:
    there = presence([scan(0), replace(scan(1, "exit"), annulled=True)])
    assert (there.inside, there.exits, there.since) == (True, 0, TEN)


def test_an_exit_without_an_entry_counts() -> None:
    last = scan(1, "exit")
    assert presence([scan(0, "exit"), last]) == Presence(exits=2, left_at=last.at)


def test_refusals_do_not_change_presence() -> None:
    assert presence([scan(0, outcome="Full"), scan(1, outcome="NotFound")]) == Presence()
