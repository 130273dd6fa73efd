"""The layout of a badge: the position of each element. All lengths are in millimetres."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.exchange.badges.typefaces import Typeface

NAME_FIELDS = ("name", "second_name", "own_name", "addressed", "post_alone")
"""Fields that say whose badge or place card it is."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the badge, given by its top left corner and its size."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height


@dataclass(frozen=True, slots=True)
class Text:
    """The text of one field, in a range of type sizes, on at most `lines` lines.

    `gap` is the space above it, unless it is the first; `leading` is the distance of its lines as a
    multiple of their height.
    """

    field: str
    typeface: Typeface
    size: float
    least: float
    lines: int = 1
    gap: float = 0.0
    leading: float = 1.0


@dataclass(frozen=True, slots=True)
class Stack:
    """Texts below each other in a box; an empty text leaves no gap."""

    box: Box
    align: str
    anchor: str
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """Table numbers beside each other, each below the name of its round."""

    box: Box
    align: str
    label: Text
    number: Text


@dataclass(frozen=True, slots=True)
class Band:
    """A bar with the category in white on the category's colour."""

    box: Box
    text: Text


@dataclass(frozen=True, slots=True)
class Category:
    """The name of a category on badges, and its colour where the printer has colours."""

    label: str
    colour: str = "#000000"


@dataclass(frozen=True, slots=True)
class BadgeLayout:
    """A badge of `width` by `height`; `id` is the name by which it is selected.

    `code` is the square of the QR code with its quiet zone, None on a card without one; `rules` are
    black lines.
    """

    id: str
    title: str
    width: float
    height: float
    code: Box | None
    stacks: tuple[Stack, ...]
    band: Band | None = None
    tables: Tables | None = None
    rules: tuple[Box, ...] = ()
    categories: Mapping[str, Category] = field(default_factory=dict)

    def category(self, id_: str) -> Category:
        """The text of the band; a category without an entry is shown by its own name."""
        return self.categories.get(id_) or Category(id_.replace("_", " ").upper())
