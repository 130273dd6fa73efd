"""Runs updates of the screen once per event instead of once per cause."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")


class UpdateBatch:
    """Collects requested updates and runs each once when the outermost batch ends.

    A batch is open while an event is handled: a key press, a button, the result of a job. Outside
    of any batch an update runs at once. An update that is requested while updates run follows
    them. Belongs to the GUI thread.
    """

    def __init__(self) -> None:
        self._depth = 0
        self._requested: dict[Callable[[], None], None] = {}

    def request(self, update: Callable[[], None]) -> None:
        """Run `update` at the end of the batch, or now if none is open."""
        self._requested[update] = None
        if not self._depth:
            self._run()

    @contextmanager
    def open(self) -> Iterator[None]:
        """A batch; one inside another ends with the outer one."""
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._run()

    def wrap(self, callback: Callable[[T], None]) -> Callable[[T], None]:
        """The same callback, run inside a batch."""

        def batched(value: T) -> None:
            with self.open():
                callback(value)

        return batched

    def _run(self) -> None:
        self._depth += 1
        try:
            while self._requested:
                update = next(iter(self._requested))
                del self._requested[update]
                update()
        finally:
            self._depth -= 1


class InputCache:
    """Remembers the inputs of the last derivation, so that equal inputs are not derived again."""

    def __init__(self) -> None:
        self._inputs: object = None

    def update(self, *inputs: object) -> bool:
        """Store the inputs; whether they differ from the stored ones."""
        if inputs == self._inputs:
            return False
        self._inputs = inputs
        return True
