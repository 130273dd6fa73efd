"""Reading codes from pictures, with errors that name the file."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from kiosk.devices.scanners.camera.decoding import texts_in
from kiosk.exchange.code_images import PictureUnusable, codes_in, draw_code
from kiosk.store import Store
from tests.command_process import run_command


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "gif", "bmp", "tiff"])
def test_a_drawn_code_can_be_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"code.{suffix}"
    draw_code(path, "EVT-7Q4K9M2XA1B2C3D4")
    assert codes_in(path, texts_in) == ["EVT-7Q4K9M2XA1B2C3D4"]


@pytest.mark.parametrize("text", ["x" * 2300, "김민서 🙂", "\u202eevil\x00", "a\r\nb", "]Q1"])
def test_a_code_may_hold_anything(tmp_path: Path, text: str) -> None:
    draw_code(tmp_path / "code.png", text)
    assert codes_in(tmp_path / "code.png", texts_in) == [text]


def test_a_transparent_background_is_white(tmp_path: Path) -> None:
    """As in pictures from web pages: opaque and transparent pixels are both black."""
    draw_code(tmp_path / "code.png", "EVT-1")
    with Image.open(tmp_path / "code.png") as drawn:
        ink = drawn.convert("L").point([255] * 128 + [0] * 128)
    bare = Image.merge("LA", (Image.new("L", ink.size, 0), ink))
    bare.save(tmp_path / "bare.png")
    assert codes_in(tmp_path / "bare.png", texts_in) == ["EVT-1"]


def test_every_code_in_a_picture_is_read(tmp_path: Path) -> None:
    sheet = Image.new("L", (1000, 500), 255)
    for place, text in enumerate(("ONE", "TWO")):
        draw_code(tmp_path / "one.png", text)
        with Image.open(tmp_path / "one.png") as picture:
            sheet.paste(picture, (500 * place, 0))
    sheet.save(tmp_path / "sheet.png")
    assert sorted(codes_in(tmp_path / "sheet.png", texts_in)) == ["ONE", "TWO"]


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
            codes_in(tmp_path / f"{name}.png", texts_in)
        assert raised.value.sentence.id == sentence
        assert raised.value.sentence.values == {"path": tmp_path / f"{name}.png"}
    for unwritable in (tmp_path / "no" / "code.png", tmp_path / "code.nonsense"):
        with pytest.raises(PictureUnusable):
            draw_code(unwritable, "X")


# A PostScript program that never ends.
ENDLESS = """%!PS-Adobe-3.0 EPSF-3.0
%%BoundingBox: 0 0 100 100
%%EndComments
{ } loop
showpage
%%EOF
"""


@pytest.mark.parametrize("name", ["ticket.png", "ticket.eps"])
def test_a_postscript_file_is_refused_and_not_executed(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(ENDLESS)
    process = kiosk("read", str(path), "--store", str(create_store(tmp_path)))
    assert process.returncode == 1, process.stderr
    assert f"{path} is no picture that can be read" in process.stderr


@pytest.mark.parametrize("format_", ["PPM", "PCX", "ICO", "SGI", "JPEG2000"])
def test_uncommon_picture_formats_are_not_opened(tmp_path: Path, format_: str) -> None:
    """Each format reader is one more target of a hostile file."""
    path = tmp_path / "code.png"
    drawn = Image.new("L", (200, 200), 255)
    drawn.save(path, format_)
    with pytest.raises(PictureUnusable) as raised:
        codes_in(path, texts_in)
    assert raised.value.sentence.id == "picture.unreadable"


def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(PictureUnusable) as raised:
        codes_in(tmp_path / "pipe.png", texts_in)
    assert raised.value.sentence.id == "picture.unreadable"


def _crash(_: Image.Image) -> list[str]:
    os.kill(os.getpid(), signal.SIGSEGV)
    return ["never"]


def _allocate_endlessly(_: Image.Image) -> list[str]:
    return [str(len(bytearray(2 << 30)))]


@pytest.mark.parametrize("reader", [_crash, _allocate_endlessly])
def test_a_crash_of_the_picture_reader_does_not_end_the_program(
    tmp_path: Path, reader: Callable[[Image.Image], list[str]]
) -> None:
    Image.new("L", (50, 50), 255).save(tmp_path / "empty.png")
    with pytest.raises(PictureUnusable) as raised:
        codes_in(tmp_path / "empty.png", reader)
    assert raised.value.sentence.id == "picture.large"


def create_store(folder: Path) -> Path:
    path = folder / "event.db"
    Store.open(path, "desk", create=True).close()
    return path


def kiosk(*words: str) -> subprocess.CompletedProcess[str]:
    english = os.environ | {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "KIOSK_LANGUAGE": "en"}
    return run_command(*words, environment=english, ends=None)
