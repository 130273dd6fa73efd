"""What staff chose for this device: the checkpoint, and whether a scan prints a badge."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices of one device, kept for its next start.

    `checkpoint` was chosen in place of the checkpoint `configured` at the start of the program;
    both are empty before the first choice. With `prints_on_scan`, scan mode prints the badge of a
    guest who was checked in.
    """

    checkpoint: str = ""
    configured: str = ""
    prints_on_scan: bool = False


class DeviceChoices(QObject):
    """The choices at work; `changed` after each change."""

    changed = Signal()

    def __init__(self, configured: str) -> None:
        """`configured` is the checkpoint that the program was started with, empty for none."""
        super().__init__()
        self.current = Choices()
        self._configured = configured

    def restore(self, choices: Choices) -> None:
        """Use earlier choices; a program started with another checkpoint than then uses that."""
        if choices.configured != self._configured:
            choices = replace(choices, checkpoint="")
        self.current = choices

    def checkpoint(self, known: Iterable[str]) -> str:
        """Id of the checkpoint: the chosen or configured one, `main`, or the first; "" for none."""
        known = tuple(known)
        candidates = (self.current.checkpoint, self._configured, "main", *known)
        return next((one for one in candidates if one in known), "")

    def choose_checkpoint(self, checkpoint: str) -> None:
        """Check in at another checkpoint from now on."""
        current = replace(self.current, checkpoint=checkpoint, configured=self._configured)
        self.current = current
        self.changed.emit()

    def toggle_printing(self) -> None:
        """Print badges on scans from now on, or no longer."""
        self.current = replace(self.current, prints_on_scan=not self.current.prints_on_scan)
        self.changed.emit()
