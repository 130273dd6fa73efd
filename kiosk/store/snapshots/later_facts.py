"""Leaves out of a snapshot what may follow after the doors are open: scans, tickets, print jobs.

Each chain is cut behind its last fact that a device needs to open, at the next signature, so that
what remains is verified like a whole journal. The copy says how long the chains are, and the rest
follows by sessions.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import guest_subject
from kiosk.domain.membership.opening_kinds import FOLLOWING
from kiosk.store.local_tables import local_setting
from kiosk.store.projections import projector
from kiosk.store.queries.journal_facts import vector
from kiosk.store.schema import alert, guest, head, journal, mail, note, presence, scan

LEAST = 100_000
"""With fewer facts to leave out the whole journal is sent.

A fact takes about 50 us in a snapshot and 1 ms by a session: leaving them out opens the doors some
seconds sooner, and leaves the device apart from the others for minutes.
"""
_SETTING = "expected_lengths"
# Facts of these kinds leave a guest without scans, alerts, notes and e-mails.
_WITHOUT_SCANS = (
    FactKind.GUEST_REGISTERED,
    FactKind.GUEST_CORRECTED,
    FactKind.GUEST_KNOWN,
    FactKind.GUEST_SEATED,
    FactKind.SEAT_TOLD,
    FactKind.CODE_ISSUED,
    FactKind.CODE_REVOKED,
)
_GUEST = guest_subject("")
_WITH_OWNERS: Mapping[sa.Table, sa.ColumnElement[str]] = {
    scan: scan.c.subject,
    presence: _GUEST + presence.c.guest,
    alert: _GUEST + alert.c.guest,
    note: _GUEST + note.c.guest,
    mail: _GUEST + mail.c.guest,
}
# The subjects of which facts were left out, and those of them that have no scans any more.
_temporary = sa.MetaData()
_shortened, _unscanned = (
    sa.Table(
        name, _temporary, sa.Column("subject", sa.Text, primary_key=True), prefixes=["TEMPORARY"]
    )
    for name in ("shortened", "unscanned")
)


def leave_out(connection: sa.Connection) -> dict[str, int]:
    """Leave out what may follow, within the caller's transaction; how long the chains then were.

    Empty, and nothing is done, where that is little.
    """
    lengths = vector(connection)
    ends = {device: _opening_end(connection, device, last) for device, last in lengths.items()}
    if sum(lengths.values()) - sum(ends.values()) < LEAST:
        return {}
    _temporary.create_all(connection, checkfirst=False)
    for device, end in ends.items():
        if end < lengths[device]:
            _shorten(connection, device, end)
    _number_rows(connection)
    _project_shortened(connection)
    _temporary.drop_all(connection, checkfirst=False)
    return lengths


def expect_lengths(connection: sa.Connection, lengths: dict[str, int]) -> None:
    """Note how long the chains of the event are, of which a snapshot has the beginnings."""
    connection.execute(sa.insert(local_setting), {"name": _SETTING, "value": json.dumps(lengths)})


def expected_lengths(connection: sa.Connection) -> dict[str, int]:
    """How long the chains were when this device joined; empty where it got all of them."""
    query = sa.select(local_setting.c.value).where(local_setting.c.name == _SETTING)
    found = connection.execute(query).scalar()
    return json.loads(found) if found else {}


def still_missing(connection: sa.Connection) -> int:
    """How many facts of the event have not followed yet since this device joined."""
    return missing(expected_lengths(connection), vector(connection))


def missing(expected: dict[str, int], lengths: dict[str, int]) -> int:
    """How many facts of the expected chains are not there yet."""
    return sum(max(0, last - lengths.get(device, 0)) for device, last in expected.items())


def _opening_end(connection: sa.Connection, device: str, length: int) -> int:
    """The sequence at which a chain is cut: 0 for all of it, its length for nothing."""
    of_device = journal.c.device == device
    needed = journal.c.kind.not_in(sorted(FOLLOWING))
    last = connection.execute(
        sa.select(sa.func.max(journal.c.sequence)).where(of_device, needed)
    ).scalar()
    if last is None:
        return 0
    signed = journal.c.signature.is_not(None) & (journal.c.sequence >= last)
    end = connection.execute(
        sa.select(sa.func.min(journal.c.sequence)).where(of_device, signed)
    ).scalar()
    return length if end is None else int(end)


def _shorten(connection: sa.Connection, device: str, end: int) -> None:
    behind = (journal.c.device == device) & (journal.c.sequence > end)
    subjects = sa.select(journal.c.subject).where(behind)
    connection.execute(
        sa.insert(_shortened).prefix_with("OR IGNORE").from_select(["subject"], subjects)
    )
    connection.execute(sa.delete(journal).where(behind))
    last = (journal.c.device == device) & (journal.c.sequence == end)
    digest = connection.execute(sa.select(journal.c.digest).where(last)).scalar()
    if digest is None:
        connection.execute(sa.delete(head).where(head.c.device == device))
    else:
        shorter = sa.update(head).where(head.c.device == device)
        connection.execute(shorter.values(sequence=end, digest=digest))


def _number_rows(connection: sa.Connection) -> None:
    """Number the journal's rows without gaps, in the same order, as rows are counted by them."""
    rows = connection.exec_driver_sql(
        "SELECT row_number() OVER (ORDER BY rowid) AS new, rowid FROM journal"
    )
    moved = [(new, old) for new, old in rows if new != old]
    if moved:
        # In ascending order each row moves to a number that is free by then.
        connection.exec_driver_sql("UPDATE journal SET rowid = ? WHERE rowid = ?", moved)


def _project_shortened(connection: sa.Connection) -> None:
    """Project what facts were left out of; of most guests only scans were, which takes no fold."""
    other_facts = sa.select(journal.c.subject).where(
        journal.c.subject == _shortened.c.subject, journal.c.kind.not_in(_WITHOUT_SCANS)
    )
    without_scans = sa.select(_shortened.c.subject).where(
        _shortened.c.subject.startswith(_GUEST),
        ~sa.exists(other_facts),
        _shortened.c.subject.not_in(sa.select(_GUEST + guest.c.merged)),
    )
    connection.execute(sa.insert(_unscanned).from_select(["subject"], without_scans))
    unscanned = sa.select(_unscanned.c.subject)
    for table, owner in _WITH_OWNERS.items():
        connection.execute(sa.delete(table).where(owner.in_(unscanned)))
    away = sa.update(guest).where((_GUEST + guest.c.id).in_(unscanned))
    connection.execute(away.values(arrived=None, inside=False))
    others = sa.select(_shortened.c.subject).except_(unscanned)
    projector.project(connection, list(connection.execute(others).scalars()))
