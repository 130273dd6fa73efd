"""Reads the members of the event from a store."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.roster import Member, Root, Roster
from kiosk.replication.members import Members
from kiosk.replication.protocol.parties import Own
from kiosk.replication.protocol.visible_bodies import erased_hash
from kiosk.store import Store
from kiosk.store.journal.own_device import keys_here
from kiosk.store.queries import membership
from kiosk.store.queries.devices import devices, hubs, ids_here
from kiosk.store.queries.guests import erased_subjects
from kiosk.store.queries.missing_bodies import lacking_bodies


@dataclass
class MembersReader:
    """Reads what changed since it read the last time; `program` is the version of the program."""

    program: str = ""
    instance: str = field(default_factory=lambda: secrets.token_hex(8))
    _last: tuple[int, dict[str, str]] | None = None

    def read_changed(self, store: Store) -> Members | None:
        """The members if they changed, or if guests were erased: peers are told of them at once.

        None also where the store has no root, or no key of it.
        """
        state = store.read(
            lambda connection: (
                membership.membership_revision(connection),
                hubs(connection),
            )
        )
        if state == self._last:
            return None
        root = store.read(membership.root_of)
        if root is None:
            return None
        erased = store.read(erased_subjects)
        members = _members(store, root, self.instance, self.program, erased)
        if members is not None:
            self._last = state
        return members


def is_revoked(store: Store) -> bool:
    """Whether all devices that write into a store were revoked, so that its data has to go."""
    roster, here = store.read(
        lambda connection: (membership.members(connection), ids_here(connection))
    )
    members = [roster[device] for device in here if device in roster]
    return bool(members) and all(member.is_excluded for member in members)


def event_identity(root: Root) -> str:
    """By what devices know that they belong to one event: SHA-256 of the root's key, in hex."""
    return hashlib.sha256(bytes.fromhex(root.public_key)).hexdigest()


def presenting_device(own: list[str], roster: Roster, root: Root) -> str:
    """The device that presents itself for a store: the root, else one that no other vouches for.

    `own` are the devices of which the store has the key, also those whose place another one took
    after facts were lost; empty where none is a member.
    """
    members = [roster[device] for device in own if device in roster]

    def order(member: Member) -> tuple[bool, bool, str]:
        return (member.device != root.device, bool(member.parent), member.device)

    return min(members, key=order).device if members else ""


def _members(
    store: Store, root: Root, instance: str, program: str, erased: frozenset[str]
) -> Members | None:
    roster, named, writers, seeds = store.read(
        lambda connection: (
            membership.members(connection),
            devices(connection),
            ids_here(connection),
            keys_here(connection),
        )
    )
    device = presenting_device(list(seeds), roster, root)
    if not device:
        return None
    own = Own(
        event_identity(root),
        device,
        instance,
        DeviceRole(roster[device].role),
        frozenset((*writers, device)),
        frozenset(map(erased_hash, erased)),
        program,
        store.read(lambda connection: lacking_bodies(connection, roster[device].role)),
    )
    names = {one.id: one.name for one in named}
    keys = {one.id: one.public_key.split()[0] for one in named if one.public_key}
    return Members(own, seeds[device], roster, names, keys, store.read(hubs))
