"""The orders of a made-up forum, as a pretix is given them: 385 people with every kind of ticket.

The kinds of state and of add-ons come round after 23 and 11 orders, so that each meets each.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from zoneinfo import ZoneInfo

PEOPLE = 385
SEOUL = ZoneInfo("Asia/Seoul")
DECIDED_AT = datetime(2026, 6, 2, 9, 30, tzinfo=SEOUL)
"""When everybody is tried at every list."""
YESTERDAY, TOMORROW, SOON, EARLY = (
    datetime(2026, 6, day, hour, tzinfo=SEOUL) for day, hour in ((1, 9), (3, 9), (2, 10), (2, 9))
)


class State(StrEnum):
    """What is particular about an order or its main ticket."""

    PAID = auto()
    PENDING = auto()
    VALID_WHILE_PENDING = auto()
    CANCELLED = auto()
    EXPIRED = auto()
    UNAPPROVED = auto()
    BLOCKED = auto()
    VALID_LATER = auto()
    VALID_BEFORE = auto()
    VALID_NOW = auto()
    NEW_SECRET = auto()
    ATTENTION = auto()


class Added(StrEnum):
    """An add-on of an order; the second word is what happened to it."""

    DINNER = auto()
    SECOND_DINNER = auto()
    CANCELLED_DINNER = auto()
    BLOCKED_DINNER = auto()
    LATER_DINNER = auto()
    WRITING = auto()
    STATISTICS = auto()


_STATES = (*State, *[State.PAID] * 11)
_ADDED: tuple[tuple[Added, ...], ...] = (
    (),
    (Added.DINNER,),
    (Added.DINNER, Added.SECOND_DINNER),
    (Added.DINNER, Added.WRITING),
    (Added.WRITING,),
    (Added.WRITING, Added.STATISTICS),
    (),
    (Added.BLOCKED_DINNER,),
    (Added.CANCELLED_DINNER, Added.DINNER),
    (Added.LATER_DINNER,),
    (Added.CANCELLED_DINNER,),
)
_PRODUCTS = ("regular", "regular", "regular", "press", "regular", "speaker", "regular", "vip")
ADDON_PRODUCTS: Mapping[Added, str] = {
    **{one: "dinner" for one in Added if one.name.endswith("DINNER")},
    Added.WRITING: "writing",
    Added.STATISTICS: "statistics",
}

_FAMILIES = (
    "김 kim,이 lee,박 park,최 choi,정 jung,강 kang,조 cho,윤 yoon,장 jang,임 lim,남궁 namgung"
)
_GIVEN = "하늘 haneul,서준 seojun,지우 jiwoo,민서 minseo,도윤 doyun,예린 yerin,솔 sol,가온 gaon"
_FOREIGN = "Amara,Björn,Chloé,Diego,Elif,Femi,Greta,Hugo,Ines,Jonas,Khadija,Lars,Mei,Noor"
_SURNAMES = "Quistrand,Okonjo,Delacroix,Vantongeren,Işık,O’Hanlon,Sørby,Nakagusuku,Petrov-Lind"


@dataclass(frozen=True, slots=True)
class ForumOrder:
    """An order: one person with their add-ons. `secret` is empty where pretix signs one."""

    number: int
    name: str
    latin: str
    product: str
    state: State
    added: tuple[Added, ...]
    secret: str

    @property
    def code(self) -> str:
        """The code of the order."""
        return f"KSF{self.number + 100:04}".translate(str.maketrans("01", "YZ"))

    @property
    def is_student(self) -> bool:
        """Whether they bought the second variation of the regular ticket."""
        return self.product == "regular" and self.number % 3 == 0


def forum_orders(people: int = PEOPLE) -> Iterator[ForumOrder]:
    """The orders, the same each time."""
    chance = random.Random(15)
    letters = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789"
    families, given = ([one.split() for one in text.split(",")] for text in (_FAMILIES, _GIVEN))
    foreign, surnames = _FOREIGN.split(","), _SURNAMES.split(",")
    for number in range(people):
        family, own = chance.choice(families), chance.choice(given)
        name, latin = family[0] + own[0], f"{family[1]} {own[1]}".title()
        if number % 3 == 1:
            name, latin = f"{chance.choice(foreign)} {chance.choice(surnames)}", ""
        secret = "".join(chance.choices(letters, k=32))
        yield ForumOrder(
            number,
            name,
            latin,
            _PRODUCTS[number % len(_PRODUCTS)],
            _STATES[number % len(_STATES)],
            _ADDED[number % len(_ADDED)],
            secret if number % 2 else "",
        )
