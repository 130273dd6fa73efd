"""A copy of a store for a device that joins: what its role needs, without keys and settings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.permitted_bodies import needs_body
from kiosk.store import local_tables
from kiosk.store.connection import close_connection, connect_writer, driver_connection
from kiosk.store.erasure import clean_file
from kiosk.store.errors import as_store_errors
from kiosk.store.files import temporary_file
from kiosk.store.opening import copy_store, open_reader
from kiosk.store.projections import projector
from kiosk.store.schema import journal
from kiosk.store.snapshots import later_facts


@contextmanager
def snapshot(path: Path, role: DeviceRole) -> Iterator[Path]:
    """A copy of a store, beside it, which is removed at the end. Raises StoreError.

    Of facts that the role does not need, only the headers are in it. Where many may follow after
    the doors are open, it holds only the beginnings of the chains (see `later_facts`).
    """
    with temporary_file(path) as copy:
        source = open_reader(path)
        try:
            copy_store(source, copy, path)
        finally:
            close_connection(source)
        _reduce(copy, path, role)
        yield copy


def _reduce(copy: Path, path: Path, role: DeviceRole) -> None:
    with as_store_errors(path):
        writer = connect_writer(copy)
        try:
            with writer.begin():
                lengths = later_facts.leave_out(writer)
                projector.project(writer, _empty_bodies(writer, role))
                for table in local_tables.ALL:
                    writer.execute(sa.delete(table))
                if lengths:
                    later_facts.expect_lengths(writer, lengths)
            clean_file(writer, copy)
            driver_connection(writer).execute("PRAGMA journal_mode=DELETE").fetchone()
        finally:
            close_connection(writer)


def _empty_bodies(writer: sa.Connection, role: DeviceRole) -> list[str]:
    """Empty the bodies that the role does not need; the subjects of the facts that had them."""
    kinds = writer.execute(sa.select(journal.c.kind).distinct()).scalars()
    goes = journal.c.kind.in_([kind for kind in kinds if not needs_body(role, kind)])
    with_body = goes & journal.c.body.is_not(None)
    subjects = writer.execute(sa.select(journal.c.subject).where(with_body).distinct()).scalars()
    emptied = sorted(subjects)
    writer.execute(sa.update(journal).where(with_body).values(body=None, salt=None))
    return emptied
