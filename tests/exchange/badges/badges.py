"""A badge with every field, a programme with one round, and a simple layout."""

from __future__ import annotations

from kiosk.domain.names.badge_content import Badge, BadgeTable
from kiosk.domain.records.entities import Event, Programme, Round
from kiosk.exchange.badges.layout_files import layouts, read_layout
from kiosk.texts import load_texts

CODE = "EVT-7Q4K9M2XA1B2C3D4"
CODED = [name for name in layouts() if read_layout(name).code]
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


PROGRAMME = Programme(
    Event(name_ko="포럼", name_en="Forum", countries={"KR": "대한민국|Republic of Korea"}),
    rounds={"1": Round(id="1", name_ko="1라운드", name_en="Round 1")},
)
