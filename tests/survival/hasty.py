"""A command line that answers before the commit: what the kills must find out."""

from __future__ import annotations

import sys
from pathlib import Path

import sqlalchemy as sa

from kiosk import terminal
from kiosk.__main__ import lines, now, opened
from kiosk.desk.answers import Unusable, as_json, read_submission
from kiosk.desk.checkin import Answer, CheckIn, Submission


class HastyCheckIn(CheckIn):
    """Check-in that says what it has decided and not yet kept."""

    def _scan(self, connection: sa.Connection, submission: Submission) -> Answer:
        answer = super()._scan(connection, submission)
        terminal.print_json(as_json(answer))
        return answer


def main(store: str) -> None:
    """Scan as the real one does."""
    with opened(Path(store)) as opened_store:
        check_in = HastyCheckIn(opened_store, "main", now)
        for submission in map(read_submission, lines()):
            if not isinstance(submission, Unusable):
                check_in.scan(submission)


if __name__ == "__main__":
    main(sys.argv[sys.argv.index("--store") + 1])
