"""Tells the repeats of a held key from a key that was pressed again."""

from __future__ import annotations

from kiosk.devices.scanners.keyboard.key_strokes import STAMP_WRAP

REPEAT_DELAY = 150
"""Milliseconds: no keyboard is set to repeat a key sooner after it was pressed."""


class HeldKeys:
    """When each key was pressed last; a repeat is no press."""

    def __init__(self) -> None:
        self._pressed: dict[int, int] = {}

    def is_repeat(self, key: int, stamp: int, *, marked: bool) -> bool:
        """Whether a press at `stamp` ms is a repeat; `marked` if the window system took it for one.

        On X11 it does so wherever a release and the next press have one time stamp, as those of a
        scanner may that sends two equal characters.
        """
        before = self._pressed.get(key)
        if marked and (
            not stamp or before is None or (stamp - before) % STAMP_WRAP >= REPEAT_DELAY
        ):
            return True
        self._pressed[key] = stamp
        return False
