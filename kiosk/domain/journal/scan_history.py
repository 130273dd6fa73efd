"""What scans leave behind: a guest's history at a checkpoint and where they are by it."""

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
from kiosk.domain.records.entities import Checkpoint, Direction, Reentry

ANNUL_WITHIN = timedelta(minutes=15)
PASSED = ("Admitted", "Left")


@dataclass(frozen=True, slots=True)
class Scan:
    """One `code_scanned` fact; its place in the journal is blank until it has one.

    `reason` is why staff must look, `why` what staff said who forced it. `reentry` is the policy
    that stood when it was decided. `since` and `since_device` are what an AlreadyIn told; `until`
    what a NotYet or NoLonger told. `emptied` is when the checkpoint emptied since the entry that
    stood before, where that let the guest in again. `reader` recognised the code where it was not
    a plain one; a signed pass, which names its guest, is not kept as a `code`. `doubt` says why
    its time cannot be right.
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
    why: str = ""
    first: bool = False
    forced: bool = False
    needed_force: bool = False
    reentry: Reentry = Reentry.AFTER_EXIT
    automatic: bool = False
    submission: str = ""
    code: str = ""
    code_digest: str = ""
    reader: str = ""
    since: datetime | None = None
    since_device: str = ""
    until: datetime | None = None
    emptied: datetime | None = None
    doubt: Doubt | None = None
    annulled: bool = False

    @property
    def passed(self) -> bool:
        """Whether the guest went through and nobody took it back."""
        return self.outcome in PASSED and not self.annulled

    @property
    def order(self) -> tuple[datetime, int, str, int]:
        """By scan time, not by when it became known."""
        return (self.at, self.clock, self.device, self.sequence)


@dataclass(frozen=True, slots=True)
class Presence:
    """A guest at a checkpoint.

    `since` and `device` belong to the entry that stands. `apart` says that kiosks which could not
    see each other let the same pass in twice; staff look at it.
    """

    entries: int = 0
    exits: int = 0
    inside: bool = False
    first_at: datetime | None = None
    since: datetime | None = None
    device: str = ""
    apart: bool = False


def passes(scans: Iterable[Scan]) -> tuple[Scan, ...]:
    """The scans that went through, by scan time.

    Those whose time is doubtful stand where the journal's clock has them: an exit in another
    century is not the last word on who is inside.
    """
    passed = [scan for scan in scans if scan.passed]
    ordered = sorted((scan for scan in passed if not scan.doubt), key=lambda scan: scan.order)
    doubtful = (scan for scan in passed if scan.doubt)
    for scan in sorted(doubtful, key=lambda scan: (scan.clock, scan.device, scan.sequence)):
        before = (place for place, one in enumerate(ordered, 1) if one.clock < scan.clock)
        ordered.insert(max(before, default=0), scan)
    return tuple(ordered)


def doubted(scans: Iterable[Scan], now: datetime) -> tuple[Scan, ...]:
    """The same, those in the future of `now` marked as doubtful."""
    return tuple(
        replace(scan, doubt=Doubt.AHEAD) if not scan.doubt and scan.at > now + OFF else scan
        for scan in scans
    )


def presence(scans: Iterable[Scan]) -> Presence:
    """Where scans of one guest at one checkpoint leave them.

    Of two entries with no exit between, under a policy that lets a pass in once, the earlier
    stands and the other is marked unless staff forced it, or it was by another record of the same
    person: those were two passes. Whom the checkpoint's emptying let in again had left by then.
    """
    entries = exits = 0
    inside = apart = False
    first_at = since = None
    device, entered = "", set[str]()
    for scan in passes(scans):
        if scan.direction is Direction.EXIT:
            exits += 1
            inside = False
            continue
        if scan.emptied and since and since < scan.emptied:
            inside = False
        entries += 1
        apart = apart or (scan.guest in entered and _was_unseen(scan, inside))
        entered.add(scan.guest)
        first_at = first_at or scan.at
        if not inside:
            inside, since, device = True, scan.at, scan.device
    return Presence(entries, exits, inside, first_at, since, device, apart)


def last_emptying(checkpoint: Checkpoint, timezone: str, at: datetime) -> datetime | None:
    """The last moment up to `at` at which a checkpoint emptied; None for one that never does.

    `timezone` is the event's, an IANA name, in which the checkpoint's hour is told.
    """
    if not checkpoint.empties_at:
        return None
    hour, here = time.fromisoformat(checkpoint.empties_at), at.astimezone(ZoneInfo(timezone))
    today = here.replace(hour=hour.hour, minute=hour.minute, second=0, microsecond=0)
    return today if today <= here else today - timedelta(days=1)


def after_emptying(presence: Presence, emptied: datetime | None) -> Presence:
    """Where somebody is once a checkpoint emptied: whoever was still inside has left."""
    if presence.inside and presence.since and emptied and presence.since < emptied:
        return replace(presence, inside=False)
    return presence


def presences(scans: Iterable[Scan]) -> dict[str, Presence]:
    """Where scans of one guest leave them, at each checkpoint that they passed."""
    passed = sorted(passes(scans), key=lambda scan: scan.checkpoint)
    groups = groupby(passed, key=lambda scan: scan.checkpoint)
    return {checkpoint: presence(group) for checkpoint, group in groups}


def anywhere(presences: Iterable[Presence]) -> tuple[datetime | None, bool]:
    """When a guest first entered at any of several checkpoints, and whether they are inside one."""
    entered = [at for at in presences if at.entries]
    first = min((at.first_at for at in entered if at.first_at), default=None)
    return first, any(at.inside for at in entered)


def _was_unseen(scan: Scan, inside: bool) -> bool:
    if scan.forced or scan.reentry is Reentry.MANY:
        return False
    return inside or scan.reentry is Reentry.ONCE


def scan_of(fact: Fact, said: dict[str, Any], annulled: bool = False) -> Scan:
    """The scan that a `code_scanned` fact tells of, which said that."""
    told = said | {
        "id": fact.id,
        "device": fact.device,
        "sequence": fact.sequence,
        "clock": fact.clock,
        "guest": fact.subject.partition("guest:")[2],
        "annulled": annulled,
    }
    return codec.record_from(Scan, told)


def body_of(scan: Scan) -> dict[str, Any]:
    """The body of the fact that records a scan: what it says beyond its place in the journal."""
    told = {name: codec.to_json(getattr(scan, name)) for name in _TOLD}
    return {name: value for name, value in told.items() if value not in ("", None, False)}


_TOLD = tuple(
    field.name
    for field in fields(Scan)
    if field.name not in ("id", "device", "sequence", "clock", "guest", "annulled")
)
