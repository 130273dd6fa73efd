"""Layouts of badges: an error names file and field; fonts and categories may be the organiser's."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exchange.badges import typefaces
from kiosk.exchange.badges.layout_files import read_layout
from kiosk.exchange.badges.layout_table import LayoutError
from kiosk.exchange.badges.rendering import render_badge
from kiosk.resources import resource
from tests.exchange.badges.badges import SIMPLE, TEXTS, badge

FAULTS = {
    "missing": (SIMPLE.replace('title = "mine"\n', ""), "mine.toml lacks title"),
    "missing inside": (SIMPLE.replace('font = "Bold"\n', ""), "stack[1].text[1].font"),
    "no code": (SIMPLE.replace("[code]\nbox = [50, 30, 25, 25]\n", ""), "lacks code"),
    "unknown": (SIMPLE + "colour = 3\n", "stack[1].text[1].colour, which means nothing"),
    "unknown field": (SIMPLE.replace('"name"', '"nickname"'), "text[1].field must be one of"),
    "unknown font": (SIMPLE.replace('"Bold"', '"Comic"'), "font must be Regular, Medium"),
    "font not there": (SIMPLE.replace('"Bold"', '"Brand.otf"'), "names the font Brand.otf"),
    "no number": (SIMPLE.replace("width = 80", 'width = "wide"'), "width must be a number"),
    "over the edge": (SIMPLE.replace("[50, 30, 25", "[60, 30, 25"), "code.box must be left, top"),
    "too small to scan": (
        SIMPLE.replace("25, 25]\n[[", "14, 25]\n[["),
        "at least 15 wide and high",
    ),
    "sizes reversed": (SIMPLE.replace("[8, 4]", "[4, 8]"), "size must be the largest"),
    "a list": (SIMPLE.replace("[code]", "[[code]]"), "code must be a table"),
    "nameless": (SIMPLE.replace('field = "name"', 'field = "event"'), "shows no name"),
    "no TOML": ("title = ", "is not valid TOML"),
    "a boolean": (SIMPLE.replace("height = 60", "height = true"), "height must be a number"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_layout_error_names_file_and_field(fault: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    text, expected = FAULTS[fault]
    file.write_text(text, encoding="utf-8")
    with pytest.raises(LayoutError) as caught:
        read_layout(str(file))
    text_ = TEXTS.say(caught.value.sentence)
    assert expected in text_
    assert "mine.toml" in text_


def test_a_file_that_is_no_font_is_named(tmp_path: Path) -> None:
    (tmp_path / "Brand.otf").write_text("no font")
    (tmp_path / "mine.toml").write_text(SIMPLE.replace('"Bold"', '"Brand.otf"'))
    with pytest.raises(LayoutError) as caught:
        read_layout(str(tmp_path / "mine.toml"))
    assert "Brand.otf" in TEXTS.say(caught.value.sentence)
    assert "Put it beside the layout" in TEXTS.say(caught.value.sentence)


def test_a_missing_bundled_font_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fonts = tmp_path / "fonts"
    fonts.mkdir()
    for file in resource("fonts").glob("*.[ot]tf"):
        (fonts / file.name).symlink_to(file)
    (fonts / "NotoSansThai-Bold.ttf").unlink()
    monkeypatch.setattr(typefaces, "resource", tmp_path.joinpath)
    with pytest.raises(LayoutError) as caught:
        read_layout("62x100")
    message = TEXTS.say(caught.value.sentence)
    assert "62x100.toml" in message
    assert "NotoSansThai-Bold.ttf" in message
    assert "Install the program again" in message


def test_a_custom_layout_may_have_its_own_font_and_categories(tmp_path: Path) -> None:
    font = resource("fonts", "Pretendard-Bold.otf")
    (tmp_path / "Brand.otf").write_bytes(font.read_bytes())
    own = SIMPLE.replace('"Bold"', '"Brand.otf"') + (
        '[categories.official]\nlabel = "GUEST OF HONOUR"\ncolour = "#102030"\n'
    )
    (tmp_path / "mine.toml").write_text(own)
    layout = read_layout(str(tmp_path / "mine.toml"))
    assert layout.category("official").label == "GUEST OF HONOUR"
    assert layout.category("press").label != "press"
    assert layout.category("choir_member").label == "CHOIR MEMBER"
    assert render_badge(badge(name="김민서 欧阳"), layout, 300).omissions == ()


def test_an_unknown_layout_is_reported_with_the_known_ones() -> None:
    with pytest.raises(LayoutError) as caught:
        read_layout("a7")
    assert "62x100" in TEXTS.say(caught.value.sentence)
    with pytest.raises(LayoutError) as caught:
        read_layout("nowhere/mine.toml")
    assert "cannot be opened" in TEXTS.say(caught.value.sentence)
