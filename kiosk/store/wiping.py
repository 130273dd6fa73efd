"""Removes all personal data from the store of a device that was revoked."""

from __future__ import annotations

import sqlalchemy as sa

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.store import local_tables, schema
from kiosk.store.erasure import copies_of
from kiosk.store.files import sync_folder
from kiosk.store.projections import projector
from kiosk.store.store import Store

_LOCAL = (
    local_tables.secret,
    local_tables.connector,
    local_tables.connector_ticket,
    local_tables.connector_delivery,
)
_STAYING = (FactKind.DEVICE_SET_UP, FactKind.DEVICE_CHANGED)


def wipe(store: Store) -> bool:
    """Empty all facts but those about devices, delete the keys and the copies beside the store.

    The headers stay, so that the device still knows that it was revoked. Nothing is lost that
    counts: the revoking device had received what does. False while another process reads the file:
    what its log holds goes with the next call. Raises StoreError and OSError.
    """
    store.transact(_empty)
    for copy in copies_of(store.path):
        copy.unlink(missing_ok=True)
    sync_folder(store.path.parent)
    return store.clean_file()


def is_wiped(store: Store) -> bool:
    """Whether no body is left that `wipe` would empty."""
    query = sa.select(schema.journal.c.id).where(_goes()).limit(1)
    return store.read(lambda connection: connection.execute(query).first()) is None


def _empty(connection: sa.Connection) -> None:
    journal = schema.journal
    connection.execute(sa.update(journal).where(_goes()).values(body=None, salt=None))
    for table in schema.PROJECTIONS:
        connection.execute(sa.delete(table))
    for table in _LOCAL:
        connection.execute(sa.delete(table))
    left = sa.select(journal.c.subject).where(journal.c.body.is_not(None)).distinct()
    projector.project(connection, list(connection.execute(left).scalars()))


def _goes() -> sa.ColumnElement[bool]:
    journal = schema.journal
    return journal.c.body.is_not(None) & journal.c.kind.not_in(list(map(str, _STAYING)))
