"""How wide, high and far apart the keys of an on-screen keyboard are. Pure; all lengths are px."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

STEPS = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5)
"""The shares of the wished label size that are tried."""
_LAST = 0.4


@dataclass(frozen=True, slots=True)
class KeyLabel:
    """A key, `weight` keys wide, and the width of its label at the wished size."""

    weight: float
    label: float


@dataclass(frozen=True, slots=True)
class KeyboardRules:
    """The area for all keys, the least size of one, and the gap that is wished for.

    `label` is the height that a label of the wished size needs; `side` is free at both its sides.
    """

    width: float
    room: float
    least_width: float
    least_height: float
    gap: float
    label: float
    side: float
    most_height: float = math.inf


@dataclass(frozen=True, slots=True)
class KeyboardPlan:
    """All keys have one height and one label size, `step` times the wished one."""

    unit: float
    gap: float
    key_height: float
    step: float
    height: float

    def key_width(self, weight: float) -> float:
        """The width of a key."""
        return math.floor(weight * self.unit + (weight - 1) * self.gap)


def plan(rows: Sequence[Sequence[KeyLabel]], rules: KeyboardRules) -> KeyboardPlan:
    """The largest labels with which every key holds its label and all rows fit into the room."""
    columns = max((sum(key.weight for key in row) for row in rows), default=1.0) or 1.0
    free = (rules.width - columns * rules.least_width) / max(1.0, columns - 1)
    gap = max(1.0, min(rules.gap, math.floor(free)))
    unit = (rules.width - gap * (columns - 1)) / columns
    found = _at(_LAST, unit, gap, rows, rules)
    for step in STEPS:
        tried = _at(step, unit, gap, rows, rules)
        if tried.height <= rules.room and _holds(rows, tried, rules.side):
            found = tried
            break
    return _grown(found, len(rows), rules)


def _at(
    step: float,
    unit: float,
    gap: float,
    rows: Sequence[Sequence[KeyLabel]],
    rules: KeyboardRules,
) -> KeyboardPlan:
    height = max(rules.least_height, math.ceil(rules.label * step))
    return KeyboardPlan(unit, gap, height, step, len(rows) * (height + gap) - gap)


def _holds(rows: Sequence[Sequence[KeyLabel]], tried: KeyboardPlan, side: float) -> bool:
    return all(
        key.label * tried.step + 2 * side <= tried.key_width(key.weight)
        for row in rows
        for key in row
    )


def _grown(found: KeyboardPlan, rows: int, rules: KeyboardRules) -> KeyboardPlan:
    """Keys grow into what is left, up to the most."""
    if rows == 0 or math.isinf(rules.most_height):
        return found
    share = math.floor((rules.room + found.gap) / rows - found.gap)
    height = max(found.key_height, min(rules.most_height, share))
    return KeyboardPlan(
        found.unit, found.gap, height, found.step, rows * (height + found.gap) - found.gap
    )
