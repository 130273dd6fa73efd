"""Simulates guests for a demonstration: sends scans and keys to a window at random times."""

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
# Share of guests who look at their day, and who scan their code a second time.
_LOOKS_AROUND = 0.4
_SCANS_AGAIN = 0.08


@dataclass(frozen=True, slots=True)
class AutopilotStep:
    """Keys that are sent `wait` ms after the previous step: a whole scan, or one key."""

    wait: int
    keys: str


def plan(codes: Sequence[str], seed: int) -> Iterator[AutopilotStep]:
    """Endless random steps: guests in any order; some look at their day, some scan twice."""
    chance = random.Random(seed)  # noqa: S311 - a repeatable demonstration, not secret
    while codes:
        for code in chance.sample(codes, len(codes)):
            yield AutopilotStep(chance.randint(*_NEXT_GUEST), code + _RETURN)
            if chance.random() < _SCANS_AGAIN:
                yield AutopilotStep(chance.randint(*_NEXT_GUEST), code + _RETURN)
            elif chance.random() < _LOOKS_AROUND:
                yield from _look_around(chance)


def _look_around(chance: random.Random) -> Iterator[AutopilotStep]:
    """Moves the focus to one of the first buttons and presses it, once or twice."""
    for _ in range(chance.randint(1, 2)):
        for _ in range(chance.randint(0, 2)):
            yield AutopilotStep(chance.randint(*_NEXT_KEY), _TAB)
        yield AutopilotStep(chance.randint(*_NEXT_KEY), _RETURN)
        yield AutopilotStep(chance.randint(*_NEXT_GUEST), "")


class Autopilot(QObject):
    """Sends `steps` to `window` as key events, scans at a scanner's pace; ends with either."""

    def __init__(self, window: QWindow, steps: Iterator[AutopilotStep]) -> None:
        super().__init__(window)
        self._window = window
        self._steps = steps
        self._step = AutopilotStep(0, "")
        self._now = 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._next_step)

    def start(self) -> None:
        """Starts with the wait of the first step."""
        self._next_step()

    def _next_step(self) -> None:
        self._type(self._step.keys)
        step = next(self._steps, None)
        if step is not None:
            self._step = step
            self._now += step.wait
            self._timer.start(step.wait)

    def _type(self, keys: str) -> None:
        """Posts all keys at once with own time stamps, so a busy window does not delay them."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        for character, kind in chain.from_iterable(((c, k) for k in kinds) for c in keys):
            key = _KEYS.get(character, ord(character.upper()))
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            self._now += _SCANNER_GAP if kind is QEvent.Type.KeyPress else 0
            event.setTimestamp(self._now + (0 if kind is QEvent.Type.KeyPress else _KEY_DOWN))
            QCoreApplication.postEvent(self._window, event)
