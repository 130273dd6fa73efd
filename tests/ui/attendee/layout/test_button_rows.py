"""Where buttons stand, and how large their labels are."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.attendee.layout.button_rows import (
    STEPS,
    ButtonSize,
    PlacedButton,
    StackPlan,
    StackRules,
    plan,
)

WIDTH, GAP, LINE, ICON = 600.0, 10.0, 20.0, 30.0
RULES = StackRules(WIDTH, math.inf, GAP)


@dataclass(frozen=True, eq=False)
class Labelled:
    """A button with a label of words, which are `words` px wide at the first step."""

    words: tuple[float, ...]
    shares: bool = False

    def sized(self, step: float, *, bare: bool) -> ButtonSize:
        icon = 0 if bare else ICON
        return ButtonSize(
            sum(self.words) * step + icon,
            max(self.words) * step + icon,
            lambda width: LINE * step * max(1, math.ceil(sum(self.words) * step / (width - icon))),
        )


def shape(found: StackPlan) -> list[list[PlacedButton]]:
    return [list(row) for row in found.rows]


def widths(found: StackPlan) -> list[list[float]]:
    return [[one.width for one in row] for row in found.rows]


def test_buttons_stand_one_above_the_other_at_full_width() -> None:
    found = plan([Labelled((100,)), Labelled((200,))], RULES)
    assert widths(found) == [[WIDTH], [WIDTH]]
    assert found.height == 2 * LINE + GAP


def test_sharing_buttons_stand_side_by_side_at_one_width() -> None:
    found = plan([Labelled((100,), shares=True), Labelled((200,), shares=True)], RULES)
    assert widths(found) == [[295, 295]]
    assert [one.x for one in found.rows[0]] == [0, 305]


def test_a_longer_label_gets_more_of_the_row() -> None:
    found = plan([Labelled((100,), shares=True), Labelled((350,), shares=True)], RULES)
    first, second = widths(found)[0]
    assert first < second
    assert first + second == WIDTH - GAP


def test_buttons_that_do_not_fit_a_row_leave_out_their_icons() -> None:
    found = plan([Labelled((280,), shares=True), Labelled((290,), shares=True)], RULES)
    assert len(found.rows) == 1
    assert all(one.bare for one in found.rows[0])


def test_of_three_buttons_the_outer_two_share_the_second_row() -> None:
    one, two, three = (Labelled((280,), shares=True) for _ in range(3))
    found = plan([one, two, three], RULES)
    assert [[at.button for at in row] for row in found.rows] == [[two], [one, three]]


def test_even_buttons_stand_below_each_other_where_a_word_is_wider_than_a_share() -> None:
    rules = StackRules(WIDTH, math.inf, GAP, even=True)
    found = plan([Labelled((100,), shares=True), Labelled((400,), shares=True)], rules)
    assert widths(found) == [[WIDTH], [WIDTH]]


def test_labels_step_down_until_the_stack_fits_its_room() -> None:
    rules = StackRules(WIDTH, room=70, gap=GAP)
    found = plan([Labelled((700,)), Labelled((100,))], rules)
    assert found.step < 1
    assert found.height <= 70


def test_labels_step_down_until_no_word_is_broken() -> None:
    found = plan([Labelled((700, 20))], RULES)
    assert found.step == 0.82
    assert found.rows[0][0].size.narrow <= WIDTH + 1


def test_no_buttons_take_no_height() -> None:
    assert plan([], RULES).height == 0


BUTTONS = st.lists(
    st.builds(
        Labelled,
        st.lists(st.floats(1, 400), min_size=1, max_size=4).map(tuple),
        st.booleans(),
    ),
    max_size=6,
)


@given(buttons=BUTTONS, room=st.floats(0, 400), even=st.booleans())
def test_every_button_is_shown_once_within_the_width_and_beside_none(
    buttons: list[Labelled], room: float, even: bool
) -> None:
    found = plan(buttons, StackRules(WIDTH, room, GAP, even=even))
    shown = [one.button for row in found.rows for one in row]
    assert sorted(map(id, shown)) == sorted(map(id, buttons))
    assert found.step in STEPS
    for row in found.rows:
        assert row[-1].x + row[-1].width <= WIDTH + 1 + 1e-6
        for left, right in pairwise(row):
            assert right.x >= left.x + left.width - 1e-6
