"""Repeated lists: changes of the list are applied, those of the desk kept, both are a conflict."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Guest, Status
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.store import Store
from kiosk.store.queries.guests import RegisteredGuest
from tests.exchange.spreadsheets import guests_of, import_lists, plan_of, problems, sheet_of

HEADER = ("등록번호", "성명", "소속", "이메일", "상태", "메모")
LISTED = ("A1", "한가온", "가온연구원", "gaon@example.org", "확정", "창가")


def import_again(
    store: Store, *rows: tuple[str, ...], header: tuple[str, ...] = HEADER
) -> ImportPlan:
    plan = plan_of(sheet_of(header, *rows, file="later.xlsx"), store=store)
    store.append(plan.drafts, "importer")
    return plan


def record_of(store: Store, reference: str = "A1") -> RegisteredGuest:
    return next(r for r in store.guests() if r.guest.reference == reference)


def correct(store: Store, reference: str = "A1", **changes: Any) -> Guest:
    before = record_of(store, reference).guest
    draft = facts.change_fact(before, replace(before, **changes))
    assert draft is not None
    store.append([draft], "s1")
    return record_of(store, reference).guest


def differences(plan: ImportPlan) -> list[tuple[str, Any, Any, str]]:
    return [
        (one.part, one.ours, one.theirs, str(one.resolution))
        for change in plan.changes
        for one in change.differences
    ]


@pytest.fixture
def listed(store: Store) -> Store:
    import_lists(store, sheet_of(HEADER, LISTED))
    return store


def test_an_unchanged_list_value_leaves_the_correction(listed: Store) -> None:
    correct(listed, organisation_ko="또가온연구원")
    plan = import_again(listed, LISTED)
    assert record_of(listed).guest.organisation_ko == "또가온연구원"
    assert differences(plan) == [("organisation_ko", "또가온연구원", "가온연구원", "kept")]
    assert list(plan.drafts) == []


def test_a_value_changed_only_by_the_list_is_applied(listed: Store) -> None:
    correct(listed, phone="010-0000-0001")
    plan = import_again(listed, ("A1", "한가온", "새가온연구원", *LISTED[3:]))
    guest = record_of(listed).guest
    assert (guest.organisation_ko, guest.phone) == ("새가온연구원", "010-0000-0001")
    assert differences(plan) == [("organisation_ko", "가온연구원", "새가온연구원", "taken")]


def test_a_value_changed_by_both_is_kept_and_is_a_conflict(listed: Store) -> None:
    correct(listed, organisation_ko="또가온연구원")
    row = ("A1", "한가온", "새가온연구원", *LISTED[3:])
    assert differences(import_again(listed, row)) == [
        ("organisation_ko", "또가온연구원", "새가온연구원", "case")
    ]
    record = record_of(listed)
    assert record.guest.organisation_ko == "또가온연구원"
    case = record.listed.cases["organisation_ko"]
    assert (case.before, case.theirs) == ("가온연구원", "새가온연구원")
    assert list(plan_of(sheet_of(HEADER, row), store=listed).drafts) == []
    assert list(record_of(listed).listed.cases) == ["organisation_ko"]


def test_a_conflict_ends_with_a_decision_a_correction_or_an_equal_list(listed: Store) -> None:
    row = ("A1", "한가온", "새가온연구원", *LISTED[3:])
    correct(listed, organisation_ko="또가온연구원")
    import_again(listed, row)
    listed.append(
        [facts.case_decided("guest:" + record_of(listed).guest.id, ["organisation_ko"])], "s1"
    )
    assert not record_of(listed).listed.cases
    assert differences(import_again(listed, row)) == [
        ("organisation_ko", "또가온연구원", "새가온연구원", "kept")
    ]
    import_again(listed, ("A1", "한가온", "다른연구원", *LISTED[3:]))
    assert record_of(listed).listed.cases
    import_again(listed, ("A1", "한가온", "또가온연구원", *LISTED[3:]))
    assert not record_of(listed).listed.cases
    import_again(listed, row)
    assert record_of(listed).guest.organisation_ko == "새가온연구원"


def test_equal_changes_are_no_conflict_and_are_recorded(listed: Store) -> None:
    correct(listed, organisation_ko="새가온연구원")
    row = ("A1", "한가온", "새가온연구원", *LISTED[3:])
    assert differences(import_again(listed, row)) == []
    correct(listed, organisation_ko="또가온연구원")
    assert differences(import_again(listed, row))[0][3] == "kept"


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


def test_own_columns_are_merged_label_by_label(listed: Store) -> None:
    correct(listed, extra={"메모": "통로", "선물": "받음"})
    plan = import_again(listed, (*LISTED[:5], "창가", "책"), header=(*HEADER, "선물"))
    assert record_of(listed).guest.extra == {"메모": "통로", "선물": "받음"}
    assert differences(plan) == [
        ("extra/메모", "통로", "창가", "kept"),
        ("extra/선물", "받음", "책", "case"),
    ]


def test_a_walk_in_whom_a_list_names_keeps_what_the_desk_wrote(store: Store) -> None:
    person = Guest("w1", name_ko="한가온", email="gaon@example.org", walk_in=True)
    draft = facts.change_fact(None, replace(person, organisation_ko="또가온연구원"))
    assert draft is not None
    store.append([draft, facts.code_issued("w1", "W1CODE0000000001")], "s1")
    plan = import_again(store, LISTED)
    guest = record_of(store).guest
    assert (guest.id, guest.organisation_ko, guest.walk_in) == ("w1", "또가온연구원", True)
    assert ("organisation_ko", "또가온연구원", "가온연구원", "case") in differences(plan)
    assert ("reference", "", "A1", "taken") in differences(plan)
    import_again(store, (*LISTED[:4], "취소", LISTED[5]))
    assert record_of(store).guest.status is Status.CONFIRMED


def test_values_of_a_pass_are_replaced_and_corrections_since_are_not(
    store: Store,
) -> None:
    person = Guest("p1", name_ko="한가온", email="gaon@example.org", organisation_ko="가온")
    store.append([facts.guest_known(replace(person, phone="010-1"))])
    before = next(store.guests()).guest
    draft = facts.change_fact(before, replace(before, phone="010-2"))
    assert draft is not None
    store.append([draft], "s1")
    header = ("등록번호", "성명", "소속", "이메일", "휴대전화")
    plan = import_again(store, (*LISTED[:4], "010-1"), header=header)
    record = record_of(store)
    assert (record.guest.organisation_ko, record.guest.phone) == ("가온연구원", "010-2")
    assert not record.guest.from_pass
    assert ("phone", "010-2", "010-1", "kept") in differences(plan)
    assert differences(import_again(store, (*LISTED[:4], "010-3"), header=header)) == [
        ("phone", "010-2", "010-3", "case")
    ]


def test_a_code_revoked_at_the_desk_is_not_restored(store: Store) -> None:
    header = ("등록번호", "성명", "코드")
    import_lists(store, sheet_of(header, ("A1", "한가온", "OWN-1")))
    id_ = record_of(store).guest.id
    store.append([facts.code_issued(id_, "DESK-2", "OWN-1")], "s1")
    assert list(plan_of(sheet_of(header, ("A1", "한가온", "OWN-1")), store=store).drafts) == []
    plan = import_again(store, ("A1", "한가온", "OWN-3"), header=header)
    assert record_of(store).codes == ("DESK-2",)
    assert differences(plan) == [("code", "DESK-2", "OWN-3", "case")]


def test_a_seat_given_at_the_desk_is_kept(store: Store) -> None:
    tables = sheet_of(("테이블",), ("1",), ("2",), ("3",), name="테이블")
    rounds = sheet_of(("라운드",), ("1",), name="라운드")
    header = ("등록번호", "성명", "1라운드 테이블")
    people = [("A1", "한가온", "1"), ("A2", "두다온", "1")]
    import_lists(store, rounds, tables, sheet_of(header, *people))
    store.append([facts.guest_seated(record_of(store).guest.id, "1", "2")], "s1")
    assert list(plan_of(sheet_of(header, *people), store=store).drafts) == []
    plan = import_again(store, ("A1", "한가온", "3"), ("A2", "두다온", "3"), header=header)
    assert [record_of(store, r).seats[0].table for r in ("A1", "A2")] == ["2", "3"]
    assert ("seat/1", ["2", ""], ["3", ""], "case") in differences(plan)


def test_the_programme_follows_the_same_rule(store: Store) -> None:
    header = ("세션 ID", "세션명", "시작", "종료")
    row = ("s1", "개회식", "2026-12-01 09:00", "2026-12-01 10:00")
    import_lists(store, sheet_of(header, row, name="세션"))
    before = store.programme().sessions["s1"]
    draft = facts.change_fact(before, replace(before, title_ko="개막식"))
    assert draft is not None
    store.append([draft], "s1")
    later = ("s1", "개회", "2026-12-01 09:30", "2026-12-01 10:00")
    plan = plan_of(sheet_of(header, later, name="세션"), store=store)
    store.append(plan.drafts, "importer")
    session = store.programme().sessions["s1"]
    assert session.title_ko == "개막식"
    assert session.starts is not None
    assert session.starts.hour * 60 + session.starts.minute == 9 * 60 + 30
    assert list(store.listed()["session:s1"].cases) == ["title_ko"]


def test_guests_missing_from_the_newer_list_are_named_and_stay(listed: Store) -> None:
    import_lists(listed, sheet_of(HEADER, ("A2", "두다온"), ("A3", "세라온")))
    plan = import_again(listed, LISTED, ("A2", "두다온"))
    assert [guest.name_ko for guest in plan.missing] == ["세라온"]
    assert record_of(listed, "A3").guest.status is Status.CONFIRMED


def test_a_list_of_other_people_reports_nobody_missing(listed: Store) -> None:
    import_lists(listed, sheet_of(HEADER, ("A2", "두다온"), ("A3", "세라온")))
    assert import_again(listed, ("P1", "네마온")).missing == []
    delta = sheet_of(HEADER, ("A2", "두다온", "바뀐곳"), file="delta.xlsx")
    assert plan_of(delta, store=listed).missing == []


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "other.db", "gate", create=True)) as made:
        yield made


def test_a_list_imported_at_another_device_does_not_undo_a_correction(
    listed: Store, other: Store
) -> None:
    """Two devices imported the same list; one corrected before the import of the other."""
    blocked = correct(listed, organisation_ko="또가온연구원", status=Status.BLOCKED)
    import_lists(other, sheet_of(HEADER, LISTED))
    for one, two in ((listed, other), (other, listed)):
        one.merge(two.facts_since(one.vector()))
    assert record_of(listed).guest == record_of(other).guest == blocked
    assert record_of(listed).listed == record_of(other).listed


def test_facts_without_author_in_older_stores_are_from_lists(store: Store) -> None:
    values = {"name_ko": "한가온", "reference": "A1", "organisation_ko": "가온연구원"}
    store.append([Draft("guest:g1", "guest_registered", values)])
    store.append([Draft("guest:g1", "guest_corrected", {"organisation_ko": "또가온연구원"})], "s1")
    header = ("등록번호", "성명", "소속")
    plan = import_again(store, ("A1", "한가온", "가온연구원"), header=header)
    assert differences(plan)[0][3] == "kept"
    assert record_of(store).guest.organisation_ko == "또가온연구원"


def test_values_of_lists_are_erased_with_the_guest(listed: Store) -> None:
    from kiosk.usecases.admin.erasure import erase

    correct(listed, organisation_ko="또가온연구원")
    import_again(listed, ("A1", "한가온", "새가온연구원", *LISTED[3:]))
    erase(listed, None, record_of(listed).guest.id)
    text = str([fact.body for fact in listed.facts_since({})])
    assert not any(word in text for word in ("가온", "later.xlsx"))
    assert next(listed.guests()).listed.cases == {}


def test_rows_that_may_be_one_person_are_named_and_both_kept(store: Store) -> None:
    rows = [
        ("A1", "한가온", "가온연구원", "gaon@example.org"),
        ("A2", "두다온", "다온대학교", "Gaon@Example.org"),
        ("A3", "한가온", "가온연구원", ""),
        ("A4", "한가온", "라온", "other@example.org"),
    ]
    plan = plan_of(sheet_of(HEADER[:4], *rows), store=store)
    named = [
        (note.id.removeprefix("import.note."), note.values["row"])
        for note in plan.notes
        if "twice" in note.id
    ]
    assert named == [("twice_email", 2), ("twice_name", 2)]
    assert len(guests_of(plan)) == 4


def test_all_problems_of_a_row_are_reported(store: Store) -> None:
    header = ("등록번호", "성명", "코드", "유효시작", "유효종료", "세션")
    rows = [
        ("A1", "한가온", "OWN-1"),
        ("A1", "", "OWN-1", "2026-12-02 10:00", "2026-12-01 10:00", "없는 세션"),
        ("A1", "두다온", "OWN-1", "", "", "없는 세션"),
    ]
    plan = plan_of(sheet_of(header, *rows), store=store)
    assert problems(plan) == [
        (3, "성명", "guest.nameless"),
        (3, "유효종료", "period.backwards"),
        (3, "세션", "reference.unknown"),
        (4, "세션", "reference.unknown"),
        (4, "등록번호", "reference.twice"),
        (4, "코드", "code.twice"),
    ]


def test_a_guest_in_a_refused_row_is_not_missing(listed: Store) -> None:
    header = (*HEADER, "유효시작", "유효종료")
    row = (*LISTED, "2026-12-02 10:00", "2026-12-01 10:00")
    plan = plan_of(sheet_of(header, row, ("A9", "나온")), store=listed)
    assert len(plan.refusals) == 1
    assert plan.missing == []


def test_spellings_of_a_category_are_one_category(store: Store) -> None:
    event = sheet_of(("행사명", "구분 표기"), ("포럼", "후원사|Sponsor"), name="행사")
    door = sheet_of(
        ("Checkpoint ID", "Checkpoint name", "Categories"),
        ("main", "Entrance", "Researcher, 후원사"),
        name="Checkpoints",
    )
    header = ("등록번호", "성명", "구분")
    rows = [("A1", "한가온", "연구자"), ("A2", "두다온", "SPONSOR"), ("A3", "세라온", "귀한 손님")]
    import_lists(store, event, door, sheet_of(header, *rows))
    (checkpoint,) = store.programme().checkpoints.values()
    assert checkpoint.categories == ("Researcher", "후원사")
    assert [record_of(store, r).guest.category for r in ("A1", "A2", "A3")] == [
        "Researcher",
        "후원사",
        "귀한 손님",
    ]
    assert list(plan_of(sheet_of(header, *rows), store=store).drafts) == []


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


def test_nothing_else_of_a_refused_row_is_taken(listed: Store) -> None:
    other = ("A1", "한가온", "또가온연구원", "gaon@example.org", "미확정상태", "뒷줄")
    plan = import_again(listed, other)
    guest = record_of(listed).guest
    assert (guest.organisation_ko, guest.extra["메모"]) == ("가온연구원", "창가")
    assert [one[0] for one in differences(plan)] == ["status"]


def test_a_refused_row_of_somebody_new_adds_nobody(listed: Store) -> None:
    new = ("B1", "윤서리", "나래원", "seori@example.org", "미확정상태", "")
    plan = import_again(listed, LISTED, new)
    assert len(list(listed.guests())) == 1
    assert (plan.changes, len(plan.refusals), plan.missing) == ([], 1, [])


def test_problems_of_cells_and_of_references_are_reported_together(store: Store) -> None:
    sheets = [
        sheet_of(("라운드",), ("1",), name="라운드"),
        sheet_of(("테이블",), ("1",), name="테이블"),
        sheet_of(
            ("등록번호", "성명", "VIP", "유효시작", "유효종료", "세션", "1라운드 테이블"),
            ("A1", "", "아마도", "2026-12-02 10:00", "2026-12-01 10:00", "없는 세션", "77"),
            ("A2", "두다온", "", "내일쯤", "2026-12-01 10:00", "없는 세션", "1"),
        ),
    ]
    assert problems(plan_of(*sheets, store=store)) == [
        (2, "VIP", "flag.wrong"),
        (2, "성명", "guest.nameless"),
        (2, "유효종료", "period.backwards"),
        (2, "세션", "reference.unknown"),
        (2, "1라운드 테이블", "reference.unknown"),
        (3, "유효시작", "moment.wrong"),
        (3, "세션", "reference.unknown"),
    ]
