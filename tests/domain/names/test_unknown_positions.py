"""Which positions an organiser is told about: those without a Korean honorific of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.names.forms_of_address import honorific
from kiosk.domain.names.honorifics import PLAIN
from kiosk.domain.names.unknown_positions import unknown_positions
from kiosk.domain.records.entities import Event, Guest, Status
from kiosk.name_tables import name_tables
from tests.domain.names.greeting_table import event_of, guest_of, rows

EVENT = Event()
ANALYST = Guest(id="a", name_ko="한가온", position_ko="수석전문역")


def found(event: Event, *guests: Guest) -> list[tuple[str, list[str]]]:
    unknown = unknown_positions(guests, event, name_tables())
    return [(one.position, [guest.id for guest in one.guests]) for one in unknown]


def test_positions_are_listed_once_those_of_most_guests_first() -> None:
    english = Guest(id="b", name_latin="Sera On", position_en="Growth Hacker")
    same = replace(ANALYST, id="c")
    assert found(EVENT, english, ANALYST, same) == [
        ("수석전문역", ["a", "c"]),
        ("Growth Hacker", ["b"]),
    ]


@pytest.mark.parametrize("entry", ["수석전문역=전문역님", "수석전문역=님"])
def test_an_entry_on_the_event_sheet_makes_a_position_known(entry: str) -> None:
    assert found(replace(EVENT, honorifics=(entry,)), ANALYST) == []


@pytest.mark.parametrize(
    "guest",
    [
        replace(ANALYST, position_ko="국장"),
        replace(ANALYST, position_ko="홍보대사"),
        replace(ANALYST, position_ko=""),
        replace(ANALYST, style="Prof."),
        replace(ANALYST, greeting_ko="한가온 박사님, 어서 오십시오"),
        replace(ANALYST, status=Status.CANCELLED),
        replace(ANALYST, status=Status.BLOCKED),
    ],
    ids=["known", "known-as-plain", "none", "style", "own-greeting", "cancelled", "blocked"],
)
def test_others_are_not_listed(guest: Guest) -> None:
    assert found(EVENT, guest) == []


def test_an_event_without_korean_has_no_korean_greeting() -> None:
    assert found(replace(EVENT, languages=("en", "fr")), ANALYST) == []


def test_of_the_made_up_guests_those_listed_are_called_nothing_else() -> None:
    listed = 0
    for row in rows():
        guest, event = guest_of(row), event_of(row)
        if unknown_positions([guest], event, name_tables()):
            assert honorific(guest, event, name_tables()) == PLAIN, row
            listed += 1
    assert 0 < listed < len(rows()) / 2
