"""Where things stand on a badge; every length is in millimetres."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.exchange.badges.typefaces import Typeface


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the badge, from its top left corner."""

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
    """A field's words, between two sizes of type, on at most so many `lines`.

    `gap` stands above it where something else does; `leading` is how far its lines are apart, in
    parts of their height.
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
    """Texts below each other in a box; an empty one leaves no gap."""

    box: Box
    align: str
    anchor: str
    texts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """Table numbers beside each other, each under the name of its round."""

    box: Box
    align: str
    label: Text
    number: Text


@dataclass(frozen=True, slots=True)
class Band:
    """A bar that says the category, white on its colour."""

    box: Box
    text: Text


@dataclass(frozen=True, slots=True)
class Category:
    """What a category is called on badges, and its colour where a printer has colours."""

    label: str
    colour: str = "#000000"


@dataclass(frozen=True, slots=True)
class BadgeLayout:
    """A badge of `width` by `height`; `id` is what it is asked for by.

    `code` is the square of the QR with its quiet zone; `rules` are black lines.
    """

    id: str
    title: str
    width: float
    height: float
    code: Box
    stacks: tuple[Stack, ...]
    band: Band | None = None
    tables: Tables | None = None
    rules: tuple[Box, ...] = ()
    categories: Mapping[str, Category] = field(default_factory=dict)

    def category(self, id_: str) -> Category:
        """What the band says; a category that nobody described speaks for itself."""
        return self.categories.get(id_) or Category(id_.replace("_", " ").upper())
