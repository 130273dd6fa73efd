"""Rooms are drawn by DXF files; what is unclear or damaged is refused by file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from ezdxf.document import Drawing as DxfDocument
from ezdxf.filemanagement import new

from tests.exchange.importing.drawn_rooms import HALL, PROGRAMME, assert_is_the_hall, plan_of


def dxf(units: int = 6, scale: float = 1.0) -> DxfDocument:
    """The hall in DXF, y upwards and away from the origin; blocks for tables and doors."""
    document = new("R2010")
    document.header["$INSUNITS"] = units
    space = document.modelspace()

    def at(x: float, y: float) -> tuple[float, float]:
        return (7 + x) * scale, (100 - y) * scale

    space.add_lwpolyline(
        [at(0, 0), at(40, 0), at(40, 28), at(0, 28)], close=True, dxfattribs={"layer": "A-WALL"}
    )
    door = document.blocks.new("DOOR")
    door.add_line((0, 0), (0, 1))
    door.add_arc((0, 0), 1, 0, 90)
    for name, x, y, size, mirror, turn in (
        ("DOOR", 18.5, 28, 1.5, 1, 0),
        ("DOOR", 21.5, 28, 1.5, -1, 0),
        ("DOOR", 40, 14, 1.2, 1, 270),
    ):
        space.add_blockref(
            name,
            at(x, y),
            {
                "layer": "A-DOOR",
                "xscale": mirror * size * scale,
                "yscale": size * scale,
                "rotation": turn,
            },
        )
    space.add_lwpolyline(
        [at(10, 0), at(30, 0), at(30, 3.2), at(10, 3.2)], close=True, dxfattribs={"layer": "무대"}
    )
    for n, x in enumerate((6, 14, 22), start=1):
        space.add_circle(at(x, 8), 1.2 * scale, {"layer": "TABLES"})
        text = space.add_text(str(n), height=0.8 * scale, dxfattribs={"layer": "TABLES"})
        text.set_placement(at(x - 0.3, 8.4))
    kiosk = space.add_mtext("main", {"layer": "KIOSK", "char_height": 0, "attachment_point": 5})
    kiosk.set_location(at(20, 29.5))
    return document


@pytest.mark.parametrize(("units", "scale"), [(6, 1.0), (4, 1000.0), (5, 100.0)])
def test_a_dxf_draws_its_room_in_its_own_unit(tmp_path: Path, units: int, scale: float) -> None:
    dxf(units, scale).saveas(tmp_path / "hall.dxf")
    unknown = replace(PROGRAMME, rooms={"hall": replace(HALL, width=None)})
    assert_is_the_hall(plan_of(tmp_path / "hall.dxf", unknown))


def test_a_dxf_without_units_takes_the_width_of_the_room(tmp_path: Path) -> None:
    dxf(0, 73.5).saveas(tmp_path / "hall.dxf")
    assert_is_the_hall(plan_of(tmp_path / "hall.dxf"))


def test_a_binary_dxf_is_read_too(tmp_path: Path) -> None:
    dxf().saveas(tmp_path / "hall.dxf", fmt="bin")
    assert_is_the_hall(plan_of(tmp_path / "hall.dxf"))


def test_layers_that_are_off_are_left_out(tmp_path: Path) -> None:
    document = dxf()
    document.layers.add("TABLES-OLD").off()
    document.modelspace().add_text("99", height=1, dxfattribs={"layer": "TABLES-OLD"})
    document.saveas(tmp_path / "hall.dxf")
    assert_is_the_hall(plan_of(tmp_path / "hall.dxf"))


def external(document: DxfDocument) -> None:
    document.add_xref_def("C:/plans/other.dwg", "other")
    document.modelspace().add_blockref("other", (0, 0))


def picture(document: DxfDocument) -> None:
    definition = document.add_image_def("logo.png", (100, 100))
    document.modelspace().add_image(definition, (0, 0), (1, 1))


def unnamed(document: DxfDocument) -> None:
    for layer in ("A-WALL", "TABLES"):
        for entity in document.modelspace().query(f'*[layer=="{layer}"]'):
            entity.dxf.layer = "FURNITURE"


@pytest.mark.parametrize(
    ("change", "problem"),
    [(external, "active"), (picture, "active"), (unnamed, "no_layers")],
)
def test_what_cannot_be_taken_from_a_dxf_is_refused_by_file(
    tmp_path: Path, change: Callable[[DxfDocument], None], problem: str
) -> None:
    document = dxf()
    change(document)
    document.saveas(tmp_path / "hall.dxf")
    (refusal,) = plan_of(tmp_path / "hall.dxf").refusals
    assert (refusal.file, refusal.problem.id) == ("hall.dxf", f"import.drawing.{problem}")


def test_a_damaged_dxf_and_a_dwg_are_refused_by_file(tmp_path: Path) -> None:
    broken = tmp_path / "hall.dxf"
    broken.write_text("  0\nSECTION\n  2\nENTITIES\n  0\nLWPOLYLINE\n 10\nfar\n", "utf-8")
    (refusal,) = plan_of(broken).refusals
    assert refusal.problem.id.startswith("import.drawing.")
    dwg = tmp_path / "hall.dwg"
    dwg.write_bytes(b"AC1032\0\0\0\0" + bytes(100))
    (refusal,) = plan_of(dwg).refusals
    assert refusal.problem.id == "import.drawing.dwg"
