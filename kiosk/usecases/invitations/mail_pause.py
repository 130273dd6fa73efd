"""Ends a run of e-mails from another thread, between two of them."""

from __future__ import annotations

from threading import Event


class MailPause:
    """Waits between e-mails, until somebody asks for the end of the run."""

    def __init__(self) -> None:
        self._requested = Event()

    def request(self) -> None:
        """Ask for the end; may be called from any thread."""
        self._requested.set()

    def reset(self) -> None:
        """Let the next run go on."""
        self._requested.clear()

    def wait(self, seconds: float) -> bool:
        """Wait that long; False at once where the end was asked for."""
        return not self._requested.wait(seconds)
