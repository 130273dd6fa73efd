"""Plain codes as this program issues them, and listed codes of any shape."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.domain.codes.code_text import ALPHABET, LENGTH
from kiosk.domain.codes.readers.reader_config import IsListed, ReaderConfig
from kiosk.domain.codes.readers.readings import ListedCode, OtherEventCode
from kiosk.domain.codes.scanned_code import ScannedCode

NAME = "plain"

_OURS = re.compile(rf"(?:(?P<prefix>[A-Z0-9]{{2,6}})-)?(?P<random>[{ALPHABET}]{{{LENGTH}}})")
_LOOKALIKES = str.maketrans("OIL", "011")


def read(
    code: ScannedCode, config: ReaderConfig, is_listed: IsListed
) -> ListedCode | OtherEventCode | None:
    """Read a code as this program issues it, with or without the event's prefix."""
    prefix = config.prefix.upper()
    for spelling in _likely(code):
        match = _OURS.fullmatch(spelling)
        if match is None:
            continue
        for key in _with_and_without(spelling, prefix):
            if is_listed(key):
                return ListedCode(key)
        if match["prefix"] and match["prefix"] != prefix:
            return OtherEventCode()
    return None


def read_listed(code: ScannedCode, config: ReaderConfig, is_listed: IsListed) -> ListedCode | None:
    """Read a listed code of any shape."""
    for spelling in _likely(code):
        for key in _with_and_without(spelling, config.prefix.upper()):
            if is_listed(key):
                return ListedCode(key)
    return None


def _likely(code: ScannedCode) -> Iterator[str]:
    before, hyphen, random = code.spellings[-1].rpartition("-")
    likely = before + hyphen + random.translate(_LOOKALIKES)
    return iter(dict.fromkeys((*code.spellings, likely)))


def _with_and_without(text: str, prefix: str) -> Iterator[str]:
    yield text
    if prefix and "-" not in text:
        yield f"{prefix}-{text}"
    elif prefix and text.startswith(f"{prefix}-"):
        yield text.partition("-")[2]
