"""Badges as pictures: every layout, its code, long names, place cards."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import zxingcpp

from kiosk.domain.names.badge_content import Badge, BadgeTable, badge_of
from kiosk.domain.records.entities import Guest, Seat
from kiosk.exchange.badges.layout_files import layouts, read_layout
from kiosk.exchange.badges.rendering import OmissionReason, render_badge
from kiosk.name_tables import name_tables
from tests.exchange.badges.badges import CODE, CODED, PROGRAMME, badge

# Modules per side of the QR code.
MODULES = 25


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


def place_card(language: str, **changes: object) -> Badge:
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
        replace(guest, **changes),  # type: ignore[arg-type]  # fields of a guest
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
