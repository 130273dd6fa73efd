"""Names of guests in Latin letters, in the guest's language, and masked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.names.guest_names import (
    country,
    language_of,
    latin,
)
from kiosk.domain.names.masking import mask
from kiosk.domain.records.choices import NameOrder
from kiosk.domain.records.entities import Event, Guest

FAMILY_FIRST = Event(name_order=NameOrder.FAMILY_FIRST)
GIVEN_FIRST = Event(name_order=NameOrder.GIVEN_FIRST)
MINSEO = Guest(name_ko="김민서", family_latin="Kim", given_latin="Minseo")


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
        (Guest(family_latin="Smith", given_latin="Jane", country="CA"), FAMILY_FIRST, "Jane SMITH"),
        (
            Guest(family_latin="Kazamori", given_latin="Haru", country="JP"),
            GIVEN_FIRST,
            "KAZAMORI Haru",
        ),
        (replace(MINSEO, country="KR"), GIVEN_FIRST, "Minseo KIM"),
        (replace(MINSEO, country="US"), FAMILY_FIRST, "Minseo KIM"),
    ],
)
def test_latin_names_have_the_family_name_in_capitals_in_the_chosen_order(
    guest: Guest, event: Event, name: str
) -> None:
    assert latin(guest, event) == name


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


@pytest.mark.parametrize(
    ("guest", "language"),
    [
        (Guest(languages=("ja",)), "ja"),
        (Guest(country="JP"), "ja"),
        (Guest(country="JP", languages=("de",)), "en"),
        (Guest(country="JP", languages=("en",)), "en"),
        (Guest(country="TW"), "en"),
        (Guest(country="CN", languages=("zh-Hant",)), "en"),
        (Guest(languages=("zh-CN",)), "zh"),
        (Guest(country="CH"), "en"),
        (Guest(country="MX"), "en"),
        (Guest(country="SN"), "fr"),
    ],
)
def test_a_guest_is_greeted_in_one_of_many_languages(guest: Guest, language: str) -> None:
    assert language_of(guest, ("ko", "en", "ja", "zh", "fr")) == language


def test_an_event_of_one_language_uses_that_one() -> None:
    assert language_of(Guest(languages=("en",)), ("ko",)) == "ko"


def test_countries_have_a_name_in_each_language() -> None:
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
