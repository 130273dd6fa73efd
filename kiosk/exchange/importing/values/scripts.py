"""Scripts: divides text into Hangul and other scripts, also within one cell."""

from __future__ import annotations

import re
from typing import Any

_HANGUL = re.compile(r"[ㄱ-ㆎ가-힣]")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\s]+")
_BRACKETED = re.compile(r"(?P<first>[^()（）\[\]]+?)\s*[(（\[](?P<second>[^()（）\[\]]+)[)）\]]")
_DIVIDED = re.compile(r"(?P<first>.+?)(?:\s*\n\s*|\s+[/|]\s+|\s*/\s*)(?P<second>.+)", re.DOTALL)
_TOUCHING = re.compile(r"(?P<first>[가-힣][가-힣 ]*[가-힣]|[가-힣])\s+(?P<second>[^가-힣]+)")
_TOUCHING_BACK = re.compile(r"(?P<first>[^가-힣]+)\s+(?P<second>[가-힣][가-힣 ]*[가-힣]|[가-힣])")


def has_hangul(text: str) -> bool:
    """Whether the text has any Hangul."""
    return _HANGUL.search(text) is not None


def split_scripts(text: str, *, name: bool = False) -> tuple[str, str]:
    """The Korean part of a text and its other part; either may be empty.

    Two scripts in one cell are divided by brackets, a line break, a slash or, in a `name`, a space.
    A text that does not divide into one Korean part and one of at least two foreign words belongs
    to one side as a whole: KAIST 교수 and 김민서(A) are Korean. A name in Chinese characters after
    a Korean one is the same name, and belongs to neither part.
    """
    if not has_hangul(text):
        return "", text
    for pattern in (_BRACKETED, _DIVIDED, *((_TOUCHING, _TOUCHING_BACK) if name else ())):
        if match := pattern.fullmatch(text):
            korean, other = sorted((match["first"], match["second"]), key=has_hangul, reverse=True)
            if has_hangul(other):
                continue
            if name and _HAN.fullmatch(other):
                return korean, ""
            if _reads_as_words(other):
                return korean, other
    return text, ""


def sort_by_script(values: dict[str, Any], korean: str, latin: str, text: str) -> None:
    """Sets one of two fields to a cell, or both to its parts, where the fields are free.

    An empty cell empties both.
    """
    parts = split_scripts(text, name=korean == "name_ko")
    for name, part in zip((korean, latin), parts, strict=True):
        if part or not text:
            values.setdefault(name, part)


def _reads_as_words(text: str) -> bool:
    words = text.replace(",", " ").split()
    return len(words) >= 2 and all(any(map(str.isalpha, word)) for word in words[:2])
