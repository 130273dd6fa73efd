"""Stores of devices that belong to one event, each with its own key."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.codes import code_text
from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.membership.roster import Root
from kiosk.domain.records.entities import Checkpoint, Event, Guest
from kiosk.store import Store
from kiosk.store.journal import roster_rows, signatures
from kiosk.store.journal.own_device import read_seed, write_seed
from kiosk.store.queries import membership
from kiosk.store.queries.devices import devices

CHECKPOINT = "main"


def found_event(path: Path, name: str = "office", guests: int = 3) -> Store:
    """A new store with guests, whose device founds the event."""
    store = Store.open(path, name, create=True)
    records = (Event(name_en="Forum", code_prefix="EVT"), Checkpoint(id=CHECKPOINT))
    drafts = [facts.change_fact(None, record) for record in records]
    for number in range(guests):
        drafts.append(facts.change_fact(None, Guest(id=f"g{number}", name_ko=f"손님{number}")))
        drafts.append(facts.code_issued(f"g{number}", code_of(number)))
    store.append(draft for draft in drafts if draft)
    key = give_key(store)
    root = Root(store.device, key)

    signer = signing.Signer(seed_of(store))
    store.transact(lambda connection: signatures.sign_stored(connection, store.device, signer))
    _belong(store, root)
    endorse(store, Device(store.device, name, DeviceRole.ADMIN, key))
    return store


def join_event(root: Store, path: Path, name: str, role: DeviceRole = DeviceRole.ATTENDEE) -> Store:
    """A new store of a device that the root endorses, with all facts of the root's store."""
    store = Store.open(path, name, create=True)
    endorse(root, Device(store.device, name, role, give_key(store)))
    found = root.read(membership.root_of)
    assert found is not None
    _belong(store, found)
    store.merge(root.facts_since({}, limit=None))
    return store


def _belong(store: Store, root: Root) -> None:
    def work(connection: sa.Connection) -> None:
        roster_rows.set_root(connection, root)
        roster_rows.refresh(connection)

    store.transact(work)


def endorse(store: Store, device: Device) -> None:
    """Record a device fact."""
    before = {one.id: one for one in store.read(devices)}.get(device.id)
    draft = facts.change_fact(before, device)
    store.append([draft] if draft else [])


def revoke(store: Store, device: str) -> None:
    """Revoke a device; its facts that are stored here still count."""
    (before,) = (one for one in store.read(devices) if one.id == device)
    last = store.vector().get(device, 0)
    after = Device(
        before.id,
        before.name,
        before.kind,
        before.public_key,
        datetime.now(UTC),
        before.parent,
        last,
    )
    draft = facts.change_fact(before, after)
    store.append([draft] if draft else [])


def give_key(store: Store) -> str:
    """Let the store's device sign; its public key in hex."""
    seed = signing.new_seed()
    store.transact(lambda connection: write_seed(connection, store.device, seed))
    return signing.public_key_of(seed).hex()


def seed_of(store: Store) -> bytes:

    seed = store.read(lambda connection: read_seed(connection, store.device))
    assert seed is not None
    return seed


def code_of(guest: int) -> str:
    """The code of the guest with that number."""
    return code_text.new_code_text(str(guest).encode().rjust(code_text.RANDOM_BYTES, b"."), "EVT")


def venue(folder: Path, *names: str, guests: int = 3) -> dict[str, Path]:
    """The closed stores of an office and of kiosks, by name; all have the same facts."""
    paths = {name: folder / f"{name}.db" for name in ("office", *names)}
    with closing(found_event(paths["office"], guests=guests)) as root:
        stores = [join_event(root, paths[name], name) for name in names]
        for store in stores:
            store.merge(root.facts_since(store.vector(), limit=None))
            store.close()
    return paths
