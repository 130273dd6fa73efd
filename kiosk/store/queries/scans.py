"""Queries of a scan, as statements built once: holder, history, presence, seats and codes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from kiosk.domain.admission.decision import Credential
from kiosk.domain.journal import codec, facts
from kiosk.domain.journal.guest_fold import Code
from kiosk.domain.journal.scan_history import Presence, Scan
from kiosk.domain.records.entities import Guest, Seat
from kiosk.store.queries.merging.merged_records import person_of, records_of
from kiosk.store.schema import code, guest, presence, scan, seat

_other = guest.alias("other")
# A lookup in an index that is mostly empty; "" as a bound parameter would cost more than it.
_HAS_MERGED = sa.exists().where(
    _other.c.merged == guest.c.id, _other.c.merged != sa.literal_column("''")
)
_HOLDERS = (
    sa.select(
        code.c.guest,
        code.c.revoked,
        code.c.spelling,
        guest.c.record,
        guest.c.merged,
        _HAS_MERGED.label("has_merged"),
    )
    .outerjoin(guest, guest.c.id == code.c.guest)
    .where(code.c.code == sa.bindparam("code"))
)
_GUEST = sa.select(guest.c.record).where(guest.c.id == sa.bindparam("guest"))
_HISTORY = sa.select(scan).where(
    scan.c.subject == sa.bindparam("subject"),
    scan.c.checkpoint == sa.bindparam("checkpoint"),
)
_SUBMITTED = (
    sa.select(scan)
    .where(
        scan.c.device == sa.bindparam("device"),
        scan.c.submission == sa.bindparam("submission"),
        scan.c.submission != "",
    )
    .order_by(scan.c.sequence.desc())
)
_SEATS = sa.select(seat).where(seat.c.guest == sa.bindparam("guest")).order_by(seat.c.round)
_CODES = (
    sa.select(code)
    .where(code.c.guest == sa.bindparam("guest"), ~code.c.revoked)
    .order_by(code.c.issued.desc())
)
# A code as it is printed: spelled as in its list, which a signature may require.
WRITTEN = sa.func.coalesce(sa.func.nullif(code.c.spelling, ""), code.c.code).label("written")
_NEWEST_CODES = (
    sa.select(code.c.guest, WRITTEN)
    .where(code.c.guest.in_(sa.bindparam("guests", expanding=True)), ~code.c.revoked)
    .order_by(code.c.issued)
)
_PRESENCES = sa.select(presence).where(presence.c.guest == sa.bindparam("guest"))
_ELSEWHERE = sa.select(presence).where(
    presence.c.guest == sa.bindparam("guest"), presence.c.checkpoint != sa.bindparam("checkpoint")
)


@dataclass(frozen=True, slots=True)
class Holder:
    """The holder of a code.

    `guest` is the record that the code was issued to. If the person has several, `records` are all
    of them, the one that stands for the person first, and `credential` is of that one. `spelling`
    is the code as in its list, empty if it is stored so or not known.
    """

    guest: str
    credential: Credential
    records: tuple[str, ...] = ()
    spelling: str = ""

    @property
    def person(self) -> str:
        """The record that stands for the person."""
        return self.records[0] if self.records else self.guest


def holder_of(connection: sa.Connection, text: str) -> Holder | None:
    """The holder of a code; of several, one whose code is valid. None for an unknown code.

    If several persons hold valid codes of that spelling, the pass is ambiguous.
    """
    rows = connection.execute(_HOLDERS, {"code": text}).all()
    valid = [row for row in rows if not row.revoked] or rows
    if not valid:
        return None
    row = valid[0]
    if len(valid) > 1 and len({one.merged or one.guest for one in valid}) > 1:
        return Holder(row.guest, Credential(None, ambiguous=True))
    record = guest_of(row.record) if row.record else None
    credential = Credential(record, revoked=bool(row.revoked))
    holder = Holder(row.guest, credential, spelling=row.spelling)
    if row.merged or row.has_merged:
        holder = with_other_records(connection, holder)
    return _with_principal(connection, holder)


def holder_by_guest(connection: sa.Connection, guest_id: str) -> Holder | None:
    """The holder for a guest that was found without a code; None for an unknown guest."""
    person = person_of(connection, guest_id)
    record = guest_by_id(connection, person)
    if record is None:
        return None
    holder = with_other_records(connection, Holder(person, Credential(record)))
    return _with_principal(connection, holder)


def _with_principal(connection: sa.Connection, holder: Holder) -> Holder:
    """The same holder with the guest with whom they come, if they are a companion."""
    guest = holder.credential.guest
    if guest is None or not guest.companion_of:
        return holder
    principal = guest_by_id(connection, person_of(connection, guest.companion_of))
    return replace(holder, credential=replace(holder.credential, principal=principal))


def with_other_records(connection: sa.Connection, holder: Holder) -> Holder:
    """The same holder with all records of the person."""
    records = records_of(connection, person_of(connection, holder.guest))
    if len(records) == 1:
        return holder
    guest = guest_by_id(connection, records[0]) or holder.credential.guest
    return replace(holder, credential=replace(holder.credential, guest=guest), records=records)


def guest_by_id(connection: sa.Connection, guest_id: str) -> Guest | None:
    """The guest of that id; None for an unknown one."""
    record = connection.execute(_GUEST, {"guest": guest_id}).scalar()
    return guest_of(record) if record else None


def history_of(connection: sa.Connection, holder: Holder, checkpoint: str) -> list[Scan]:
    """A person's scans at a checkpoint, of all their records, in no order."""
    records = holder.records or (holder.guest,)
    return [scan for id_ in records for scan in history_at(connection, id_, checkpoint)]


def history_at(connection: sa.Connection, guest_id: str, checkpoint: str) -> list[Scan]:
    """A guest's scans at a checkpoint, in no order."""
    parameters = {"subject": facts.guest_subject(guest_id), "checkpoint": checkpoint}
    return [scan_of_row(row) for row in connection.execute(_HISTORY, parameters)]


def scans_submitted(connection: sa.Connection, device: str, submission: str) -> list[Scan]:
    """The passed scans with a submission's id, the newest first; usually one or none."""
    parameters = {"device": device, "submission": submission}
    scans = map(scan_of_row, connection.execute(_SUBMITTED, parameters))
    return [found for found in scans if found.passed]


def scan_by_id(connection: sa.Connection, id_: str) -> tuple[str, Scan] | None:
    """The subject and the scan of a fact; None if the fact is no scan."""
    row = connection.execute(sa.select(scan).where(scan.c.id == id_)).one_or_none()
    return (row.subject, scan_of_row(row)) if row else None


def guests_inside(connection: sa.Connection, checkpoint: str) -> list[tuple[str, datetime]]:
    """The ids of guests inside by the scans of a checkpoint, and since when."""
    query = sa.select(presence).where(presence.c.checkpoint == checkpoint, presence.c.inside)
    rows = connection.execute(query.order_by(presence.c.guest))
    return [(row.guest, datetime.fromisoformat(row.since)) for row in rows]


def presences_of(connection: sa.Connection, guest_id: str) -> dict[str, Presence]:
    """A person's presence at every checkpoint that they passed, by its id."""
    rows = connection.execute(_PRESENCES, {"guest": guest_id})
    return {row.checkpoint: presence_of_row(row) for row in rows}


def presence_elsewhere(connection: sa.Connection, guest_id: str, checkpoint: str) -> list[Presence]:
    """A guest's presence at every other checkpoint than this one."""
    parameters = {"guest": guest_id, "checkpoint": checkpoint}
    return [presence_of_row(row) for row in connection.execute(_ELSEWHERE, parameters)]


def seats_of(connection: sa.Connection, guest_id: str) -> tuple[Seat, ...]:
    """A guest's seats at networking tables."""
    return tuple(map(seat_of_row, connection.execute(_SEATS, {"guest": guest_id})))


def seat_of_row(row: sa.Row[Any]) -> Seat:
    """A row of the seat table as a Seat."""
    return Seat(row.guest, row.round, row.table, row.seat, row.told, row.why)


def codes_of(connection: sa.Connection, guest_id: str) -> tuple[Code, ...]:
    """A guest's valid codes, the newest first."""
    rows = connection.execute(_CODES, {"guest": guest_id})
    return tuple(Code(row.code, row.issued, spelling=row.spelling) for row in rows)


def newest_codes(connection: sa.Connection, guests: Sequence[str]) -> dict[str, str]:
    """The newest valid code of each of these guests who has one, as it is printed."""
    rows = connection.execute(_NEWEST_CODES, {"guests": guests})
    return {row.guest: row.written for row in rows}


def scan_of_row(row: sa.Row[Any]) -> Scan:
    """A row of the scan table as a scan."""
    place = {
        "id": row.id,
        "device": row.device,
        "sequence": row.sequence,
        "clock": row.clock,
        "guest": row.subject.partition("guest:")[2],
        "annulled": row.annulled,
    }
    return codec.record_from(Scan, json.loads(row.body) | place)


def arrived_at(arrived: int | None) -> datetime | None:
    """When a guest first entered, out of the column `arrived`; None if they did not."""
    return None if arrived is None else datetime.fromtimestamp(arrived, UTC)


def presence_of_row(row: sa.Row[Any]) -> Presence:
    """A row of the presence table as a Presence."""
    return codec.record_from(Presence, row._asdict())


def guest_of(record: str) -> Guest:
    """A guest out of the JSON of their column `record`."""
    return codec.read(Guest, record)
