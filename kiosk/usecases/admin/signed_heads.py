"""Signed heads of the journal: a kept one proves later whether the history before it was rewritten.

A hash chain detects a changed fact, unless all digests behind it were computed again. Against that
a head is signed and kept elsewhere, for example on the filed report: it has the length of each
device's chain, and a digest of their last facts.
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
from kiosk.usecases.devices.device_keys import fingerprint, has_signing_key, signing_key

_MARK = "FKHEAD1"
_LONGEST = 100_000


@dataclass(frozen=True, slots=True)
class HeadCheckResult:
    """Whether a store's history continues a signed head, with a message."""

    passed: bool
    message: Sentence


def sign_head(store: Store, at: datetime) -> str:
    """The store's head, signed by this device, as one line of text.

    `FKHEAD1.<content>.<Ed25519 signature>`, both in base64url; the content is JSON: `at`, `device`,
    `key` (the public key in hex), `lengths` (device to sequence) and `digest`. The key is created
    with the first call. Raises StoreError.
    """
    return store.transact(partial(_signed, store, at))


def head_for_report(store: Store, at: datetime) -> str:
    """The same if this device has a key; else empty, because a report creates none."""
    has_key = store.read(lambda connection: has_signing_key(store, connection))
    return sign_head(store, at) if has_key else ""


def check_head(connection: sa.Connection, text: str) -> HeadCheckResult:
    """Whether a store's history begins with the one of which a signed head was made."""
    head = _read(text)
    if head is None:
        return HeadCheckResult(passed=False, message=Sentence("doctor.head.unreadable"))
    by = {"device": head["device"], "key": fingerprint(head["key"]), "at": head["at"]}
    known = {key for one in devices.devices(connection) for key in one.public_key.split()}
    if chain_check.fingerprint_at(connection, head["lengths"]) != head["digest"]:
        return HeadCheckResult(passed=False, message=Sentence("doctor.head.ill", by))
    if head["key"] not in known:
        return HeadCheckResult(passed=False, message=Sentence("doctor.head.stranger", by))
    return HeadCheckResult(passed=True, message=Sentence("doctor.head.well", by))


def _signed(store: Store, at: datetime, connection: sa.Connection) -> str:
    device, seed = signing_key(store, connection)
    lengths = journal_facts.vector(connection)
    head = {
        "at": at.isoformat(timespec="seconds"),
        "device": device.id,
        "key": signing.public_key_of(seed).hex(),
        "lengths": lengths,
        "digest": chain_check.fingerprint_at(connection, lengths),
    }
    content = canonical(head).encode()
    return ".".join(
        (_MARK, _encoded(content), _encoded(signing.sign(seed, _MARK.encode() + content)))
    )


def _read(text: str) -> dict[str, Any] | None:
    """The content of a head; None if it is invalid or not signed with its own key."""
    words = "".join(text[:_LONGEST].split()).split(".")
    if len(words) != 3 or words[0] != _MARK:
        return None
    try:
        content, signature = (base64.urlsafe_b64decode(word + "==") for word in words[1:])
        head = json.loads(content)
        key = bytes.fromhex(head["key"])
        if not signing.verify(key, _MARK.encode() + content, signature):
            return None
        {str(device): int(length) for device, length in head["lengths"].items()}
        return head if isinstance(head["digest"], str) and head["device"] and head["at"] else None
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
