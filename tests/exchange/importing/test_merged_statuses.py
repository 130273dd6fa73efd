"""Statuses in repeated lists: decisions of the desk are kept, unknown words confirm nobody."""

from __future__ import annotations

import pytest

from kiosk.domain.records.entities import Status
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.store import Store
from tests.exchange.importing.repeated_lists import (
    HEADER,
    LISTED,
    correct,
    differences,
    import_again,
    record_of,
)
from tests.exchange.spreadsheets import import_lists, sheet_of


@pytest.mark.parametrize("says", ["확정", "대기", "취소"])
def test_blocked_by_the_desk_stays_blocked(listed: Store, says: str) -> None:
    correct(listed, status=Status.BLOCKED)
    row = (*LISTED[:4], says, LISTED[5])
    plan = import_again(listed, row)
    assert record_of(listed).guest.status is Status.BLOCKED
    resolution = "kept" if says == "확정" else "case"
    assert [(part, resolution) for part, _, _, resolution in differences(plan)] == [
        ("status", resolution)
    ]


def test_a_block_that_the_list_repeats_is_not_lifted_by_the_list_after(listed: Store) -> None:
    correct(listed, status=Status.BLOCKED)
    import_again(listed, (*LISTED[:4], "차단", LISTED[5]))
    plan = import_again(listed, LISTED)
    assert record_of(listed).guest.status is Status.BLOCKED
    assert differences(plan) == [("status", "blocked", "confirmed", "case")]


def test_confirmed_by_the_desk_is_never_cancelled_by_a_list(store: Store) -> None:
    import_lists(store, sheet_of(HEADER, (*LISTED[:4], "대기", LISTED[5])))
    correct(store, status=Status.CONFIRMED)
    import_again(store, LISTED)
    plan = import_again(store, (*LISTED[:4], "취소", LISTED[5]))
    assert record_of(store).guest.status is Status.CONFIRMED
    assert differences(plan) == [("status", "confirmed", "cancelled", "case")]


def test_a_status_that_only_lists_set_follows_the_list(store: Store) -> None:
    import_lists(store, sheet_of(HEADER, (*LISTED[:4], "대기", LISTED[5])))
    import_again(store, LISTED)
    assert record_of(store).guest.status is Status.CONFIRMED
    import_again(store, (*LISTED[:4], "취소", LISTED[5]))
    assert record_of(store).guest.status is Status.CANCELLED


UNKNOWN = (*LISTED[:4], "미확정상태", LISTED[5])


def notes(plan: ImportPlan) -> list[str]:
    return [note.id for note in plan.notes]


def test_a_status_that_is_not_understood_leaves_no_known_guest_confirmed(listed: Store) -> None:
    plan = import_again(listed, UNKNOWN)
    assert record_of(listed).guest.status is Status.PENDING
    assert differences(plan) == [("status", "confirmed", "pending", "taken")]
    assert "import.note.status_unknown" in notes(plan)
    assert (plan.refusals[0].row, plan.missing) == (2, [])
    plan = import_again(listed, UNKNOWN)
    assert (record_of(listed).guest.status, plan.changes) == (Status.PENDING, [])
    import_again(listed, LISTED)
    assert record_of(listed).guest.status is Status.CONFIRMED


def test_a_status_that_is_not_understood_leaves_the_one_of_the_desk(listed: Store) -> None:
    correct(listed, status=Status.CANCELLED)
    correct(listed, status=Status.CONFIRMED)
    plan = import_again(listed, UNKNOWN)
    assert record_of(listed).guest.status is Status.CONFIRMED
    assert differences(plan) == [("status", "confirmed", "pending", "case")]
    assert "import.note.status_held" in notes(plan)
    correct(listed, status=Status.BLOCKED)
    plan = import_again(listed, UNKNOWN)
    assert record_of(listed).guest.status is Status.BLOCKED
    assert "import.note.stands" in notes(plan)
