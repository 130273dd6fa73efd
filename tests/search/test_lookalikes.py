"""Which guests a kiosk shows to a guest who searches by name, and which data it hides."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import astuple
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.admission.outcomes import Admitted, NotFound
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Record
from kiosk.domain.records.entities import Checkpoint, Guest
from kiosk.store import Store
from kiosk.usecases.checkin.scan_checkin import CheckIn
from kiosk.usecases.guests.self_search import is_phone_tail, masked_matches
from kiosk.usecases.reports.show_lists import VIEWS

NOON = datetime(2024, 12, 11, 3, 0, tzinfo=UTC)
GUESTS = (
    Guest("seo", name_ko="김민서", organisation_ko="한빛대학교", phone="010-1234-5678"),
    Guest("su", name_ko="김민수", phone="5678"),
    Guest("hidden", name_ko="김민호", phone="010-1234-0000", hide_from_search=True),
    Guest("weber", family_latin="Weber", given_latin="Anna", email="anna@example.org"),
    *(
        Guest(f"ju{at}", name_ko=f"박주{one}", phone="010-0000-1111")
        for at, one in enumerate("가나다라마")
    ),
    Guest("ju", name_ko="박주", phone="010-0000-2222"),
    Guest("quastelow", name_latin="Quastelow", organisation_en="Embassy of Denmark"),
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "event.db", "kiosk-1", create=True)) as opened:
        records: list[Record] = [Checkpoint("main"), *GUESTS]
        opened.append(draft for one in records if (draft := facts.change_fact(None, one)))
        yield opened


def shown(store: Store, text: str) -> tuple[list[str], bool]:
    people, more = masked_matches(store, text)
    return [one.id for one in people], more


def test_names_are_masked_and_hidden_guests_are_not_shown(store: Store) -> None:
    people, more = masked_matches(store, "김민")
    assert [(one.name, one.organisation_ko, one.has_phone) for one in people] == [
        ("김*서", "한빛대학교", True),
        ("김*수", "", False),
    ]
    assert not any("5678" in str(value) for one in people for value in astuple(one))
    assert not more
    assert shown(store, "김민호") == ([], False)


def test_a_mission_is_named_in_both_languages(store: Store) -> None:
    (found,), _ = masked_matches(store, "Quastelow")
    assert (found.organisation_ko, found.organisation_en) == (
        "주한 덴마크 대사관",
        "Embassy of Denmark",
    )


def test_of_more_than_four_matches_only_complete_names_are_shown(store: Store) -> None:
    assert shown(store, "박주") == (["ju"], True)
    assert shown(store, "박ㅈ") == ([], True)
    assert shown(store, "박주가") == (["ju0"], False)


def test_guests_are_found_by_name_only(store: Store) -> None:
    for typed in ("한빛대학교", "5678", "anna@example.org", "example", "ㄱㅁㅅ", "KR"):
        assert shown(store, typed) == ([], False), typed
    assert shown(store, "weber anna") == shown(store, "ann") == (["weber"], False)


def test_phone_digits_verify_only_their_own_guest(store: Store) -> None:
    assert is_phone_tail(store, "seo", "5678")
    assert not is_phone_tail(store, "seo", "1111")
    assert not is_phone_tail(store, "weber", "")
    assert not is_phone_tail(store, "nobody", "5678")


def test_a_check_in_by_name_is_recorded_as_such(store: Store) -> None:
    answer = CheckIn(store, "main", lambda: NOON).scan_guest("seo")
    assert isinstance(answer.outcome, Admitted)
    (scan,) = VIEWS["scans"](store)
    assert (scan["guest"], scan["reader"], scan["code"], scan["passed"]) == (
        "seo",
        "name",
        "",
        True,
    )
    assert isinstance(CheckIn(store, "main", lambda: NOON).scan_guest("nobody").outcome, NotFound)
