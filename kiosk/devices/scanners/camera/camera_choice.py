"""Chooses which of several codes in view belongs to the event, and caches the choice."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.devices.scanners.camera.camera_dedupe import GONE_AFTER
from kiosk.devices.scanners.camera.decoding import Texts

Choose = Callable[[Texts], str]
"""Returns which of the codes in view, largest first, belongs to the event; empty if none."""


def largest(texts: Texts) -> str:
    """Chooses the largest code in the picture."""
    return texts[0]


class CachedChoice:
    """Calls `choose` for the same codes at most once in `GONE_AFTER` seconds of `clock`.

    No scan is lost: a code that stays in view is not scanned again. Not thread-safe.
    """

    def __init__(self, choose: Choose, clock: Callable[[], float]) -> None:
        self._choose, self._clock = choose, clock
        self._chosen: dict[Texts, tuple[float, str]] = {}

    def __call__(self, texts: Texts) -> str:
        now = self._clock()
        self._chosen = {
            choice_texts: choice
            for choice_texts, choice in self._chosen.items()
            if now - choice[0] < GONE_AFTER
        }
        if texts not in self._chosen:
            self._chosen[texts] = now, self._choose(texts)
        return self._chosen[texts][1]
