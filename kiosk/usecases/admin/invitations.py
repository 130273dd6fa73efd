"""Invites devices into the event: each gets a one-time code, with a name, a role and a place."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

import sqlalchemy as sa

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.membership.invitation import SECRET_BYTES
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_CHECKPOINT, InvalidInput, tidy_label
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, name_of
from kiosk.store.invitations import (
    VALID_MS,
    OpenInvitation,
    add_invitation,
    find_invitation,
    withdraw_invitation,
)
from kiosk.store.queries import membership
from kiosk.store.queries.devices import devices
from kiosk.usecases.admin.founding import found_event


@dataclass(frozen=True, slots=True)
class Invited:
    """A code that was made: its secret, and what was recorded of it."""

    secret: bytes = field(repr=False)
    invitation: OpenInvitation


def invite_device(
    store: Store, actor: Actor, name: str, role: DeviceRole, checkpoint: str = ""
) -> Invited | InvalidInput | NotAllowed:
    """Make a one-time code for a new device; the first one founds the event. Raises StoreError."""
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)
    tidied = tidy_label(name)
    if isinstance(tidied, InvalidInput):
        return InvalidInput(tidied.sentence, "name")
    if checkpoint and checkpoint not in store.programme().checkpoints:
        return NO_CHECKPOINT
    root = found_event(store, actor)
    if isinstance(root, InvalidInput | NotAllowed):
        return root
    made = Invited(
        secrets.token_bytes(SECRET_BYTES),
        OpenInvitation(tidied, role, checkpoint, store.wall_ms + VALID_MS, actor.staff),
    )

    def work(connection: sa.Connection) -> Invited | InvalidInput:
        if refused := _refusal(connection, store, made.invitation):
            return refused
        add_invitation(connection, made.secret, made.invitation)
        return made

    return store.transact(work)


def invitation_state(store: Store, secret: bytes) -> OpenInvitation | None:
    """What became of a code; None if it was withdrawn."""
    return store.read(lambda connection: find_invitation(connection, secret))


def withdraw(store: Store, secret: bytes) -> None:
    """Let nobody join with a code any more, unless somebody has. Raises StoreError."""
    store.transact(lambda connection: withdraw_invitation(connection, secret))


def _refusal(
    connection: sa.Connection, store: Store, invitation: OpenInvitation
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
    if invitation.name.casefold() in names:
        return InvalidInput(Sentence("refused.devices.name", {"name": invitation.name}), "name")
    return None
