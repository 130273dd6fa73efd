"""Makes text of users and files safe to print on a terminal."""

from __future__ import annotations

import re

_LONGEST = 500
# Control characters, bidirectional controls, and surrogates of undecodable bytes.
_UNSEEN = re.compile("[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def legible(text: str) -> str:
    """The text on one line, with U+FFFD in place of unprintable characters."""
    return _UNSEEN.sub("\ufffd", re.sub(r"[\t\r\n]+", " ", text))


def in_brief(text: str) -> str:
    """The legible text, cut after 500 characters, for use inside a sentence."""
    return legible(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")
