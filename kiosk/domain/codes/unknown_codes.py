"""What a code that leads to nobody looks like, so that its holder is told what helps."""

from __future__ import annotations

import re
from enum import StrEnum

from kiosk.domain.codes import signed_passes
from kiosk.domain.codes.code_text import ALPHABET, LENGTH
from kiosk.domain.codes.scanned_code import ScannedCode


class CodeHint(StrEnum):
    """The look of an unknown code.

    HALF_READ: a part of a code of this event. OTHER_CONTENT: a web address, contact, network or the
    like, which no event issues as a code.
    """

    NONE = "none"
    HALF_READ = "half_read"
    OTHER_CONTENT = "other_content"


# Fewer characters may be anything.
_LEAST = 6
_RANDOM = re.compile(rf"[{ALPHABET}]*")
_LOOKALIKES = str.maketrans("OIL", "011")
# The beginnings of contents that cameras of phones know (ISO/IEC 18004 has none of its own).
_CONTENT = re.compile(
    r"HTTPS?:|WWW\.|MAILTO:|TEL:|SMS(?:TO)?:|GEO:|WIFI:|MATMSG:|MECARD:|BEGIN:V(?:CARD|EVENT"
    r"|CALENDAR)|BITCOIN:|MARKET:|INTENT:|FTPS?:"
)
# Characters of the shortest signed pass: a body of ten bytes and the signature, in base45.
_SHORTEST_PASS = len(signed_passes.MARK) + (10 + signed_passes.SIGNATURE_BYTES) // 2 * 3


def code_hint(code: ScannedCode, prefix: str) -> CodeHint:
    """What an unknown code looks like at the event with that code prefix, which may be empty."""
    if any(_CONTENT.match(spelling) for spelling in code.spellings):
        return CodeHint.OTHER_CONTENT
    if any(_is_part(spelling, prefix.upper()) for spelling in code.spellings):
        return CodeHint.HALF_READ
    return CodeHint.NONE


def _is_part(text: str, prefix: str) -> bool:
    """Whether a text is a code of this event whose beginning or end is missing."""
    if text.startswith(signed_passes.MARK):
        return len(text) < _SHORTEST_PASS
    before, hyphen, random = text.rpartition("-")
    random = random.translate(_LOOKALIKES)
    if not _RANDOM.fullmatch(random) or len(text) < _LEAST:
        return False
    if hyphen and prefix:
        begins_late = before != prefix and prefix.endswith(before)
        return len(random) == LENGTH if begins_late else before == prefix and len(random) < LENGTH
    mixed = any(map(str.isdigit, random)) and any(map(str.isalpha, random))
    return not hyphen and mixed and LENGTH // 2 <= len(random) < LENGTH
