"""A request to let a guest through a checkpoint, and the state of the event it is decided in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal.scan_history import last_emptying
from kiosk.domain.records.entities import Checkpoint, Direction, Programme

NO_CODE = ScannedCode.of("")


@dataclass(frozen=True, slots=True)
class ScanRequest:
    """A request to let a guest through, by a scanned code or, with `NO_CODE`, without.

    `at` is the time of the scan where that is not the current time. `submission` is an id, unique
    per device: a repeated request gets the answer of the first one and records nothing. Staff who
    force a request say `why`; `author` is their staff id. `reader` is the name of the reader that
    recognised the code, empty for a plain code. `batch` is common to requests that staff make in
    one act. Who `passed_elsewhere` is inside whatever would be decided, also by a rule that cannot
    be evaluated.
    """

    code: ScannedCode = NO_CODE
    at: datetime | None = None
    direction: Direction = Direction.ENTRY
    submission: str = ""
    forced: bool = False
    why: str = ""
    author: str = ""
    reader: str = ""
    batch: str = ""
    passed_elsewhere: bool = False

    @classmethod
    def of(
        cls,
        text: str,
        *,
        at: datetime | None = None,
        direction: Direction = Direction.ENTRY,
        submission: str = "",
        forced: bool = False,
    ) -> ScanRequest:
        """A request by a scanned text."""
        return cls(ScannedCode.of(text), at, direction, submission, forced)


@dataclass(frozen=True, slots=True)
class ScanContext:
    """A request with the checkpoint, time and programme that it is decided for.

    `at` is the time of the scan in the event's time zone; `is_live` says that it is the current
    time by this machine's clock and not a time that was entered. `departed` is when the guest left
    by another checkpoint since they entered, as far as is known. `entered` are their first entries
    at the checkpoints that the rule asks for, by id.
    """

    request: ScanRequest
    checkpoint: Checkpoint
    programme: Programme
    at: datetime
    is_live: bool
    departed: datetime | None = None
    entered: Mapping[str, datetime] = field(default_factory=dict)

    @classmethod
    def of(
        cls, request: ScanRequest, checkpoint: Checkpoint, programme: Programme, now: datetime
    ) -> ScanContext:
        """The context of a request that is decided at `now`, a time with an offset."""
        at = (request.at or now).astimezone(ZoneInfo(programme.event.timezone))
        return cls(request, checkpoint, programme, at, request.at is None)

    @property
    def emptied(self) -> datetime | None:
        """Since when nobody or not this guest can be inside by earlier scans; None for no time."""
        emptied = last_emptying(self.checkpoint, self.programme.event.timezone, self.at)
        return max((one for one in (emptied, self.departed) if one), default=None)
