"""The host's colour and pictures come with the workbook; what cannot be shown safely does not."""

from __future__ import annotations

import base64
import io
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from kiosk.domain.records.pictures import LARGEST_PICTURE, BrandPicture
from kiosk.exchange.importing.importer import Current, plan_import
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.store import Store
from tests.exchange.spreadsheets import Row, ids, problems, write_workbook

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4">{}</svg>'
LOGO = SVG.format('<path d="M0 0h8v4z" fill="#fff"/>')


def png(width: int = 8, height: int = 4) -> bytes:
    stream = io.BytesIO()
    Image.new("RGBA", (width, height), "#1A3E9E").save(stream, "PNG")
    return stream.getvalue()


def imported(store: Store, folder: Path, *rows: Row) -> ImportPlan:
    """The plan of a workbook in that folder, after its changes were written."""
    event = [("행사명", "포럼"), ("행사장", "서울"), *rows]
    path = write_workbook(folder / "event.xlsx", {"행사": event})
    plan = plan_import([path], Current(store.programme(), store.guests, store.listed()))
    store.append(plan.drafts, "importer")
    return plan


def test_pictures_and_colour_go_where_the_event_goes(store: Store, tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text(LOGO)
    (tmp_path / "white.png").write_bytes(png())
    (tmp_path / "waves.png").write_bytes(png(64, 64))
    rows = (("로고", "logo.svg"), ("어두운 바탕 로고", "white.png"), ("배경 무늬", "waves.png"))
    plan = imported(store, tmp_path, *rows, ("대표색", "1a3e9e"))
    assert plan.refusals == []
    programme = store.programme()
    assert programme.event.colour == "#1A3E9E"
    assert (programme.event.logo, programme.event.pattern) == ("logo.svg", "waves.png")
    assert programme.pictures["logo"] == BrandPicture(
        "logo", "logo.svg", "image/svg+xml", base64.b64encode(LOGO.encode()).decode()
    )
    assert programme.pictures["logo_dark"].url.startswith("data:image/png;base64,iVBOR")
    other = tmp_path / "other.db"
    with closing(Store.open(other, "desk-2", create=True)) as far:
        far.merge(store.facts_since({}))
        assert far.programme().pictures == programme.pictures
    assert list(imported(store, tmp_path, *rows).drafts) == []


def test_a_changed_file_is_taken_and_an_empty_cell_removes_the_picture(
    store: Store, tmp_path: Path
) -> None:
    (tmp_path / "logo.png").write_bytes(png())
    imported(store, tmp_path, ("로고", "logo.png"))
    before = store.programme().pictures["logo"]
    (tmp_path / "logo.png").write_bytes(png(16, 4))
    imported(store, tmp_path, ("로고", "logo.png"))
    assert store.programme().pictures["logo"] != before
    (tmp_path / "logo.png").unlink()
    assert imported(store, tmp_path, ("로고", "logo.png")).refusals == []
    assert store.programme().pictures["logo"].data
    imported(store, tmp_path, ("로고", ""))
    assert store.programme().pictures["logo"] == BrandPicture("logo")


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("logo.svg", SVG.format("<script>alert(1)</script>").encode(), "picture.active"),
        ("logo.svg", SVG.format('<a href="https://example.org"/>').encode(), "picture.active"),
        ("logo.svg", SVG.format('<image href="/etc/passwd"/>').encode(), "picture.active"),
        ("logo.svg", SVG.format('<use href="other.svg#x"/>').encode(), "picture.active"),
        ("logo.svg", SVG.format('<path onload="x()"/>').encode(), "picture.active"),
        ("logo.svg", b"<svg><broken", "picture.damaged"),
        ("logo.png", png()[:50], "picture.damaged"),
        ("logo.png", png(5000, 1), "picture.sides"),
        ("logo.png", png() + bytes(20 << 20), "picture.large"),
        ("logo.gif", b"GIF89a" + bytes(40), "picture.kind"),
        ("logo.png", None, "picture.missing"),
        ("../logo.png", None, "picture.folder"),
        ("C:\\logo.png", None, "picture.folder"),
    ],
)
def test_a_picture_that_cannot_be_shown_safely_is_refused_with_its_cell(
    store: Store, tmp_path: Path, name: str, data: bytes | None, problem: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    plan = imported(store, tmp_path, ("로고", name))
    assert problems(plan) == [(3, "로고", problem)]
    assert store.programme().pictures == {}


def test_a_pattern_is_a_png_and_no_larger_than_a_logo(store: Store, tmp_path: Path) -> None:
    (tmp_path / "waves.svg").write_text(LOGO)
    assert problems(imported(store, tmp_path, ("무늬", "waves.svg"))) == [
        (3, "무늬", "picture.pattern")
    ]
    assert LARGEST_PICTURE == 512 * 1024


@pytest.mark.parametrize(
    ("colour", "notes"),
    [
        ("#1A3E9E", []),
        ("#F2F5FA", ["colour_darkened"]),
        ("#00B050", ["colour_darkened", "colour_like_ok"]),
        ("#8A5A00", ["colour_like_wait"]),
    ],
)
def test_the_use_of_a_colour_is_reported(
    store: Store, tmp_path: Path, colour: str, notes: list[str]
) -> None:
    plan = imported(store, tmp_path, ("대표색", colour))
    assert [one for one in ids(plan.notes) if one.startswith("colour")] == notes
    assert store.programme().event.colour == colour


@pytest.mark.parametrize(
    ("column", "value", "problem"),
    [
        ("대표색", "blue", "colour.wrong"),
        ("일정 주소", "https://example.org/ics", "calendar.wrong"),
        ("일정 주소", "file:///etc/{id}", "calendar.wrong"),
        ("일정 주소", "https://example.org/" + "x" * 200 + "{id}", "calendar.long"),
    ],
)
def test_a_setting_that_cannot_be_used_is_refused(
    store: Store, tmp_path: Path, column: str, value: str, problem: str
) -> None:
    assert problems(imported(store, tmp_path, (column, value))) == [(3, column, problem)]
