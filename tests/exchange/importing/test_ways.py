"""Ways from checkpoints to rooms and to the help desk, and tracks, are read from the workbook."""

from __future__ import annotations

from kiosk.domain.records.ways import ArrowKind, Way
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.store import Store
from tests.exchange.spreadsheets import Row, import_lists, plan_of, problems, sheet_of

HEADER = ("체크포인트", "장소", "화살표", "안내문(국문)", "안내문(영문)")


def venue() -> tuple[Sheet, Sheet]:
    return (
        sheet_of(("id", "name", "층"), ("a", "A홀", "3층"), ("b", "B홀", "2층"), name="rooms"),
        sheet_of(("코드", "출입구명", "재입장"), ("gate", "정문", "1회"), name="체크포인트"),
    )


def ways(*rows: Row, header: Row = HEADER) -> Sheet:
    return sheet_of(header, *rows, name="동선")


def test_a_way_has_an_arrow_and_a_line_in_each_language(store: Store) -> None:
    import_lists(
        store,
        *venue(),
        ways(
            ("정문", "A홀", "에스컬레이터 위", "오른쪽 에스컬레이터로", "Escalator on your right"),
            ("gate", "b", "왼쪽", "", ""),
        ),
    )
    assert store.programme().ways == {
        "gate→a": Way(
            "gate→a",
            "gate",
            "a",
            ArrowKind.ESCALATOR_UP,
            "오른쪽 에스컬레이터로",
            "Escalator on your right",
        ),
        "gate→b": Way("gate→b", "gate", "b", ArrowKind.LEFT),
    }
    again = import_lists(store, ways(("gate", "b", "stairs down", "", "")))
    assert [(one.subject, one.body) for one in again] == [("way:gate→b", {"arrow": "stairs_down"})]


def test_a_way_of_the_only_checkpoint_may_be_named(store: Store) -> None:
    import_lists(store, venue()[0], ways(("main", "a", "straight", "", "")))
    assert store.programme().ways["main→a"].arrow is ArrowKind.STRAIGHT


def test_ways_that_cannot_be_shown_are_refused_by_row_and_column() -> None:
    plan = plan_of(
        *venue(),
        ways(
            ("gate", "a", "왼쪽", "", ""),
            ("gate", "A홀", "오른쪽", "", ""),
            ("gate", "c", "왼쪽", "", ""),
            ("", "a", "왼쪽", "", ""),
            ("gate", "b", "", "", ""),
            ("gate", "b", "위로", "", ""),
            ("gate", "b", "", "가" * 200, ""),
            ("gate", "b", "", "", "x" * 61),
        ),
    )
    assert problems(plan) == [
        (3, "장소", "way.twice"),
        (4, "장소", "reference.unknown"),
        (5, "체크포인트", "way.incomplete"),
        (6, "화살표", "way.empty"),
        (7, "화살표", "choice.wrong"),
        (8, "안내문(국문)", "way.long"),
        (9, "안내문(영문)", "way.long"),
    ]


def test_a_checkpoint_says_where_the_desk_is(store: Store) -> None:
    gates = sheet_of(
        ("코드", "출입구명", "재입장", "데스크 방향", "데스크 거리", "데스크 가는 길(국문)"),
        ("gate", "정문", "1회", "오른쪽", "15 m", "승강기 맞은편"),
        name="체크포인트",
    )
    import_lists(store, gates)
    found = store.programme().checkpoints["gate"]
    assert (found.desk_arrow, found.desk_metres) == (ArrowKind.RIGHT, 15)
    assert (found.desk_way_ko, found.desk_way_en) == ("승강기 맞은편", "")


def test_tracks_have_names_and_colours(store: Store) -> None:
    event = [("행사명", "포럼"), ("행사장", "서울")]
    import_lists(
        store, sheet_of(*event, ("트랙 표기", "정책|Policy=보라; 오찬|Lunch=meal"), name="행사")
    )
    assert store.programme().event.tracks == {"정책|Policy": "policy", "오찬|Lunch": "meal"}
    wrong = sheet_of(*event, ("트랙 표기", "정책=노랑"), name="행사")
    assert problems(plan_of(wrong)) == [(3, "트랙 표기", "choice.wrong")]
    wrong = sheet_of(*event, ("트랙 표기", "policy"), name="행사")
    assert problems(plan_of(wrong)) == [(3, "트랙 표기", "tracks.wrong")]
