"""Texts on badges: every script is drawn, in its direction, and in whole words."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from kiosk.domain.names.badge_content import BadgeTable
from kiosk.exchange.badges import typefaces
from kiosk.exchange.badges.layout import Text
from kiosk.exchange.badges.layout_files import read_layout
from kiosk.exchange.badges.rendering import OmissionReason, render_badge
from kiosk.exchange.badges.typefaces import bundled, words
from kiosk.exchange.badges.typesetting import Paragraph, fit
from tests.exchange.badges.badges import badge

SCRIPTS = {
    "Hangul": "뷁 김민서 제갈빛나",
    "Latin": "Łukasz Ñandú Müller Nguyễn Thị Þórðr Šķēle Ążyłó Ṛẓạ Ƒọ̀ Ọṣẹ́",
    "Cyrillic": "Нұрлыхан Гриценчук Тэмүүлэн Ђорђевић",
    "Greek": "Ευανθία Χρυσολούρη",
    "Arabic": "طارق عبد الواحد ناصيف داریوش‌پور حصة الزعروبي",
    "Thai": "พิมพ์ชนก สุวรรณธีระ ณัฐพร",
    "Han": "欧阳晓梦 林雅庭 龍影瑞希 䶮",
    "kana": "さくら カザモリ",
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_names_of_every_script_have_their_glyphs(script: str) -> None:
    picture = render_badge(badge(own_name=SCRIPTS[script]), read_layout("a6"), 300)
    assert picture.omissions == ()
    assert not picture.nameless


def test_a_text_that_no_font_can_draw_is_left_out_as_a_whole_and_reported() -> None:
    name = "देवराज KIM"
    picture = render_badge(badge(own_name=name), read_layout("62x100"), 300)
    (omission,) = picture.omissions
    assert (omission.field, omission.words, omission.lack) == (
        "own_name",
        name,
        OmissionReason.GLYPHS,
    )
    assert "K" not in omission.missing
    assert "द" in omission.missing
    assert picture.image == render_badge(badge(), read_layout("62x100"), 300).image
    nameless = render_badge(badge(name=name, second_name=""), read_layout("62x100"), 300)
    assert nameless.nameless


def test_arabic_letters_are_joined_and_run_from_right_to_left() -> None:
    typeface = bundled("Bold")
    name = "فيصل"
    assert typeface.width(name) < 0.9 * sum(map(typeface.width, name))
    picture = Image.new("L", (200, 100), 255)
    typeface.draw(ImageDraw.Draw(picture), (10, 70), "اب", 60, 0)
    ink = np.asarray(picture) < 128
    tall = [int(column) for column in np.flatnonzero(ink.sum(axis=0) > 35)]
    inked = np.flatnonzero(ink.any(axis=0))
    assert tall
    assert min(tall) > (inked[0] + inked[-1]) / 2


def drawn(text: str) -> Image.Image:
    picture = Image.new("L", (400, 80), 255)
    bundled("Bold").draw(ImageDraw.Draw(picture), (10, 60), text, 40, 0)
    return picture


@pytest.mark.parametrize(
    ("text", "leftmost"),
    [("AB ريم", "AB"), ("ريم AB", "AB"), ("AB ريم CD", "AB"), ("ريم AB فيصل", "فيصل")],
)
def test_a_line_of_two_scripts_reads_in_the_direction_of_its_first_letter(
    text: str, leftmost: str
) -> None:
    picture, first = drawn(text), drawn(leftmost)
    reach = (0, 0, round(10 + bundled("Bold").width(leftmost) * 40), 80)
    assert picture.crop(reach) == first.crop(reach)
    inked = np.flatnonzero((np.asarray(picture) < 128).any(axis=0))
    assert sum(np.diff(inked) > 8) == text.count(" ")


def ink(text: str) -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    return np.asarray(drawn(text)) < 128


@pytest.mark.parametrize("pair", ["()", "[]", "{}"])
@pytest.mark.parametrize(("before", "inside"), [("أحمد ", "أبو ظبي"), ("", "ظبي")])
def test_brackets_in_right_to_left_text_are_mirrored(pair: str, before: str, inside: str) -> None:
    """Each is drawn as its mirror image: the opening one is on the right."""
    opened, closed = pair[0], pair[1]
    text = f"{before}{opened}{inside}{closed}"
    [first, *_, last] = typefaces._runs(bundled("Bold").fonts, text)
    assert (first.text[-1], first.leftwards, last.leftwards) == (closed, True, True)
    width = max(1, int(bundled("Bold").width(opened) * 40) - 2)
    assert np.array_equal(ink(text)[:, 10 : 10 + width], ink(opened)[:, 10 : 10 + width])


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("สมชาย (กรุงเทพ)", ["สมชาย ", "(", "กรุงเทพ", ")"]),
        ("Ahmad (أحمد) Test", ["Ahmad (", "أحمد", ") Test"]),
        ("أحمد (Ahmad) 12", ["12", ") ", "Ahmad", "(", "أحمد "]),
        ("أحمد (Ahmad)", [")", "Ahmad", "(", "أحمد "]),
        ("김민서 (KIM)", ["김민서 (KIM)"]),
    ],
)
def test_brackets_around_mixed_scripts_are_placed_by_direction(text: str, alike: list[str]) -> None:
    runs = typefaces._runs(bundled("Bold").fonts, text)
    assert [run.text for run in runs] == alike


def test_hebrew_of_an_own_font_needs_the_library_that_orders_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert typefaces._can_shape("ד")
    monkeypatch.setattr(typefaces, "_shaping", lambda: False)
    assert not typefaces._can_shape("ד")
    assert typefaces.Run("a", "font", leftwards=True).direction is None


def test_thai_marks_stand_on_their_letters() -> None:
    typeface = bundled("Bold")
    assert typeface.width("พิ") == pytest.approx(typeface.width("พ"), abs=0.02)


NAMES = st.lists(
    st.text(st.characters(categories=["Lu", "Ll"], max_codepoint=0x24F), min_size=1, max_size=14),
    min_size=1,
    max_size=8,
)


@settings(max_examples=60)
@given(NAMES, st.integers(1, 4), st.floats(20, 90))
def test_words_are_never_truncated(name: list[str], lines: int, width: float) -> None:
    typeface = bundled("Bold")
    text = Text("name", typeface, 12, 3, lines)
    found = fit([Paragraph(text, " ".join(name))], width * 10, 400, 10)
    if isinstance(found, Paragraph):
        widest = max(map(typeface.width, words(" ".join(name))))
        total = typeface.width(" ".join(name))
        assert widest * 30 > width * 9.8 or total * 30 > lines * width * 4 or lines * 36 > 400
        return
    assert " ".join(line.words for line in found).split() == " ".join(name).split()
    assert len(found) <= lines
    for line in found:
        assert 30 <= line.size <= 120
        assert typeface.width(line.words) * line.size <= width * 10 + 1


def test_table_numbers_that_no_font_can_draw_are_reported() -> None:
    tables = (BadgeTable("चक्र १", "12"), BadgeTable("Round 2", "7"))
    picture = render_badge(badge(tables=tables), read_layout("62x100"), 300)
    assert [(one.field, one.words, one.lack) for one in picture.omissions] == [
        ("tables", "चक्र १", OmissionReason.GLYPHS)
    ]


def test_a_name_breaks_between_its_parts_first() -> None:
    text = Text("name", bundled("Bold"), 12, 3, 3)
    found = fit([Paragraph(text, "ALBUQUERQUE SEIXÃO\nJoão Tomás")], 540, 400, 10)
    assert isinstance(found, list)
    assert [line.words for line in found] == ["ALBUQUERQUE", "SEIXÃO", "João Tomás"]
    short = fit([Paragraph(text, "KIM\nMinseo")], 900, 400, 10)
    assert isinstance(short, list)
    assert [line.words for line in short] == ["KIM Minseo"]


def test_a_double_name_may_break_behind_its_hyphen() -> None:
    text = Text("name", bundled("Bold"), 12, 3, 3)
    found = fit([Paragraph(text, "Dvořáčková-Řezníčková")], 300, 400, 10)
    assert isinstance(found, list)
    assert [line.words for line in found] == ["Dvořáčková-", "Řezníčková"]


def test_a_hyphen_before_a_word_joiner_ends_no_line() -> None:
    assert words("AL-\N{WORD JOINER}MUDHAIRI y Jean-Luc") == ["AL-MUDHAIRI", "y", "Jean-", "Luc"]
