"""Greetings, posts and missions: the table of made-up guests, and what holds for all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.names.forms_of_address import honorific
from kiosk.domain.names.greeting import Greeting, GreetingLine, LineKind, greeting
from kiosk.domain.names.latin_names import unbroken
from kiosk.domain.names.styles import style_of
from kiosk.domain.records.entities import Event, Guest
from kiosk.name_tables import name_tables
from tests.domain.names import greeting_table
from tests.domain.names.greeting_table import Row

TABLES = name_tables()
EVENT = Event()
_MOST_LETTERS = 30
_ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
_TEXTS = (
    "name_ko", "family_latin", "given_latin", "name_latin", "style", "courtesy", "position_ko",
    "position_en", "organisation_en", "delegation",
)  # fmt: skip


@pytest.mark.parametrize("row", greeting_table.rows(), ids=lambda row: row["case"])
def test_a_guest_is_greeted_as_the_table_says(row: Row) -> None:
    assert greeting_table.greeted(row, "ko") == row["ko"]
    assert greeting_table.greeted(row, "en") == row["en"]
    assert greeting_table.badge_lines(row) == row["badge"]


def test_the_table_has_guests_of_every_kind_each_once() -> None:
    cases = [row["case"] for row in greeting_table.rows()]
    assert len(cases) >= 120
    assert len(cases) == len(set(cases))


@pytest.mark.parametrize("row", greeting_table.rows(), ids=lambda row: row["case"])
def test_no_part_of_a_greeting_is_a_title_alone_or_ends_in_two_honorifics(row: Row) -> None:
    for language in ("ko", "en"):
        for part in greeting_table.greeted(row, language).replace(" / ", " | ").split(" | "):
            assert part not in {"H.E.", "Hon.", "Mr.", "Ms.", "Prof.", "Dr.", "H.E. Ms.", "님"}
            assert not part.endswith(("님님", "님 님", "님님,"))
            assert len(part) <= _MOST_LETTERS or row["greeting_ko"] or language == "ko"


def test_welcome_stands_after_a_korean_and_before_an_english_name() -> None:
    guest = Guest(name_ko="한가람", family_latin="Han", given_latin="Garam", country="KR")
    assert greeting(guest, EVENT, "ko", bool, TABLES, welcome="환영합니다").lines == (
        GreetingLine(LineKind.NAME, ("한가람 님,",)),
        GreetingLine(LineKind.WELCOME, ("환영합니다",)),
    )
    assert [
        line.kind for line in greeting(guest, EVENT, "en", bool, TABLES, welcome="Hi").lines
    ] == [
        LineKind.WELCOME,
        LineKind.NAME,
    ]
    assert greeting(guest, EVENT, "ko", bool, TABLES) == Greeting(
        (GreetingLine(LineKind.NAME, ("한가람 님",)),)
    )


@pytest.mark.parametrize(
    ("language", "fields", "name"),
    [
        ("ja", {"courtesy": "Mr."}, "風森 晴信 様"),
        ("ja", {"style": "Prof.", "courtesy": "Mr."}, "風森 晴信 教授"),
        ("zh", {"courtesy": "Mr."}, "風森 晴信 先生"),
        ("zh", {"style": "H.E.", "position_en": "Ambassador"}, "風森 晴信 大使"),
        ("zh", {}, "風森 晴信"),
        ("ja", {"extra": {}, "country": "CA"}, "Harunobu|KAZAMORI 様"),
        ("fr", {"style": "H.E.", "courtesy": "Mr."}, "S.E. M. KAZAMORI|Harunobu"),
        ("es", {"courtesy": "Ms."}, "Sra. KAZAMORI|Harunobu"),
        ("vi", {"style": "Prof."}, "GS. KAZAMORI|Harunobu"),
        ("de", {"courtesy": "Mr."}, "Mr. KAZAMORI|Harunobu"),
    ],
)
def test_guests_are_addressed_in_further_languages(
    language: str, fields: dict[str, Any], name: str
) -> None:
    guest = Guest(
        family_latin="Kazamori",
        given_latin="Harunobu",
        country="JP",
        extra={"Name in own script": "風森 晴信"},
    )
    found = greeting(replace(guest, **fields), EVENT, language, bool, TABLES, welcome="!")
    assert [line.kind for line in found.lines][:2] == [LineKind.WELCOME, LineKind.NAME]
    assert "|".join(found.lines[1].parts) == name


def test_a_title_that_cannot_be_drawn_is_left_out() -> None:
    guest = Guest(family_latin="Fenwick", given_latin="Adaline", country="CA")
    found = greeting(guest, EVENT, "ja", str.isascii, TABLES)
    assert found.lines[0].parts == ("Adaline", "FENWICK")


def test_a_line_forbids_breaks_inside_of_its_parts_only() -> None:
    line = GreetingLine(LineKind.NAME, ("H.E. Mr. Faisal", "AL-MUDHAIRI"))
    assert line.text == "H.E. Mr. Faisal AL-MUDHAIRI"
    assert line.laid_out.split(" ") == [
        "H.E.\N{NO-BREAK SPACE}Mr.\N{NO-BREAK SPACE}Faisal",
        "AL-\N{WORD JOINER}MUDHAIRI",
    ]


@pytest.mark.parametrize(
    ("name", "pieces"),
    [
        ("VAN DER MEERDIJK", ("VAN DER MEERDIJK",)),
        ("VAN DER MEERDIJK TOT DE HOEVE", ("VAN DER MEERDIJK", "TOT", "DE HOEVE")),
        ("María Fernanda de los Ángeles", ("María", "Fernanda", "de los Ángeles")),
        ("WOLFESCHLEGELSTEINHAUSENBERGER", ("WOLFESCHLEGELSTEINHAUSENBERGER",)),
        ("", ()),
    ],
)
def test_a_long_part_of_a_name_may_break_before_its_particles(
    name: str, pieces: tuple[str, ...]
) -> None:
    assert unbroken(name) == pieces


@pytest.mark.parametrize(
    ("position", "title"),
    [
        ("서울대학교 물리학과 교수", "교수님"),
        ("명예교수", "교수님"),
        ("전 장관", "님"),
        ("(전) 장관", "님"),
        ("전장관", "님"),
        ("장관(내정자)", "님"),
        ("전무", "전무님"),
        ("전문위원", "위원님"),
        ("국무총리", "총리님"),
        ("사회부총리 겸 교육부장관", "부총리님"),
        ("교육부 부장관", "부장관님"),
        ("교육부장관", "장관님"),
        ("대사대리", "대사대리님"),
        ("3등서기관", "서기관님"),
        ("과학기술정보통신부 과장 (서기관)", "과장님"),
        ("기획재정부 1차관", "차관님"),
        ("교장", "교장선생님"),
        ("사무관님", "사무관님"),
        ("홍보대사", "님"),
        ("회사원", "님"),
        ("Professor", "교수님"),
        ("Distinguished Professor of Physics", "교수님"),
        ("Professor and Dean", "교수님"),
        ("Ex-Minister of Trade", "님"),
        ("Minister of Trade", "장관님"),
        ("Secretary of State for Science", "장관님"),
        ("Under-Secretary of State", "차관님"),
        ("Office of the Prime Minister", "님"),
        ("Prime Minister's Office, Adviser", "님"),
        ("Brand Ambassador", "님"),
        ("Director", "님"),
        ("President", "님"),
        ("Attorney General", "님"),
        ("Đại sứ", "대사님"),
        ("Botschafterin der Bundesrepublik", "대사님"),
        ("特命全権大使", "대사님"),
        ("", "님"),
    ],
)
def test_the_honorific_follows_from_the_position_and_is_never_guessed(
    position: str, title: str
) -> None:
    assert honorific(Guest(position_ko=position), EVENT, TABLES) == title
    assert honorific(Guest(position_en=position), EVENT, TABLES) == title


@pytest.mark.parametrize(
    ("entry", "position", "title"),
    [
        ("전 장관=장관님", "전 장관", "장관님"),
        ("전 장관=장관님", "전 차관", "님"),
        ("Director General=원장님", "Director General for Science", "원장님"),
        ("Director General=원장님", "Deputy Director General", "님"),
        ("선임 전문역=전문역님", "국제협력 선임 전문역", "전문역님"),
        ("교수=선생님", "명예교수", "선생님"),
        ("Fellow=위원님", "Research Fellow", "위원님"),
    ],
)
def test_an_event_has_honorifics_of_its_own(entry: str, position: str, title: str) -> None:
    event = replace(EVENT, honorifics=(entry,))
    assert honorific(Guest(position_ko=position), event, TABLES) == title


def test_every_entry_of_the_table_of_honorifics_is_found_by_its_own_words() -> None:
    embassy, university = Guest(organisation_ko="대사관"), Guest(organisation_ko="대학교")
    entries = 0
    for table in (TABLES.honorifics.endings, TABLES.honorifics.words, TABLES.honorifics.phrases):
        for (where, words), found in table.items():
            guest = {"mission": embassy, "university": university}.get(where, Guest())
            english = Guest(position_en=words, organisation_ko=guest.organisation_ko)
            assert honorific(english, EVENT, TABLES) == found.text, words
            assert found.text.endswith("님")
            entries += 1
    assert entries > 250


@given(
    texts=st.lists(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=20), min_size=len(_TEXTS)
    ),
    country=st.sampled_from(["", "KR", "CA", "JP", "XX"]),
    language=st.sampled_from(["ko", "en", "fr", "ja", "zh"]),
)
def test_whatever_a_list_holds_a_greeting_has_no_empty_part(
    texts: list[str], country: str, language: str
) -> None:
    guest = Guest(
        **dict(zip(_TEXTS, texts, strict=False)),  # type: ignore[arg-type] # texts, all of them
        country=country,
    )
    greeted = greeting(guest, EVENT, language, bool, TABLES, welcome="Welcome")
    assert greeted.lines
    for line in greeted.lines:
        assert line.parts
        assert all(part.strip() for part in line.parts)


@pytest.mark.parametrize(
    ("style", "courtesy", "spoken", "on_a_badge"),
    [
        ("H.E.", "Ms.", "H.E. Ms.", "H.E. Ms."),
        ("", "Ms.", "Ms.", ""),
        ("Prof.", "Mr.", "Prof.", "Prof."),
        ("dr", "mr", "Dr.", "Dr."),
        ("The Honourable", "Mrs", "The Honourable Mrs.", "The Honourable Mrs."),
        ("H. E.", "", "H.E.", "H.E."),
        ("Mr.", "Mr.", "Mr.", ""),
        ("Prof.Dr.", "Mr./Ms.", "Prof. Dr.", "Prof. Dr."),
        ("H.E.Dr.", "", "H.E. Dr.", "H.E. Dr."),
        ("H.E.", "Mr/Ms", "H.E.", "H.E."),
        ("박사", "씨", "Dr.", "Dr."),
        ("", "", "", ""),
    ],
)
def test_styles_have_one_spelling_and_leave_no_room_for_a_second_title(
    style: str, courtesy: str, spoken: str, on_a_badge: str
) -> None:
    found = style_of(Guest(style=style, courtesy=courtesy))
    assert (found.text, found.formal) == (spoken, on_a_badge)
