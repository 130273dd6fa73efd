"""Where cards stand: growing into what is left over, and on pages where they run short of room."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.attendee.layout.card_column import (
    CardPlan,
    CardSize,
    PlacedCard,
    even_pages,
    fits,
    natural_height,
    place,
    shares,
)

GAP = 10.0
FOOT = CardSize(50, anchored=True)


def pages(plan: CardPlan) -> list[int]:
    return [one.page for one in plan.places]


def test_no_card_stands_alone_on_the_last_of_even_pages() -> None:
    cards = [*[CardSize(100)] * 5, FOOT]
    assert pages(place(cards, 510, GAP)) == [0, 0, 0, 0, 1, -1]
    assert pages(place(cards, 510, GAP, even=True)) == [0, 0, 0, 1, 1, -1]
    assert even_pages(cards, 510, GAP, most_free=400) == [0, 0, 0, 1, 1, -1]
    assert even_pages(cards, 510, GAP, most_free=410) == [0, 0, 0, 0, 1, -1]


def test_even_pages_take_as_many_cards_as_fit() -> None:
    cards = [*[CardSize(100)] * 6, FOOT]
    assert pages(place(cards, 510, GAP, even=True)) == [0, 0, 0, 0, 1, 1, -1]


def test_a_card_stays_alone_where_another_would_not_fit_beside_it() -> None:
    cards = [*[CardSize(100)] * 4, CardSize(400), FOOT]
    assert pages(place(cards, 510, GAP, even=True)) == [0, 0, 0, 0, 1, -1]


def test_cards_of_even_pages_grow_in_equal_shares() -> None:
    cards = [CardSize(100, 30), CardSize(100, 200), CardSize(100, 200), FOOT]
    plan = place(cards, 290, GAP, even=True)
    assert [(one.page, one.top, one.extra) for one in plan.places] == [
        (0, 0.0, 10.0),
        (0, 120.0, 10.0),
        (1, 0.0, 130.0),
        (-1, 240.0, 0.0),
    ]


def test_what_a_card_cannot_take_goes_to_the_others_of_its_page() -> None:
    cards = [CardSize(20), CardSize(100, 200), CardSize(200, 1000), CardSize(100, 3), FOOT]
    plan = place(cards, 380, GAP, even=True)
    assert [(one.page, one.top, one.extra) for one in plan.places] == [
        (0, 0.0, 0.0),
        (0, 30.0, 190.0),
        (1, 0.0, 7.0),
        (1, 217.0, 3.0),
        (-1, 330.0, 0.0),
    ]
    assert shares([30, 0, 500, 500], 230) == [30, 0, 100, 100]
    assert shares([10, 20], 100) == [10, 20]


def test_even_pages_keep_pinned_cards_at_the_top() -> None:
    cards = [CardSize(60, 50, pinned=True), *[CardSize(100, 500)] * 3, FOOT]
    plan = place(cards, 350, GAP, even=True)
    assert [(one.page, one.top, one.extra) for one in plan.places] == [
        (-1, 0.0, 0.0),
        (0, 70.0, 5.0),
        (0, 185.0, 5.0),
        (1, 70.0, 120.0),
        (-1, 300.0, 0.0),
    ]


def test_cards_of_one_even_page_grow_in_equal_shares() -> None:
    cards = [CardSize(100, 500), CardSize(100, 20), FOOT]
    plan = place(cards, 400, GAP, even=True)
    assert [(one.top, one.extra) for one in plan.places] == [
        (0.0, 110.0),
        (220.0, 20.0),
        (350.0, 0),
    ]
    assert (plan.pages, plan.spare) == (1, 0.0)


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


_SIZES = st.builds(
    CardSize,
    st.floats(20, 400),
    st.sampled_from([0.0, 40.0, 1000.0]),
    st.just(False),
)


def test_cards_grow_in_their_order_up_to_what_they_may() -> None:
    cards = [CardSize(100, 30), CardSize(50), CardSize(60, 500, anchored=True)]
    plan = place(cards, room=400, gap=10)
    assert plan.places == (PlacedCard(0, 0, 30), PlacedCard(0, 140, 0), PlacedCard(0, 200, 140))
    assert (plan.pages, plan.spare) == (1, 0)


def test_space_that_no_card_takes_is_left_over() -> None:
    plan = place([CardSize(100, 20)], room=300, gap=10, calm=15)
    assert (plan.places[0].extra, plan.spare) == (20, 165)


def test_a_little_room_stays_free_before_anything_grows() -> None:
    plan = place([CardSize(100, 500)], room=110, gap=10, calm=15)
    assert (plan.places[0].extra, plan.spare) == (0, 0)


def test_buttons_stand_at_the_bottom_of_every_page() -> None:
    cards = [CardSize(300), CardSize(200), CardSize(100, anchored=True)]
    plan = place(cards, room=500, gap=10)
    assert plan.places == (PlacedCard(0, 0), PlacedCard(1, 0), PlacedCard(-1, 400))
    assert plan.pages == 2


def test_a_card_that_is_taller_than_a_page_has_one_of_its_own() -> None:
    plan = place([CardSize(50), CardSize(900), CardSize(50)], room=500, gap=10)
    assert [one.page for one in plan.places] == [0, 1, 2]


@given(st.lists(_SIZES, min_size=1, max_size=8), st.floats(200, 1200))
def test_no_card_overlaps_another_or_leaves_its_page(cards: list[CardSize], room: float) -> None:
    cards = [*cards, CardSize(90, anchored=True)]
    plan = place(cards, room, gap=10)
    foot = room - 90
    for page in range(plan.pages):
        stood = [
            (one.top, one.top + card.height + one.extra)
            for card, one in zip(cards, plan.places, strict=True)
            if one.page in (page, -1)
        ]
        fitting = [span for span in stood if span[1] - span[0] <= foot - 10]
        assert all(before[1] <= after[0] for before, after in pairwise(fitting))
        assert stood[-1][1] <= room + 1


@given(st.lists(_SIZES, min_size=1, max_size=8))
def test_cards_fit_into_their_natural_height(cards: list[CardSize]) -> None:
    height = natural_height(cards, 10)
    assert fits(cards, height, 10)
    assert not fits(cards, height - 1, 10)
