"""Devices: whose signed passes count at this event, and this device's own key."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.journal import codec, facts
from kiosk.domain.records.equipment import Device
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, local_secrets, name_of
from kiosk.store.queries import devices, journal_facts

_LONGEST = 1_000_000
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Trusted:
    """Devices whose passes count from now on."""

    devices: tuple[Device, ...]


def fingerprint(key: str) -> str:
    """What people compare on two screens: the first half of a key's SHA-256, in groups of four.

    `key` is hexadecimal, as devices keep it. 128 bits: no other key can be
    found that shows the same.
    """
    digest = hashlib.sha256(bytes.fromhex(key)).hexdigest()[:32].upper()
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def devices_in(text: str) -> tuple[Device, ...] | InvalidInput:
    """The devices that an exported file names, to be looked at before they are trusted."""
    told = _exported(text)
    return told if isinstance(told, InvalidInput) else tuple(told[1])


def device_list(store: Store) -> list[Device]:
    """Every device that the event knows of."""
    return store.read(devices.devices)


def signing_key(store: Store, connection: sa.Connection, author: str = "") -> tuple[Device, bytes]:
    """This device with the private half of its newest key; made the first time it is asked for."""
    own = _known(connection).get(store.device, Device())
    seed = local_secrets.read_secret(connection, _secret_of(store))
    if seed is None or not _fits(seed, own):
        return _renew(store, connection, own, author)
    return own, seed


def signs(store: Store, connection: sa.Connection) -> bool:
    """Whether this device has a key of its own."""
    return local_secrets.read_secret(connection, _secret_of(store)) is not None


def renew_key(store: Store, actor: Actor) -> Device | NotAllowed:
    """Sign with a new key from now on; what the earlier ones signed still counts."""
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)

    def work(connection: sa.Connection) -> Device:
        own = _known(connection).get(store.device, Device())
        return _renew(store, connection, own, actor.staff)[0]

    return store.transact(work)


def public_keys(store: Store, actor: Actor) -> dict[str, Any] | NotAllowed:
    """What another store needs to admit the passes of this one's devices: no secret in it."""
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
    """Let the passes of devices count that another store exported; what is revoked stays so.

    A file that names this device with a key that is not its own is refused whole: somebody wants
    to sign in its name. Its own keys, come back by way of another device, change nothing.
    """
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)
    told = _exported(text)
    if isinstance(told, InvalidInput):
        return told
    prefix, brought = told

    def work(connection: sa.Connection) -> Trusted | InvalidInput:
        event = store.programme_in(connection).event
        if event.code_prefix.upper() != prefix.upper():
            values = {"theirs": prefix, "ours": event.code_prefix}
            return InvalidInput(Sentence("refused.devices.event", values))
        known = _known(connection)
        own = known.get(store.device, Device()).public_key.split()
        others = [device for device in brought if device.id != store.device]
        for device in brought:
            if device.id == store.device and not set(device.public_key.split()) <= set(own):
                return InvalidInput(Sentence("refused.devices.own", {"device": store.device}))
        for device in others:
            _record(store, connection, known.get(device.id), _joined(known, device), actor.staff)
        return Trusted(tuple(others))

    return store.transact(work)


def revoke_device(
    store: Store, actor: Actor, device: str, at: datetime
) -> Device | InvalidInput | NotAllowed:
    """Let no pass count any more that a device signed, unless a journal lists it."""
    if not may(actor.role, Right.DEVICES):
        return NotAllowed(Right.DEVICES)

    def work(connection: sa.Connection) -> Device | InvalidInput:
        known = _known(connection)
        # One that told facts may have signed too, before its key was ever brought here.
        heard = {id_: Device(id_, name_of(id_)) for id_ in journal_facts.vector(connection)}
        candidates = (heard | known).values()
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
    """Whether it is whole, and of a key by which others know the device."""
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
    if draft := facts.recorded(before, after):
        store.record(connection, [draft], author)


def _joined(known: dict[str, Device], told: Device) -> Device:
    """A device as both know it: every key, and revoked since whoever said so first."""
    here = known.get(told.id, told)
    keys = dict.fromkeys((*told.public_key.split(), *here.public_key.split()))
    since = [moment for moment in (here.revoked, told.revoked) if moment]
    return replace(told, public_key=" ".join(keys), revoked=min(since, default=None))


def _exported(text: str) -> tuple[str, list[Device]] | InvalidInput:
    wrong = InvalidInput(Sentence("refused.devices.file"))
    try:
        told = json.loads(text[:_LONGEST])
        prefix, listed = told["code_prefix"], told["devices"]
        found = [codec.record_from(Device, fields) for fields in listed]
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError):
        return wrong
    whole = isinstance(prefix, str) and bool(found) and all(map(_is_whole, found))
    return (prefix, found) if whole else wrong


def _is_whole(device: Device) -> bool:
    words: tuple[Any, ...] = (device.id, device.name, device.kind, device.public_key)
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
