"""What other devices say to this kiosk, as far as it has to be remembered here."""

from __future__ import annotations

from kiosk.domain.journal.kiosk_controls import NO_MESSAGE, KioskControl, KioskMessage
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import KioskState

_BETWEEN_GUESTS = (Screen.ATTRACT, Screen.OUT_OF_ORDER)


class DeskControl:
    """The message to guests, whether the program is to start again, and other devices' clocks.

    What was asked before this program started, it has done by starting. `clock_offset_ms` is how
    far this clock is ahead of theirs, 0 where that is not known.
    """

    def __init__(self) -> None:
        self._control: KioskControl | None = None
        self._restarts = False
        self.clock_offset_ms = 0

    @property
    def message(self) -> KioskMessage:
        """What the first screen shows to guests."""
        return self._control.message if self._control else NO_MESSAGE

    def take(self, control: KioskControl) -> bool:
        """Take in what the store says now; whether staff want the kiosk out of order."""
        is_new = self._control is not None and control.restart != self._control.restart
        self._restarts = self._restarts or is_new
        self._control = control
        return control.closure is not None

    def note_clock(self, offset_ms: int | None) -> None:
        """Take in how far this clock is ahead; None if that is not known."""
        self.clock_offset_ms = offset_ms or 0

    def is_restart_due(self, state: KioskState) -> bool:
        """Whether to start again now: no guest is at the kiosk."""
        between = state.screen in _BETWEEN_GUESTS and state.checking is None
        return self._restarts and between and state.reading is None
