"""From which side a language is read, and where things then stand across. Lengths are px."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QLocale, Qt

_STRONG = {"L": False, "R": True, "AL": True}
"""Whether a letter is written from right to left, by its bidirectional class (UAX 9)."""


def is_right_to_left(language: str) -> bool:
    """Whether a language (BCP 47) is written from right to left; one that is not known is not."""
    return QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft


def begins_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is written from right to left."""
    classes = map(unicodedata.bidirectional, text)
    return next((_STRONG[one] for one in classes if one in _STRONG), False)


def placed(x: float, width: float, within: float, *, mirrored: bool) -> float:
    """Where something stands that is at `x` where reading begins at the left."""
    return within - x - width if mirrored else x
