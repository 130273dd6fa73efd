"""The keypad with which staff close a kiosk: tries are counted in the store, else in memory."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.kiosk_flow.events import PinChecked
from kiosk.domain.records import pins
from kiosk.domain.records.pins import PinAttempt
from kiosk.usecases.admin.pin_waits import PinWaits

if TYPE_CHECKING:
    from kiosk.ui.attendee.store_tasks import StoreTasks


class RunTask(Protocol):
    """Work on the store elsewhere, then what came of it here, or of its failing."""

    def __call__(
        self,
        work: Callable[[], PinAttempt],
        done: Callable[[PinAttempt], None],
        failed: Callable[[Exception], None],
        /,
    ) -> None: ...


class ExitKeypad:
    """Answers with `PinChecked`. While the store cannot be asked, it counts by itself.

    `clock` counts seconds and never goes back. A wait that began with the store goes on without it,
    and the reverse.
    """

    def __init__(self, is_pin: Callable[[str], bool], clock: Callable[[], float]) -> None:
        self._is_pin = is_pin
        self._clock = clock
        self._waits = PinWaits(clock)
        self._waits_until = clock()
        self._failures = 0
        self._failed_at: datetime | None = None

    def check(
        self,
        do: RunTask,
        store_tasks: Callable[[], StoreTasks],
        typed: str,
        happen: Callable[[PinChecked], None],
    ) -> None:
        """Whether a PIN lets staff out, and how long no other try is accepted."""

        def finish(attempt: PinAttempt) -> None:
            self._waits_until = self._clock() + attempt.wait
            happen(PinChecked(attempt.right, attempt.wait))

        if (wait := self._waits_until - self._clock()) > 0:
            happen(PinChecked(right=False, wait=wait))
            return
        is_pin, waits = self._is_pin, self._waits
        do(
            lambda: store_tasks().try_pin(typed, is_pin, waits),
            finish,
            lambda _: finish(self._alone(typed)),
        )

    def _alone(self, typed: str) -> PinAttempt:
        now = datetime.fromtimestamp(self._clock(), UTC)
        if wait := pins.wait_after(self._failures, self._failed_at, now):
            return PinAttempt(False, wait)
        if self._is_pin(typed):
            self._failures = 0
            return PinAttempt(True)
        self._failures, self._failed_at = self._failures + 1, now
        return PinAttempt(False, pins.wait_after(self._failures, now, now))
