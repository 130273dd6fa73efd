"""Codes with which devices join the event, once each, with a name, a role and a checkpoint."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

import sqlalchemy as sa

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.device_code import SECRET_BYTES
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput, tidy_label, unknown_checkpoint
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, name_of
from kiosk.store.device_codes import (
    VALID_MS,
    OpenDeviceCode,
    add_device_code,
    find_device_code,
    withdraw_device_code,
)
from kiosk.store.queries import membership
from kiosk.store.queries.devices import devices
from kiosk.usecases.devices.founding import found_event


@dataclass(frozen=True, slots=True)
class IssuedCode:
    """A code that was made: its secret, and what was recorded of it."""

    secret: bytes = field(repr=False)
    device_code: OpenDeviceCode


def issue_device_code(
    store: Store, actor: Actor, name: str, role: DeviceRole, checkpoint: str = ""
) -> IssuedCode | InvalidInput | NotAllowed:
    """Make a one-time code for a new device; the first one founds the event. Raises StoreError."""
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)
    tidied = tidy_label(name)
    if isinstance(tidied, InvalidInput):
        return InvalidInput(tidied.sentence, "name")
    known = store.programme().checkpoints
    if checkpoint and checkpoint not in known:
        return InvalidInput(unknown_checkpoint(checkpoint, known), "checkpoint")
    root = found_event(store, actor)
    if isinstance(root, InvalidInput | NotAllowed):
        return root
    made = IssuedCode(
        secrets.token_bytes(SECRET_BYTES),
        OpenDeviceCode(tidied, role, checkpoint, store.wall_ms + VALID_MS, actor.staff),
    )

    def work(connection: sa.Connection) -> IssuedCode | InvalidInput:
        if refused := _refusal(connection, store, made.device_code):
            return refused
        add_device_code(connection, made.secret, made.device_code)
        return made

    return store.transact(work)


def device_code_state(store: Store, secret: bytes) -> OpenDeviceCode | None:
    """What became of a code; None if it was withdrawn."""
    return store.read(lambda connection: find_device_code(connection, secret))


def withdraw(store: Store, secret: bytes) -> None:
    """Let nobody join with a code any more, unless somebody has. Raises StoreError."""
    store.transact(lambda connection: withdraw_device_code(connection, secret))


def _refusal(
    connection: sa.Connection, store: Store, device_code: OpenDeviceCode
) -> InvalidInput | None:
    members = membership.members(connection)
    own = members.get(store.device)
    if own is None or own.role is not DeviceRole.ADMIN or own.is_excluded:
        return InvalidInput(Sentence("refused.devices.role", {"device": name_of(store.device)}))
    names = {
        (one.name or name_of(one.id)).casefold()
        for one in devices(connection)
        if one.id in members and not members[one.id].is_excluded
    }
    if device_code.name.casefold() in names:
        return InvalidInput(Sentence("refused.devices.name", {"name": device_code.name}), "name")
    return None
