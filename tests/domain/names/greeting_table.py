"""Reads the table of made-up guests and of how each is greeted, and says what the rules make of it.

`greetings.csv` is meant to be read and extended by organisers. A slash stands between lines, a bar
where a line may break. `event` holds what differs at the event: "given first", "hide names", a time
zone, a country's name (TR=...) or an honorific of the event's own (position=honorific).
`undrawable` are characters that no font has.
"""

from __future__ import annotations

import csv
from pathlib import Path

from kiosk.domain.names.badge_content import badge_of
from kiosk.domain.names.greeting import greeting
from kiosk.domain.records.choices import NameOrder
from kiosk.domain.records.entities import Event, Guest, Programme
from kiosk.name_tables import name_tables

TABLE = Path(__file__).with_name("greetings.csv")
WELCOME = {"ko": "환영합니다", "en": "Welcome"}
LINE, BREAK = " / ", " | "
_OF_GUESTS = (
    "name_ko", "name_latin", "style", "courtesy", "position_ko", "position_en", "organisation_ko",
    "organisation_en", "delegation", "country", "greeting_ko", "greeting_en",
)  # fmt: skip

Row = dict[str, str]


def rows() -> list[Row]:
    """All lines of the table."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def guest_of(row: Row) -> Guest:
    """The guest of a line."""
    return Guest(
        **{name: row[name] for name in _OF_GUESTS},  # type: ignore[arg-type] # texts, all of them
        given_latin=row["given"],
        family_latin=row["family"],
        name_order=NameOrder.GIVEN_FIRST if row["order"] == "given first" else NameOrder.EVENT,
        extra={"Name in own script": row["native"]} if row["native"] else {},
    )


def event_of(row: Row) -> Event:
    """The event of a line."""
    setting = row["event"]
    name, equals, _ = setting.partition("=")
    is_country = bool(equals) and len(name) == 2
    return Event(
        name_order=NameOrder.GIVEN_FIRST if setting == "given first" else NameOrder.FAMILY_FIRST,
        hide_names=setting == "hide names",
        timezone=setting if "/" in setting else "Asia/Seoul",
        countries=dict([setting.split("=")]) if is_country else {},
        honorifics=(setting,) if equals and not is_country else (),
    )


def greeted(row: Row, language: str) -> str:
    """The lines with which a kiosk greets the guest of a line."""
    greeted = greeting(
        guest_of(row),
        event_of(row),
        language,
        lambda text: not (row["undrawable"] and row["undrawable"] in text),
        name_tables(),
        welcome=WELCOME[language],
    )
    return LINE.join(BREAK.join(line.parts) for line in greeted.lines)


def badge_lines(row: Row) -> str:
    """The lines on the badge of the guest of a line, from top to bottom, without the event's."""
    programme = Programme(event_of(row))
    badge = badge_of(guest_of(row), programme, "", (), lambda code, _: code, tables=name_tables())
    lines = (
        badge.style, badge.name, badge.second_name, badge.own_name, badge.position,
        badge.second_position, badge.organisation, badge.second_organisation,
    )  # fmt: skip
    return LINE.join(line.replace("\n", BREAK) for line in lines if line)
