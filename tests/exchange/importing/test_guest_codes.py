"""Codes in guest lists: each belongs to one guest."""

from __future__ import annotations

from kiosk.store import Store
from tests.exchange.importing.guest_lists import HEADER, KIM, bodies_of, guests_by_name
from tests.exchange.spreadsheets import import_lists, plan_of, problems, sheet_of


def test_a_reference_or_code_belongs_to_one_guest() -> None:
    first = sheet_of(("등록번호", "성명", "코드"), ("R1", "가", "c1"), ("R1", "나", "c2"))
    second = sheet_of(("등록번호", "성명", "코드"), ("R2", "다", "C1"), name="참가자 2")
    plan = plan_of(first, second)
    assert problems(plan) == [(3, "등록번호", "reference.twice"), (2, "코드", "code.twice")]
    assert plan.refusals[1].problem.values == {"value": "C1", "row": 2}


def test_codes_are_issued_behind_the_prefix_of_the_event() -> None:
    event = sheet_of(("행사명", "포럼"), ("코드 접두어", "STF"), name="행사")
    plan = plan_of(sheet_of(HEADER, KIM), event)
    (code,) = [d.body["code"] for d in plan.drafts if d.kind == "code_issued"]
    assert code.startswith("STF-")
    assert len(code) == len("STF-") + 16


def test_an_own_code_replaces_the_one_held_so_far(store: Store) -> None:
    import_lists(store, sheet_of(HEADER, KIM))
    (issued,) = guests_by_name(store)["김민서"].codes
    drafts = import_lists(store, sheet_of((*HEADER, "코드"), (*KIM, "mine-1")))
    body = {"code": "MINE-1", "replaces": issued, "spelling": "mine-1"}
    assert bodies_of(drafts) == [("code_issued", body)]
    assert guests_by_name(store)["김민서"].codes == ("MINE-1",)
    assert import_lists(store, sheet_of((*HEADER, "코드"), (*KIM, "MINE-1"))) == []
    assert import_lists(store, sheet_of((*HEADER, "코드"), (*KIM, ""))) == []


def test_a_code_finds_its_guest(store: Store) -> None:
    import_lists(store, sheet_of(("성명", "코드"), ("김민서", "c1")))
    drafts = import_lists(store, sheet_of(("name", "code"), ("KIM Minseo", "C1")))
    assert bodies_of(drafts) == [("guest_corrected", {"name_latin": "KIM Minseo"})]


def test_a_code_of_another_guest_is_refused(store: Store) -> None:
    header = ("등록번호", "성명", "코드")
    import_lists(store, sheet_of(header, ("R1", "가", "c1"), ("R2", "나", "c2")))
    plan = plan_of(sheet_of(header, ("R2", "나", "c1")), store=store)
    assert problems(plan) == [(2, "코드", "code.taken")]
