"""The PDF of all badges: content of the pages, and readability of every code."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections import Counter
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PIL import Image
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.cli.options import now
from kiosk.domain.journal.facts import change_fact, code_issued
from kiosk.domain.names.badge_content import Badge
from kiosk.domain.records.entities import Event, Guest
from kiosk.exchange.badges.document import SHEETS, SheetTooSmall, write_document
from kiosk.exchange.badges.layout_files import read_layout
from kiosk.exchange.badges.rendering import render_badge
from kiosk.store import Store
from kiosk.usecases.admin.demo import create_demo_event
from kiosk.usecases.guests.selection import Selection
from kiosk.usecases.printing.badge_pictures import event_badges, write_badges


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store of the demo event."""
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    store = Store.open(path, "desk", create=True)
    create_demo_event(store, now())
    store.close()
    return path


def pages(pdf: Path, dpi: int) -> list[Image.Image]:
    """The pages rendered by a PDF reader."""
    target = pdf.with_suffix("")
    subprocess.run(
        ["pdftoppm", "-r", str(dpi), "-gray", str(pdf), str(target)], check=True, timeout=120
    )
    return [Image.open(file) for file in sorted(pdf.parent.glob(f"{pdf.stem}-*.pgm"))]


def test_every_code_of_the_event_can_be_read(demo: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "badges.pdf"
    result = CliRunner().invoke(
        app,
        ["badges", "--store", str(demo), "--out", str(pdf), "--sheet", "a4-8up", "--json"],
    )
    assert result.exit_code == 0, result.output
    output = json.loads(result.stdout)
    store = Store.open(demo, "desk")
    codes = [one.codes[0] for one in store.guests() if one.codes]
    excluded = [
        one.codes[0] for one in store.guests() if one.guest.status in ("cancelled", "blocked")
    ]
    store.close()
    read = [found.text for page in pages(pdf, 150) for found in zxingcpp.read_barcodes(page)]
    assert Counter(read) == Counter(codes) - Counter(excluded)
    assert output["badges"] == len(read)
    assert {one["name"] for one in output["lacking"]} == {"Devraj NARASINGHAM", "Noa BEN-SHALHEVET"}
    assert all(one["printed"] for one in output["lacking"])
    assert pdf.stat().st_size < 15_000 * len(read)


def test_badges_are_sorted_by_delegation_and_name(demo: Path) -> None:
    store = Store.open(demo, "desk")
    badges = event_badges(store, Selection({"category": frozenset({"mission"})}))
    named = {one.guest.id: one.guest for one in store.guests()}
    store.close()
    order = [(named[badge.guest].delegation, badge.called[0]) for badge in badges]
    assert {named[badge.guest].category for badge in badges} == {"mission"}
    assert [delegation for delegation, _ in order] == sorted(
        (delegation for delegation, _ in order), key=str.casefold
    )
    assert len(order) > 80


INK, PAPER, PURPLE = (0, 0, 0), (255, 255, 255), (0x5B, 0x2A, 0x86)
PLACES = {
    (60, 10): INK,
    (10, 60): INK,
    (62, 62): PAPER,
    (70, 1000): PURPLE,
    (45, 1000): PURPLE,
    (30, 1000): PAPER,
    (693, 1070): PURPLE,
    (720, 1070): PAPER,
}
BADGE = Badge(guest="g", code="EVT-7Q4K9M2XA1B2C3D4", name="KIM Minseo", category="mission")


def test_a_page_has_the_badge_crop_marks_and_bleed(tmp_path: Path) -> None:
    layout = read_layout("62x100")
    pdf = tmp_path / "one.pdf"
    assert write_document(pdf, [render_badge(BADGE, layout, 600)], layout, "Forum") == 1
    subprocess.run(["pdftoppm", "-r", "254", "-png", str(pdf), str(tmp_path / "p")], check=True)
    (file,) = tmp_path.glob("p-*.png")
    page = Image.open(file).convert("RGB")
    # Ten dots per millimetre: 6 mm margin, the badge, 6 mm margin.
    assert page.size == pytest.approx((740, 1120), abs=2)
    colours = {place: np.asarray(page)[place[1], place[0]] for place in PLACES}
    assert colours.keys() == PLACES.keys()
    for place, expected in PLACES.items():
        assert np.abs(colours[place].astype(int) - expected).max() < 70, place


def test_a_sheet_that_is_too_small_is_refused(tmp_path: Path) -> None:
    layout = read_layout("a6")
    with pytest.raises(SheetTooSmall):
        write_document(tmp_path / "x.pdf", [], layout, "Forum", SHEETS["a4-8up"])
    assert (
        write_document(
            tmp_path / "x.pdf", [render_badge(BADGE, layout, 300)] * 5, layout, "", SHEETS["a4-4up"]
        )
        == 2
    )


def test_a_guest_without_a_drawable_name_is_listed_and_not_printed(tmp_path: Path) -> None:
    nameless = Badge(guest="n", code="EVT-0000000000000000", name="देवराज")
    codeless = Badge(guest="c", name="PARK Aram")
    stages: list[tuple[int, int]] = []
    written = write_badges(
        tmp_path / "x.pdf",
        [BADGE, nameless, codeless],
        read_layout("cr80"),
        progress=lambda _, done, total: stages.append((done, total)),
    )
    assert (written.pages, written.badges) == (1, 1)
    assert [(one.guest, one.nameless, one.codeless) for one in written.lacking] == [
        ("n", True, False),
        ("c", False, True),
    ]
    assert stages == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--layout", "a7"], 'no badge layout "a7"'),
        (["--sheet", "a0"], 'no sheet "a0"'),
        (["--layout", "a6", "--sheet", "a4-8up"], "do not go on the sheet"),
        (["--only", "shoes=43"], "--only shoes=43 selects nobody"),
        (["--only", "category"], "--only category selects nobody"),
        (["--only", "category=nobody"], "Nobody is left"),
    ],
)
def test_wrong_options_end_with_an_error_message(
    demo: Path, tmp_path: Path, options: list[str], expected: str
) -> None:
    pdf = tmp_path / "x.pdf"
    result = CliRunner().invoke(app, ["badges", "--store", str(demo), "--out", str(pdf), *options])
    assert result.exit_code == 2
    assert expected in result.stderr
    assert not pdf.exists()


def test_place_cards_need_no_code(tmp_path: Path) -> None:
    store = tmp_path / "event.db"
    guest = Guest(id="g", name_ko="한가람", position_ko="교수", country="KR")
    with closing(Store.open(store, create=True)) as opened:
        draft = change_fact(None, guest)
        assert draft
        opened.append([draft])
    for layout, badges in (("place-card", 1), ("a6", 0)):
        out = tmp_path / f"{layout}.pdf"
        options = ["--out", str(out), "--store", str(store), "--layout", layout, "--json"]
        report = json.loads(CliRunner().invoke(app, ["badges", *options]).stdout)
        assert report["badges"] == badges, report
        assert [one["name"] for one in report["lacking"]] == ["한가람"] * (1 - badges)


def test_an_unwritable_path_is_reported(demo: Path, tmp_path: Path) -> None:
    out = tmp_path / "nowhere" / "x.pdf"
    result = CliRunner().invoke(
        app, ["badges", "--store", str(demo), "--out", str(out), "--only", "category=press"]
    )
    assert result.exit_code == 3
    assert "cannot be written" in result.stderr


def test_a_store_and_a_device_file_are_not_overwritten(demo: Path, tmp_path: Path) -> None:
    store, pipe = tmp_path / "event.pdf", tmp_path / "pipe.pdf"
    shutil.copy(demo, store)
    before = store.read_bytes()
    os.mkfifo(pipe)
    for kept in (store, pipe):
        result = CliRunner().invoke(
            app,
            [
                "badges",
                "--store",
                str(demo),
                "--out",
                str(kept),
                "--only",
                "category=press",
                "--force",
            ],
        )
        assert result.exit_code == 3
        assert f"{kept} cannot be written" in result.stderr
    assert store.read_bytes() == before
    assert pipe.is_fifo()


def test_an_omission_on_every_badge_is_reported_once(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "event.db", "desk", create=True)
    title = "Forum of " + ", ".join(f"Subject {number}" for number in range(20))
    event = Event(name_en=title, languages=("en",))
    guests = [Guest(id=id_, name_latin=f"KIM {id_}") for id_ in ("one", "two", "three")]
    guests.append(Guest(id="four", name_latin="देवराज"))
    records: list[Event | Guest] = [event, *guests]
    drafts = [drafted for one in records if (drafted := change_fact(None, one))]
    drafts += [code_issued(guest.id, f"CODE-{guest.id}") for guest in guests]
    store.transact(lambda connection: store.record(connection, drafts))
    store.close()
    out = tmp_path / "x.pdf"
    result = CliRunner().invoke(
        app, ["badges", "--store", str(tmp_path / "event.db"), "--out", str(out)]
    )
    lines = [line for line in result.stderr.splitlines() if line.strip()]
    assert [line.count(title) for line in lines] == [1, 0]
    assert lines[1].startswith("देवराज (four): not printed")
