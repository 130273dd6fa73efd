"""Of several devices that a system was set up on, one exchanges with it; another takes over."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import UTC, datetime

import sqlalchemy as sa

from kiosk.domain.journal.system_leases import (
    SeenLease,
    SystemLease,
    is_held_by,
    is_to_be_taken,
    latest_lease,
    lease_subject,
    seen_lease,
    system_leased,
)
from kiosk.store import Store, name_of
from kiosk.store.connectors import deliveries
from kiosk.store.connectors.systems import Connector
from kiosk.store.queries import membership
from kiosk.store.queries.journal_facts import facts_about


def system_key(connector: Connector) -> str:
    """The key of a system, equal on all devices that exchange with the same event there."""
    text = " ".join(connector.identity)
    return hashlib.sha256(text.casefold().encode()).hexdigest()[:16]


class LeaseHolder:
    """Takes and renews the lease of a system for one device; `clock` is in seconds.

    An event that was not founded has one device, which needs none.
    """

    def __init__(self, store: Store, connector: Connector, clock: Callable[[], float]) -> None:
        self._store, self._connector, self._clock = store, connector, clock
        self._key = system_key(connector)
        self._seen: SeenLease | None = None

    def holder(self) -> str:
        """The name of the other device that exchanges; empty if it is this one. Raises StoreError.

        What that one told is not told again after it is gone.
        """
        founded, lease = self._store.read(self._read)
        if not founded:
            return ""
        now_s, before = self._clock(), self._seen
        self._seen = None if lease is None else seen_lease(before, lease, now_s)
        if is_to_be_taken(self._seen, self._store.device, now_s):
            lease = self._store.transact(self._take)
            self._seen = SeenLease(lease, now_s)
        if is_held_by(self._seen, self._store.device):
            return ""
        if self._seen is not None and self._seen != before:
            self._store.transact(self._drop_told)
        return name_of(self._seen.lease.device) if self._seen else ""

    def _read(self, connection: sa.Connection) -> tuple[bool, SystemLease | None]:
        if membership.root_of(connection) is None:
            return False, None
        return True, self._lease(connection)

    def _lease(self, connection: sa.Connection) -> SystemLease | None:
        return latest_lease(facts_about(connection, [lease_subject(self._key)]))

    def _take(self, connection: sa.Connection) -> SystemLease:
        self._drop_told(connection)
        told = deliveries.told_up_to(connection, self._connector.name)
        draft = system_leased(self._key, datetime.now(UTC), told)
        [fact] = self._store.record(connection, [draft])
        return SystemLease(fact.id, fact.device, told)

    def _drop_told(self, connection: sa.Connection) -> None:
        """Take from the queue what the device that exchanged last told before."""
        name = self._connector.name
        deliveries.take_in(connection, name)
        lease = self._lease(connection)
        if lease is not None and lease.device != self._store.device:
            deliveries.drop_told(connection, name, lease.told)
