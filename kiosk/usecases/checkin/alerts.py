"""Alerts: arrivals of VIPs and of guests with a note for attention, and their acknowledgement."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.alert_kinds import AlertKind
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Checkpoint, Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.store import Store, name_of, schema
from kiosk.store.queries import scans
from kiosk.store.queries.staff_names import names_of_staff

_LATEST = 100


@dataclass(frozen=True, slots=True)
class Alert:
    """The arrival of a VIP or of a guest with a note for attention; a guest who is both has two.

    `device` and `acknowledged_by` are display names, the latter empty until somebody acknowledged
    it. `escort` is the person to call.
    """

    scan: str
    kind: AlertKind
    guest: Guest
    checkpoint: Checkpoint
    device: str
    at: datetime
    escort: str = ""
    acknowledged_by: str = ""
    acknowledged_at: datetime | None = None

    @property
    def id(self) -> str:
        """Unique among alerts."""
        return f"{self.scan}.{self.kind}"


@dataclass(frozen=True, slots=True)
class AlertAcknowledged:
    """The alert is acknowledged; `by` is the display name of who did so first."""

    by: str


@dataclass(frozen=True, slots=True)
class AlertUnknown:
    """There is no such alert, or its scan was annulled; nothing was recorded."""

    scan: str


def alerts(store: Store) -> list[Alert]:
    """The latest alerts: unacknowledged ones first, then the others; each newest first."""

    def work(connection: sa.Connection) -> list[Alert]:
        programme = store.programme_in(connection)
        table, guest = schema.alert, schema.guest
        query = (
            sa.select(table, guest.c.record)
            .join(guest, guest.c.id == table.c.guest)
            .order_by(table.c.acknowledged_by != "")
            .order_by(sa.func.unixepoch(table.c.at).desc(), table.c.kind.desc())
            .limit(_LATEST)
        )
        found = connection.execute(query).all()
        names = names_of_staff(connection) if found else {}
        return [_alert(row, programme.checkpoints.get(row.checkpoint), names) for row in found]

    return store.read(work)


def acknowledge(
    store: Store, actor: Actor, scan: str, kind: AlertKind, at: datetime
) -> AlertAcknowledged | AlertUnknown | NotAllowed:
    """Acknowledge an alert; of two acknowledgements the first one counts."""

    def work(connection: sa.Connection) -> AlertAcknowledged | AlertUnknown:
        table = schema.alert
        query = sa.select(table.c.guest, table.c.acknowledged_by)
        query = query.where(table.c.scan == scan, table.c.kind == kind)
        found = connection.execute(query).one_or_none()
        if found is None:
            return AlertUnknown(scan)
        if found.acknowledged_by:
            names = names_of_staff(connection)
            return AlertAcknowledged(names.get(found.acknowledged_by, found.acknowledged_by))
        subject = facts.guest_subject(found.guest)
        body = {"scan": scan, "kind": str(kind), "at": at.isoformat()}
        store.record(connection, [Draft(subject, FactKind.ALERT_ACKNOWLEDGED, body)], actor.staff)
        return AlertAcknowledged(actor.name)

    return store.transact(work) if may(actor.role, Right.ALERTS) else NotAllowed(Right.ALERTS)


def _alert(
    row: sa.Row[tuple[object, ...]], checkpoint: Checkpoint | None, names: dict[str, str]
) -> Alert:
    guest = scans.guest_of(row.record)
    return Alert(
        scan=row.scan,
        kind=AlertKind(row.kind),
        guest=guest,
        checkpoint=checkpoint or Checkpoint(id=row.checkpoint),
        device=name_of(row.device),
        at=datetime.fromisoformat(row.at),
        escort=guest.escort,
        acknowledged_by=names.get(row.acknowledged_by, row.acknowledged_by),
        acknowledged_at=row.acknowledged_at and datetime.fromisoformat(row.acknowledged_at),
    )
