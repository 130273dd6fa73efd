"""Secrets of this machine, such as a device's private key: never in the journal or in a backup."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.store.local_tables import secret


def read_secret(connection: sa.Connection, name: str) -> bytes | None:
    """The secret of that name; None if there is none."""
    found = connection.execute(sa.select(secret.c.value).where(secret.c.name == name)).scalar()
    return None if found is None else bytes(found)


def secret_names(connection: sa.Connection, prefix: str) -> list[str]:
    """The names of the secrets that begin like this, in order."""
    query = sa.select(secret.c.name).where(secret.c.name.startswith(prefix, autoescape=True))
    return list(connection.execute(query.order_by(secret.c.name)).scalars())


def write_secret(connection: sa.Connection, name: str, value: bytes) -> None:
    """Write a secret, in place of the one that has that name."""
    connection.execute(sa.delete(secret).where(secret.c.name == name))
    connection.execute(sa.insert(secret), {"name": name, "value": value})


def delete_secret(connection: sa.Connection, name: str) -> None:
    """Delete the secret of that name, if there is one."""
    connection.execute(sa.delete(secret).where(secret.c.name == name))
