"""A code that two scanners read at once is one scan."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.codes import code_text
from kiosk.domain.text.korean import keys_behind

ECHO_FOR = 2.5
"""Seconds in which a second scanner may come after the first; less than a code counts as held."""


@dataclass(frozen=True, slots=True)
class RecentScan:
    """A code by its digest, which scanner read it, and when in seconds of a monotonic clock."""

    digest: str
    source: str
    at: float


def hear(
    heard: tuple[RecentScan, ...], source: str, text: str, now: float
) -> tuple[tuple[RecentScan, ...], bool]:
    """What was heard lately, and whether `text` is news rather than another scanner's echo."""
    lately = tuple(one for one in heard if now - one.at < ECHO_FOR)
    digest = code_text.digest(keys_behind(code_text.clean(text)))
    if any(one.digest == digest and one.source != source for one in lately):
        return lately, False
    return (*lately, RecentScan(digest, source, now)), True
