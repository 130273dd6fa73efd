"""Categories: the different spellings of one category, by the event's settings and by default."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.exchange.importing.files.cells import fold

DEFAULT = (
    "연구자|researcher|researchers|연구원|학자",
    "언론|press|media|journalist|기자|미디어",
    "연사|speaker|speakers|발표자|강연자|presenter",
    "주한 외교단|mission|missions|diplomat|diplomatic corps|외교단|외교관",
    "정부·기관|official|officials|government|정부|공무원",
    "운영|staff|운영요원|운영진|스태프|organiser|organizer",
    "산업계|industry|기업",
    "학생|student|students",
    "귀빈|VIP",
    "초청|invited|초청자",
    "일반|regular|general|일반참가자",
)
"""Spellings of one category by default, divided by bars."""


def read_spellings(text: str) -> tuple[str, ...]:
    """Groups of spellings: groups are divided by semicolons or line breaks, spellings by bars."""
    groups = (part.strip(" |") for part in text.replace("\n", ";").split(";"))
    return tuple(dict.fromkeys(filter(None, groups)))


@dataclass(slots=True)
class Categories:
    """The spelling to use for each category: the first one that the event has."""

    spellings: tuple[str, ...] = ()
    _groups: dict[str, str] = field(default_factory=dict)
    _known: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for group in (*self.spellings, *DEFAULT):
            names = [fold(name) for name in group.split("|")]
            for name in names:
                self._groups.setdefault(name, names[0])

    def learn(self, names: Iterable[str]) -> None:
        """Adds names that the event already has."""
        for name in names:
            self.spell(name)

    def spell(self, name: str) -> str:
        """The event's spelling of a category; a new category is returned unchanged."""
        key = fold(name)
        return self._known.setdefault(self._groups.get(key, key), name) if key else name
