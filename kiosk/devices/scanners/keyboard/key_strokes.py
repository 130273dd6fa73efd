"""Key strokes with their times, and the timeline that places them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

STAMP_WRAP = 1 << 32
"""Milliseconds after which time stamps of X11 wrap around."""


class KeyKind(Enum):
    """The role of a key.

    `START` is a prefix key that only scanners send, `MARK` a prefix that people type as well.
    `CONTROL` writes a control character: part of a code, or a person's keyboard command. `STOP` is
    a suffix that only scanners send, `END` an end key that people press as well.
    """

    START = auto()
    MARK = auto()
    CHARACTER = auto()
    CONTROL = auto()
    END = auto()
    STOP = auto()
    OTHER = auto()

    @property
    def ends(self) -> bool:
        return self in (KeyKind.END, KeyKind.STOP)


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key at `at` milliseconds of a `Timeline`.

    `composing` is the uncommitted text of an input method, None for a plain key. `since` is the
    time of the first key where several keys wrote one character together.
    """

    at: int
    kind: KeyKind
    text: str = ""
    composing: str | None = None
    since: int | None = None

    @property
    def started(self) -> int:
        """The time of its first key."""
        return self.at if self.since is None else self.since


@dataclass(slots=True)
class Timeline:
    """Maps keys to one timeline, independent of what their time stamps count from."""

    _at: int = 0
    _stamp: int | None = None
    _handled: int = 0

    def place(self, stamp: int | None, handled: int) -> int:
        """The time of a key in ms: from stamps where this and the last have one, else `handled`.

        Stamps may wrap at 32 bits (X11); a stamp that goes back counts as a long silence.
        """
        if stamp is not None and self._stamp is not None:
            self._at += (stamp - self._stamp) % STAMP_WRAP
        else:
            self._at += handled - self._handled
        self._stamp, self._handled = stamp, handled
        return self._at
