"""Places cards one below the other, on as many pages as they need. Pure; all lengths are px."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

# A page with more cards than this can give one away.
_COMPANY = 2


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

    Of what is left over, up to `calm` stays free at the bottom. What is left over of each of `even`
    pages goes to its cards in shares as equal as their limits allow.
    """
    if even:
        return fill(cards, even_pages(cards, room, gap), room, gap)
    if not fits(cards, room, gap):
        return _paged(cards, room, gap)
    left = max(0.0, room - natural_height(cards, gap) - calm)
    places, y = [], 0.0
    for card in cards:
        extra = min(card.growth, left)
        left -= extra
        places.append(PlacedCard(0, y, extra))
        y += card.height + extra + gap
    return CardPlan(tuple(places), 1, left)


def even_pages(
    cards: Sequence[CardSize], room: float, gap: float, most_free: float = 0.0
) -> list[int]:
    """The page of each card: every page takes what fits on it.

    A single card that leaves more than `most_free` of the last page gets the one before it for
    company, if two stay.
    """
    if fits(cards, room, gap):
        return [0] * len(cards)
    pages = [one.page for one in _paged(cards, room, gap).places]
    turned = [at for at, page in enumerate(pages) if page >= 0]
    *_, last = [pages[at] for at in turned]
    before = [at for at in turned if pages[at] == last - 1]
    low = room - cards[turned[-1]].height > most_free
    if low and pages.count(last) == 1 and len(before) > _COMPANY:
        moved = [*pages]
        moved[before[-1]] = last
        if _is_room_for(cards, moved, last, room, gap):
            return moved
    return pages


def _is_room_for(
    cards: Sequence[CardSize], pages: Sequence[int], page: int, room: float, gap: float
) -> bool:
    """Whether a page holds the cards that are meant for it."""
    return fits(
        [card for card, of in zip(cards, pages, strict=True) if of in {page, -1}], room, gap
    )


def fill(cards: Sequence[CardSize], pages: Sequence[int], room: float, gap: float) -> CardPlan:
    """Cards whose pages are known, each grown by its share of what is left over of its page."""
    count = 1 + max(pages, default=0)
    places: dict[int, PlacedCard] = {}
    spare = 0.0
    for page in range(count):
        group = {at: cards[at] for at, of in enumerate(pages) if of in {page, -1}}
        extras, spare = _extras(list(group.values()), pages=count, room=room, gap=gap)
        y = 0.0
        for (at, card), extra in zip(group.items(), extras, strict=True):
            if count > 1 and card.anchored:
                anchored = [one for one in group.values() if one.anchored]
                y = room - natural_height(anchored, gap) if card is anchored[0] else y
            places[at] = PlacedCard(pages[at], y, extra)
            y += card.height + extra + gap
    in_order = tuple(places[at] for at in range(len(cards)))
    return CardPlan(in_order, count, spare if count == 1 else 0.0)


def _extras(
    group: Sequence[CardSize], *, pages: int, room: float, gap: float
) -> tuple[list[float], float]:
    """By how much the cards of a page grow, and what is left.

    What stands on each of several pages does not grow.
    """
    left = max(0.0, room - natural_height(group, gap))
    limits = [
        0.0 if pages > 1 and (card.anchored or card.pinned) else card.growth for card in group
    ]
    extras = shares(limits, left)
    return extras, left - sum(extras)


def shares(limits: Sequence[float], left: float) -> list[float]:
    """Equal shares of `left`, each at most its limit; others take what is above a limit."""
    given = [0.0] * len(limits)
    rising = sorted(range(len(limits)), key=limits.__getitem__)
    for rest, at in zip(range(len(limits), 0, -1), rising, strict=True):
        given[at] = min(limits[at], left / rest)
        left -= given[at]
    return given


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
