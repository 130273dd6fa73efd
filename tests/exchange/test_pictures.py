"""Codes in pictures: read whatever they hold, or a sentence that names the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from kiosk.exchange.pictures import PictureUnusable, codes_in, draw_code


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "gif", "bmp", "tiff"])
def test_what_is_drawn_is_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"code.{suffix}"
    draw_code(path, "EVT-7Q4K9M2XA1B2C3D4")
    assert codes_in(path) == ["EVT-7Q4K9M2XA1B2C3D4"]


@pytest.mark.parametrize("text", ["x" * 2300, "김민서 🙂", "\u202eevil\x00", "a\r\nb", "]Q1"])
def test_a_code_may_hold_anything(tmp_path: Path, text: str) -> None:
    draw_code(tmp_path / "code.png", text)
    assert codes_in(tmp_path / "code.png") == [text]


def test_a_code_on_no_background_stands_on_white(tmp_path: Path) -> None:
    """As web pages have them: black where it is opaque, and black where it is not."""
    draw_code(tmp_path / "code.png", "EVT-1")
    with Image.open(tmp_path / "code.png") as drawn:
        ink = drawn.convert("L").point([255] * 128 + [0] * 128)
    bare = Image.merge("LA", (Image.new("L", ink.size, 0), ink))
    bare.save(tmp_path / "bare.png")
    assert codes_in(tmp_path / "bare.png") == ["EVT-1"]


def test_every_code_in_a_picture_is_read(tmp_path: Path) -> None:
    sheet = Image.new("L", (1000, 500), 255)
    for place, text in enumerate(("ONE", "TWO")):
        draw_code(tmp_path / "one.png", text)
        with Image.open(tmp_path / "one.png") as picture:
            sheet.paste(picture, (500 * place, 0))
    sheet.save(tmp_path / "sheet.png")
    assert sorted(codes_in(tmp_path / "sheet.png")) == ["ONE", "TWO"]


def test_a_picture_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    Image.new("1", (12_000, 12_000)).save(tmp_path / "large.png")
    Image.new("L", (50, 50), 255).save(tmp_path / "empty.png")
    (tmp_path / "torn.png").write_bytes((tmp_path / "large.png").read_bytes()[:200])
    (tmp_path / "text.png").write_text("not a picture")
    (tmp_path / "folder.png").mkdir()
    for name, sentence in (
        ("large", "picture.large"),
        ("empty", "picture.empty"),
        ("torn", "picture.large"),
        ("text", "picture.unreadable"),
        ("folder", "picture.unreadable"),
        ("missing", "picture.missing"),
    ):
        with pytest.raises(PictureUnusable) as raised:
            codes_in(tmp_path / f"{name}.png")
        assert raised.value.sentence.id == sentence
        assert raised.value.sentence.values == {"path": tmp_path / f"{name}.png"}
    for unwritable in (tmp_path / "no" / "code.png", tmp_path / "code.nonsense"):
        with pytest.raises(PictureUnusable):
            draw_code(unwritable, "X")
