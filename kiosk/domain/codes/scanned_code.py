"""A scanned text, cleaned once where it enters the program; everything behind it takes this."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.codes import code_text
from kiosk.domain.text.korean import keystrokes_of


@dataclass(frozen=True, slots=True)
class ScannedCode:
    """A scanned text without what scanners add to it.

    `raw` keeps its case. `spellings` are in upper case: the text as it came and, where it came
    through a Korean input method, the keys that were pressed. `object` is the JSON object that the
    text holds, `typed` the one that those keys hold, without their case. `digest` is SHA-256 in
    hex, all that is recorded of an unknown code. A text of more than `code_text.LONGEST` characters
    is too long to be a code: its `raw` and its only spelling are empty.
    """

    raw: str = field(repr=False)
    digest: str
    spellings: tuple[str, ...] = field(default=("",), repr=False)
    object: dict[str, Any] = field(default_factory=dict, repr=False)
    typed: dict[str, Any] = field(default_factory=dict, repr=False)
    is_too_long: bool = False

    @classmethod
    def of(cls, text: str) -> ScannedCode:
        """Clean a text as a scanner sent it; any text is allowed."""
        raw = code_text.bare(text)
        cleaned = code_text.capitals(raw)
        digest = code_text.sha256(cleaned if len(text) <= code_text.LONGEST else text)
        if len(raw) > code_text.LONGEST:
            return cls("", digest, is_too_long=True)
        keys = cleaned if cleaned.isascii() else code_text.clean(keystrokes_of(cleaned))
        spellings = tuple(dict.fromkeys((cleaned, keys)))
        return cls(raw, digest, spellings, _object_in(raw), _object_in(keystrokes_of(raw)))

    @property
    def is_blank(self) -> bool:
        """Whether no usable character was read."""
        return not self.spellings[0] and not self.is_too_long

    @property
    def keys_digest(self) -> str:
        """SHA-256 in hex of the keys pressed: the same with and without a Korean input method."""
        return self.digest if self.is_too_long else code_text.sha256(self.spellings[-1])

    def listed_as(self, is_listed: Callable[[str], bool], *others: str) -> str:
        """The first spelling that a list has, empty for none; `others` are looked up as well."""
        return next(filter(is_listed, (*self.spellings, *others)), "")


def _object_in(raw: str) -> dict[str, Any]:
    """The JSON object that a text holds, empty where it holds none."""
    if not (raw.startswith("{") and raw.endswith("}")):
        return {}
    try:
        found = json.loads(raw)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
