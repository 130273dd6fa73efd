"""Under which names the programs of a machine write, alone and in an event that it joined."""

from __future__ import annotations

import socket
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.store import Store
from kiosk.store.local_tables import local_setting
from kiosk.store.snapshots.received_snapshot import JOINED_NAME
from kiosk.usecases.devices.device_names import desk_name, device_name, kiosk_name
from tests.replication.venue_stores import found_event, join_event

HOST = socket.gethostname()


def names(path: Path) -> tuple[str, str, str]:
    return device_name(path), kiosk_name(path), desk_name(path)


def test_a_machine_alone_has_its_own_name(tmp_path: Path) -> None:
    path = tmp_path / "alone.db"
    assert names(path) == (HOST, HOST, f"{HOST}-desk")
    Store.open(path, HOST, create=True).close()
    assert names(path) == (HOST, HOST, f"{HOST}-desk")


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (DeviceRole.ATTENDEE, ("Gate 2", "Gate 2", "Gate 2-desk")),
        (DeviceRole.BOARD, ("Gate 2", "Gate 2", "Gate 2-desk")),
        (DeviceRole.DESK, ("Gate 2", "Gate 2-kiosk", "Gate 2")),
        (DeviceRole.ADMIN, ("Gate 2", "Gate 2-kiosk", "Gate 2")),
    ],
)
def test_a_machine_that_joined_has_the_name_that_it_was_given(
    tmp_path: Path, role: DeviceRole, expected: tuple[str, str, str]
) -> None:
    path = tmp_path / "gate.db"
    with (
        closing(found_event(tmp_path / "office.db")) as office,
        closing(join_event(office, path, "Gate 2", role)) as gate,
    ):
        gate.transact(
            lambda connection: connection.execute(
                sa.insert(local_setting), {"name": JOINED_NAME, "value": "Gate 2"}
            )
        )
    assert names(path) == expected


def test_a_store_of_an_earlier_version_is_named_before_it_is_migrated(tmp_path: Path) -> None:
    path = tmp_path / "gate.db"
    with closing(Store.open(path, "Gate 2", create=True)) as store:
        store.transact(
            lambda connection: (
                connection.execute(
                    sa.insert(local_setting), {"name": JOINED_NAME, "value": "Gate 2"}
                ),
                connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0014'"),
            )
        )
    assert kiosk_name(path) == "Gate 2"
