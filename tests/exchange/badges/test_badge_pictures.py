"""Badges as pictures: every script, whole words, and errors in layouts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from kiosk.domain.names.badge_content import Badge, BadgeTable, badge_of
from kiosk.domain.records.entities import Event, Guest, Programme, Round, Seat
from kiosk.exchange.badges import typefaces
from kiosk.exchange.badges.layout import Text
from kiosk.exchange.badges.layout_files import LayoutError, layouts, read_layout
from kiosk.exchange.badges.rendering import OmissionReason, render_badge
from kiosk.exchange.badges.typefaces import bundled, words
from kiosk.exchange.badges.typesetting import Paragraph, fit
from kiosk.name_tables import name_tables
from kiosk.resources import resource
from kiosk.texts import load_texts

CODE = "EVT-7Q4K9M2XA1B2C3D4"
CODED = [name for name in layouts() if read_layout(name).code]
# Modules per side of the QR code.
MODULES = 25
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
TEXTS = load_texts("en")
SIMPLE = """
title = "mine"
width = 80
height = 60
[code]
box = [50, 30, 25, 25]
[[stack]]
box = [2, 2, 70, 25]
[[stack.text]]
field = "name"
font = "Bold"
size = [8, 4]
"""


def badge(**fields: object) -> Badge:
    whole = {
        "guest": "g",
        "code": CODE,
        "name": "KIM\nMinseo",
        "second_name": "김민서",
        "position": "Director General",
        "organisation": "Ministry of Future Industry",
        "country": "Republic of Korea",
        "event": "Forum",
        "category": "official",
        "tables": (BadgeTable("Round 1", "12"), BadgeTable("Round 2", "7")),
    }
    return Badge(**(whole | fields))  # type: ignore[arg-type]  # fields of a badge


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


def test_a_text_that_does_not_fit_at_its_smallest_size_is_left_out_and_reported() -> None:
    long = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten"
    picture = render_badge(badge(name=long), read_layout("62x100"), 300)
    assert [(one.field, one.lack) for one in picture.omissions] == [("name", OmissionReason.ROOM)]
    assert not picture.nameless
    assert render_badge(badge(name=long, second_name=""), read_layout("62x100"), 300).nameless


@pytest.mark.parametrize("layout", layouts())
@pytest.mark.parametrize(
    "name",
    [
        "Александр Владимирович Преображенский-Коростылёв",
        "Maximiliana-Theodora Alexandrescu-Wolfeschlegelsteinhausen XX",
        "María de los Ángeles Guadalupe\nETXEBERRIA-GOIKOAR Y MONTALBÁN",
    ],
)
def test_long_names_fit_on_every_layout(name: str, layout: str) -> None:
    printed = badge(name=name, second_name="", style="H.E. Mr.")
    assert render_badge(printed, read_layout(layout), 203).omissions == ()


@pytest.mark.parametrize("name", CODED)
@pytest.mark.parametrize("dpi", [203, 300])
def test_a_layout_prints_a_code_that_reads(name: str, dpi: int) -> None:
    layout = read_layout(name)
    picture = render_badge(badge(), layout, dpi)
    assert picture.omissions == ()
    assert picture.image.size == (
        round(layout.width / 25.4 * dpi),
        round(layout.height / 25.4 * dpi),
    )
    (read,) = zxingcpp.read_barcodes(picture.mono())
    assert read.text == CODE
    code = layout.code
    assert code is not None
    sides = [round(side / 25.4 * dpi) for side in (code.left, code.top, code.right, code.bottom)]
    square = np.asarray(picture.image)[sides[1] : sides[3], sides[0] : sides[2]] < 128
    across, down = (np.flatnonzero(square.any(axis=axis)) for axis in (0, 1))
    dots = (across[-1] + 1 - across[0]) / MODULES
    quiet = (across[0], down[0], square.shape[1] - 1 - across[-1], square.shape[0] - 1 - down[-1])
    assert min(quiet) >= 4 * dots


def test_all_documented_badge_sizes_exist() -> None:
    sizes = {name: (read_layout(name).width, read_layout(name).height) for name in layouts()}
    assert sizes == {
        "62x100": (62, 100),
        "4x6in": (101.6, 152.4),
        "a6": (105, 148),
        "cr80": (85.6, 54),
        "place-card": (90, 55),
        "place-card-post": (90, 55),
    }
    assert set(layouts()) - set(CODED) == {"place-card", "place-card-post"}


def test_nothing_is_drawn_over_the_quiet_zone_or_the_edge() -> None:
    crowded = badge(
        name="ETXEBERRIA-GOIKOAR Y MONTALBÁN\nMaría Fernanda de los Ángeles",
        own_name="欧阳晓梦",
        style="H.E. Ms.",
        second_organisation="미래산업기술부 국제협력관실",
        position="Ambassador Extraordinary and Plenipotentiary",
        organisation="Embassy of the Kingdom of Spain to the Republic of Korea",
    )
    for name in CODED:
        layout = read_layout(name)
        assert layout.code is not None
        picture = render_badge(crowded, layout, 300)
        assert picture.omissions == (), name
        alone = render_badge(Badge(code=CODE), layout, 300)
        box = (layout.code.left, layout.code.top, layout.code.right, layout.code.bottom)
        left, top, right, bottom = (round(side / 25.4 * 300) for side in box)
        square = (left, top, right, bottom)
        assert picture.image.crop(square) == alone.image.crop(square), name
        assert layout.band is not None
        above = np.asarray(picture.image)[: round(layout.band.box.top / 25.4 * 300)]
        assert (above[:, [0, -1]] == 255).all(), name


def place_card(language: str, **said: object) -> Badge:
    guest = Guest(
        family_latin="Al-Mudhairi",
        given_latin="Faisal",
        style="H.E.",
        courtesy="Mr.",
        country="SA",
        position_en="Ambassador",
        organisation_en="Embassy of Saudi Arabia",
        languages=(language,),
    )
    seats = [Seat("g", "1", "12")]
    return badge_of(
        replace(guest, **said),  # type: ignore[arg-type]  # fields of a guest
        PROGRAMME,
        "",
        seats,
        lambda code, _: code,
        tables=name_tables(),
    )


def test_place_cards_address_guests_as_the_kiosk_greets_them() -> None:
    english, korean = place_card("en"), place_card("ko", name_ko="알무다이리")
    assert spaced(english.addressed) == ["H.E. Mr. Faisal", "AL-MUDHAIRI"]
    assert spaced(english.post_alone) == ["The Ambassador", "of Saudi Arabia"]
    assert spaced(korean.addressed) == ["알무다이리 대사님"]
    assert spaced(korean.post_alone) == ["주한 사우디아라비아 대사"]
    counsellor = place_card("en", position_en="Counsellor", style="")
    assert spaced(counsellor.post_alone) == ["Mr. Faisal", "AL-MUDHAIRI"]


def spaced(lines: str) -> list[str]:
    return lines.replace("\N{NO-BREAK SPACE}", " ").replace("\N{WORD JOINER}", "").split("\n")


@pytest.mark.parametrize("layout", ["place-card", "place-card-post"])
def test_a_place_card_has_a_name_and_no_code(layout: str) -> None:
    picture = render_badge(place_card("ko"), read_layout(layout), 300)
    assert picture.omissions == ()
    assert not picture.nameless
    assert zxingcpp.read_barcodes(picture.image) == []
    assert (np.asarray(picture.image) < 128).any()
    nobody = place_card("en", family_latin="", given_latin="", position_en="")
    assert render_badge(nobody, read_layout(layout), 300).nameless


def test_a_hyphen_before_a_word_joiner_ends_no_line() -> None:
    assert words("AL-\N{WORD JOINER}MUDHAIRI y Jean-Luc") == ["AL-MUDHAIRI", "y", "Jean-", "Luc"]


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


PROGRAMME = Programme(
    Event(name_ko="포럼", name_en="Forum", countries={"KR": "대한민국|Republic of Korea"}),
    rounds={"1": Round(id="1", name_ko="1라운드", name_en="Round 1")},
)


def test_a_korean_guest_is_named_in_hangul_first() -> None:
    guest = Guest(
        id="g",
        name_ko="홍길동",
        family_latin="Hong",
        given_latin="Gildong",
        style="H.E.",
        country="KR",
        position_ko="대사",
        position_en="Ambassador",
    )
    made = badge_of(
        guest, PROGRAMME, CODE, [Seat("g", "1", "12")], lambda code, _: code, tables=name_tables()
    )
    assert made.called == ("홍길동", "HONG Gildong")
    assert (made.style, made.position, made.second_position) == ("", "대사", "Ambassador")
    assert made.tables == (BadgeTable("1라운드", "12"),)
    assert made.country == "Republic of Korea"


def test_a_foreign_guest_is_named_in_latin_first_with_style_and_own_script() -> None:
    guest = Guest(
        id="g",
        name_ko="제인 스미스",
        family_latin="Smith",
        given_latin="Jane",
        style="H.E.",
        courtesy="Ms.",
        country="CA",
        extra={"Name in own script": "ジェーン"},
    )
    made = badge_of(guest, PROGRAMME, CODE, [], lambda *_: "Canada", tables=name_tables())
    assert made.called == ("Jane SMITH", "제인 스미스", "ジェーン")
    assert (made.style, made.country) == ("H.E. Ms.", "Canada")
    doctor = badge_of(
        replace(guest, style="Dr."), PROGRAMME, CODE, [], lambda *_: "Canada", tables=name_tables()
    )
    assert doctor.style == "Dr."
