"""The rows that scans project to: one description for both writers of projections. Pure.

`projector` replaces all rows of a subject and `scan_writer` adds those of one new scan; both take
every row from here. The property test in tests/store/test_projections.py compares what they
write over random histories.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal import codec
from kiosk.domain.journal.alert_kinds import AlertKind
from kiosk.domain.journal.facts import canonical
from kiosk.domain.journal.guest_fold import Acknowledged
from kiosk.domain.journal.scan_history import Presence, Scan, anywhere, body_of, presences
from kiosk.domain.records.entities import Direction
from kiosk.store import schema

Row = dict[str, Any]
Acknowledgements = Mapping[tuple[str, AlertKind], Acknowledged]
"""By the id of the scan and the kind of alert."""


@dataclass(frozen=True, slots=True)
class AttendanceRows:
    """What all scans of a person together project to.

    `presence` are rows of that table, one for each checkpoint that was passed; `guest` are the
    columns `arrived` and `inside` in the row of the record that stands for the person.
    """

    presence: tuple[Row, ...]
    guest: Row


def scan_rows(
    subject: str,
    scan: Scan,
    person: str = "",
    alert_kinds: Iterable[AlertKind] = (),
    acknowledged: Acknowledgements | None = None,
) -> Iterator[tuple[sa.Table, Row]]:
    """What one scan projects to by itself: its row, and an alert of each kind for an arrival.

    `subject` is that of its fact, `person` the id of the record that stands for its guest, and
    `alert_kinds` are those that apply to the person.
    """
    yield schema.scan, _scan_row(subject, scan)
    if _is_arrival(scan):
        for kind in alert_kinds:
            acknowledgement = (acknowledged or {}).get((scan.id, kind))
            yield schema.alert, _alert_row(person, scan, kind, acknowledgement)


def attendance_rows(
    person: str, scans: Iterable[Scan], elsewhere: Iterable[Presence] = ()
) -> AttendanceRows:
    """What scans of a person project to together.

    `scans` are all scans at one or more checkpoints, `elsewhere` is the presence that is stored
    for the other checkpoints.
    """
    at = presences(scans)
    rows = tuple(_presence_row(person, checkpoint, here) for checkpoint, here in at.items())
    first, inside = anywhere([*at.values(), *elsewhere])
    arrived = None if first is None else int(first.timestamp())
    return AttendanceRows(rows, {"arrived": arrived, "inside": inside})


def _scan_row(subject: str, scan: Scan) -> Row:
    return {
        "id": scan.id,
        "subject": subject,
        "checkpoint": scan.checkpoint,
        "device": scan.device,
        "sequence": scan.sequence,
        "clock": scan.clock,
        "submission": scan.submission,
        "outcome": scan.outcome,
        "annulled": scan.annulled,
        "needed_force": scan.needed_force,
        "doubt": scan.doubt or "",
        "body": canonical(body_of(scan)),
    }


def _is_arrival(scan: Scan) -> bool:
    """Whether a scan is a guest's first entry at its checkpoint."""
    return scan.passed and scan.first and scan.direction is Direction.ENTRY


def _alert_row(person: str, scan: Scan, kind: AlertKind, seen: Acknowledged | None) -> Row:
    return {
        "scan": scan.id,
        "kind": str(kind),
        "guest": person,
        "checkpoint": scan.checkpoint,
        "device": scan.device,
        "at": scan.at.isoformat(),
        "acknowledged_by": seen.author if seen else "",
        "acknowledged_at": codec.to_json(seen.at) if seen else None,
    }


def _presence_row(person: str, checkpoint: str, at: Presence) -> Row:
    return {
        "guest": person,
        "checkpoint": checkpoint,
        "entries": at.entries,
        "exits": at.exits,
        "inside": at.inside,
        "first_at": codec.to_json(at.first_at),
        "since": codec.to_json(at.since),
        "device": at.device,
        "apart": at.apart,
        "left_at": codec.to_json(at.left_at),
    }
