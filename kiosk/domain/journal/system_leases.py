"""Which device of a venue exchanges with a registration system, by facts that it repeats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact

SUBJECT = "system:"
RENEWED_EVERY_S, LAPSES_AFTER_S = 120.0, 300.0


@dataclass(frozen=True, slots=True)
class SystemLease:
    """That a `device` exchanges with a system, by the id of its `fact`.

    `told` is, by device, the sequence up to which the system was told of its facts.
    """

    fact: str
    device: str
    told: Mapping[str, int]


def lease_subject(system: str) -> str:
    """The subject of facts about who exchanges with a system, by the system's key."""
    return f"{SUBJECT}{system}"


def system_leased(system: str, at: datetime, told: Mapping[str, int]) -> Draft:
    """The fact that this device exchanges with a system from now on, or still does."""
    body = {"at": at.isoformat(), "told": dict(told)}
    return Draft(lease_subject(system), FactKind.SYSTEM_LEASED, body)


def latest_lease(recorded: Iterable[Fact]) -> SystemLease | None:
    """The lease that counts: of two that were taken apart, the later one; None without one."""
    leased = (one for one in recorded if one.kind == FactKind.SYSTEM_LEASED and one.body)
    latest = max(leased, key=lambda fact: fact.order, default=None)
    if latest is None:
        return None
    return SystemLease(latest.id, latest.device, latest.read_body()["told"])


@dataclass(frozen=True, slots=True)
class SeenLease:
    """A lease, and since when this device has seen it, in seconds of a clock of its own.

    Clocks of two devices may differ, so a lease lapses by the clock of whoever waits for it.
    """

    lease: SystemLease
    since_s: float


def seen_lease(before: SeenLease | None, lease: SystemLease, now_s: float) -> SeenLease:
    """The lease as seen now: a renewal is another fact, and is seen anew."""
    if before is not None and before.lease.fact == lease.fact:
        return before
    return SeenLease(lease, now_s)


def is_to_be_taken(seen: SeenLease | None, device: str, now_s: float) -> bool:
    """Whether a device takes the lease, or renews it: nobody has it, it lapsed, or it is old."""
    if seen is None:
        return True
    is_own = seen.lease.device == device
    return now_s - seen.since_s >= (RENEWED_EVERY_S if is_own else LAPSES_AFTER_S)


def is_held_by(seen: SeenLease | None, device: str) -> bool:
    """Whether a device has the lease."""
    return seen is not None and seen.lease.device == device
