"""A guest is found by the beginnings of the words of their name only."""

from __future__ import annotations

import pytest
from anyascii import anyascii

from kiosk.domain.names.name_beginnings import begins_name
from kiosk.domain.records.entities import Guest

HAN = Guest("h", name_ko="한가람", family_latin="Han", given_latin="Ga-ram")
SMITH = Guest("s", name_latin="Jane van der Meerdijk-Smith")
MUELLER = Guest("m", family_latin="Müller", given_latin="Zoë")
KOREAN = Guest("k", name_ko="남궁 민수")


@pytest.mark.parametrize(
    ("guest", "typed"),
    [
        (HAN, "한"),
        (HAN, "한갈"),  # half of 한가라
        (HAN, "한 가람"),
        (HAN, "han ga"),
        (HAN, "garam"),
        (HAN, "GARAM HAN"),
        (SMITH, "jane meer"),
        (SMITH, "smi"),
        (SMITH, "van"),
        (MUELLER, "mull"),
        (MUELLER, "zoe mu"),
        (KOREAN, "남궁민"),
        (KOREAN, "민수"),
        (KOREAN, "namgung"),
        (SMITH, "제인"),
    ],
)
def test_the_beginning_of_each_word_is_enough(guest: Guest, typed: str) -> None:
    assert begins_name(typed, guest, anyascii)


@pytest.mark.parametrize(
    ("guest", "typed"),
    [
        (HAN, "가람"),
        (HAN, "람"),
        (HAN, "aram"),
        (SMITH, "ith"),
        (SMITH, "jane bond"),
        (KOREAN, "궁"),
    ],
)
def test_the_middle_of_a_word_is_not(guest: Guest, typed: str) -> None:
    assert not begins_name(typed, guest, anyascii)
