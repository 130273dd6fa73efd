"""Rooms are drawn by SVG files; what is active, unclear or damaged is refused by file."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.records.entities import Event, Programme
from kiosk.exchange.importing.importer import Current, plan_import
from kiosk.store import Store
from kiosk.texts import load_texts
from tests.exchange.importing.drawn_rooms import (
    HALL,
    PROGRAMME,
    assert_is_the_hall,
    plan_of,
    room_of,
    tables_of,
)
from tests.exchange.spreadsheets import ids, write_workbook

# One unit is 2 cm: the room is 2000 units wide, and 40 m.
BODY = """
<g id="walls"><polygon points="100,100 2100,100 2100,1500 100,1500" fill="none"/></g>
<g id="Doors">
  <path d="M1025 1500 V1425 A75 75 0 0 1 1100 1500"/>
  <path d="M1175 1500 V1425 A75 75 0 0 0 1100 1500"/>
  <path d="M2100 800 H2160 A60 60 0 0 1 2100 860"/>
</g>
<g id="stage" transform="translate(600 100)"><rect width="1000" height="160"/></g>
<g id="columns"><circle cx="300" cy="800" r="25"/></g>
<g id="tables" font-size="40" text-anchor="middle">
  <g transform="translate(400,500)"><circle r="60"/><text y="14">1</text></g>
  <circle cx="800" cy="500" r="60"/><text x="800" y="514">2</text>
  <circle cx="1200" cy="500" r="60"/><text x="1200" y="514"><tspan x="1200">3</tspan>번</text>
</g>
<g id="kiosk"><text x="1100" y="1575" font-size="0">main</text></g>
<g id="help-desk"><rect x="200" y="1550" width="100" height="50"/></g>
"""


def svg(body: str = BODY, root: str = "", before: str = "") -> str:
    return (
        f'{before}<svg xmlns="http://www.w3.org/2000/svg"'
        f' xmlns:xlink="http://www.w3.org/1999/xlink" {root}>{body}</svg>'
    )


def written(folder: Path, text: str, name: str = "hall.svg") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_an_svg_draws_its_room(tmp_path: Path) -> None:
    plan = plan_of(written(tmp_path, svg()))
    assert_is_the_hall(plan)
    room = room_of(plan)
    assert room.desk == "3 29.5"
    assert len(room.obstacles) == 1
    assert "drawing" in ids(plan.notes)
    assert all(load_texts(one).say(note) for one in ("ko", "en") for note in plan.notes)


def test_a_drawing_needs_no_list_and_is_written_once(tmp_path: Path, store: Store) -> None:
    lists = write_workbook(
        tmp_path / "event.xlsx",
        {
            "Rooms": [("Room ID", "Room name", "Width"), ("hall", "Grand Hall", 40)],
            "Checkpoints": [("Checkpoint ID", "Checkpoint name", "Room"), ("main", "M", "hall")],
        },
    )
    files = [lists, written(tmp_path, svg())]
    for count in (1, 2):
        plan = plan_import(files, Current(store.programme(), store.guests, store.listed()))
        assert plan.refusals == []
        drafts = list(plan.drafts)
        assert bool(drafts) is (count == 1)
        store.append(drafts, "importer")
    assert store.programme().rooms["hall"].doors == ("20 28 3 in", "40 14.6 1.2 out")
    assert store.programme().tables["2"].x == 14


def test_a_list_with_empty_columns_leaves_the_drawing(tmp_path: Path, store: Store) -> None:
    lists = write_workbook(
        tmp_path / "event.xlsx",
        {
            "Rooms": [("Room ID", "Room name", "Width", "Outline"), ("hall", "Hall", 40, "")],
            "Tables": [("Table", "Room", "X", "Y", "Capacity"), ("1", "hall", "", "", 8)],
        },
    )
    files = [lists, written(tmp_path, svg())]
    for _ in range(2):
        current = Current(store.programme(), store.guests, store.listed())
        store.append(list(plan_import(files, current).drafts), "importer")
    assert (
        list(plan_import(files, Current(store.programme(), store.guests, store.listed())).drafts)
        == []
    )
    assert store.programme().tables["1"].x == 6
    assert store.programme().tables["1"].capacity == 8
    assert store.programme().rooms["hall"].outline


def test_groups_named_in_korean_and_by_class_are_read(tmp_path: Path) -> None:
    body = (
        BODY.replace('id="walls"', 'id="벽"')
        .replace('id="Doors"', 'class="출입문"')
        .replace('id="tables"', 'label="테이블"')
        .replace('id="stage"', 'id="Layer_3" data-name="무대"')
        .replace('id="kiosk"', 'id="키오스크"')
    )
    assert_is_the_hall(plan_of(written(tmp_path, svg(body))))


def test_repeated_parts_hidden_parts_and_document_types_are_understood(tmp_path: Path) -> None:
    body = BODY.replace(
        '<circle cx="800" cy="500" r="60"/>', '<use xlink:href="#seat" x="800" y="500"/>'
    )
    body += '<defs><circle id="seat" r="60"/></defs>'
    body += '<g id="tables2" display="none"><text x="5" y="5">99</text></g>'
    before = (
        '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"'
        ' "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    )
    assert_is_the_hall(plan_of(written(tmp_path, svg(body, before=before))))


def test_walls_of_single_lines_with_gaps_at_doors_are_joined(tmp_path: Path) -> None:
    lines = (
        "M100 100 H2100 M2100 100 V800 M2100 860 V1500 M2100 1500 H1175"
        " M1025 1500 H100 M100 1500 V100"
    )
    body = BODY.replace(
        '<polygon points="100,100 2100,100 2100,1500 100,1500" fill="none"/>',
        f'<path d="{lines}"/>',
    )
    assert_is_the_hall(plan_of(written(tmp_path, svg(body))))


def test_a_room_of_strange_shape_keeps_its_corners(tmp_path: Path) -> None:
    body = '<path id="walls" d="M0 0 H40 V14 L30 20 V28 C20 34 10 34 0 28 Z"/>'
    room = room_of(plan_of(written(tmp_path, svg(body))))
    assert room.outline.startswith("0 0, 40 0, 40 14, 30 20, 30 28")
    assert 8 <= room.outline.count(",") <= 14


def test_the_drawing_says_its_room_or_the_file_does(tmp_path: Path) -> None:
    titled = svg(f"<title>대연회장</title>{BODY}")
    assert room_of(plan_of(written(tmp_path, titled, "plan-final.svg"))).id == "hall"
    only = replace(PROGRAMME, rooms={"hall": HALL})
    assert room_of(plan_of(written(tmp_path, svg(), "plan.svg"), only)).id == "hall"
    unclear = replace(PROGRAMME, tables={})
    (refusal,) = plan_of(written(tmp_path, svg(), "plan.svg"), unclear).refusals
    assert refusal.problem.id == "import.drawing.no_room"
    (refusal,) = plan_of(written(tmp_path, svg(), "plan.svg"), Programme(Event())).refusals
    assert refusal.problem.id == "import.drawing.no_rooms"


def test_the_scale_is_that_of_the_room_or_of_the_drawing_and_never_guessed(tmp_path: Path) -> None:
    unknown = replace(PROGRAMME, rooms={"hall": replace(HALL, width=None)})
    (refusal,) = plan_of(written(tmp_path, svg()), unknown).refusals
    assert refusal.problem.id == "import.drawing.no_scale"
    given = svg(root='data-metres-per-unit="0.02"')
    assert_is_the_hall(plan_of(written(tmp_path, given), unknown))
    wrong = svg(root='data-metres-per-unit="2"')
    (refusal,) = plan_of(written(tmp_path, wrong), unknown).refusals
    assert refusal.problem.id == "import.drawing.wrong_scale"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (svg(BODY + "<script>alert(1)</script>"), "drawing.active"),
        (svg(BODY + '<a href="https://example.org"><text>x</text></a>'), "drawing.active"),
        (svg(BODY + '<image href="https://example.org/p.png"/>'), "drawing.active"),
        (svg(BODY + '<use xlink:href="other.svg#x"/>'), "drawing.active"),
        (svg(BODY, root='onload="go()"'), "drawing.active"),
        (svg(BODY + '<rect fill="url(https://example.org/f.svg#a)"/>'), "drawing.active"),
        (svg(BODY + "<style>@import url(x.css);</style>"), "drawing.active"),
        (svg(BODY + "<foreignObject/>"), "drawing.active"),
        (svg(BODY, before='<!DOCTYPE svg [<!ENTITY a "b">]>'), "drawing.active"),
        (svg(BODY, before='<?xml-stylesheet href="x.css"?>'), "drawing.active"),
        (svg(BODY)[:-40], "drawing.damaged"),
        (svg(BODY.replace("translate(600 100)", "bend(3)")), "drawing.damaged"),
        (svg(BODY.replace('width="1000"', 'width="wide"')), "drawing.damaged"),
        (svg("<g id='furniture'><circle r='4'/></g>"), "drawing.no_layers"),
        (svg('<path id="walls" d="M0 0 H40"/>'), "drawing.walls_open"),
        (svg('<path id="walls" d="M0 0 L40 28 H0 L40 0 Z"/>'), "drawing.walls_open"),
        (svg(BODY.replace(">2<", ">1<")), "drawing.table_twice"),
        (svg("<g>" * 300 + "</g>" * 300), "drawing.many_parts"),
    ],
)
def test_what_cannot_be_taken_from_an_svg_is_refused_by_file(
    tmp_path: Path, text: str, problem: str
) -> None:
    plan = plan_of(written(tmp_path, text))
    (refusal,) = plan.refusals
    assert (refusal.file, refusal.problem.id) == ("hall.svg", f"import.{problem}")
    assert list(plan.drafts) == []
    for language in ("ko", "en"):
        text = load_texts(language).say(refusal.sentence)
        assert "hall.svg" in text
        assert "{" not in text


def test_references_that_repeat_each_other_end(tmp_path: Path) -> None:
    links = "".join(f'<g id="u{n}">' + f'<use href="#u{n + 1}"/>' * 60 + "</g>" for n in range(12))
    plan = plan_of(written(tmp_path, svg(BODY + links)))
    (refusal,) = plan.refusals
    assert refusal.problem.id == "import.drawing.many_parts"


def test_three_hundred_tables_are_taken_in(tmp_path: Path) -> None:
    spots = "".join(
        f'<circle cx="{200 + 120 * (n % 15)}" cy="{300 + 55 * (n // 15)}" r="20"/>'
        f'<text x="{200 + 120 * (n % 15)}" y="{300 + 55 * (n // 15)}">{n + 1}</text>'
        for n in range(300)
    )
    body = BODY[: BODY.index('<g id="tables"')] + f'<g id="tables">{spots}</g>'
    plan = plan_of(written(tmp_path, svg(body)))
    assert len(tables_of(plan)) == 300
    assert tables_of(plan)["300"] == (35.6, 24.9)


def test_an_svg_that_is_a_web_page_is_called_one(tmp_path: Path) -> None:
    page = "<!DOCTYPE html><html><body>plan</body></html>"
    (refusal,) = plan_of(written(tmp_path, page)).refusals
    assert refusal.problem.id == "import.file.markup"


def test_a_round_table_room_is_where_its_middle_is(tmp_path: Path) -> None:
    corners = " ".join(
        f"{50 + 50 * math.cos(n * math.pi / 8):.2f},{50 + 50 * math.sin(n * math.pi / 8):.2f}"
        for n in range(16)
    )
    body = f'<polygon id="walls" points="{corners}"/><text class="tables" x="50" y="50">1</text>'
    plan = plan_of(written(tmp_path, svg(body)))
    x, y = tables_of(plan)["1"]
    assert x == pytest.approx(20, abs=1.5)
    assert y == pytest.approx(20, abs=1.5)
