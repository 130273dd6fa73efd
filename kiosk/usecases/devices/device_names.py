"""The names under which the programs of this machine write into a store."""

from __future__ import annotations

import socket
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.roster import rank
from kiosk.store import StoreError, name_of
from kiosk.store.connection import close_connection
from kiosk.store.errors import as_store_errors
from kiosk.store.opening import open_reader
from kiosk.store.queries import membership
from kiosk.store.queries.devices import ids_here
from kiosk.store.snapshots.received_snapshot import joined_as


def device_name(path: Path) -> str:
    """The name of the device as which a store joined its event, else that of this machine."""
    return _joined(path)[0] or socket.gethostname()


def kiosk_name(path: Path) -> str:
    """The name of an attendee kiosk; one beside a desk that joined is a device of its own."""
    joined, is_desk = _joined(path)
    return f"{joined}-kiosk" if is_desk else joined or socket.gethostname()


def desk_name(path: Path) -> str:
    """The name of a desk; one beside a kiosk is a device of its own."""
    joined, is_desk = _joined(path)
    return joined if is_desk else f"{joined or socket.gethostname()}-desk"


def joined_as_desk(path: Path) -> bool:
    """Whether a store joined its event as a desk."""
    return _joined(path)[1]


def _joined(path: Path) -> tuple[str, bool]:
    """The name with which a store joined, empty for others, and whether it did as a desk.

    Also of a store that the next program to open it will migrate.
    """
    try:
        reader = open_reader(path)
    except StoreError:
        return "", False
    try:
        with as_store_errors(path), reader.begin():
            return _joined_in(reader)
    except (StoreError, sa.exc.DBAPIError):  # of a version before devices could join
        return "", False
    finally:
        close_connection(reader)


def _joined_in(connection: sa.Connection) -> tuple[str, bool]:
    name, _ = joined_as(connection)
    ids = [one for one in ids_here(connection) if name and name_of(one) == name]
    members = [membership.member(connection, one) for one in ids]
    desk = rank(DeviceRole.DESK)
    return name, any(one is not None and rank(one.role) >= desk for one in members)
