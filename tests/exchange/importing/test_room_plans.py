"""Walls, doors, stage and obstacles of rooms are read from the list of rooms, or refused."""

from __future__ import annotations

import pytest

from kiosk.domain.records.entities import Room
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.store import Store
from kiosk.texts import load_texts
from tests.exchange.spreadsheets import Row, ids, import_lists, plan_of, sheet_of

PLAN = ("Outline", "Doors", "Stage", "Obstacles", "Desk on plan")


def rooms(*cells: str) -> Row:
    return ("hall", "Hall", *cells)


def sheet(*rows: Row) -> Sheet:
    return sheet_of(("Room ID", "Room name", *PLAN), *rows, name="Rooms")


def room_of(*sheets: Sheet) -> Room:
    changed = [change.after for change in plan_of(*sheets).changes]
    return next(record for record in changed if isinstance(record, Room))


def test_a_room_is_drawn_by_its_columns() -> None:
    room = room_of(
        sheet(rooms("0 0, 24 16", "12,16 2.4 안쪽; 24 8", "7 0, 17 2", "4 8, 4.6 8.6", "3, 17"))
    )
    assert room.outline == "0 0, 24 0, 24 16, 0 16"
    assert room.doors == ("12 16 2.4 in", "24 8 1.6")
    assert room.stage == "7 0, 17 0, 17 2, 7 2"
    assert room.obstacles == ("4 8, 4.6 8, 4.6 8.6, 4 8.6",)
    assert room.desk == "3 17"


def test_korean_headers_are_read_too() -> None:
    header = ("장소코드", "장소명", "벽선", "출입문", "무대", "기둥", "평면도 안내데스크")
    row = ("hall", "홀", "0 0, 24 16", "12 16 2.4 밖", "7 0, 17 2", "4 8, 5 9", "3 17")
    room = room_of(sheet_of(header, row, name="장소"))
    assert (room.outline, room.doors) == ("0 0, 24 0, 24 16, 0 16", ("12 16 2.4 out",))
    assert (room.stage, room.desk) == ("7 0, 17 0, 17 2, 7 2", "3 17")
    assert room.obstacles == ("4 8, 5 8, 5 9, 4 9",)


@pytest.mark.parametrize(
    ("cells", "column", "problem"),
    [
        (("twenty by ten",), "Outline", "numbers"),
        (("0 0, 24 0, 24",), "Outline", "pairs"),
        (("0 0",), "Outline", "corners"),
        (("0 0, 24000 16000",), "Outline", "large"),
        (("0 0, 10 10, 10 0, 0 10",), "Outline", "crossing"),
        (("0 0, 5 0, 10 0",), "Outline", "area"),
        (("0 0, 24 16", "the big one"), "Doors", "door"),
        (("0 0, 24 16", "12 16 240"), "Doors", "width"),
        (("0 0, 24 16", "12 12 2"), "Doors", "door_far"),
        (("", "12 16 2"), "Doors", "no_outline"),
        (("0 0, 24 16", "", "20 0, 30 4"), "Stage", "outside"),
        (("0 0, 24 16", "", "", "30 4, 31 5"), "Obstacles", "outside"),
        (("0 0, 24 16", "", "", ";".join(["1 1, 2 2"] * 101)), "Obstacles", "many"),
        (("0 0, 24 16", "", "", "", "by the door"), "Desk on plan", "numbers"),
        (("0 0, 24 16", "", "", "", "1 2 3 4"), "Desk on plan", "pairs"),
    ],
)
def test_what_cannot_be_drawn_is_refused_by_row_and_column(
    cells: tuple[str, ...], column: str, problem: str
) -> None:
    plan = plan_of(sheet(rooms(*cells)))
    (refusal,) = plan.refusals
    assert (refusal.file, refusal.sheet, refusal.row) == ("list.xlsx", "Rooms", 2)
    assert (refusal.column, refusal.problem.id) == (column, f"import.plan.{problem}")
    for language in ("ko", "en"):
        text = load_texts(language).say(refusal.sentence)
        assert "{" not in text
        assert column in text


def hall(*tables: Row) -> tuple[Sheet, Sheet]:
    return (
        sheet_of(("Room ID", "Room name", "Outline"), ("hall", "Hall", "0 0, 24 16"), name="Rooms"),
        sheet_of(("Table", "Room", "X", "Y"), *tables, name="Tables"),
    )


def test_tables_outside_the_walls_or_at_one_place_are_reported() -> None:
    plan = plan_of(
        *hall(("1", "hall", 5, 5), ("2", "hall", 30, 5), ("3", "hall", 9, 9), ("4", "hall", 9, 9))
    )
    assert plan.refusals == []
    notes = {note.id: note.values for note in plan.notes}
    assert notes["import.note.tables_outside"] == {"room": "Hall", "tables": 1, "names": "2"}
    assert notes["import.note.tables_together"] == {"room": "Hall", "names": "3, 4"}


def test_a_list_that_changes_nothing_repeats_no_notes(store: Store) -> None:
    lists = hall(("1", "hall", 5, 5), ("2", "hall", 30, 5))
    import_lists(store, *lists)
    assert "tables_outside" not in ids(plan_of(*lists, store=store).notes)


def test_the_plan_is_in_the_store_and_a_list_without_its_columns_erases_nothing(
    store: Store,
) -> None:
    cells = ("0 0, 24 16", "12 16 2 in", "7 0, 17 2", "4 8, 5 9", "3 17")
    import_lists(store, sheet(rooms(*cells)))
    before = store.programme().rooms["hall"]
    import_lists(store, sheet_of(("Room ID", "Room name"), rooms(), name="Rooms"))
    assert store.programme().rooms["hall"] == before
    assert before.doors == ("12 16 2 in",)
