"""Generates the stores of devices that belong to one event."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from kiosk import signing
from kiosk.bench.generated_stores import create_store
from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.membership.roster import Root
from kiosk.store import Store
from kiosk.store.journal import roster_rows
from kiosk.store.journal.own_device import read_seed, write_seed
from kiosk.store.journal.signatures import sign_stored
from kiosk.store.queries import membership

ROOT = "bench"


def create_event(folder: Path, kiosks: Sequence[str], guests: int) -> dict[str, Path]:
    """The closed stores of a founding device and of kiosks, by name, all with the same guests."""
    paths = {name: folder / f"{name}.db" for name in (ROOT, *kiosks)}
    root = create_store(paths[ROOT], guests)
    _found(root)
    for name in kiosks:
        _join(root, paths[name], name)
    root.close()
    return paths


def _found(store: Store) -> None:
    key = _give_key(store)
    store.transact(lambda connection: _belong(connection, Root(store.device, key)))
    _endorse(store, Device(store.device, ROOT, DeviceRole.ADMIN, key))


def _join(root: Store, path: Path, name: str) -> None:
    """A copy of the root's store for a device that it endorses; all have the facts up to then."""
    root.back_up(path)
    with closing(Store.open(path, name)) as store:
        founded = root.read(membership.root_of)
        if founded is None:
            raise RuntimeError("the event is not founded")
        store.transact(lambda connection: _belong(connection, founded))
        key = _give_key(store)
        _endorse(root, Device(store.device, name, DeviceRole.ATTENDEE, key))
        store.merge(root.facts_since(store.vector(), limit=None))


def _belong(connection: Any, root: Root) -> None:
    roster_rows.set_root(connection, root)
    roster_rows.refresh(connection)


def _give_key(store: Store) -> str:
    seed = signing.new_seed()

    def work(connection: Any) -> None:
        if read_seed(connection, store.device) is None:
            write_seed(connection, store.device, seed)
            sign_stored(connection, store.device, signing.Signer(seed))

    store.transact(work)
    return signing.public_key_of(seed).hex()


def _endorse(store: Store, device: Device) -> None:
    draft = facts.change_fact(None, device)
    store.append([draft] if draft else [])
