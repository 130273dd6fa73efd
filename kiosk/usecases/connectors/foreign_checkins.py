"""Check-ins that other programs made in a registration system: the guest is in here too."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.records.entities import Direction
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.checkin.code_recognition import Recognised, recognise
from kiosk.usecases.checkin.scan_checkin import scan_code

FOREIGN = "system:"
"""Submissions of scans that record a check-in made elsewhere begin so; they are told nobody."""
_SAME = timedelta(seconds=1)
_AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class SystemCheckin:
    """A check-in as a system has it: its id there, the ticket's code, the list, the time."""

    id: str
    code: str
    list_id: str
    at: datetime
    direction: Direction


def take_in_checkins(
    store: Store, checkins: Iterable[SystemCheckin], lists: Mapping[str, str], now: datetime
) -> int:
    """Record check-ins that were not made here; how many there were. Raises StoreError.

    One of ours is recognised by its guest, its checkpoint and its time. `lists` are the ids of the
    system's check-in lists by our checkpoints.
    """
    checkpoints = {list_id: checkpoint for checkpoint, list_id in lists.items()}
    wanted = sorted(
        (one for one in checkins if one.list_id in checkpoints and one.at <= now),
        key=lambda one: one.at,
    )
    found = store.read(
        lambda c: [one for one in wanted if _is_new(store, c, one, checkpoints[one.list_id])]
    )
    for start in range(0, len(found), _AT_ONCE):
        portion = found[start : start + _AT_ONCE]

        def work(connection: sa.Connection, portion: list[SystemCheckin] = portion) -> None:
            for one in portion:
                _record(store, connection, one, checkpoints[one.list_id], now)

        store.transact(work)
    return len(found)


def _is_new(store: Store, connection: sa.Connection, one: SystemCheckin, checkpoint: str) -> bool:
    """Whether a check-in is of a known guest, and of no scan that is known."""
    programme = store.programme_in(connection)
    if checkpoint not in programme.checkpoints:
        return False
    held = recognise(connection, programme.event, ScannedCode.of(one.code))
    if not isinstance(held, Recognised):
        return False
    known = scans.history_of(connection, held.holder, checkpoint)
    return not any(
        scan.direction is one.direction and abs(scan.at - one.at) < _SAME for scan in known
    )


def _record(
    store: Store, connection: sa.Connection, one: SystemCheckin, checkpoint: str, now: datetime
) -> None:
    """Record that somebody passed, whatever would have been decided here: they are in."""
    request = ScanRequest(
        ScannedCode.of(one.code),
        at=one.at,
        direction=one.direction,
        submission=f"{FOREIGN}{one.id}",
        forced=True,
        passed_elsewhere=True,
    )
    found = store.programme_in(connection).checkpoints[checkpoint]
    scan_code(store, connection, request, found, now)
