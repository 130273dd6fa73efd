"""Endorses the devices that write into this file, by one of them that is a member of the event."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.equipment.devices import Device
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.roster import Member, rank
from kiosk.store.journal import journal_writer
from kiosk.store.journal.own_device import OwnDevice, keys_here, read_seed, write_seed
from kiosk.store.journal.signatures import sign_stored
from kiosk.store.queries import membership
from kiosk.store.queries.devices import devices, ids_here, name_of, writes_here


def endorse_here(connection: sa.Connection, path: Path, device: str, wall_ms: int) -> list[Fact]:
    """Make a device of this file a member, with the role of the member that endorses it.

    That is one that writes here; else one whose key is here, and the device goes on in its place.
    Returns the facts that were written: none where the device is a member, or no key of a member is
    here.
    """
    parent = _parent(connection)
    if parent is None or membership.member(connection, device) is not None:
        return []
    return endorse_by(connection, path, device, parent, wall_ms)


def endorse_by(
    connection: sa.Connection, path: Path, device: str, parent: Member, wall_ms: int
) -> list[Fact]:
    """Make a device of this file a member, by a member whose key is here."""
    before = next((one for one in devices(connection) if one.id == device), None)
    is_parent_here = writes_here(connection, parent.device)
    if not is_parent_here:
        write_seed(connection, device, keys_here(connection)[parent.device])
    is_kept = writes_here(connection, device)
    after = replace(
        before or Device(device, name_of(device)),
        kind=parent.role,
        parent=parent.device,
        public_key=with_key(before, new_key(connection, device, is_kept=is_kept)),
    )
    draft = facts.change_fact(before, after)
    own = OwnDevice(path, parent.device if is_parent_here else device)
    return journal_writer.append(connection, own, [draft] if draft else [], wall_ms)


def is_continued_here(connection: sa.Connection, device: str) -> bool:
    """Whether a device is no member, and only keys of members are here that write here no more."""
    parent = _parent(connection)
    return (
        parent is not None
        and not writes_here(connection, parent.device)
        and membership.member(connection, device) is None
    )


def new_key(connection: sa.Connection, device: str, *, is_kept: bool = True) -> str:
    """Sign what a device wrote into this file so far with a new key; its public key in hex.

    The private key is kept here for what it writes next, unless the device writes no more. A key
    that it has already is used again.
    """
    seed = read_seed(connection, device) or signing.new_seed()
    if is_kept:
        write_seed(connection, device, seed)
    sign_stored(connection, device, signing.Signer(seed))
    return signing.public_key_of(seed).hex()


def with_key(device: Device | None, key: str) -> str:
    """The public keys of a device, the newest one first."""
    return " ".join(dict.fromkeys((key, *(device.public_key.split() if device else ()))))


def _parent(connection: sa.Connection) -> Member | None:
    """The member that endorses others here.

    One that writes here, else one whose key is here; the one of the highest role, nearest to the
    root.
    """
    writing = ids_here(connection)
    found = [
        member
        for id_ in keys_here(connection)
        if (member := membership.member(connection, id_)) and not member.is_excluded
    ]
    return min(
        found,
        key=lambda one: (one.device not in writing, -rank(one.role), one.depth, one.device),
        default=None,
    )
