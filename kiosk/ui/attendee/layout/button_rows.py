"""Where buttons stand, one above the other or side by side, and how large their labels are. Pure.

Buttons that share stand beside each other where their labels allow it. The labels step down
together until all buttons fit into the room that they have.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeAlias

STEPS = (1.0, 0.94, 0.88, 0.82, 0.75, 0.68, 0.6, 0.5)
"""The shares of the wished label size that are tried."""


@dataclass(frozen=True, slots=True)
class ButtonSize:
    """What a button takes with one size of label, in px.

    `natural` is its width with the label in one line, `narrow` with the longest word in one.
    """

    natural: float
    narrow: float
    height_at: Callable[[float], float]


class Button(Protocol):
    """A button to be placed."""

    @property
    def shares(self) -> bool:
        """Whether it may stand beside its neighbours."""
        ...

    def sized(self, step: float, *, bare: bool) -> ButtonSize:
        """Its size with the label at a share of its wished size; `bare` is without its icon."""
        ...


@dataclass(frozen=True, slots=True)
class StackRules:
    """How buttons are arranged, in px; `even` makes all of a row equally wide."""

    width: float
    room: float
    gap: float
    even: bool = False


@dataclass(frozen=True, slots=True)
class PlacedButton:
    """A button at its place within the stack, in px, with the size that it was measured at."""

    button: Button
    x: float
    width: float
    height: float
    size: ButtonSize
    bare: bool


Row: TypeAlias = tuple[PlacedButton, ...]


@dataclass(frozen=True, slots=True)
class StackPlan:
    """Rows of buttons from top to bottom, all labels at `step`."""

    step: float
    rows: tuple[Row, ...]
    height: float


def plan(buttons: Sequence[Button], rules: StackRules) -> StackPlan:
    """The arrangement at the first step at which all fit without a broken word, or at the last."""
    found = StackPlan(1.0, (), 0.0)
    for step in STEPS:
        rows = _rows(buttons, rules, step)
        found = StackPlan(step, rows, max(0.0, _height(rows, rules.gap)))
        whole = all(one.size.narrow <= one.width + 1 for row in rows for one in row)
        if found.height <= rules.room and whole:
            break
    return found


def _height(rows: Sequence[Row], gap: float) -> float:
    return sum(row[0].height + gap for row in rows) - gap


def _rows(buttons: Sequence[Button], rules: StackRules, step: float) -> tuple[Row, ...]:
    rows: list[Row] = []
    first = 0
    while first < len(buttons):
        last = first + 1
        while buttons[first].shares and last < len(buttons) and buttons[last].shares:
            last += 1
        rows += _group(buttons[first:last], rules, step)
        first = last
    return tuple(rows)


def _group(buttons: Sequence[Button], rules: StackRules, step: float) -> list[Row]:
    """One row; else the outer two in one and what is between them above; else a row each."""
    one = _row(buttons, rules, step)
    if len(one) == 1 or len(buttons) < 3:
        return one
    outer = (buttons[0], buttons[-1])
    return [*_group(buttons[1:-1], rules, step), *_row(outer, rules, step)]


def _row(buttons: Sequence[Button], rules: StackRules, step: float) -> list[Row]:
    """All beside each other if they can be and that is no taller, else one above the other."""
    sizes = [one.sized(step, bare=False) for one in buttons]
    natural = sum(size.natural for size in sizes) + rules.gap * (len(sizes) - 1)
    bare = natural > rules.width or any(size.natural > rules.width for size in sizes)
    if bare:
        sizes = [one.sized(step, bare=True) for one in buttons]
    placed = [
        PlacedButton(one, 0.0, rules.width, size.height_at(rules.width), size, bare)
        for one, size in zip(buttons, sizes, strict=True)
    ]
    stacked: list[Row] = [(one,) for one in placed]
    widths = _widths(sizes, rules) if len(buttons) > 1 else None
    if widths is None:
        return stacked
    height = max(size.height_at(width) for size, width in zip(sizes, widths, strict=True))
    if height > _height(stacked, rules.gap):
        return stacked
    gap = (rules.width - sum(widths)) / (len(widths) - 1)
    x, row = 0.0, []
    for one, width in zip(placed, widths, strict=True):
        row.append(replace(one, x=x, width=width, height=height))
        x += width + gap
    return [tuple(row)]


def _widths(sizes: Sequence[ButtonSize], rules: StackRules) -> list[float] | None:
    """The widths of the buttons of a row; None if they cannot stand beside each other."""
    count = len(sizes)
    free = rules.width - rules.gap * (count - 1)
    natural = [size.natural for size in sizes]
    narrow = [size.narrow for size in sizes]
    if max(narrow if rules.even else natural) <= free / count:
        return [free / count] * count
    if rules.even:
        return None
    if sum(natural) <= free:
        return [width * free / sum(natural) for width in natural]
    return _squeezed(natural, narrow, free)


def _squeezed(natural: list[float], narrow: list[float], free: float) -> list[float] | None:
    """Short labels keep their width, long ones share what is left; None if a word is too long."""
    widths = [0.0] * len(natural)
    left = free
    order = sorted(range(len(natural)), key=natural.__getitem__)
    for rank, at in enumerate(order):
        rest = sum(narrow[other] for other in order[rank + 1 :])
        widest = min(natural[at], left / (len(order) - rank), left - rest)
        widths[at] = max(narrow[at], widest)
        left -= widths[at]
    return None if left < -1 else widths
