"""Matching of the rows of a list with known guests: no two guests are confused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.journal.imported_values import AS_LISTED
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.store import RegisteredGuest, Store
from tests.exchange.importing.guest_lists import HEADER, KIM, LEE, bodies_of, guests_by_name
from tests.exchange.spreadsheets import Row, guests_of, import_lists, plan_of, sheet_of


def test_two_lists_are_combined() -> None:
    first = sheet_of(HEADER, KIM)
    second = sheet_of(("name", "e-mail"), ("Jane SMITH", "jane@example.org"), name="guests")
    assert len(guests_of(plan_of(first, second))) == 2


@pytest.mark.parametrize("key", ["", "번호", "등록번호"])
def test_an_unchanged_list_writes_nothing(store: Store, key: str) -> None:
    header = (*HEADER, key) if key else HEADER
    rows = [(*KIM, 1), (*LEE, 2)]
    assert len(import_lists(store, sheet_of(header, *rows))) == 5
    assert import_lists(store, sheet_of(header, *rows)) == []
    assert import_lists(store, sheet_of(header, *reversed(rows))) == []


@pytest.mark.parametrize("column", range(len(HEADER)))
@pytest.mark.parametrize("key", ["", "번호", "등록번호"])
def test_a_changed_cell_writes_one_change(store: Store, key: str, column: int) -> None:
    header = (*HEADER, key) if key else HEADER
    changed = [*KIM, 1]
    changed[column] = ("김민선", "외교부", "kim2@example.org", "010-9", "언론")[column]
    import_lists(store, sheet_of(header, (*KIM, 1), (*LEE, 2)))
    before = guests_by_name(store)["김민서"]
    (draft,) = import_lists(store, sheet_of(header, changed, (*LEE, 2)))
    assert draft.subject == f"guest:{before.guest.id}"
    assert draft.kind == "guest_corrected"
    assert list(draft.body.values()) == [changed[column]]


def test_a_corrected_name_mail_and_organisation_keep_the_code(store: Store) -> None:
    import_lists(store, sheet_of(("등록번호", *HEADER), ("R1", *KIM)))
    code = guests_by_name(store)["김민서"].codes
    corrected = ("R1", "김민선", "외교부", "sun@example.org", "010-1", "정부")
    assert len(import_lists(store, sheet_of(("등록번호", *HEADER), corrected))) == 1
    assert guests_by_name(store)["김민선"].codes == code


def test_a_missing_column_erases_nothing_and_an_empty_cell_does(store: Store) -> None:
    import_lists(store, sheet_of((*HEADER, "메모", "상태"), (*KIM, "창가", "대기")))
    assert import_lists(store, sheet_of(("성명", "이메일"), KIM[::2][:2])) == []
    drafts = import_lists(store, sheet_of((*HEADER, "메모", "상태"), (*KIM[:4], "", "", "")))
    assert bodies_of(drafts) == [
        ("guest_corrected", {"category": "", "status": "confirmed", "extra": {}})
    ]


def test_namesakes_of_one_mission_stay_two(store: Store) -> None:
    header = ("성명", "대표단", "직위")
    twins = [("김민서", "주한 대사관", "대사"), ("김민서", "주한 대사관", "서기관")]
    import_lists(store, sheet_of(header, *twins))
    assert len(list(store.guests())) == 2
    assert import_lists(store, sheet_of(header, *reversed(twins))) == []
    (draft,) = import_lists(store, sheet_of(header, twins[0], ("김민서", "주한 대사관", "참사관")))
    assert bodies_of([draft]) == [("guest_corrected", {"position_ko": "참사관"})]
    assert {r.guest.position_ko for r in store.guests()} == {"대사", "참사관"}


def test_guests_with_equal_data_stay_two(store: Store) -> None:
    rows = [("성명", "소속"), ("김민서", "과학부"), ("김민서", "과학부")]
    import_lists(store, sheet_of(*rows))
    assert len(list(store.guests())) == 2
    assert import_lists(store, sheet_of(*rows)) == []
    import_lists(store, sheet_of(*rows, ("김민서", "과학부")))
    assert len(list(store.guests())) == 3


def test_a_later_list_does_not_overwrite_a_namesake(store: Store) -> None:
    import_lists(store, sheet_of(HEADER, KIM))
    other = ("김민서", "한국대", "other@example.org", "010-7", "연구자")
    import_lists(store, sheet_of(HEADER, other))
    assert {r.guest.organisation_ko for r in store.guests()} == {"과학부", "한국대"}


def test_references_that_differ_are_different_people(store: Store) -> None:
    header = ("등록번호", "성명", "소속")
    import_lists(store, sheet_of(header, ("R1", "김민서", "과학부")))
    import_lists(store, sheet_of(header, ("R2", "김민서", "과학부")))
    assert sorted(r.guest.reference for r in store.guests()) == ["R1", "R2"]


def test_a_reference_added_later_matches_the_guest_without_one(store: Store) -> None:
    import_lists(store, sheet_of(HEADER, KIM))
    drafts = import_lists(store, sheet_of(("등록번호", *HEADER), ("R1", *KIM)))
    assert bodies_of(drafts) == [("guest_corrected", {"reference": "R1"})]


def test_a_row_inserted_above_does_not_mix_guests_up(store: Store) -> None:
    header = ("번호", "성명", "소속")
    people = [("가가가", "과학부"), ("나나나", "외교부"), ("다다다", "한국대")]
    import_lists(store, sheet_of(header, *((n, *p) for n, p in enumerate(people, 1))))
    codes = {name: r.codes for name, r in guests_by_name(store).items()}
    people.insert(1, ("라라라", "외교부"))
    import_lists(store, sheet_of(header, *((n, *p) for n, p in enumerate(people, 1))))
    after = guests_by_name(store)
    assert {name: after[name].codes for name in codes} == codes
    assert {name: r.guest.organisation_ko for name, r in after.items()} == dict(people)
    assert {name: r.guest.reference for name, r in after.items()} == {
        "가가가": "1",
        "라라라": "2",
        "나나나": "3",
        "다다다": "4",
    }


def test_two_lists_with_the_same_running_numbers_are_combined(store: Store) -> None:
    header = ("번호", "성명", "구분")
    first = [(1, "가가가", "정부"), (2, "나나나", "정부")]
    second = [(1, "다다다", "정부"), (2, "라라라", "정부")]
    import_lists(store, sheet_of(header, *first))
    import_lists(store, sheet_of(header, *second))
    assert sorted(guests_by_name(store)) == ["가가가", "나나나", "다다다", "라라라"]
    assert import_lists(store, sheet_of(header, *second)) == []
    assert (
        import_lists(store, sheet_of(header, *first), sheet_of(header, *second, name="guests"))
        == []
    )


def test_a_shared_address_alone_matches_no_guest(store: Store) -> None:
    header = ("성명", "이메일", "소속", "직위")
    rows = [
        ("김민서", "office@example.org", "가", "장관"),
        ("이서연", "office@example.org", "나", "차관"),
    ]
    import_lists(store, sheet_of(header, *rows))
    assert import_lists(store, sheet_of(header, *reversed(rows))) == []
    import_lists(store, sheet_of(header, *rows, ("박지훈", "office@example.org", "다", "실장")))
    assert sorted(guests_by_name(store)) == ["김민서", "박지훈", "이서연"]


NAMES = st.sampled_from(["김민서", "이서연", "Jane SMITH", "박지훈"])
CELLS = st.sampled_from(["", "a", "b", "c"])
GUESTS = st.lists(st.tuples(NAMES, CELLS, CELLS, CELLS), max_size=8)


def plan_again(rows: list[Row], registered: list[RegisteredGuest]) -> ImportPlan:
    from kiosk.domain.records.entities import Checkpoint, Event, Programme
    from kiosk.exchange.importing.importer import Current, plan_sheets

    plan = ImportPlan()
    programme = Programme(event=Event(), checkpoints={"main": Checkpoint(id="main")})
    sheet = sheet_of(("성명", "소속", "직위", "메모"), *rows)
    plan_sheets([sheet], Current(programme, lambda: registered), plan)
    return plan


@given(GUESTS, st.randoms(use_true_random=False))
def test_any_unchanged_list_in_any_order_writes_nothing(
    rows: list[Row], random: st.DataObject
) -> None:
    registered = [
        RegisteredGuest(guest, (f"C{n}",), listed=AS_LISTED, written=(f"C{n}",))
        for n, guest in enumerate(guests_of(plan_again(rows, [])))
    ]
    shuffled = list(rows)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # a seeded random.Random
    assert list(plan_again(shuffled, registered).drafts) == []


@given(GUESTS, GUESTS)
def test_every_row_is_counted_and_no_guest_is_matched_twice(
    first: list[Row], second: list[Row]
) -> None:
    registered = [
        RegisteredGuest(guest, (f"C{n}",), listed=AS_LISTED, written=(f"C{n}",))
        for n, guest in enumerate(guests_of(plan_again(first, [])))
    ]
    plan = plan_again(second, registered)
    tally = plan.tallies["guests"]  # type: ignore[index]  # a StrEnum is its value
    assert tally.new + tally.changed + tally.unchanged == len(second)
    changed = [guest.id for guest in guests_of(plan)]
    assert len(set(changed)) == len(changed)
