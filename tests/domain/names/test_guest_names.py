"""Names and forms of address of guests, in full and masked."""

from __future__ import annotations

import pytest

from kiosk.domain.names.guest_names import (
    Address,
    address,
    country,
    language_of,
    latin,
    organisation,
    safe_title,
)
from kiosk.domain.names.masking import mask
from kiosk.domain.records.entities import Event, Guest, NameOrder

FAMILY_FIRST = Event(name_order=NameOrder.FAMILY_FIRST)
GIVEN_FIRST = Event(name_order=NameOrder.GIVEN_FIRST)
MINSEO = Guest(name_ko="김민서", family_latin="Kim", given_latin="Minseo")
GREETED = Guest(name_ko="홍길동", greeting_ko="홍길동 대사님")
LONG = "Maria Magdalena Theresia Wolfeschlegelsteinhausenbergerdorff-Zu Lippe"


def anything(_text: str) -> bool:
    return True


def ascii_only(text: str) -> bool:
    return text.isascii()


@pytest.mark.parametrize(
    ("guest", "event", "name"),
    [
        (MINSEO, FAMILY_FIRST, "KIM Minseo"),
        (MINSEO, GIVEN_FIRST, "Minseo KIM"),
        (
            Guest(family_latin="Smith", given_latin="Jane", name_order=NameOrder.GIVEN_FIRST),
            FAMILY_FIRST,
            "Jane SMITH",
        ),
        (Guest(name_latin="Nguyễn Văn An"), FAMILY_FIRST, "Nguyễn Văn An"),
        (Guest(family_latin="van der Berg"), GIVEN_FIRST, "VAN DER BERG"),
        (Guest(given_latin="Sukarno"), FAMILY_FIRST, "Sukarno"),
        (Guest(name_ko="김민서"), FAMILY_FIRST, ""),
    ],
)
def test_latin_names_have_the_family_name_in_capitals_in_the_chosen_order(
    guest: Guest, event: Event, name: str
) -> None:
    assert latin(guest, event) == name


@pytest.mark.parametrize(
    ("guest", "language", "greeted"),
    [
        (MINSEO, "ko", Address("김민서")),
        (MINSEO, "en", Address("KIM Minseo")),
        (Guest(name_ko="김민서", position_ko="교수"), "ko", Address("김민서", title="교수")),
        (Guest(name_ko="김민서", position_ko="교수"), "en", Address("김민서")),
        (
            Guest(family_latin="Smith", given_latin="Jane", style="H.E.", courtesy="Ms."),
            "en",
            Address("SMITH Jane", style="H.E. Ms."),
        ),
        (Guest(family_latin="Smith", courtesy="Ms."), "en", Address("Ms.\N{NO-BREAK SPACE}SMITH")),
        (Guest(family_latin="Smith", style="H.E.", position_ko="대사"), "ko", Address("SMITH")),
        (GREETED, "ko", Address("홍길동 대사님", verbatim=True)),
        (GREETED, "en", Address("홍길동")),
        (Guest(name_latin=LONG), "en", Address(LONG)),
        (Guest(), "ko", None),
    ],
)
def test_guests_are_greeted_by_name_and_title(
    guest: Guest, language: str, greeted: Address | None
) -> None:
    assert address(guest, FAMILY_FIRST, language, anything) == greeted


def test_a_name_that_cannot_be_drawn_is_replaced_by_the_other_script_or_left_out() -> None:
    assert address(MINSEO, FAMILY_FIRST, "ko", ascii_only) == Address("KIM Minseo")
    unreadable = Guest(name_ko="김민서", greeting_ko="김민서 님")
    assert address(unreadable, FAMILY_FIRST, "ko", ascii_only) is None
    greeted = Guest(name_latin="Li", greeting_en="Welcome, 李")
    assert address(greeted, FAMILY_FIRST, "en", ascii_only) == Address("Li")


@pytest.mark.parametrize(
    ("position", "title"),
    [
        ("교수", "교수"),
        ("서울대학교 물리학과 교수", "교수"),
        ("주캐나다 대사", "대사"),
        ("전 장관", ""),
        ("장관 직무대행", ""),
        ("대사대리", ""),
        ("명예교수", ""),
        ("사무관", ""),
        ("Professor", ""),
        ("", ""),
    ],
)
def test_only_known_titles_are_used(position: str, title: str) -> None:
    assert safe_title(position) == title


@pytest.mark.parametrize(
    ("guest", "language"),
    [
        (Guest(languages=("en", "ko"), country="KR", name_ko="김민서"), "en"),
        (Guest(languages=("fr", "ko-KR"), country="FR"), "ko"),
        (Guest(languages=("fr",), name_ko="제인"), "en"),
        (Guest(country="kr"), "ko"),
        (Guest(country="CA", name_ko="제인 스미스"), "en"),
        (Guest(name_ko="김민서"), "ko"),
        (Guest(name_ko="Jane Smith"), "en"),
        (Guest(), "en"),
    ],
)
def test_a_guest_is_greeted_in_their_language(guest: Guest, language: str) -> None:
    assert language_of(guest, ("ko", "en")) == language


def test_an_event_of_one_language_uses_that_one() -> None:
    assert language_of(Guest(languages=("en",)), ("ko",)) == "ko"


def test_organisations_and_countries_have_a_name_in_each_language() -> None:
    guest = Guest(organisation_ko="외교부")
    assert organisation(guest, "en") == "외교부"
    event = Event(countries={"KR": "대한민국|Republic of Korea", "TW": "|Chinese Taipei"})
    assert country("kr", event, "en", str.__add__) == "Republic of Korea"
    assert country("TW", event, "ko", str.__add__) == "Chinese Taipei"
    assert country("FR", event, "en", str.__add__) == "FRen"


@pytest.mark.parametrize(
    ("guest", "shown"),
    [
        (Guest(name_ko="김민서"), "김*서"),
        (Guest(name_ko="김민"), "김*"),
        (Guest(name_ko="남궁민수"), "남궁*수"),
        (Guest(name_ko="남궁민"), "남궁*"),
        (Guest(name_ko="김빛나라"), "김*나라"),
        (Guest(name_ko="이"), "이*"),
        (Guest(family_latin="Kim", given_latin="Minseo"), "KIM M."),
        (Guest(family_latin="Kim"), "K."),
        (Guest(name_latin="Nguyễn Văn An"), "N. V. A."),
        (Guest(), ""),
    ],
)
def test_masked_names_hide_a_part_of_the_given_name(guest: Guest, shown: str) -> None:
    assert mask(guest) == shown
