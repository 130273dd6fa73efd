"""Installs the hub's schema in a database, and lets the stores of an event in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import psycopg

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.membership.permitted_bodies import needs_body
from kiosk.replication.hub.access import HubRecord, login_of
from kiosk.replication.hub.hub_database import HubNotSetUp
from kiosk.replication.members import Members

_SCHEMA = Path(__file__).with_name("schema.sql")
_UNKNOWN = "*"
_LOCK = 0x464B736B  # one installation at a time

Connection = psycopg.Connection[Any]


def install(connection: Connection, event: str) -> None:
    """Create the schema, or what an older version of it lacks, and add the event.

    Raises psycopg.Error and HubNotSetUp.
    """
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        connection.execute(_SCHEMA.read_bytes())
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO forum_kiosk.needed_body VALUES (%s, %s) ON CONFLICT DO NOTHING",
                list(_needed_bodies()),
            )
        connection.execute(
            "INSERT INTO forum_kiosk.event VALUES (%s) ON CONFLICT DO NOTHING", (event,)
        )
        query = "SELECT has_database_privilege('forum_kiosk_device', current_database(), 'CONNECT')"
        if not _value(connection, query, ()):
            raise HubNotSetUp("hub.no_connect", database=connection.info.dbname)


def told_of(connection: Connection, login: str) -> str:
    """The digest of the record that tells a store its password; empty if it may not log in."""
    query = (
        "SELECT told FROM forum_kiosk.store JOIN pg_roles ON rolname = login"
        " WHERE login = %s AND NOT revoked AND rolcanlogin"
    )
    return str(_value(connection, query, (login,)) or "")


def admit(
    connection: Connection, members: Members, device: str, password: str, record: HubRecord
) -> None:
    """Let the store of a device in with the password that a record tells it.

    Raises psycopg.Error.
    """
    peer = members.peer(device)
    login = login_of(members.own.event, device)
    verifier = connection.pgconn.encrypt_password(
        password.encode(), login.encode(), b"scram-sha-256"
    ).decode()
    writers = sorted(peer.writers)
    values = (members.own.event, login, peer.role, writers, verifier, record.digest)
    with connection.transaction():
        connection.execute("SELECT forum_kiosk.add_store(%s, %s, %s, %s, %s, %s)", values)


def _needed_bodies() -> Iterable[tuple[str, str]]:
    for role in DeviceRole:
        for kind in (*FactKind, _UNKNOWN):
            if needs_body(role, kind):
                yield role, kind


def _value(connection: Connection, query: str, values: tuple[object, ...]) -> Any:
    row = connection.execute(query, values).fetchone()
    return row[0] if row else None
