"""Folds give the same state for any order of facts, and ignore erased ones."""

from __future__ import annotations

from itertools import permutations
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.journal.guest_fold import fold_guest, fold_record, fold_scans
from kiosk.domain.journal.scan_history import body_of
from kiosk.domain.records.entities import Seat, Session
from kiosk.domain.records.seating.seating_rules import SeatReason
from tests.domain.journal.chains import Chain, scan
from tests.scale import examples

DRAFTS = st.one_of(
    st.builds(
        Draft,
        st.just("guest:g"),
        st.sampled_from(["guest_registered", "guest_corrected"]),
        st.fixed_dictionaries({"name_ko": st.sampled_from("가나다")}),
    ),
    st.builds(facts.code_issued, st.just("g"), st.sampled_from("AB"), st.sampled_from(["", "A"])),
    st.builds(facts.code_revoked, st.just("g"), st.sampled_from("AB")),
    st.builds(facts.guest_seated, st.just("g"), st.just("r"), st.sampled_from(["", "1", "2"])),
    st.builds(facts.seat_told, st.just("g"), st.just("r"), st.sampled_from(["1", "2"])),
    st.builds(
        Draft,
        st.just("guest:g"),
        st.just(FactKind.CODE_SCANNED),
        st.integers(0, 9).map(lambda minute: body_of(scan(minute))),
    ),
    st.builds(
        Draft,
        st.just("guest:g"),
        st.just(FactKind.SCAN_ANNULLED),
        st.fixed_dictionaries({"scan": st.sampled_from(["a1", "a2", "b1", "b2", "b3"])}),
    ),
)


@given(st.lists(st.tuples(st.integers(0, 1), DRAFTS), max_size=10), st.randoms())
@examples(150)
def test_a_fold_does_not_depend_on_the_order_of_arrival(
    happened: list[tuple[int, Draft]], dice: Random
) -> None:
    chains = (Chain("a"), Chain("b"))
    facts_ = [chains[device].fact(*draft) for device, draft in happened]
    state = fold_guest("g", facts_)
    shuffled = facts_.copy()
    dice.shuffle(shuffled)
    assert fold_guest("g", shuffled) == state


def codes_after(*facts_: Fact) -> dict[str, bool]:
    return {code.code: code.revoked for code in fold_guest("g", facts_).codes.values()}


def test_codes_are_issued_replaced_revoked_and_issued_again() -> None:
    chain = Chain("a")
    issued = chain.fact(*facts.code_issued("g", "A"))
    replaced = chain.fact(*facts.code_issued("g", "B", "A"))
    revoked = chain.fact(*facts.code_revoked("g", "B"))
    issued_again = chain.fact(*facts.code_issued("g", "A"))
    assert codes_after(issued) == {"A": False}
    assert codes_after(issued, replaced) == {"A": True, "B": False}
    assert codes_after(issued, replaced, revoked) == {"A": True, "B": True}
    assert codes_after(issued, replaced, revoked, issued_again) == {"A": False, "B": True}


def test_a_revocation_before_the_issue_is_valid() -> None:
    """The clock of the device that revoked was behind."""
    slow, right = Chain("a", wall_ms=1_000), Chain("b", wall_ms=2_000)
    facts_ = [right.fact(*facts.code_issued("g", "A")), slow.fact(*facts.code_revoked("g", "A"))]
    assert codes_after(*facts_) == {"A": True}


def test_the_last_seat_fact_counts_and_an_empty_table_removes_the_seat() -> None:
    chain = Chain("a")
    seated = [chain.fact(*facts.guest_seated("g", "r", table, "3")) for table in ("1", "2", "")]
    assert fold_guest("g", seated[:2]).seats == {"r": Seat("g", "r", "2", "3")}
    assert fold_guest("g", seated).seats == {}


def test_a_seat_knows_which_table_was_told_last_also_after_a_move() -> None:
    chain = Chain("a")
    happened = [
        chain.fact(*facts.guest_seated("g", "r", "1", why=SeatReason.CHECK_IN)),
        chain.fact(*facts.seat_told("g", "r", "1")),
        chain.fact(*facts.seat_told("g", "other", "5")),
        chain.fact(*facts.guest_seated("g", "r", "", why=SeatReason.HAND)),
        chain.fact(*facts.guest_seated("g", "r", "2", why=SeatReason.HAND)),
        chain.fact(*facts.seat_told("g", "r", "2")),
    ]
    found = [fold_guest("g", happened[:length]).seats for length in range(1, 7)]
    told = Seat("g", "r", "1", told="1", why="check_in")
    assert found == [
        {"r": Seat("g", "r", "1", why="check_in")},
        {"r": told},
        {"r": told},
        {},
        {"r": Seat("g", "r", "2", told="1", why="hand")},
        {"r": Seat("g", "r", "2", told="2", why="hand")},
    ]


def test_an_annulment_may_be_known_before_its_scan() -> None:
    scans, desk = Chain("b", wall_ms=2_000), Chain("a", wall_ms=1_000)
    facts_ = [
        scans.fact("guest:g", FactKind.CODE_SCANNED, body_of(scan(0))),
        desk.fact("guest:g", FactKind.SCAN_ANNULLED, {"scan": "b1"}),
    ]
    for order in permutations(facts_):
        assert [found.annulled for found in fold_scans(order)] == [True]


@pytest.mark.parametrize(
    "draft",
    [
        Draft("guest:g", "guest_registered", {"name_ko": "가"}),
        facts.code_issued("g", "A", "B"),
        facts.code_revoked("g", "A"),
        facts.guest_seated("g", "r", "1"),
        facts.seat_told("g", "r", "1"),
        Draft("guest:g", FactKind.CODE_SCANNED, body_of(scan(0))),
        Draft("guest:g", FactKind.SCAN_ANNULLED, {"scan": "a1"}),
    ],
    ids=lambda draft: draft.kind,
)
def test_an_erased_fact_is_ignored_by_folds(draft: Draft) -> None:
    assert fold_guest("g", [Chain("a").fact(draft.subject, draft.kind, None)]) == fold_guest(
        "g", []
    )


def test_unknown_kinds_of_facts_are_ignored_by_folds() -> None:
    assert fold_guest("g", [Chain("a").fact("guest:g", "guest_cloned", {})]) == fold_guest("g", [])


NINE, TEN = "2024-12-11T09:00:00+09:00", "2024-12-11T10:00:00+09:00"


@pytest.mark.parametrize(
    ("bodies", "room_before", "starts_before"),
    [
        ([{"room": "a", "starts": NINE}], "", None),
        ([{"room": "a"}, {"room": "b"}], "a", None),
        ([{"starts": NINE}, {"starts": TEN}], "", NINE),
        ([{"room": "a"}, {"room": "b"}, {"title_en": "x"}], "a", None),
        ([{"room": "a"}, {"room": "b"}, {"room": "c"}], "b", None),
        ([{"room": "a"}, {"room": "b"}, {"room": "a"}], "", None),
        ([{"room": "a"}, {"room": "b"}, {"room": "b"}], "a", None),
        ([{"starts": NINE}, {"starts": TEN}, {"starts": NINE}], "", None),
        ([{"room": "a"}, {"room": ""}], "a", None),
        ([{"room": "a"}, {"room": ""}, {"room": "a"}], "", None),
        ([{"room": "a"}, {"room": ""}, {"room": "b"}], "a", None),
        ([{"starts": NINE}, {"starts": None}], "", NINE),
        ([{"starts": NINE}, {"starts": None}, {"starts": NINE}], "", None),
        ([{}, {"room": "a"}], "", None),
        ([{"room": "a", "starts": NINE}, {"room": "b", "starts": TEN}], "a", NINE),
    ],
)
def test_a_moved_session_keeps_its_former_room_and_start(
    bodies: list[dict[str, Any]], room_before: str, starts_before: str | None
) -> None:
    chain = Chain("a")
    session_facts = [chain.fact("session:s", "session_changed", body) for body in bodies]
    fields = fold_record(Session, "s", session_facts)
    assert fields is not None
    assert fields.get("room_before", "") == room_before
    assert fields.get("starts_before") == starts_before
