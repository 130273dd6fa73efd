"""Invisible characters in typed texts and lists: removed, and shown where they were.

A direction override shows a name backwards on a badge or beside another name on a screen; letters
without a shape make two names differ that look the same. After Unicode's properties Bidi_Control
(Standard Annex 9) and Default_Ignorable_Code_Point (Annex 44).
"""

from __future__ import annotations

import re

# Characters that come with text from web pages and word processors and are harmless.
_HARMLESS = "\xad\u200b\u2060\ufeff"
# Direction marks, embeddings, overrides and isolates; combining joiner; letters without a shape;
# invisible operators; annotations; tags.
_MISLEADING = (
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2061-\u2065\u206a-\u206f\u2800\u3164\uffa0"
    "\ufff0-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_JOINERS = "\u200c\u200d"
# Joiners shape Arabic, Indic and related scripts and join emoji; elsewhere they are invisible.
_STRAY_JOINER = f"(?<![\u0600-\u11ff\ua800-\uabff\U0001f000-\U0001faff\ufe0f])[{_JOINERS}]"
_NOTED = re.compile(f"[{_MISLEADING}]|{_STRAY_JOINER}")
_DROPPED = re.compile(f"[{_HARMLESS}{_MISLEADING}]|{_STRAY_JOINER}")


class Cleansed(str):
    """A text without its invisible characters; `shown` shows where they were."""

    __slots__ = ("shown",)
    shown: str


def visible(text: str) -> str:
    """The text without invisible characters; a `Cleansed` one if any of them can mislead."""
    if text.isascii():
        return text
    plain = _DROPPED.sub("", text)
    if len(plain) == len(text) or not _NOTED.search(text):
        return plain
    cleansed = Cleansed(plain)
    cleansed.shown = _NOTED.sub(_named, text)
    return cleansed


def _named(found: re.Match[str]) -> str:
    return f"⟨U+{ord(found[0]):04X}⟩"
