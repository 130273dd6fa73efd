"""Lets another machine take the place of the one that founded the event, with a recovery file."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, name_of
from kiosk.store.journal.own_device import keys_here
from kiosk.store.local_tables import local_setting
from kiosk.store.queries import membership
from kiosk.store.registration import continue_device
from kiosk.usecases.devices import recovery_file

_WRITTEN = "recovery_file"


@dataclass(frozen=True, slots=True)
class RootRecovered:
    """The device that acts for the root from now on, by name."""

    name: str


def recovery_text(store: Store, actor: Actor, passphrase: str) -> str | InvalidInput | NotAllowed:
    """The text of the recovery file; call `note_recovery_file` once it is safe. Raises StoreError.

    Only the store that has the root's key can write it.
    """
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)
    if problem := recovery_file.problem_of(passphrase):
        return problem
    root, seeds = store.read(
        lambda connection: (membership.root_of(connection), keys_here(connection))
    )
    if root is None:
        return InvalidInput(Sentence("refused.recovery.not_founded"))
    if root.device not in seeds:
        return InvalidInput(Sentence("refused.recovery.not_root", {"device": name_of(root.device)}))
    return recovery_file.written(root, seeds[root.device], passphrase)


def note_recovery_file(store: Store) -> None:
    """Note that the recovery file was written, so that nobody is reminded of it."""

    def work(connection: sa.Connection) -> None:
        root = membership.root_of(connection)
        connection.execute(sa.delete(local_setting).where(local_setting.c.name == _WRITTEN))
        if root is not None:
            values = {"name": _WRITTEN, "value": root.public_key}
            connection.execute(sa.insert(local_setting), values)

    store.transact(work)


def lacks_recovery_file(store: Store) -> bool:
    """Whether this store has the root's key and no recovery file was written. Raises StoreError."""

    def work(connection: sa.Connection) -> bool:
        root = membership.root_of(connection)
        if root is None or root.device not in keys_here(connection):
            return False
        query = sa.select(local_setting.c.value).where(local_setting.c.name == _WRITTEN)
        return connection.execute(query).scalar() != root.public_key

    return store.read(work)


def recover_root(
    store: Store, actor: Actor, text: str, passphrase: str
) -> RootRecovered | InvalidInput | NotAllowed:
    """Take the root's key from a recovery file and act for the root.

    The store is a restored backup of the event, or that of any of its devices. Its device goes on
    under a new id, endorsed by the root's key; what it wrote without a key counts from now on.
    Raises StoreError.
    """
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)
    file = recovery_file.read(text)
    if isinstance(file, InvalidInput):
        return file
    seed = recovery_file.seed_in(file, passphrase)
    if isinstance(seed, InvalidInput):
        return seed

    def work(connection: sa.Connection) -> RootRecovered | InvalidInput:
        if membership.root_of(connection) != file.root:
            return InvalidInput(Sentence("refused.recovery.event", {"path": store.path}))
        if file.root.device not in keys_here(connection):
            continue_device(
                connection, store.path, store.device, (file.root.device, seed), store.wall_ms
            )
        return RootRecovered(name_of(store.device))

    return store.transact(work)
