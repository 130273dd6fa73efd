"""Repeated lists: changes of the list are applied, those of the desk kept, both are a conflict."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Guest, Status
from kiosk.store import Store
from tests.exchange.importing.repeated_lists import (
    HEADER,
    LISTED,
    correct,
    differences,
    import_again,
    record_of,
)
from tests.exchange.spreadsheets import import_lists, plan_of, sheet_of


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
