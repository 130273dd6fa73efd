"""Programmes: references, unique ids, all problems of a row; missing columns erase nothing."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Checkpoint, Event, Room, Session, Table
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.store import Store
from tests.exchange.importing.programme_sheets import at, event, hall, records, rooms, sessions
from tests.exchange.spreadsheets import guests_of, ids, import_lists, plan_of, problems, sheet_of


def test_an_event_in_one_row_or_from_top_to_bottom() -> None:
    expected = Event(
        name_ko="과학 포럼",
        name_en="Science Forum",
        venue_ko="서울",
        starts=at(9),
        code_prefix="STF",
        countries={"KR": "대한민국|Republic of Korea"},
        honorifics=("수석전문역=전문역님",),
        hide_names=True,
        extra={"주최": "과학부"},
    )
    down = event(
        ("행사명(영문)", "Science Forum"),
        ("코드 접두어", "stf"),
        ("국가 표기", "KR=대한민국|Republic of Korea"),
        ("직위별 호칭", "수석전문역=전문역"),
        ("이름 비표시", "예"),
        ("주최", "과학부"),
    )
    across = sheet_of(
        (
            "행사명(국문)",
            "Event name (English)",
            "장소",
            "시작",
            "Code prefix",
            "countries",
            "Honorifics",
            "No name on screen",
            "주최",
        ),
        (
            "과학 포럼",
            "Science Forum",
            "서울",
            datetime(2024, 12, 11, 9),  # noqa: DTZ001 - a cell
            "STF",
            "KR=대한민국|Republic of Korea",
            "수석전문역=전문역",
            "yes",
            "과학부",
        ),
        name="event",
    )
    assert records(plan_of(down), Event) == [expected]
    assert records(plan_of(across), Event) == [expected]


def test_a_second_event_is_refused_with_its_row() -> None:
    sheet = sheet_of(("행사명", "시간대"), ("가", ""), ("나", ""), name="행사")
    assert problems(plan_of(sheet)) == [(3, "", "event.second")]


def test_what_is_wrong_on_a_sheet_from_top_to_bottom_is_found() -> None:
    plan = plan_of(event(("시간대", "Mars/Base")))
    assert problems(plan) == [(4, "시간대", "zone.wrong")]
    plan = plan_of(event(("직위별 호칭", "수석전문역")))
    assert problems(plan) == [(4, "직위별 호칭", "honorific.wrong")]


def test_references_are_by_id_or_by_name_in_either_language() -> None:
    room_names = ["a", "A홀", "hall b", "", "A홀1", "C"]
    sheet = sessions(("제목", "장소"), *((f"세션 {n}", room) for n, room in enumerate(room_names)))
    plan = plan_of(sheet, hall())
    found = [s.room for s in records(plan, Session) if isinstance(s, Session)]
    assert found == ["a", "a", "b", ""]
    assert problems(plan) == [(6, "장소", "reference.near"), (7, "장소", "reference.unknown")]
    assert plan.refusals[0].problem.values["meant"] == "a"


def test_references_to_what_only_the_store_has(store: Store) -> None:
    import_lists(store, hall())
    plan = plan_of(sessions(("제목", "장소"), ("가", "A홀"), ("나", "Z")), store=store)
    assert problems(plan) == [(3, "장소", "reference.unknown")]


def test_an_id_twice_is_refused_and_the_first_taken() -> None:
    plan = plan_of(rooms(("a", "A홀", ""), ("a", "B홀", "")))
    assert problems(plan) == [(3, "id", "id.twice")]
    assert records(plan, Room) == [Room(id="a", name_ko="A홀")]


def test_names_serve_as_ids_where_there_are_none(store: Store) -> None:
    sheet = sheet_of(("장소명", "층"), ("그랜드볼룸", "2층"), ("", "3층"), name="장소")
    plan = plan_of(sheet)
    assert problems(plan) == [(3, "", "id.missing")]
    import_lists(store, rooms(("a", "그랜드볼룸", "1층")))
    again = sheet_of(("장소명", "층"), ("그랜드볼룸", "2층"), name="장소")
    assert [draft.body for draft in import_lists(store, again)] == [{"floor_ko": "2층"}]


def test_checkpoints_with_all_fields() -> None:
    sheet = sheet_of(
        (
            "코드",
            "체크포인트",
            "장소",
            "대상",
            "세션",
            "재입장",
            "대기자 입장",
            "비우는 시각",
            "방향",
        ),
        ("s4", "세션 4", "A홀", "연구자, 언론", "브리핑", "1회", "예", "3:00", "90°"),
        ("x", "입구", "", "", "없는 세션", "가끔", "", "", ""),
        ("y", "입구", "", "", "없는 세션", "", "", "", ""),
        name="체크포인트",
    )
    plan = plan_of(sheet, hall(), sessions(("id", "제목"), ("b4", "브리핑")))
    assert records(plan, Checkpoint) == [
        Checkpoint(
            id="s4",
            name_ko="세션 4",
            room="a",
            categories=("연구자", "언론"),
            session="b4",
            reentry=Reentry.ONCE,
            admits_pending=True,
            empties_at="03:00",
            bearing=90.0,
        )
    ]
    assert problems(plan) == [
        (3, "재입장", "choice.wrong"),
        (3, "세션", "reference.unknown"),
        (4, "세션", "reference.unknown"),
    ]


def test_an_event_without_checkpoints_gets_one_for_everybody(store: Store) -> None:
    plan = plan_of(sheet_of(("성명",), ("김민서",)))
    (main,) = records(plan, Checkpoint)
    assert isinstance(main, Checkpoint)
    assert (main.id, main.reentry, main.admits_pending) == ("main", Reentry.AFTER_EXIT, False)
    assert (main.categories, main.tracks, main.session) == ((), (), "")
    assert "main" in ids(plan.notes)
    import_lists(store, sheet_of(("체크포인트", "재입장"), ("정문", "once"), name="checkpoints"))
    assert records(plan_of(sheet_of(("성명",), ("김민서",)), store=store), Checkpoint) == []


def test_what_is_written_names_guests_last_and_counts_every_record() -> None:
    plan = plan_of(sheet_of(("성명",), ("김민서",), ("이가온",)), hall(), event())
    drafts = list(plan.drafts)
    of_guests = [draft.subject.startswith("guest:") for draft in drafts]
    assert of_guests == sorted(of_guests)
    assert of_guests.count(True) == 4
    assert len(list(plan.drafts_by_record)) == plan.records


def test_without_valid_rows_nothing_is_added() -> None:
    assert list(plan_of(sheet_of(("성명", "이메일"), ("", "x"))).drafts) == []


def test_a_missing_programme_column_erases_nothing_and_an_empty_cell_does(store: Store) -> None:
    header = ("id", "제목", "설명", "트랙", "메모")
    import_lists(store, sessions(header, ("s1", "개회", "환영사", "가", "비밀")))
    import_lists(store, sessions(("id", "제목", "트랙"), ("s1", "개회식", "")))
    session = store.programme().sessions["s1"]
    assert session == Session(
        id="s1", title_ko="개회식", description_ko="환영사", extra={"메모": "비밀"}
    )
    import_lists(store, sessions(("id", "메모"), ("s1", "")))
    assert store.programme().sessions["s1"].extra == {}


def test_an_unchanged_programme_writes_nothing_and_a_changed_cell_one_change(
    store: Store,
) -> None:
    def sheets(room: str = "A홀") -> list[Sheet]:
        return [
            event(),
            hall(),
            sessions(
                ("제목", "장소", "시간", "정원", "메모"), ("개회", room, "10:00~11:00", 30, "x")
            ),
            sheet_of(("라운드", "장소", "시간"), ("1", "a", "15:00~15:30"), name="라운드"),
            sheet_of(("테이블", "정원", "X"), (12, 8, 4.5), name="테이블"),
            sheet_of(("성명",), ("김민서",)),
        ]

    assert len(import_lists(store, *sheets())) == 1 + 2 + 1 + 1 + 1 + 2 + 1
    assert import_lists(store, *sheets()) == []
    (draft,) = import_lists(store, *sheets(room="b"))
    assert (draft.subject, draft.kind, draft.body) == (
        "session:개회",
        "session_changed",
        {"room": "b"},
    )


def test_a_table_has_languages_and_says_whom_it_suits(store: Store) -> None:
    header = ("테이블", "정원", "진행 언어", "휠체어 접근", "Head table")
    rows = [(1, 8, "한국어, English", "예", "x"), (2, 8, "", "", "yes")]
    import_lists(store, sheet_of(header, *rows, name="테이블"))
    assert store.programme().tables == {
        "1": Table("1", capacity=8, languages=("ko", "en"), step_free=True),
        "2": Table("2", capacity=8, head=True),
    }
    assert import_lists(store, sheet_of(header, *rows, name="테이블")) == []
    wrong = sheet_of(header, (1, 8, "klingon", "maybe", ""), name="테이블")
    assert problems(plan_of(wrong)) == [
        (2, "진행 언어", "language.wrong"),
        (2, "휠체어 접근", "flag.wrong"),
    ]


def test_a_round_is_live_where_its_sheet_says_so(store: Store) -> None:
    header = ("라운드", "시작", "실시간 배정")
    rows = [(1, "2024-12-11 15:00", "예"), (2, "2024-12-11 16:00", "no")]
    import_lists(store, sheet_of(header, *rows, name="라운드"))
    assert {id_: one.live for id_, one in store.programme().rounds.items()} == {
        "1": True,
        "2": False,
    }
    assert import_lists(store, sheet_of(header, *rows, name="라운드")) == []
    without = sheet_of(header[:2], *(row[:2] for row in rows), name="라운드")
    assert import_lists(store, without) == []
    wrong = sheet_of(header, (1, "2024-12-11 15:00", "maybe"), name="라운드")
    assert problems(plan_of(wrong)) == [(2, "실시간 배정", "flag.wrong")]


def test_strict_takes_all_or_nothing() -> None:
    sheet = sheet_of(("성명", "이메일"), ("김민서", "kim"), ("이서연", "lee@example.org"))
    plan = plan_of(sheet, strict=True)
    assert len(guests_of(plan)) == 1
    assert plan.refused_whole
    assert list(plan.drafts) == []


def test_all_problems_of_a_programme_row_are_reported() -> None:
    header = ("id", "제목", "장소", "시작", "종료", "정원")
    rows = [
        ("s1", "개회", "A홀", "2024-12-11 09:00", "2024-12-11 10:00", "80"),
        ("s1", "폐회", "없는 방", "2024-12-11 12:00", "2024-12-11 11:00", "많음"),
        ("s3", "만찬", "없는 방", "언젠가", "2024-12-11 11:00", "80"),
    ]
    assert problems(plan_of(event(), hall(), sessions(header, *rows))) == [
        (3, "정원", "number.wrong"),
        (3, "종료", "period.backwards"),
        (3, "id", "id.twice"),
        (3, "장소", "reference.unknown"),
        (4, "시작", "moment.wrong"),
        (4, "장소", "reference.unknown"),
    ]
