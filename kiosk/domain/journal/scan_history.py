"""Scans of a guest, and the presence at checkpoints that follows from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import datetime, time, timedelta
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.journal import codec
from kiosk.domain.journal.doubtful_times import OFF, Doubt
from kiosk.domain.journal.facts import Fact
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Checkpoint, Direction

ANNUL_WITHIN = timedelta(minutes=15)
PASSED = ("Admitted", "Left")


@dataclass(frozen=True, slots=True)
class Scan:
    """A `code_scanned` fact; its place in the journal is blank until it is written.

    `reason` and `rule` are those of a NeedsDesk, `why` the reason that staff gave for forcing.
    `reentry` is the policy at the decision. `since` and `since_device` are those of an AlreadyIn,
    `until` that of a NotYet or NoLonger. `emptied` is when the checkpoint was emptied after the
    previous entry, where that let the guest in again. `reader` recognised the code where it was not
    a plain one; a signed pass, which contains the guest's name, is not stored as a `code`. `doubt`
    says why the time cannot be right. `clock_offset_ms` is how far the device's clock was ahead of
    those of the devices that it was connected to, None where that is not known. `batch` is common
    to the scans that staff entered from a paper list in one act.
    """

    checkpoint: str
    at: datetime
    direction: Direction
    outcome: str
    id: str = ""
    device: str = ""
    sequence: int = 0
    clock: int = 0
    guest: str = ""
    reason: str = ""
    rule: str = ""
    why: str = ""
    first: bool = False
    forced: bool = False
    needed_force: bool = False
    reentry: Reentry = Reentry.AFTER_EXIT
    automatic: bool = False
    submission: str = ""
    batch: str = ""
    code: str = ""
    code_digest: str = ""
    reader: str = ""
    since: datetime | None = None
    since_device: str = ""
    until: datetime | None = None
    emptied: datetime | None = None
    doubt: Doubt | None = None
    clock_offset_ms: int | None = None
    annulled: bool = False

    @property
    def passed(self) -> bool:
        """Whether the guest passed and the scan is not annulled."""
        return self.outcome in PASSED and not self.annulled

    @property
    def order(self) -> tuple[datetime, int, str, int]:
        """The sort key: scan time, not the time at which it became known."""
        return (self.at, self.clock, self.device, self.sequence)


@dataclass(frozen=True, slots=True)
class Presence:
    """The presence of a guest at a checkpoint.

    `since` and `device` are those of the current entry, `left_at` is the time of the last exit.
    `apart` says that kiosks that were not connected let the same pass in twice; staff must look at
    it.
    """

    entries: int = 0
    exits: int = 0
    inside: bool = False
    first_at: datetime | None = None
    since: datetime | None = None
    device: str = ""
    apart: bool = False
    left_at: datetime | None = None


def passes(scans: Iterable[Scan]) -> tuple[Scan, ...]:
    """The scans that passed, by scan time.

    Scans with doubtful times are ordered by the journal's clock: an exit dated in another century
    must not decide who is inside.
    """
    passed = [scan for scan in scans if scan.passed]
    ordered = sorted((scan for scan in passed if not scan.doubt), key=lambda scan: scan.order)
    doubtful = (scan for scan in passed if scan.doubt)
    for scan in sorted(doubtful, key=lambda scan: (scan.clock, scan.device, scan.sequence)):
        before = (place for place, one in enumerate(ordered, 1) if one.clock < scan.clock)
        ordered.insert(max(before, default=0), scan)
    return tuple(ordered)


def mark_doubtful(scans: Iterable[Scan], now: datetime) -> tuple[Scan, ...]:
    """The scans, those later than `now` marked as doubtful."""
    return tuple(
        replace(scan, doubt=Doubt.AHEAD) if not scan.doubt and scan.at > now + OFF else scan
        for scan in scans
    )


def presence(scans: Iterable[Scan]) -> Presence:
    """The presence of a guest at a checkpoint after these scans of the guest there.

    Of two entries without an exit between, under a policy that admits once, the earlier counts and
    `apart` is set, unless staff forced the second or it was by another record of the same person:
    those are two passes. A guest readmitted because the checkpoint was emptied had left by then.
    """
    entries = exits = 0
    inside = apart = False
    first_at = since = left_at = None
    device, entered = "", set[str]()
    for scan in passes(scans):
        if scan.direction is Direction.EXIT:
            exits += 1
            inside = False
            left_at = left_at if scan.doubt else max(left_at or scan.at, scan.at)
            continue
        if scan.direction is not Direction.ENTRY:
            continue
        if scan.emptied and since and since < scan.emptied:
            inside = False
        entries += 1
        apart = apart or (scan.guest in entered and _was_unseen(scan, inside))
        entered.add(scan.guest)
        first_at = first_at or scan.at
        if not inside:
            inside, since, device = True, scan.at, scan.device
    return Presence(entries, exits, inside, first_at, since, device, apart, left_at)


def last_emptying(checkpoint: Checkpoint, timezone: str, at: datetime) -> datetime | None:
    """The last time up to `at` at which a checkpoint was emptied; None for one that never is.

    `timezone` is the IANA name of the event's time zone, in which the hour is given.
    """
    if not checkpoint.empties_at:
        return None
    hour, here = time.fromisoformat(checkpoint.empties_at), at.astimezone(ZoneInfo(timezone))
    today = here.replace(hour=hour.hour, minute=hour.minute, second=0, microsecond=0)
    return today if today <= here else today - timedelta(days=1)


def after_emptying(presence: Presence, emptied: datetime | None) -> Presence:
    """The presence after a checkpoint was emptied: a guest who was still inside has left."""
    if presence.inside and presence.since and emptied and presence.since < emptied:
        return replace(presence, inside=False)
    return presence


def presences(scans: Iterable[Scan]) -> dict[str, Presence]:
    """The presence of a guest at each checkpoint passed, after these scans."""
    passed = sorted(passes(scans), key=lambda scan: scan.checkpoint)
    groups = groupby(passed, key=lambda scan: scan.checkpoint)
    return {checkpoint: presence(group) for checkpoint, group in groups}


def anywhere(presences: Iterable[Presence]) -> tuple[datetime | None, bool]:
    """The first entry at any of several checkpoints, and whether the guest is inside one."""
    entered = [at for at in presences if at.entries]
    first = min((at.first_at for at in entered if at.first_at), default=None)
    return first, any(at.inside for at in entered)


def _was_unseen(scan: Scan, inside: bool) -> bool:
    if scan.forced or scan.reentry is Reentry.MANY:
        return False
    return inside or scan.reentry is Reentry.ONCE


def scan_of(fact: Fact, body: dict[str, Any], annulled: bool = False) -> Scan:
    """The scan that a `code_scanned` fact records; `body` is that of the fact."""
    fields = body | {
        "id": fact.id,
        "device": fact.device,
        "sequence": fact.sequence,
        "clock": fact.clock,
        "guest": fact.subject.partition("guest:")[2],
        "annulled": annulled,
    }
    return codec.record_from(Scan, fields)


def body_of(scan: Scan) -> dict[str, Any]:
    """The body of the fact that records a scan."""
    fields = {name: codec.to_json(getattr(scan, name)) for name in _TOLD}
    return {name: value for name, value in fields.items() if value not in ("", None, False)}


_TOLD = tuple(
    field.name
    for field in fields(Scan)
    if field.name not in ("id", "device", "sequence", "clock", "guest", "annulled")
)
