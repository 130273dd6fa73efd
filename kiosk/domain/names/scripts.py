"""Scripts: which one a name or a position is written in, and its part in one language."""

from __future__ import annotations

import re
import unicodedata

_DIVIDED = re.compile(r"\s*[/|\n]\s*")


def has_hangul(text: str) -> bool:
    """Whether a text has a Hangul syllable."""
    return any("가" <= letter <= "힣" for letter in unicodedata.normalize("NFC", text))


def has_han(text: str) -> bool:
    """Whether a text has a Chinese character, in Chinese or in Japanese."""
    return any("\u3400" <= letter <= "\u9fff" for letter in text)


def is_latin(text: str) -> bool:
    """Whether all letters of a text are Latin, with or without accents, and there are some."""
    letters = [letter for letter in text if letter.isalpha()]
    return bool(letters) and all("LATIN" in unicodedata.name(one, "") for one in letters)


def part_in(text: str, language: str) -> str:
    """The part in a language of a text that says the same in several scripts: 대사 / Ambassador.

    Of several parts in Latin letters the first one counts. A text in one script is returned whole.
    Empty where no part is in the language's script.
    """
    belongs = has_hangul if language == "ko" else is_latin
    parts = [part for part in _DIVIDED.split(text.strip()) if part]
    own = [part for part in parts if belongs(part)]
    if len(own) == len(parts) and len(parts) < 3:
        return text.strip()
    return own[0] if own else ""
