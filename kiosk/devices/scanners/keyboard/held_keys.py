"""Distinguishes auto-repeats of a held key from a second press of the key."""

from __future__ import annotations

from kiosk.devices.scanners.keyboard.key_strokes import STAMP_WRAP

REPEAT_DELAY = 150
"""Milliseconds after a press; no keyboard repeats a held key sooner."""


class HeldKeys:
    """The time of the last press of each key; auto-repeats do not count as presses."""

    def __init__(self) -> None:
        self._pressed: dict[int, int] = {}

    def is_repeat(self, key: int, stamp: int, *, marked: bool) -> bool:
        """Whether a press at `stamp` ms is a repeat; `marked` if the window system reports one.

        X11 reports a repeat wherever a release and the next press have the same time stamp, which
        also happens with a scanner that sends two equal characters.
        """
        before = self._pressed.get(key)
        if marked and (
            not stamp or before is None or (stamp - before) % STAMP_WRAP >= REPEAT_DELAY
        ):
            return True
        self._pressed[key] = stamp
        return False
