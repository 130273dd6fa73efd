"""The bidirectional algorithm of Unicode (UAX 9): which parts of a line run from right to left.

Explicit embeddings are not handled: names have none, since the import removes them.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby

_NEUTRAL = frozenset({"B", "S", "WS", "ON", "BN"})
_STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}
_PAIRS = dict(zip("([{<«‹⟨（［｛〈《「『【〔", ")]}>»›⟩）］｝〉》」』】〕", strict=True))


def is_right_to_left(text: str) -> bool:
    """Whether the first strong character is of a right-to-left script (P2, P3)."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((one for one in strong if one in ("L", "R", "AL")), "L") != "L"


def levels(text: str, *, leftwards: bool) -> list[int]:
    """The embedding level of each character; an odd level runs from right to left."""
    base = int(leftwards)
    around = "R" if leftwards else "L"
    kinds = [unicodedata.bidirectional(character) or "L" for character in text]
    kinds = _with_separators(_with_numbers(_with_marks(kinds, around), around), around)
    _pair_brackets(text, kinds, around)
    _settle_neutrals(kinds, around)
    return [base + _raised(kind, base) for kind in kinds]


def in_order(levels: Sequence[int]) -> list[int]:
    """The indices of the parts with these levels in visual order, from left to right (L2)."""
    order = list(range(len(levels)))
    for level in range(max(levels, default=0), 0, -1):
        turned: list[int] = []
        for high, run in groupby(order, key=lambda place: levels[place] >= level):
            run_of = list(run)
            turned += reversed(run_of) if high else run_of
        order = turned
    return order


def _with_marks(kinds: list[str], around: str) -> list[str]:
    """Nonspacing marks take the type of the character before them (W1)."""
    before, found = around, []
    for kind in kinds:
        before = before if kind == "NSM" else kind
        found.append(before)
    return found


def _with_numbers(kinds: list[str], around: str) -> list[str]:
    """Resolves European and Arabic numbers and their separators (W2 to W5)."""
    strong, found = around, []
    for kind in kinds:
        strong = kind if kind in ("L", "R", "AL") else strong
        found.append("AN" if kind == "EN" and strong == "AL" else "R" if kind == "AL" else kind)
    for place in range(1, len(found) - 1):
        before, kind, after = found[place - 1 : place + 2]
        joins = kind == "CS" or (kind == "ES" and before == "EN")
        if joins and before == after and before in ("EN", "AN"):
            found[place] = before
    return _with_terminators(found)


def _with_terminators(kinds: list[str]) -> list[str]:
    """Currency and per cent signs next to European digits become digits (W5)."""
    found: list[str] = []
    for kind, run in groupby(kinds):
        length = len(list(run))
        after = kinds[len(found) + length : len(found) + length + 1]
        beside = (found[-1:], after)
        is_of_number = kind == "ET" and ["EN"] in beside
        found += ["EN" if is_of_number else kind] * length
    return found


def _with_separators(kinds: list[str], around: str) -> list[str]:
    """Other number signs become neutral; digits after Latin letters become Latin (W6, W7)."""
    strong, found = around, []
    for kind in kinds:
        strong = kind if kind in ("L", "R") else strong
        neutral = kind in ("ES", "ET", "CS") or kind in _NEUTRAL
        found.append("L" if kind == "EN" and strong == "L" else "ON" if neutral else kind)
    return found


def _pair_brackets(text: str, kinds: list[str], around: str) -> None:
    """Both brackets of a pair take the direction of the text between them (N0)."""
    for opened, closed in _bracketed(text, kinds):
        inside = {_STRONG[kind] for kind in kinds[opened + 1 : closed] if kind in _STRONG}
        if not inside:
            continue
        before = next((_STRONG[k] for k in reversed(kinds[:opened]) if k in _STRONG), around)
        kind = around if around in inside else before if before in inside else around
        kinds[opened] = kinds[closed] = kind


def _bracketed(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    waiting: list[int] = []
    found: list[tuple[int, int]] = []
    for place, character in enumerate(text):
        if kinds[place] != "ON":
            continue
        if character in _PAIRS:
            waiting.append(place)
        elif opened := [one for one in waiting if _PAIRS[text[one]] == character]:
            found.append((opened[-1], place))
            del waiting[waiting.index(opened[-1]) :]
    return sorted(found)


def _settle_neutrals(kinds: list[str], around: str) -> None:
    """Neutrals take the direction of the text on both sides, else that of the line (N1, N2)."""
    place = 0
    for neutral, run in groupby(list(kinds), key=lambda kind: kind == "ON"):
        length = len(list(run))
        if neutral:
            before = _STRONG[kinds[place - 1]] if place else around
            end = place + length
            after = _STRONG[kinds[end]] if end < len(kinds) else around
            kinds[place:end] = [before if before == after else around] * length
        place += length


def _raised(kind: str, base: int) -> int:
    """The difference between a character's level and the level of the line (I1, I2)."""
    if base:
        return 0 if kind == "R" else 1
    return {"L": 0, "R": 1}.get(kind, 2)
