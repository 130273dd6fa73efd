"""Lays blocks of content out in columns and, where these are full, on further pages. Pure.

All lengths are px. A block that shrinks goes down the steps until it fits into a column.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeAlias

STEPS = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.5)
"""The shares of its wished size that a block is tried at."""

_FIRST_STEPS = STEPS[:3]
_LEAST_LEGIBLE = 0.55


class Block(Protocol):
    """Something with a height that follows from its width."""

    @property
    def shrinks(self) -> bool:
        """Whether its height depends on the step."""
        ...

    def height(self, width: float, step: float, tallest: float) -> float:
        """Its height at a share of its wished size; no text of it may be taller than `tallest`."""
        ...


@dataclass(frozen=True, slots=True)
class Column:
    """A place for blocks."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Content:
    """Blocks in reading order, and what is special about some of them.

    `stretch` takes the height that its column has left, at least `stretch_least`. Those of
    `optional` are left out, the last first, rather than given a page. `aside` opens the second
    column, where there is one; it stands behind all other blocks if `aside_last`.
    """

    blocks: tuple[Block, ...]
    stretch: Block | None = None
    stretch_least: float = 0.0
    optional: tuple[Block, ...] = ()
    aside: Block | None = None
    aside_last: bool = True


@dataclass(frozen=True, slots=True)
class PageFrame:
    """The columns of a page where one page is enough (`roomy`) and where there are more (`tight`).

    The last page leaves `tail` free at the bottom of its last column. `sunk` blocks stand at the
    bottom of their column.
    """

    roomy: tuple[Column, ...]
    tight: tuple[Column, ...]
    gap: float
    tail: float = 0.0
    sunk: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A block at its place on a page, counted from 0."""

    block: Block
    page: int
    x: float
    y: float
    width: float
    height: float
    step: float


@dataclass(frozen=True, slots=True)
class _Sized:
    block: Block
    height: float
    step: float


_Places: TypeAlias = list[list[_Sized]]
"""What stands in each column, those of all pages running on."""


def lay_out(content: Content, frame: PageFrame) -> tuple[int, list[Placed]]:
    """The number of pages, and every block that is not left out at its place."""
    for step in _FIRST_STEPS:
        places = _paginate(content, frame.roomy, frame.gap, step)
        if len(places) <= len(frame.roomy):
            return 1, _placed(places, content, frame, frame.roomy, tail=False)
    places = _on_pages(content, frame)
    count = math.ceil(len(places) / len(frame.tight))
    return count, _placed(places, content, frame, frame.tight, tail=True)


def _on_pages(content: Content, frame: PageFrame) -> _Places:
    """As few pages as a little less size allows."""
    tried = [_with_tail(content, frame, step) for step in _FIRST_STEPS]
    return min(tried, key=len)


def _with_tail(content: Content, frame: PageFrame, step: float) -> _Places:
    """With room for the tail: else the last block steps down, or begins the page of the tail."""
    columns = frame.tight
    places = _paginate(content, columns, frame.gap, step)
    while len(places) % len(columns):
        places.append([])
    blocks = places[-1]
    left = columns[-1].height - frame.tail - frame.gap - _taken(blocks, frame.gap)
    tallest = columns[0].height
    if frame.tail == 0 or left >= 0 or _shrink_last(blocks, columns[-1].width, left, tallest):
        return places
    moved: list[_Sized] = []
    if len(blocks) > (0 if len(columns) > 1 else 1):
        last = blocks.pop()
        height = last.height
        if last.block is not content.stretch:
            height = last.block.height(columns[0].width, last.step, tallest)
        moved = [replace(last, height=height)]
    return [*places, moved, *([] for _ in columns[1:])]


def _shrink_last(blocks: list[_Sized], width: float, left: float, tallest: float) -> bool:
    """Whether the last block steps down by as much as is lacking, and stays easy to read."""
    if not blocks or not blocks[-1].block.shrinks:
        return False
    last = blocks[-1]
    for step in STEPS:
        if _LEAST_LEGIBLE < step < last.step:
            height = last.block.height(width, step, tallest)
            if height <= last.height + left:
                blocks[-1] = _Sized(last.block, height, step)
                return True
    return False


def _paginate(content: Content, columns: Sequence[Column], gap: float, step: float) -> _Places:
    blocks = _in_order(content, columns)
    places = _flow(blocks, content, columns, gap, step)
    for left_out in reversed(content.optional):
        if len(places) <= len(columns):
            break
        blocks = [block for block in blocks if block is not left_out]
        places = _flow(blocks, content, columns, gap, step)
    return places


def _in_order(content: Content, columns: Sequence[Column]) -> list[Block]:
    blocks = list(content.blocks)
    if len(columns) > 1 and content.aside_last and content.aside in blocks:
        blocks.remove(content.aside)
        blocks.append(content.aside)
    return blocks


def _flow(
    blocks: Sequence[Block], content: Content, columns: Sequence[Column], gap: float, step: float
) -> _Places:
    """Fill one column after the other."""
    places: _Places = [[]]
    y = 0.0
    for block in blocks:
        at = (len(places) - 1) % len(columns)
        sized = _sized(block, content, columns, at, step)
        opens = block is content.aside and len(columns) > 1 and at == 0
        if opens or (places[-1] and y + sized.height > columns[at].height):
            y = 0.0
            while True:
                places.append([])
                at = (len(places) - 1) % len(columns)
                sized = _sized(block, content, columns, at, step)
                if at == 0 or sized.height <= columns[at].height:
                    break
        places[-1].append(sized)
        y += sized.height + gap
    return places


def _sized(
    block: Block, content: Content, columns: Sequence[Column], at: int, most: float
) -> _Sized:
    """At the first step, of at most `most`, at which it fits into a column, or the last."""
    if block is content.stretch:
        return _Sized(block, content.stretch_least, 1.0)
    width, tallest = columns[at].width, columns[0].height
    if not block.shrinks:
        return _Sized(block, block.height(width, 1.0, tallest), 1.0)
    highest = max(column.height for column in columns)
    height = 0.0
    for step in STEPS:
        if step <= most:
            height = block.height(width, step, tallest)
            if height <= highest:
                return _Sized(block, height, step)
    return _Sized(block, height, STEPS[-1])


def _taken(blocks: Sequence[_Sized], gap: float) -> float:
    return sum(one.height + gap for one in blocks) - gap


def _placed(
    places: _Places, content: Content, frame: PageFrame, columns: Sequence[Column], *, tail: bool
) -> list[Placed]:
    placed: list[Placed] = []
    for number, blocks in enumerate(places):
        page, at = divmod(number, len(columns))
        column = columns[at]
        is_last = tail and number == len(places) - 1
        free = column.height - (frame.tail if is_last else 0) - _taken(blocks, frame.gap)
        left = max(0.0, free)
        stretches = any(one.block is content.stretch for one in blocks)
        sinks = not stretches and (frame.sunk or (at > 0 and content.aside_last))
        y = column.y + (left if sinks else 0)
        for one in blocks:
            height = one.height + (left if one.block is content.stretch else 0)
            placed.append(Placed(one.block, page, column.x, y, column.width, height, one.step))
            y += height + frame.gap
    return placed
