"""What a store holds: the rows of its projections, its journal, its chains of digests."""

from __future__ import annotations

import itertools
from typing import Any

import sqlalchemy as sa

from kiosk.store import Store, schema
from kiosk.store.journal import chain_check
from kiosk.store.projections import projector
from kiosk.store.recovery import doctor

Rows = dict[str, list[Any]]


def rows_of(store: Store) -> Rows:
    """All rows of all projections, sorted."""

    def read(connection: sa.Connection) -> Rows:
        return {
            table.name: sorted(map(tuple, connection.execute(sa.select(table))), key=repr)
            for table in schema.PROJECTIONS
        }

    return store.read(read)


def rebuild(store: Store) -> None:
    """Delete all projections and project the whole journal again."""

    def work(connection: sa.Connection) -> None:
        for table in schema.PROJECTIONS:
            connection.execute(sa.delete(table))
        subjects = connection.execute(sa.select(schema.journal.c.subject).distinct()).scalars()
        projector.project(connection, list(subjects))

    store.transact(work)


def journal_of(store: Store) -> list[Any]:
    """Every fact, in the order of devices and sequences."""
    return store.facts_since({}, limit=None)


def is_gapless(store: Store) -> bool:
    """Whether each device's facts are numbered 1, 2, 3, …, with increasing stamps."""
    for _, facts_of_device in itertools.groupby(journal_of(store), key=lambda fact: fact.device):
        device_facts = list(facts_of_device)
        if [fact.sequence for fact in device_facts] != list(range(1, len(device_facts) + 1)):
            return False
        if any(earlier.clock >= later.clock for earlier, later in itertools.pairwise(device_facts)):
            return False
    return store.vector() == {f.device: f.sequence for f in journal_of(store)}


def has_intact_chains(store: Store) -> bool:
    """Whether every chain of digests is intact up to its head."""
    return store.read(chain_check.is_intact)


def assert_sound(store: Store) -> None:
    """Every chain is intact, and every projection is what the facts fold to."""
    assert has_intact_chains(store)
    assert store.read(lambda connection: list(doctor.differences(connection))) == []


def assert_equal(*stores: Store) -> None:
    """All stores are sound and hold the same."""
    for store in stores:
        assert journal_of(store) == journal_of(stores[0])
        assert rows_of(store) == rows_of(stores[0])
        assert_sound(store)
