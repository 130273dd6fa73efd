"""Keys of devices: which devices' signed passes are valid, and this device's own key."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.equipment.devices import Device
from kiosk.domain.journal import codec, facts
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, local_secrets, name_of
from kiosk.store.queries import devices, journal_facts

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
    seed = local_secrets.read_secret(connection, _secret_of(store))
    if seed is None or not _fits(seed, own):
        return _renew(store, connection, own, author)
    return own, seed


def has_signing_key(store: Store, connection: sa.Connection) -> bool:
    """Whether this device has a private key."""
    return local_secrets.read_secret(connection, _secret_of(store)) is not None


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

    A file with a foreign key for this device is refused as a whole: its issuer could sign in this
    device's name. This device's own keys in the file change nothing.
    """
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)
    exported = _exported(text)
    if isinstance(exported, InvalidInput):
        return exported
    prefix, received = exported

    def work(connection: sa.Connection) -> Trusted | InvalidInput:
        event = store.programme_in(connection).event
        if event.code_prefix.upper() != prefix.upper():
            values = {"theirs": prefix, "ours": event.code_prefix}
            return InvalidInput(Sentence("refused.devices.event", values))
        known = _known(connection)
        own = known.get(store.device, Device()).public_key.split()
        others = [device for device in received if device.id != store.device]
        for device in received:
            if device.id == store.device and not set(device.public_key.split()) <= set(own):
                return InvalidInput(Sentence("refused.devices.own", {"device": store.device}))
        for device in others:
            _record(store, connection, known.get(device.id), _joined(known, device), actor.staff)
        return Trusted(tuple(others))

    return store.transact(work)


def revoke_device(
    store: Store, actor: Actor, device: str, at: datetime
) -> Device | InvalidInput | NotAllowed:
    """Reject all passes that a device signed, except those of guests that a journal lists."""
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)

    def work(connection: sa.Connection) -> Device | InvalidInput:
        known = _known(connection)
        # A device that recorded facts may have signed passes before its key was imported here.
        writers = {id_: Device(id_, name_of(id_)) for id_ in journal_facts.vector(connection)}
        candidates = (writers | known).values()
        named = [one for one in candidates if device in (one.id, one.name)]
        if len(named) != 1:
            ids = ", ".join(sorted(one.id for one in named or candidates))
            return InvalidInput(
                Sentence("refused.devices.unknown", {"device": device, "known": ids})
            )
        (found,) = named
        after = replace(found, revoked=found.revoked or at)
        _record(store, connection, known.get(found.id), after, actor.staff)
        return after

    return store.transact(work)


def _known(connection: sa.Connection) -> dict[str, Device]:
    return {device.id: device for device in devices.devices(connection)}


def _secret_of(store: Store) -> str:
    return f"signing:{store.device}"


def _fits(seed: bytes, own: Device) -> bool:
    """Whether a seed has the right length and belongs to a public key of the device."""
    whole = len(seed) == signing.SEED_BYTES
    return whole and signing.public_key_of(seed).hex() in own.public_key.split()


def _renew(
    store: Store, connection: sa.Connection, own: Device, author: str
) -> tuple[Device, bytes]:
    seed = signing.new_seed()
    keys = " ".join((signing.public_key_of(seed).hex(), *own.public_key.split()))
    name = own.name or name_of(store.device)
    after = replace(own, id=store.device, name=name, public_key=keys)
    local_secrets.write_secret(connection, _secret_of(store), seed)
    _record(store, connection, own if own.id else None, after, author)
    return after, seed


def _record(
    store: Store, connection: sa.Connection, before: Device | None, after: Device, author: str
) -> None:
    if draft := facts.change_fact(before, after):
        store.record(connection, [draft], author)


def _joined(known: dict[str, Device], exported: Device) -> Device:
    """A device as both stores have it: all keys, and the earlier time of revocation."""
    here = known.get(exported.id, exported)
    keys = dict.fromkeys((*exported.public_key.split(), *here.public_key.split()))
    since = [moment for moment in (here.revoked, exported.revoked) if moment]
    return replace(exported, public_key=" ".join(keys), revoked=min(since, default=None))


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
