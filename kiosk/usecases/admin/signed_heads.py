"""Signed heads: who keeps one finds out whether the history before it was written anew.

A chain of digests shows that an entry was changed, unless whoever changed it computed all digests
behind it again. Against that a head is signed and kept elsewhere, say on the filed report: it says
how long each device's chain was, and a digest of where each of them ended.
"""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.journal.facts import canonical
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.journal import chain_check
from kiosk.store.queries import devices, journal_facts
from kiosk.usecases.admin.device_keys import fingerprint, signing_key, signs

_MARK = "FKHEAD1"
_LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a store's history goes on from a signed head, as a sentence, too."""

    well: bool
    seen: Sentence


def sign_head(store: Store, at: datetime) -> str:
    """The store's head, signed by this device, as one line of text.

    `FKHEAD1.<what it says>.<Ed25519 signature>`, both in base64url; what it says is JSON: `at`,
    `device`, `key` (the public half in hex), `lengths` (device to sequence) and `digest`. The key
    is made the first time. Raises StoreError.
    """
    return store.transact(partial(_signed, store, at))


def head_for_report(store: Store, at: datetime) -> str:
    """The same where this device has a key already; else empty, for a report makes none."""
    has_key = store.read(lambda connection: signs(store, connection))
    return sign_head(store, at) if has_key else ""


def check_head(connection: sa.Connection, text: str) -> Verdict:
    """Whether a store's history is the one that a signed head was made of, and what came after."""
    told = _read(text)
    if told is None:
        return Verdict(well=False, seen=Sentence("doctor.head.unreadable"))
    by = {"device": told["device"], "key": fingerprint(told["key"]), "at": told["at"]}
    known = {key for one in devices.devices(connection) for key in one.public_key.split()}
    if chain_check.fingerprint_at(connection, told["lengths"]) != told["digest"]:
        return Verdict(well=False, seen=Sentence("doctor.head.ill", by))
    if told["key"] not in known:
        return Verdict(well=False, seen=Sentence("doctor.head.stranger", by))
    return Verdict(well=True, seen=Sentence("doctor.head.well", by))


def _signed(store: Store, at: datetime, connection: sa.Connection) -> str:
    device, seed = signing_key(store, connection)
    lengths = journal_facts.vector(connection)
    told = {
        "at": at.isoformat(timespec="seconds"),
        "device": device.id,
        "key": signing.public_key_of(seed).hex(),
        "lengths": lengths,
        "digest": chain_check.fingerprint_at(connection, lengths),
    }
    said = canonical(told).encode()
    return ".".join((_MARK, _encoded(said), _encoded(signing.sign(seed, _MARK.encode() + said))))


def _read(text: str) -> dict[str, Any] | None:
    """What a head says, where its own key signed it."""
    words = "".join(text[:_LONGEST].split()).split(".")
    if len(words) != 3 or words[0] != _MARK:
        return None
    try:
        said, signature = (base64.urlsafe_b64decode(word + "==") for word in words[1:])
        told = json.loads(said)
        key = bytes.fromhex(told["key"])
        if not signing.verify(key, _MARK.encode() + said, signature):
            return None
        {str(device): int(length) for device, length in told["lengths"].items()}
        return told if isinstance(told["digest"], str) and told["device"] and told["at"] else None
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
