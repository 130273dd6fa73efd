"""Guest lists: complete import, matching of known guests, no confusion of guests."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.imported_values import AS_LISTED
from kiosk.domain.records.entities import Guest, NameOrder, Status
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.store import RegisteredGuest, Store
from tests.exchange.spreadsheets import Row, guests_of, import_lists, plan_of, problems, sheet_of

HEADER = ("성명", "소속", "이메일", "휴대전화", "구분")
KIM = ("김민서", "과학부", "kim@example.org", "010-1", "정부")
LEE = ("이서연", "한국대", "lee@example.org", "010-2", "연구자")


def one(*rows: Row) -> Guest:
    (guest,) = guests_of(plan_of(sheet_of(*rows)))
    return guest


def guests_by_name(store: Store) -> dict[str, RegisteredGuest]:
    """Guests by Korean or Latin name; fails for namesakes."""
    found = {r.guest.name_ko or r.guest.name_latin: r for r in store.guests()}
    assert len(found) == len(list(store.guests()))
    return found


def bodies_of(drafts: list[Draft]) -> list[tuple[str, dict[str, object]]]:
    return [(draft.kind, dict(draft.body)) for draft in drafts]


def test_every_field_of_a_guest() -> None:
    columns = {
        "등록번호": "0042",
        "국문성명": "김민서",
        "영문성명": "KIM Minseo",
        "Family name": "KIM",
        "Given name": "Minseo",
        "Name order": "given first",
        "경칭": "H.E.",
        "호칭": "Ms.",
        "직위": "대사",
        "직위(영문)": "Ambassador",
        "소속": "외교부",
        "소속(영문)": "Ministry of Foreign Affairs",
        "대표단": "대한민국",
        "국가": "대한민국",
        "구분": "공관",
        "언어": "영어, 한국어",
        "이메일": "kim@example.org",
        "휴대전화": "010-0000-0001",
        "상태": "대기",
        "대기 중 유효": "예",
        "유효 시작": "2024-12-11 09:00",
        "유효 종료": "2024-12-11",
        "주의사항": "휠체어\n통역 동반",
        "의전순위": "3",
        "관심분야": "AI, 반도체",
        "접근성": "휠체어",
        "인사말": "대사님, 환영합니다",
        "인사말(영문)": "Welcome, Ambassador",
        "검색 제외": "O",
        "트랙": "A; B",
        "비고": "창가",
        "코드": "abc-1",
    }
    plan = plan_of(sheet_of(list(columns), list(columns.values())))
    (guest,) = guests_of(plan)
    seoul = ZoneInfo("Asia/Seoul")
    assert guest == Guest(
        id=guest.id,
        reference="0042",
        name_ko="김민서",
        name_latin="KIM Minseo",
        family_latin="KIM",
        given_latin="Minseo",
        name_order=NameOrder.GIVEN_FIRST,
        style="H.E.",
        courtesy="Ms.",
        position_ko="대사",
        position_en="Ambassador",
        organisation_ko="외교부",
        organisation_en="Ministry of Foreign Affairs",
        delegation="대한민국",
        country="KR",
        category="공관",
        languages=("en", "ko"),
        email="kim@example.org",
        phone="010-0000-0001",
        status=Status.PENDING,
        valid_while_pending=True,
        valid_from=datetime(2024, 12, 11, 9, tzinfo=seoul),
        valid_until=datetime(2024, 12, 12, tzinfo=seoul),
        attention="휠체어\n통역 동반",
        precedence=3,
        interests=("AI", "반도체"),
        accessibility=("휠체어",),
        greeting_ko="대사님, 환영합니다",
        greeting_en="Welcome, Ambassador",
        hide_from_search=True,
        tracks=("A", "B"),
        extra={"비고": "창가"},
    )
    kinds = [draft.kind for draft in plan.drafts if draft.subject == f"guest:{guest.id}"]
    assert kinds == ["guest_registered", "code_issued"]
    assert [change.code for change in plan.changes[:1]] == ["ABC-1"]


@pytest.mark.parametrize(
    ("header", "cells", "expected"),
    [
        (("name",), ("Jane SMITH",), {"name_latin": "Jane SMITH"}),
        (("name",), ("김민서",), {"name_ko": "김민서"}),
        (("성명",), ("김민서 (KIM Minseo)",), {"name_ko": "김민서", "name_latin": "KIM Minseo"}),
        (("국문성명", "영문성명"), ("Jane SMITH", ""), {"name_latin": "Jane SMITH"}),
        (("국문성명", "영문성명"), ("", "김민서"), {"name_ko": "김민서"}),
        (("국문성명", "영문성명"), ("Jane Smith", "JANE SMITH"), {"name_latin": "JANE SMITH"}),
        (("성", "이름"), ("김", "민서"), {"name_ko": "김민서"}),
        (
            ("Surname", "First name"),
            ("SMITH", "Jane"),
            {"family_latin": "SMITH", "given_latin": "Jane"},
        ),
        (("name", "title"), ("Jane", "Dr. Ms."), {"style": "Dr.", "courtesy": "Ms."}),
        (("name", "title"), ("Jane", "Director"), {"position_en": "Director"}),
        (
            ("성명", "소속"),
            ("김민서", "과학부 / Ministry of Science"),
            {"organisation_ko": "과학부", "organisation_en": "Ministry of Science"},
        ),
        (("이름", "번호"), ("김민서", 7.0), {"reference": "7"}),
        (("이름", "번호", "등록번호"), ("김민서", "7", "R-7"), {"reference": "R-7"}),
        (("성명", "상태"), ("김민서", ""), {"status": Status.CONFIRMED}),
    ],
)
def test_cells_are_assigned_to_fields(header: Row, cells: Row, expected: dict[str, object]) -> None:
    guest = one(header, cells)
    assert {name: getattr(guest, name) for name in expected} == expected


def test_names_are_kept_in_nfc() -> None:
    assert one(("성명", "코드"), ("박지훈", "x")).name_ko == "박지훈"


def test_a_row_is_refused_for_each_column_that_is_wrong() -> None:
    sheet = sheet_of(
        ("성명", "이메일", "국가", "상태"),
        ("김민서", "kim", "Atlantis", "참"),
        ("", "lee@example.org", "", ""),
        ("박지훈", "park@example.org", "KR", "확정"),
    )
    plan = plan_of(sheet)
    assert problems(plan) == [
        (2, "이메일", "email.wrong"),
        (2, "국가", "country.wrong"),
        (2, "상태", "choice.wrong"),
        (3, "성명", "guest.nameless"),
    ]
    assert [guest.name_ko for guest in guests_of(plan)] == ["박지훈"]
    assert {str(k): t.refused for k, t in plan.tallies.items()} == {"guests": 2, "checkpoints": 0}


def test_a_reference_or_code_belongs_to_one_guest() -> None:
    first = sheet_of(("등록번호", "성명", "코드"), ("R1", "가", "c1"), ("R1", "나", "c2"))
    second = sheet_of(("등록번호", "성명", "코드"), ("R2", "다", "C1"), name="참가자 2")
    plan = plan_of(first, second)
    assert problems(plan) == [(3, "등록번호", "reference.twice"), (2, "코드", "code.twice")]
    assert plan.refusals[1].problem.values == {"value": "C1", "row": 2}


def test_two_lists_are_combined() -> None:
    first = sheet_of(HEADER, KIM)
    second = sheet_of(("name", "e-mail"), ("Jane SMITH", "jane@example.org"), name="guests")
    assert len(guests_of(plan_of(first, second))) == 2


def test_sessions_are_found_by_id_and_by_title() -> None:
    programme = sheet_of(("id", "제목"), ("s1", "개회"), ("s2", "Horizon, a briefing"), name="세션")
    guests = sheet_of(
        ("성명", "참가 세션"),
        ("가", "s1; Horizon, a briefing"),
        ("나", "Horizon, a briefing"),
        ("다", "개회, s2"),
        ("라", ""),
        ("마", "s9"),
    )
    plan = plan_of(guests, programme)
    assert [g.sessions for g in guests_of(plan)] == [("s2",), ("s1", "s2"), ()]
    assert [row for row, _, _ in problems(plan)] == [2, 6]


def test_ids_agree_on_two_devices_where_the_list_has_keys() -> None:
    rows = [("등록번호", "성명", "코드"), ("R1", "가", ""), ("", "나", "C2")]
    first, second = (guests_of(plan_of(sheet_of(*rows))) for _ in range(2))
    assert [guest.id for guest in first] == [guest.id for guest in second]
    assert len({guest.id for guest in first}) == 2


def test_codes_are_issued_behind_the_prefix_of_the_event() -> None:
    event = sheet_of(("행사명", "포럼"), ("코드 접두어", "STF"), name="행사")
    plan = plan_of(sheet_of(HEADER, KIM), event)
    (code,) = [d.body["code"] for d in plan.drafts if d.kind == "code_issued"]
    assert code.startswith("STF-")
    assert len(code) == len("STF-") + 16


# --- repeated imports


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


def test_a_code_of_somebody_else_is_refused(store: Store) -> None:
    header = ("등록번호", "성명", "코드")
    import_lists(store, sheet_of(header, ("R1", "가", "c1"), ("R2", "나", "c2")))
    plan = plan_of(sheet_of(header, ("R2", "나", "c1")), store=store)
    assert problems(plan) == [(2, "코드", "code.taken")]


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
