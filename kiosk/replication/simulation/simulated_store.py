"""A store whose program can be killed in the middle of a write."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import Self, TypeVar

import sqlalchemy as sa

from kiosk.store import Store

T = TypeVar("T")


class CrashPoint(Enum):
    """Where the next write ends: before its commit, or after it and before it is acknowledged."""

    BEFORE_COMMIT = auto()
    AFTER_COMMIT = auto()


class Crashed(BaseException):
    """The program was killed; what was not committed is discarded."""


class SimulatedStore(Store):
    """A store that is not synced to the disk, and whose next write may be a crash."""

    crash: CrashPoint | None = None

    @classmethod
    def open_simulated(cls, path: Path, device: str, clock: Callable[[], int]) -> Self:
        """Open or create the store of a simulated device. Raises StoreError."""
        return cls.open(path, device, create=True, clock=clock, is_durable=False)

    def transact(self, work: Callable[[sa.Connection], T]) -> T:
        """Run `work` in a transaction. Raises Crashed where a crash is due."""
        crash, self.crash = self.crash, None

        def work_and_crash(connection: sa.Connection) -> T:
            done = work(connection)
            if crash is CrashPoint.BEFORE_COMMIT:
                raise Crashed
            return done

        done = super().transact(work_and_crash)
        if crash is not None:
            raise Crashed
        return done
