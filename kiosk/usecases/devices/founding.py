"""Founds the event of a store: from then on its devices are known, and others have to join."""

from __future__ import annotations

from dataclasses import replace

import sqlalchemy as sa

from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.membership.roster import Root
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, name_of
from kiosk.store.journal.endorsement import new_key, with_key
from kiosk.store.journal.own_device import read_seed
from kiosk.store.journal.roster_rows import set_root
from kiosk.store.queries import journal_facts, membership
from kiosk.store.queries.devices import devices, ids_here


def root_of(store: Store) -> Root | None:
    """The root of the store's event; None while the store belongs to this machine alone."""
    return store.read(membership.root_of)


def found_event(
    store: Store, actor: Actor, *, anew: bool = False
) -> Root | InvalidInput | NotAllowed:
    """Make this device the root of the event, unless the event is founded already.

    Every device that writes into the file gets a key and becomes a member. What others wrote before
    stays valid, but they write no more: they have to join. A restored store has no keys; it is
    founded `anew`, and then all other devices have to join again. Raises StoreError.
    """
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)

    def work(connection: sa.Connection) -> Root | InvalidInput:
        root = membership.root_of(connection)
        if root is None or anew:
            return _found(store, connection, actor.staff)
        is_member = membership.member(connection, store.device) is not None
        if is_member and read_seed(connection, store.device) is not None:
            return root
        return InvalidInput(Sentence("refused.devices.not_member", {"device": store.device}))

    return store.transact(work)


def _found(store: Store, connection: sa.Connection, author: str) -> Root:
    root = Root(store.device, new_key(connection, store.device))
    known = {one.id: one for one in devices(connection)}
    here, lengths = ids_here(connection), journal_facts.vector(connection)
    described = [_described(known.get(root.device), root.device, root.public_key, "")]
    for id_ in sorted({*here, *lengths} - {root.device}):
        is_writing = id_ in here
        key = new_key(connection, id_, is_kept=is_writing)
        after = _described(known.get(id_), id_, key, root.device)
        described.append(after if is_writing else _closed(after, lengths[id_]))
    set_root(connection, root)
    # Each with all its fields: what an earlier root said of them does not count.
    drafts = [facts.change_fact(None, after) for after in described]
    store.record(connection, [draft for draft in drafts if draft], author)
    return root


def _described(known: Device | None, id_: str, key: str, parent: str) -> Device:
    return replace(
        known or Device(id_, name_of(id_)),
        kind=DeviceRole.ADMIN,
        parent=parent,
        public_key=with_key(known, key),
    )


def _closed(device: Device, length: int) -> Device:
    """A device that writes no more; one that was revoked earlier stays so."""
    last = length if device.last_sequence is None else min(device.last_sequence, length)
    return replace(device, last_sequence=last)
