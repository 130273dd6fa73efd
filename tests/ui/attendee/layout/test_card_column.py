"""Cards one below the other, on one page or several."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.attendee.layout.card_column import CardPlan, CardSize, place

GAP = 10.0
FOOT = CardSize(50, anchored=True)


def pages(plan: CardPlan) -> list[int]:
    return [one.page for one in plan.places]


def test_even_pages_share_the_cards_out() -> None:
    cards = [*[CardSize(100)] * 5, FOOT]
    assert pages(place(cards, 510, GAP)) == [0, 0, 0, 0, 1, -1]
    assert pages(place(cards, 510, GAP, even=True)) == [0, 0, 0, 1, 1, -1]


def test_cards_of_even_pages_grow_in_equal_shares() -> None:
    cards = [CardSize(100, 30), CardSize(100, 200), CardSize(100, 200), FOOT]
    plan = place(cards, 290, GAP, even=True)
    assert [(one.page, one.top, one.extra) for one in plan.places] == [
        (0, 0.0, 10.0),
        (0, 120.0, 10.0),
        (1, 0.0, 130.0),
        (-1, 240.0, 0.0),
    ]


@given(st.lists(st.floats(10, 400), min_size=1, max_size=20), st.floats(150, 900))
def test_even_pages_are_as_many_in_order_and_none_overflows(
    heights: list[float], room: float
) -> None:
    cards = [*(CardSize(height, 40) for height in heights), FOOT]
    even, plain = place(cards, room, GAP, even=True), place(cards, room, GAP)
    assert even.pages == plain.pages
    shown = pages(even)[:-1]
    assert shown == sorted(shown)
    for page in range(even.pages) if even.pages > 1 else ():
        group = [
            (one.top, one.top + card.height + one.extra)
            for card, one in zip(cards, even.places, strict=True)
            if one.page == page
        ]
        if len(group) > 1:
            assert group[-1][1] <= room - 50 - GAP + 1
        assert all(above[1] < below[0] for above, below in pairwise(group))


def test_a_pinned_card_stands_at_the_top_of_every_page() -> None:
    cards = [CardSize(60, pinned=True), *[CardSize(100)] * 3, FOOT]
    plan = place(cards, 350, GAP)
    assert [(one.page, one.top) for one in plan.places] == [
        (-1, 0.0),
        (0, 70.0),
        (0, 180.0),
        (1, 70.0),
        (-1, 300.0),
    ]
