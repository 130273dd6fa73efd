"""Installs the hub's schema in a database, and lets the stores of an event in."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.membership.permitted_bodies import needs_body
from kiosk.replication.hub.access import PASSWORD_BYTES, login_of
from kiosk.replication.members import Members

_SCHEMA = Path(__file__).with_name("schema.sql")
_UNKNOWN = "*"
_LOCK = 0x464B736B  # one installation at a time

Connection = psycopg.Connection[Any]


@dataclass(frozen=True, slots=True)
class AdmittedStore:
    """A store that may log in now, by the device that presents itself for it."""

    device: str
    login: str
    password: str


def install(connection: Connection, event: str) -> None:
    """Create the schema if it is missing, and add the event. Raises psycopg.Error."""
    with connection.transaction():
        connection.execute("SELECT pg_advisory_xact_lock(%s)", (_LOCK,))
        if not _value(connection, "SELECT to_regnamespace('forum_kiosk') IS NOT NULL", ()):
            connection.execute(_SCHEMA.read_bytes())
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO forum_kiosk.needed_body VALUES (%s, %s) ON CONFLICT DO NOTHING",
                list(_needed_bodies()),
            )
        connection.execute(
            "INSERT INTO forum_kiosk.event VALUES (%s) ON CONFLICT DO NOTHING", (event,)
        )


def is_admitted(connection: Connection, login: str) -> bool:
    """Whether a store may log in."""
    query = "SELECT EXISTS (SELECT FROM forum_kiosk.store WHERE login = %s AND NOT revoked)"
    return bool(_value(connection, query, (login,)))


def admit(connection: Connection, members: Members, device: str) -> AdmittedStore:
    """Let the store of a device in with a new password. Raises psycopg.Error."""
    peer = members.peer(device)
    login = login_of(members.own.event, device)
    password = secrets.token_urlsafe(PASSWORD_BYTES)
    verifier = connection.pgconn.encrypt_password(
        password.encode(), login.encode(), b"scram-sha-256"
    ).decode()
    values = (members.own.event, login, peer.role, sorted(peer.writers), verifier)
    with connection.transaction():
        connection.execute("SELECT forum_kiosk.add_store(%s, %s, %s, %s, %s)", values)
    return AdmittedStore(device, login, password)


def _needed_bodies() -> Iterable[tuple[str, str]]:
    for role in DeviceRole:
        for kind in (*FactKind, _UNKNOWN):
            if needs_body(role, kind):
                yield role, kind


def _value(connection: Connection, query: str, values: tuple[object, ...]) -> Any:
    row = connection.execute(query, values).fetchone()
    return row[0] if row else None
