"""Keys of devices: which devices' signed passes are valid, and this device's own key."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.equipment.devices import Device, DeviceRole
from kiosk.domain.journal import codec, facts
from kiosk.domain.membership.roster import Roster, descendants, rank
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, name_of
from kiosk.store.journal.endorsement import with_key
from kiosk.store.journal.own_device import read_seed, write_seed
from kiosk.store.queries import devices, journal_facts, membership
from kiosk.store.queries.revocations import RevocationEffects, effects_of, last_before

_LONGEST = 1_000_000
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Trusted:
    """Devices whose passes are valid from now on."""

    devices: tuple[Device, ...]


def fingerprint(key: str) -> str:
    """The fingerprint that people compare: the first half of a key's SHA-256, in groups of four.

    `key` is in hex, as devices store it. With 128 bits nobody can find another key with the same
    fingerprint.
    """
    digest = hashlib.sha256(bytes.fromhex(key)).hexdigest()[:32].upper()
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def devices_in(text: str) -> tuple[Device, ...] | InvalidInput:
    """The devices in an exported file, to be reviewed before they are trusted."""
    exported = _exported(text)
    return exported if isinstance(exported, InvalidInput) else tuple(exported[1])


def device_list(store: Store) -> list[Device]:
    """Every device of the event."""
    return store.read(devices.devices)


def signing_key(store: Store, connection: sa.Connection, author: str = "") -> tuple[Device, bytes]:
    """This device and its newest private key, which is created with the first call."""
    own = _known(connection).get(store.device, Device())
    seed = read_seed(connection, store.device)
    if seed is None or not _fits(seed, own):
        return _renew(store, connection, own, author)
    return own, seed


def has_signing_key(store: Store, connection: sa.Connection) -> bool:
    """Whether this device has a private key."""
    return read_seed(connection, store.device) is not None


def renew_key(store: Store, actor: Actor) -> Device | NotAllowed:
    """Create a new key for signing; signatures by the earlier ones stay valid."""
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)

    def work(connection: sa.Connection) -> Device:
        own = _known(connection).get(store.device, Device())
        return _renew(store, connection, own, actor.staff)[0]

    return store.transact(work)


def public_keys(store: Store, actor: Actor) -> dict[str, Any] | NotAllowed:
    """The public keys by which another store accepts passes of this store's devices."""
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)

    def work(connection: sa.Connection) -> dict[str, Any]:
        signing_key(store, connection, actor.staff)
        event = store.programme_in(connection).event
        return {
            "code_prefix": event.code_prefix,
            "devices": [codec.fields_of(device) for device in devices.devices(connection)],
        }

    return store.transact(work)


def trust(store: Store, actor: Actor, text: str) -> Trusted | InvalidInput | NotAllowed:
    """Accept the passes of devices whose keys another store exported; revoked ones stay revoked.

    A file with a foreign key for this device, or another one of this event, is refused as a whole:
    its issuer could sign in that device's name. A file makes no device a member of the event.
    """
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)
    exported = _exported(text)
    if isinstance(exported, InvalidInput):
        return exported
    prefix, received = exported

    def work(connection: sa.Connection) -> Trusted | InvalidInput:
        members = membership.members(connection)
        if members and (refused := _refusal(store, members, [])):
            return refused
        event = store.programme_in(connection).event
        if event.code_prefix.upper() != prefix.upper():
            values = {"theirs": prefix, "ours": event.code_prefix}
            return InvalidInput(Sentence("refused.devices.event", values))
        known = _known(connection)
        others = [device for device in received if device.id != store.device]
        fixed = {store.device, *members}
        for device in received:
            ours = known.get(device.id, Device()).public_key.split()
            if device.id in fixed and not set(device.public_key.split()) <= set(ours):
                reason = "own" if device.id == store.device else "member"
                return InvalidInput(Sentence(f"refused.devices.{reason}", {"device": device.id}))
        for device in others:
            _record(store, connection, known.get(device.id), _joined(known, device), actor.staff)
        return Trusted(tuple(others))

    return store.transact(work)


def revoke_device(
    store: Store, actor: Actor, device: str, at: datetime, since: datetime | None = None
) -> Device | InvalidInput | NotAllowed:
    """Reject all passes that a device signed, except those of guests that a journal lists.

    Where the event is founded, the device belongs to it no more, nor do others that write into the
    same store: their facts count up to the last one that this store has, or before `since`, when
    somebody stole the device.
    """
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)

    def work(connection: sa.Connection) -> Device | InvalidInput:
        known, lengths = _known(connection), journal_facts.vector(connection)
        # A device that recorded facts may have signed passes before its key was imported here.
        candidates = {id_: Device(id_, name_of(id_)) for id_ in lengths} | known
        named = [one for one in candidates.values() if device in (one.id, one.name)]
        if len(named) != 1:
            ids = ", ".join(sorted(one.id for one in named or candidates.values()))
            return InvalidInput(
                Sentence("refused.devices.unknown", {"device": device, "known": ids})
            )
        (found,) = named
        members = membership.members(connection)
        targets = [found.id, *sorted(descendants(found.id, members))] if members else [found.id]
        if members and (refused := _refusal(store, members, targets)):
            return refused
        for id_ in targets:
            last = last_before(connection, id_, since) if since else lengths.get(id_, 0)
            after = _revoked(candidates[id_], at, last if members else None)
            _record(store, connection, known.get(id_), after, actor.staff)
        return _known(connection)[found.id]

    return store.transact(work)


def revocation_effects(store: Store, device: str) -> RevocationEffects:
    """What a revoked device, by its id, and others on its store recorded. Raises StoreError."""

    def work(connection: sa.Connection) -> RevocationEffects:
        others = descendants(device, membership.members(connection))
        return effects_of(connection, [device, *sorted(others)])

    return store.read(work)


def raise_role(
    store: Store, actor: Actor, device: str, role: DeviceRole
) -> Device | InvalidInput | NotAllowed:
    """Give a device of the event, and others that write into its store, a higher role.

    It then gets what it was not sent before. No role is ever lowered: a device that has to do less
    is revoked and joins anew. Raises StoreError.
    """
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)

    def work(connection: sa.Connection) -> Device | InvalidInput:
        known, members = _known(connection), membership.members(connection)
        named = [one for one in members if device in (one, name_of(one), known[one].name)]
        if len(named) != 1:
            ids = ", ".join(sorted(named or members))
            values = {"device": device, "known": ids}
            return InvalidInput(Sentence("refused.devices.unknown", values))
        (found,) = named
        if refused := _refusal(store, members, [found]):
            return refused
        if rank(role) <= rank(members[found].role) or members[found].is_excluded:
            return InvalidInput(Sentence("refused.devices.lower", {"device": name_of(found)}))
        for one in (found, *sorted(descendants(found, members))):
            if rank(members[one].role) < rank(role):
                after = replace(known[one], kind=role)
                _record(store, connection, known[one], after, actor.staff)
        return _known(connection)[found]

    return store.transact(work)


def _known(connection: sa.Connection) -> dict[str, Device]:
    return {device.id: device for device in devices.devices(connection)}


def _refusal(store: Store, members: Roster, targets: list[str]) -> InvalidInput | None:
    """Why this device must not revoke those devices; None where it may."""
    own = members.get(store.device)
    if own is None or own.role is not DeviceRole.ADMIN:
        return InvalidInput(Sentence("refused.devices.role", {"device": name_of(store.device)}))
    if store.device in targets:
        return InvalidInput(Sentence("refused.devices.self", {"device": name_of(store.device)}))
    return None


def _revoked(device: Device, at: datetime, last: int | None) -> Device:
    """A device revoked from then on; `last` is its last fact that counts, None for no limit."""
    limits = [one for one in (device.last_sequence, last) if one is not None]
    return replace(device, revoked=device.revoked or at, last_sequence=min(limits, default=None))


def _fits(seed: bytes, own: Device) -> bool:
    """Whether a seed belongs to a public key of the device."""
    return signing.public_key_of(seed).hex() in own.public_key.split()


def _renew(
    store: Store, connection: sa.Connection, own: Device, author: str
) -> tuple[Device, bytes]:
    seed = signing.new_seed()
    keys = with_key(own, signing.public_key_of(seed).hex())
    name = own.name or name_of(store.device)
    after = replace(own, id=store.device, name=name, public_key=keys)
    # The earlier key, if there is one, signs the fact that others learn the new one from.
    _record(store, connection, own if own.id else None, after, author)
    write_seed(connection, store.device, seed)
    return after, seed


def _record(
    store: Store, connection: sa.Connection, before: Device | None, after: Device, author: str
) -> None:
    if draft := facts.change_fact(before, after):
        store.record(connection, [draft], author)


def _joined(known: dict[str, Device], exported: Device) -> Device:
    """A device as both stores have it: all keys, and the earlier time of revocation."""
    here = known.get(exported.id, Device(exported.id, public_key=exported.public_key))
    keys = dict.fromkeys((*exported.public_key.split(), *here.public_key.split()))
    since = [moment for moment in (here.revoked, exported.revoked) if moment]
    return replace(
        here, name=exported.name, public_key=" ".join(keys), revoked=min(since, default=None)
    )


def _exported(text: str) -> tuple[str, list[Device]] | InvalidInput:
    wrong = InvalidInput(Sentence("refused.devices.file"))
    try:
        exported = json.loads(text[:_LONGEST])
        prefix, listed = exported["code_prefix"], exported["devices"]
        found = [codec.record_from(Device, fields) for fields in listed]
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        return wrong
    whole = isinstance(prefix, str) and bool(found) and all(map(_is_whole, found))
    return (prefix, found) if whole else wrong


def _is_whole(device: Device) -> bool:
    words: tuple[Any, ...] = (device.id, device.name, device.kind or "", device.public_key)
    if not all(isinstance(word, str) and word.isprintable() for word in words):
        return False
    if not device.id or any(len(word) > _LONGEST_NAME for word in words[:3]):
        return False
    if device.revoked is not None and device.revoked.tzinfo is None:
        return False
    keys = device.public_key.split()
    return bool(keys) and all(map(_is_key, keys))


def _is_key(text: str) -> bool:
    try:
        return signing.is_public_key(bytes.fromhex(text))
    except ValueError:
        return False
