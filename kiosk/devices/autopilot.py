"""A morning at the entrance that goes by on its own: types scans and keys into a window."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow

_SCANNER_GAP = 8
_KEY_DOWN = 3
_RETURN = "\r"
_TAB = "\t"
_KEYS = {_RETURN: Qt.Key.Key_Return, _TAB: Qt.Key.Key_Tab}

# Milliseconds: between guests, and between a person's keys.
_NEXT_GUEST = (3_000, 11_000)
_NEXT_KEY = (700, 1_600)
_CURIOUS = 0.4
_AGAIN = 0.08


@dataclass(frozen=True, slots=True)
class AutopilotStep:
    """Keys that somebody types `wait` ms after the act before: a whole scan, or one key."""

    wait: int
    keys: str


def plan(codes: Sequence[str], seed: int) -> Iterator[AutopilotStep]:
    """Guests come in any order, some look at their day, some try their code twice; without end."""
    lot = random.Random(seed)  # noqa: S311 - a show, the same for the same seed
    while codes:
        for code in lot.sample(codes, len(codes)):
            yield AutopilotStep(lot.randint(*_NEXT_GUEST), code + _RETURN)
            if lot.random() < _AGAIN:
                yield AutopilotStep(lot.randint(*_NEXT_GUEST), code + _RETURN)
            elif lot.random() < _CURIOUS:
                yield from _look_around(lot)


def _look_around(lot: random.Random) -> Iterator[AutopilotStep]:
    """Goes to one of the first buttons and presses it, perhaps again on the next screen."""
    for _ in range(lot.randint(1, 2)):
        for _ in range(lot.randint(0, 2)):
            yield AutopilotStep(lot.randint(*_NEXT_KEY), _TAB)
        yield AutopilotStep(lot.randint(*_NEXT_KEY), _RETURN)
        yield AutopilotStep(lot.randint(*_NEXT_GUEST), "")


class Autopilot(QObject):
    """Does `acts` to `window` as real key events, scans at a scanner's pace; ends with either."""

    def __init__(self, window: QWindow, acts: Iterator[AutopilotStep]) -> None:
        super().__init__(window)
        self._window = window
        self._acts = acts
        self._act = AutopilotStep(0, "")
        self._now = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def start(self) -> None:
        """Begins, with the first act's wait."""
        self._go_on()

    def _go_on(self) -> None:
        self._type(self._act.keys)
        act = next(self._acts, None)
        if act is not None:
            self._act = act
            self._now += act.wait
            self._timer.start(act.wait)

    def _type(self, keys: str) -> None:
        """Posted at once with their own stamps, so that a busy window does not slow the scanner."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        for character, kind in chain.from_iterable(((c, k) for k in kinds) for c in keys):
            key = _KEYS.get(character, ord(character.upper()))
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            self._now += _SCANNER_GAP if kind is QEvent.Type.KeyPress else 0
            event.setTimestamp(self._now + (0 if kind is QEvent.Type.KeyPress else _KEY_DOWN))
            QCoreApplication.postEvent(self._window, event)
