"""Queries of the event's root and members, as this file has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.permitted_kinds import may_write_kind
from kiosk.domain.membership.roster import SUBJECT, Member, Root
from kiosk.store.local_tables import local_setting, roster
from kiosk.store.prepared import Prepared
from kiosk.store.queries.journal_facts import fact_of
from kiosk.store.schema import journal, state

ROOT_DEVICE, ROOT_KEY = "root_device", "root_key"
Counts = Callable[[Fact], bool]

_SETTINGS = sa.select(local_setting.c.name, local_setting.c.value).where(
    local_setting.c.name.in_((ROOT_DEVICE, ROOT_KEY))
)
_MEMBERS = sa.select(roster).order_by(roster.c.device)
_REVISION = Prepared(sa.select(state.c.membership))
_DEVICE_FACTS = sa.select(journal).where(
    journal.c.subject >= SUBJECT, journal.c.subject < SUBJECT[:-1] + chr(ord(SUBJECT[-1]) + 1)
)


# In `Connection.info`: the membership that was read last, and the transaction that changed it.
_READ, _CHANGED_IN = "membership read", "membership changed in"


@dataclass(frozen=True, slots=True)
class _Membership:
    """Root and members at a revision, as they were read or confirmed in a transaction."""

    revision: int
    root: Root | None
    members: dict[str, Member]
    transaction: sa.Transaction | None


def root_of(connection: sa.Connection) -> Root | None:
    """The root of the event that a store belongs to; None before the event is founded."""
    return _membership(connection).root


def members(connection: sa.Connection) -> dict[str, Member]:
    """The members of the event by device id; none before it is founded."""
    return dict(_membership(connection).members)


def member(connection: sa.Connection, device: str) -> Member | None:
    """One member of the event; None for other devices."""
    return _membership(connection).members.get(device)


def note_change(connection: sa.Connection) -> None:
    """Take in that this transaction writes what the membership is read from."""
    connection.info[_READ] = None
    connection.info[_CHANGED_IN] = connection.get_transaction()


def is_excluded(connection: sa.Connection, device: str) -> bool:
    """Whether a device belongs to the event no more."""
    own = member(connection, device)
    return own is not None and own.is_excluded


def may_write_here(connection: sa.Connection, device: str, kind: str) -> bool:
    """Whether the role of a device that writes into this file allows facts of a kind."""
    own = member(connection, device)
    return own is None or may_write_kind(own, kind)


def membership_revision(connection: sa.Connection) -> int:
    """A number that increases when the root, the members or a key of this file change.

    And with every erasure of guests.
    """
    (revision,) = next(_REVISION.rows(connection))
    return int(revision)


def device_facts(connection: sa.Connection) -> Iterator[Fact]:
    """All facts about devices."""
    return map(fact_of, connection.execute(_DEVICE_FACTS))


def counting(connection: sa.Connection) -> Counts | None:
    """Which facts count: those of members up to their last one, of kinds that their role allows.

    None where all count, which is so before the event is founded. Facts of devices that nothing
    says anything about count too: only this file's own are stored.
    """
    known = _membership(connection).members
    if not known:
        return None

    def counts(fact: Fact) -> bool:
        author = known.get(fact.device)
        return author is None or (
            author.counts(fact.sequence) and may_write_kind(author, fact.kind)
        )

    return counts


def _membership(connection: sa.Connection) -> _Membership:
    """Root and members, read where they changed since they were read on this connection.

    Other processes and connections change them with their revision, which is read once in each
    transaction. What the transaction itself changes is read every time: it may be rolled back.
    """
    transaction = connection.get_transaction()
    known: _Membership | None = connection.info.get(_READ)
    if known is not None and transaction is not None and known.transaction is transaction:
        return known
    revision = membership_revision(connection)
    transaction = connection.get_transaction()
    if known is None or known.revision != revision:
        known = _Membership(revision, _read_root(connection), _read_members(connection), None)
    if connection.info.get(_CHANGED_IN) is not transaction:
        known = connection.info[_READ] = replace(known, transaction=transaction)
    return known


def _read_root(connection: sa.Connection) -> Root | None:
    found = {row.name: row.value for row in connection.execute(_SETTINGS)}
    return Root(found[ROOT_DEVICE], found[ROOT_KEY]) if len(found) == 2 else None


def _read_members(connection: sa.Connection) -> dict[str, Member]:
    return {row.device: _member(row) for row in connection.execute(_MEMBERS)}


def _member(row: sa.Row[Any]) -> Member:
    return Member(
        device=row.device,
        role=DeviceRole(row.role),
        keys=frozenset(row.keys.split()),
        parent=row.parent,
        last_sequence=row.last_sequence,
        revoked=datetime.fromisoformat(row.revoked) if row.revoked else None,
        depth=row.depth,
    )
