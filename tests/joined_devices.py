"""Devices that join a founded event, as they are after joining: with a key, a role and the root."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.intake_results import MergeResult, RefusalReason
from kiosk.domain.membership.roster import Root
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store, name_of
from kiosk.store.journal.endorsement import new_key
from kiosk.store.journal.roster_rows import set_root
from kiosk.store.queries import membership
from kiosk.usecases.devices.device_keys import revoke_device
from kiosk.usecases.devices.founding import found_event
from tests.domain.journal.chains import Chain

ADMIN = Actor("a", "Admin", Role.ADMIN)


def found(store: Store) -> Root:
    root = found_event(store, ADMIN)
    assert isinstance(root, Root)
    return root


def join(store: Store, admin: Store, role: DeviceRole = DeviceRole.DESK) -> None:
    """Let the device of a store join the event of an admin's store; nothing is replicated yet."""
    root = found(admin)

    def accept(connection: sa.Connection) -> str:
        set_root(connection, root)
        return new_key(connection, store.device)

    key = store.transact(accept)
    endorse(admin, Device(store.device, name_of(store.device), role, key))


def endorse(admin: Store, device: Device) -> None:
    draft = facts.change_fact(None, device)
    assert draft is not None
    admin.append([draft], ADMIN.staff)


def members_of(store: Store) -> dict[str, DeviceRole]:
    """The roles of the event's devices, as a store knows them."""
    return {one.device: one.role for one in store.read(membership.members).values()}


def refusal(result: MergeResult) -> tuple[int, RefusalReason]:
    """The sequence and the reason of the only fact that was refused."""
    (refused,) = result.refused
    return refused.sequence, refused.reason


class HostileDevice:
    """A member whose program was changed: it signs whatever it is told to, with its own key."""

    def __init__(
        self, admin: Store, role: DeviceRole = DeviceRole.DESK, name: str = "evil"
    ) -> None:
        self.device = f"{name}.00000000"
        self.chain = Chain(self.device, admin.wall_ms)
        seed = signing.new_seed()
        self.signer = signing.Signer(seed)
        key = signing.public_key_of(seed).hex()
        endorse(admin, Device(self.device, name, role, key))

    def writes(self, subject: str, kind: str, body: Mapping[str, Any] | None, **other: Any) -> Fact:
        """The next fact, signed; `other` values replace those of the signed fact."""
        fact = self.chain.fact(subject, kind, body)
        return replace(fact, **{"signature": self.signer.sign(fact.digest)} | other)

    def writes_text(self, subject: str, kind: str, text: str) -> Fact:
        """The next fact, with this text as its body."""
        return self.signed(self.chain.fact_with_text(subject, kind, text))

    def signed(self, fact: Fact) -> Fact:
        return replace(fact, signature=self.signer.sign(fact.digest))


def replicate(source: Store, to: Store) -> MergeResult:
    """One exchange in one direction, in a single batch."""
    return to.merge(source.facts_since(to.vector(), limit=None))


def meet(*stores: Store) -> None:
    """Exchange facts until nobody learns anything new."""
    news = True
    while news:
        news = any(
            replicate(source, to).added for source in stores for to in stores if source is not to
        )


def revoke(admin: Store, device: str, at: datetime) -> Device:
    result = revoke_device(admin, ADMIN, device, at)
    assert isinstance(result, Device)
    return result


def revoke_from_elsewhere(path: Path, device: str, folder: Path, at: datetime) -> None:
    """An admin's device in another store revokes a device, and its facts reach the store."""
    with (
        closing(Store.open(folder / "admin.db", "admin", create=True)) as admin,
        closing(Store.open(path, "replicator")) as received,
    ):
        root = found(admin)

        def accept(connection: sa.Connection) -> str:
            set_root(connection, root)
            return new_key(connection, device)

        key = received.transact(accept)
        endorse(admin, Device(device, name_of(device), DeviceRole.DESK, key))
        replicate(admin, received)
        revoke(admin, device, at)
        replicate(admin, received)
