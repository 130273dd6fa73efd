"""Places cards one below the other, on as many pages as they need. Pure; all lengths are px."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CardSize:
    """A card's natural height, and by how much it may grow.

    An `anchored` one stands at the bottom of every page, a `pinned` one at the top; pinned ones are
    the first.
    """

    height: float
    growth: float = 0.0
    anchored: bool = False
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class PlacedCard:
    """The page, the top and the extra height of a card; page -1 is every page."""

    page: int
    top: float
    extra: float = 0.0


@dataclass(frozen=True, slots=True)
class CardPlan:
    """Where cards stand, in their order; `spare` is what is left under a single page."""

    places: tuple[PlacedCard, ...]
    pages: int = 1
    spare: float = 0.0


def natural_height(cards: Sequence[CardSize], gap: float) -> float:
    """The height of cards one below the other."""
    return sum(card.height for card in cards) + gap * max(0, len(cards) - 1)


def fits(cards: Sequence[CardSize], room: float, gap: float) -> bool:
    """Whether one page is enough."""
    return natural_height(cards, gap) <= room + 0.5


def place(
    cards: Sequence[CardSize], room: float, gap: float, calm: float = 0.0, *, even: bool = False
) -> CardPlan:
    """On one page if they fit, where they grow in their order; else on several.

    Of what is left over, up to `calm` stays free at the bottom. `even` pages are filled to about
    the same height, and what is left over of each goes to its cards in equal shares.
    """
    if not fits(cards, room, gap):
        return _even(cards, room, gap) if even else _paged(cards, room, gap)
    left = max(0.0, room - natural_height(cards, gap) - calm)
    places, y = [], 0.0
    for card in cards:
        extra = min(card.growth, left)
        left -= extra
        places.append(PlacedCard(0, y, extra))
        y += card.height + extra + gap
    return CardPlan(tuple(places), 1, left)


def _even(cards: Sequence[CardSize], room: float, gap: float) -> CardPlan:
    """As many pages as are needed, each as low as that number allows."""
    plan = _paged(cards, room, gap)
    foot = natural_height([card for card in cards if card.anchored], gap)
    lowest, highest = 0.0, room
    while highest - lowest > 1:
        tried = (lowest + highest) / 2
        if _paged(cards, tried, gap).pages > plan.pages:
            lowest = tried
        else:
            highest = tried
    pages = [one.page for one in _paged(cards, highest, gap).places]
    free = room - foot - (gap if foot else 0.0)
    places, bottom = [], room - foot
    tops = [0.0] * plan.pages
    for card, page in zip(cards, pages, strict=True):
        if page < 0:
            places.append(PlacedCard(-1, bottom))
            bottom += card.height + gap
            continue
        group = [one for one, at in zip(cards, pages, strict=True) if at == page]
        share = max(0.0, free - natural_height(group, gap)) / len(group)
        extra = min(card.growth, share)
        places.append(PlacedCard(page, tops[page], extra))
        tops[page] += card.height + extra + gap
    return CardPlan(tuple(places), plan.pages)


def _paged(cards: Sequence[CardSize], room: float, gap: float) -> CardPlan:
    """In reading order; a card that is taller than a page has one of its own."""
    anchored = [card for card in cards if card.anchored]
    foot = natural_height(anchored, gap)
    free = room - foot - (gap if anchored else 0.0)
    places: list[PlacedCard] = []
    pinned = [card for card in cards if card.pinned]
    head = natural_height(pinned, gap) + (gap if pinned else 0.0)
    page, y, bottom, top = 0, head, room - foot, 0.0
    for card in cards:
        if card.pinned:
            places.append(PlacedCard(-1, top))
            top += card.height + gap
            continue
        if card.anchored:
            places.append(PlacedCard(-1, bottom))
            bottom += card.height + gap
            continue
        if y > head and y + card.height > free + 0.5:
            page, y = page + 1, head
        places.append(PlacedCard(page, y))
        y += card.height + gap
    return CardPlan(tuple(places), page + 1)
