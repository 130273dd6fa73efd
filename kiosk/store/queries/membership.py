"""Queries of the event's root and members, as this file has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.permitted_kinds import may_write_kind
from kiosk.domain.membership.roster import SUBJECT, Member, Root
from kiosk.store.local_tables import local_setting, roster
from kiosk.store.queries.journal_facts import fact_of
from kiosk.store.schema import journal, state

ROOT_DEVICE, ROOT_KEY = "root_device", "root_key"
Counts = Callable[[Fact], bool]

_SETTINGS = sa.select(local_setting.c.name, local_setting.c.value).where(
    local_setting.c.name.in_((ROOT_DEVICE, ROOT_KEY))
)
_MEMBERS = sa.select(roster).order_by(roster.c.device)
_MEMBER = _MEMBERS.where(roster.c.device == sa.bindparam("member"))
_ANY_MEMBER = sa.select(roster.c.device).limit(1)
_REVISION = sa.select(state.c.membership)
_DEVICE_FACTS = sa.select(journal).where(
    journal.c.subject >= SUBJECT, journal.c.subject < SUBJECT[:-1] + chr(ord(SUBJECT[-1]) + 1)
)


def root_of(connection: sa.Connection) -> Root | None:
    """The root of the event that a store belongs to; None before the event is founded."""
    found = {row.name: row.value for row in connection.execute(_SETTINGS)}
    return Root(found[ROOT_DEVICE], found[ROOT_KEY]) if len(found) == 2 else None


def members(connection: sa.Connection) -> dict[str, Member]:
    """The members of the event by device id; none before it is founded."""
    return {row.device: _member(row) for row in connection.execute(_MEMBERS)}


def member(connection: sa.Connection, device: str) -> Member | None:
    """One member of the event; None for other devices."""
    row = connection.execute(_MEMBER, {"member": device}).one_or_none()
    return _member(row) if row else None


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
    return int(connection.execute(_REVISION).scalar_one())


def device_facts(connection: sa.Connection) -> Iterator[Fact]:
    """All facts about devices."""
    return map(fact_of, connection.execute(_DEVICE_FACTS))


def counting(connection: sa.Connection) -> Counts | None:
    """Which facts count: those of members up to their last one, of kinds that their role allows.

    None where all count, which is so before the event is founded. Facts of devices that nothing
    says anything about count too: only this file's own are stored.
    """
    if connection.execute(_ANY_MEMBER).first() is None:
        return None
    known: dict[str, Member | None] = {}

    def counts(fact: Fact) -> bool:
        if fact.device not in known:
            known[fact.device] = member(connection, fact.device)
        author = known[fact.device]
        return author is None or (
            author.counts(fact.sequence) and may_write_kind(author, fact.kind)
        )

    return counts


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
