"""Keys as scanners and people press them, each at its time."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

STAMP_WRAP = 1 << 32
"""Milliseconds after which time stamps of X11 begin anew."""


class KeyKind(Enum):
    """What a key does.

    `START` is a prefix key that only scanners send, `MARK` a prefix that people type as well.
    `CONTROL` writes a control character, which stands within a code or is a person's command.
    `STOP` is a suffix that only scanners send, `END` a key that people press as well.
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

    `composing` is what an input method shows and has not committed, None for a plain key. `since`
    is when the first of several keys was pressed that wrote one character together.
    """

    at: int
    kind: KeyKind
    text: str = ""
    composing: str | None = None
    since: int | None = None

    @property
    def begun(self) -> int:
        """When its first key was pressed."""
        return self.at if self.since is None else self.since


@dataclass(slots=True)
class Timeline:
    """Puts keys on one line of time, whatever their stamps count from."""

    _at: int = 0
    _stamp: int | None = None
    _handled: int = 0

    def place(self, stamp: int | None, handled: int) -> int:
        """When a key was pressed: by the stamps where two have one, else by when it was handled.

        All in milliseconds. Stamps may wrap at 32 bits (X11); going back counts as a long silence.
        """
        if stamp is not None and self._stamp is not None:
            self._at += (stamp - self._stamp) % STAMP_WRAP
        else:
            self._at += handled - self._handled
        self._stamp, self._handled = stamp, handled
        return self._at
