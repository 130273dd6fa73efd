"""Writes the roster: the members of the event, out of all device facts in the journal."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.roster import Member, Root, is_device_fact, roster_of
from kiosk.store.local_tables import local_setting, roster
from kiosk.store.queries import membership
from kiosk.store.queries.journal_facts import vector
from kiosk.store.schema import journal, state

_NEXT_REVISION = sa.update(state).values(membership=state.c.membership + 1)


def set_root(connection: sa.Connection, root: Root) -> None:
    """Let the store belong to the event of a root, in place of any other.

    Facts that were projected before stay so; a store of others' facts is to be projected again.
    """
    values = {membership.ROOT_DEVICE: root.device, membership.ROOT_KEY: root.public_key}
    connection.execute(sa.delete(local_setting).where(local_setting.c.name.in_(values)))
    connection.execute(
        sa.insert(local_setting), [{"name": name, "value": text} for name, text in values.items()]
    )
    _increase_revision(connection)
    refresh(connection)


def note_key_change(connection: sa.Connection) -> None:
    """Let every process read the keys of this file again before it writes."""
    _increase_revision(connection)


def note_bodies(connection: sa.Connection) -> None:
    """Let the replicator read again which bodies lack."""
    connection.execute(_NEXT_REVISION)


def note_erasure(connection: sa.Connection) -> None:
    """Let the replicator read again which guests are erased."""
    _increase_revision(connection)


def refresh(connection: sa.Connection) -> set[str]:
    """Write the roster again; returns the devices of which other facts count now."""
    before, after = membership.members(connection), derived(connection)
    if before == after:
        return set()
    connection.execute(sa.delete(roster))
    if after:
        connection.execute(sa.insert(roster), [_row(one) for one in after.values()])
    _increase_revision(connection)
    return {
        device
        for device, length in vector(connection).items()
        if _limits(before.get(device), length) != _limits(after.get(device), length)
    }


def derived(connection: sa.Connection) -> dict[str, Member]:
    """The members as the device facts make them; none before the event is founded."""
    root = membership.root_of(connection)
    return {} if root is None else roster_of(root, membership.device_facts(connection))


def changes_roster(written: Iterable[Fact]) -> bool:
    """Whether any of these facts is about a device of the event."""
    return any(map(is_device_fact, written))


def subjects_by(connection: sa.Connection, devices: Iterable[str]) -> set[str]:
    """The subjects of all facts of some devices."""
    subjects: set[str] = set()
    for device in sorted(devices):
        query = sa.select(journal.c.subject).where(journal.c.device == device).distinct()
        subjects |= set(connection.execute(query).scalars())
    return subjects


def _increase_revision(connection: sa.Connection) -> None:
    connection.execute(_NEXT_REVISION)
    membership.note_change(connection)


def _limits(member: Member | None, length: int) -> tuple[DeviceRole, int]:
    """What decides which of a device's facts count: all of one that is no member do."""
    if member is None:
        return DeviceRole.ADMIN, length
    last = length if member.last_sequence is None else min(member.last_sequence, length)
    return member.role, last


def _row(member: Member) -> dict[str, object]:
    return {
        "device": member.device,
        "role": member.role.value,
        "keys": " ".join(sorted(member.keys)),
        "parent": member.parent,
        "depth": member.depth,
        "last_sequence": member.last_sequence,
        "revoked": member.revoked.isoformat() if member.revoked else None,
    }
