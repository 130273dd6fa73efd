"""What people typed or files hold, as a terminal may show it."""

from __future__ import annotations

import re

_LONGEST = 500
# What moves the cursor, turns the text around, or stands for bytes that are no text.
_UNSEEN = re.compile("[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def legible(text: str) -> str:
    """The text on one line, with a sign in place of whatever is none."""
    return _UNSEEN.sub("\ufffd", re.sub(r"[\t\r\n]+", " ", text))


def in_brief(text: str) -> str:
    """The text as a sentence may repeat it: legible, and cut where nobody reads on."""
    return legible(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
