"""Why an exchange with a system did not succeed, and when it is tried again."""

from __future__ import annotations

from enum import StrEnum
from typing import assert_never

from kiosk.domain.text.messages import Sentence

FIRST_WAIT_S, LONGEST_WAIT_S = 5.0, 600.0
_LONGEST_DOUBLING = 8


class FaultKind(StrEnum):
    """What went wrong; each has a sentence `connect.fault.…` that says what to do."""

    UNREACHABLE = "unreachable"
    SILENT = "silent"
    CERTIFICATE = "certificate"
    REDIRECT = "redirect"
    TOKEN = "token"  # noqa: S105 - a word, no token
    FORBIDDEN = "forbidden"
    EVENT = "event"
    LIMITED = "limited"
    SERVER = "server"
    BROKEN = "broken"
    PAGE = "page"
    UNEXPECTED = "unexpected"
    LARGE = "large"
    MISSING = "missing"
    DRIVER = "driver"
    LOGIN = "login"
    DATABASE = "database"
    TABLE = "table"
    COLUMN = "column"
    DENIED = "denied"
    READ_ONLY = "read_only"
    LOCKED = "locked"
    SLOW = "slow"
    QUERY = "query"
    LONG = "long"
    NO_KEY = "no_key"
    NOT_THERE = "not_there"


class SystemFault(Exception):
    """A system was not reached, or answered otherwise than it should.

    `values` are those of the sentence; `host` is always among them. `status` is that of HTTP, 0
    without an answer. `retry_after_s` is the wait that the system asked for, 0 if it did not.
    """

    def __init__(
        self,
        kind: FaultKind,
        host: str,
        *,
        status: int = 0,
        retry_after_s: float = 0.0,
        **values: object,
    ) -> None:
        super().__init__(kind)
        self.kind = kind
        self.status = status
        self.retry_after_s = retry_after_s
        self.sentence = Sentence(f"connect.fault.{kind}", {"host": host, **values})

    @property
    def is_of_one_request(self) -> bool:
        """Whether another request may succeed all the same: the system was reached and answered."""
        match self.kind:
            case FaultKind.SERVER | FaultKind.PAGE | FaultKind.UNEXPECTED:
                return True
            case (
                FaultKind.UNREACHABLE
                | FaultKind.SILENT
                | FaultKind.CERTIFICATE
                | FaultKind.REDIRECT
                | FaultKind.TOKEN
                | FaultKind.FORBIDDEN
                | FaultKind.EVENT
                | FaultKind.LIMITED
                | FaultKind.BROKEN
                | FaultKind.LARGE
                | FaultKind.MISSING
                | FaultKind.DRIVER
                | FaultKind.LOGIN
                | FaultKind.DATABASE
                | FaultKind.TABLE
                | FaultKind.COLUMN
                | FaultKind.DENIED
                | FaultKind.READ_ONLY
                | FaultKind.LOCKED
                | FaultKind.SLOW
                | FaultKind.QUERY
                | FaultKind.LONG
                | FaultKind.NO_KEY
                | FaultKind.NOT_THERE
            ):
                return False
            case _:
                assert_never(self.kind)


def wait_s(failures: int) -> float:
    """Seconds before the next try after so many failed ones: from 5 s, doubled up to 10 minutes."""
    doubled = FIRST_WAIT_S * 2 ** min(max(failures - 1, 0), _LONGEST_DOUBLING)
    return float(min(doubled, LONGEST_WAIT_S))
