"""A command line that answers before the commit: the control that the kill tests must detect."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import sqlalchemy as sa

from kiosk.store import Store
from kiosk.usecases.checkin.json_answers import InvalidLine, as_json, read_request
from kiosk.usecases.checkin.scan_checkin import CheckIn

T = TypeVar("T")
SCANS_PER_COMMIT = 8


class UnsafeStore(Store):
    """A store that returns before the commit, and commits every eighth transaction only."""

    transactions = 0

    def transact(self, work: Callable[[sa.Connection], T]) -> T:
        if not self._writer.in_transaction():
            self._writer.begin()
        result = work(self._writer)
        self.transactions += 1
        if self.transactions % SCANS_PER_COMMIT == 0:
            self._writer.commit()
        return result


def main(path: str) -> None:
    """Scan as the real command line does."""
    with closing(UnsafeStore.open(Path(path), "hasty")) as store:
        check_in = CheckIn(store, "main", lambda: datetime.now(UTC))
        for submission in map(read_request, sys.stdin):
            if not isinstance(submission, InvalidLine):
                sys.stdout.write(json.dumps(as_json(check_in.scan(submission))) + "\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[sys.argv.index("--store") + 1])
