"""Which of the codes in view is ours: asked once, not again for every frame."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.devices.scanners.camera.camera_dedupe import GONE_AFTER
from kiosk.devices.scanners.camera.decoding import Texts

Choose = Callable[[Texts], str]
"""Says which of the codes in view, the largest first, is ours; empty if none is."""


def largest(texts: Texts) -> str:
    """Takes the code that fills most of the picture for ours."""
    return texts[0]


class RememberedChoice:
    """Asks `choose` about the same codes once in `GONE_AFTER` seconds of `clock`.

    Nothing is lost by that: a code that stays in view is no other scan. On one thread at a time.
    """

    def __init__(self, choose: Choose, clock: Callable[[], float]) -> None:
        self._choose, self._clock = choose, clock
        self._told: dict[Texts, tuple[float, str]] = {}

    def __call__(self, texts: Texts) -> str:
        now = self._clock()
        self._told = {
            known: told for known, told in self._told.items() if now - told[0] < GONE_AFTER
        }
        if texts not in self._told:
            self._told[texts] = now, self._choose(texts)
        return self._told[texts][1]
