"""How one list of ids becomes another, as few rows removed and inserted. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_MOST_ROWS = 500


@dataclass(frozen=True, slots=True)
class ListChanges:
    """Rows to remove, by their place before, then rows to insert, by their place afterwards.

    Both are ascending pairs of the first and the last place.
    """

    removed: tuple[tuple[int, int], ...] = ()
    inserted: tuple[tuple[int, int], ...] = ()


def changes_between(before: Sequence[str], after: Sequence[str]) -> ListChanges | None:
    """What turns `before` into `after`; None where rows changed places or too many changed."""
    if before == after:
        return ListChanges()
    first = _common(before, after)
    length = min(len(before), len(after)) - first
    last = _common_end(before, after, length)
    old, new = before[first : len(before) - last], after[first : len(after) - last]
    gone, come = set(old) - set(new), set(new) - set(old)
    if len(gone) + len(come) > _MOST_ROWS:
        return None
    if [one for one in old if one not in gone] != [one for one in new if one not in come]:
        return None
    return ListChanges(_ranges(old, gone, first), _ranges(new, come, first))


def _common(before: Sequence[str], after: Sequence[str]) -> int:
    """The number of equal ids at the begin; slices are compared faster than single ids."""
    low, high = 0, min(len(before), len(after))
    while low < high:
        middle = (low + high + 1) // 2
        if before[low:middle] == after[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _common_end(before: Sequence[str], after: Sequence[str], most: int) -> int:
    """The number of equal ids at the end, at most `most`."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        old, new = len(before) - middle, len(after) - middle
        if before[old : len(before) - low] == after[new : len(after) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _ranges(ids: Sequence[str], chosen: set[str], offset: int) -> tuple[tuple[int, int], ...]:
    """The places of the chosen ids, adjacent ones together."""
    found: list[tuple[int, int]] = []
    for place in (offset + at for at, one in enumerate(ids) if one in chosen):
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return tuple(found)
