"""The devices of the event: their activity, keys and checkpoints."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.domain.equipment.devices import Device
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.store import Store, name_of, schema
from kiosk.store.queries.devices import devices, ids_here
from kiosk.store.sharing.face_reports import read_report
from kiosk.store.sharing.peer_status import SeenReport
from kiosk.usecases.devices import device_activity
from kiosk.usecases.devices.device_activity import DeviceActivity

# As many facts as `device_activity` searches for a device's last scan.
_SEARCHED_FACTS = 5000


@dataclass(frozen=True, slots=True)
class DeviceOverview:
    """A device with its activity, None without facts, and its record, None without one.

    `checkpoint` is that of its last scan, empty if it did not scan recently.
    """

    id: str
    name: str
    activity: DeviceActivity | None = None
    record: Device | None = None
    checkpoint: str = ""


def device_overviews(store: Store) -> list[DeviceOverview]:
    """Every device by name. Raises StoreError."""

    def work(connection: sa.Connection) -> list[DeviceOverview]:
        activities = {one.device: one for one in device_activity.devices(connection)}
        records = {one.id: one for one in devices(connection)}
        overviews = [
            _overview(connection, id_, activities.get(id_), records.get(id_))
            for id_ in activities.keys() | records.keys()
        ]
        return sorted(overviews, key=lambda one: (one.name.casefold(), one.id))

    return store.read(work)


def reports_here(store: Store) -> list[SeenReport]:
    """What the windows on this store say of themselves. Raises StoreError."""
    found = (read_report(store.path, device) for device in store.read(ids_here))
    return [SeenReport(report, report.taken) for report in found if report is not None]


def _overview(
    connection: sa.Connection, id_: str, activity: DeviceActivity | None, record: Device | None
) -> DeviceOverview:
    name = record.name if record is not None and record.name else name_of(id_)
    checkpoint = _checkpoint(connection, activity) if activity is not None else ""
    return DeviceOverview(id_, name, activity, record, checkpoint)


def _checkpoint(connection: sa.Connection, activity: DeviceActivity) -> str:
    if activity.last_scan is None:
        return ""
    journal, scan = schema.journal, schema.scan
    query = (
        sa.select(scan.c.checkpoint)
        .join(journal, journal.c.id == scan.c.id)
        .where(journal.c.device == activity.device, journal.c.kind == FactKind.CODE_SCANNED)
        .where(journal.c.sequence > activity.facts - _SEARCHED_FACTS)
        .order_by(journal.c.sequence.desc())
        .limit(1)
    )
    return connection.execute(query).scalar() or ""
