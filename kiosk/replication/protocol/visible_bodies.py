"""Which bodies of facts a peer is sent; it gets the headers of all of them."""

from __future__ import annotations

import hashlib
from collections.abc import Collection

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.permitted_bodies import needs_body
from kiosk.replication.protocol.fact_codec import without_body

_HASH_DIGITS = 24
# What an erasure leaves of a guest.
_STAYING = (FactKind.CODE_SCANNED, FactKind.SCAN_ANNULLED, FactKind.GUEST_ERASED)
# What a revoked device has to learn: that it was revoked.
_FOR_REVOKED = (FactKind.DEVICE_SET_UP, FactKind.DEVICE_CHANGED)


def erased_hash(subject: str) -> str:
    """The hash by which devices tell each other of an erased subject: 24 hex digits of SHA-256."""
    return hashlib.sha256(subject.encode()).hexdigest()[:_HASH_DIGITS]


def for_peer(fact: Fact, role: DeviceRole, erased: frozenset[str]) -> Fact:
    """A fact as a peer of that role gets it, which knows of `erased` subjects."""
    if fact.body is None:
        return fact
    if not needs_body(role, fact.kind):
        return without_body(fact)
    if fact.kind in _STAYING:
        return fact
    if erased and erased_hash(fact.subject) in erased:
        return without_body(fact)
    return fact


def lacks_body(fact: Fact, role: DeviceRole, erased: Collection[str]) -> bool:
    """Whether a store of that role must wait for another peer to send a fact with its body.

    Only what an erasure empties has no body where the role needs one. A device that was revoked,
    and does not know it yet, has been sent facts of admins without their bodies.
    """
    return (
        fact.body is None
        and needs_body(role, fact.kind)
        and erased_hash(fact.subject) not in erased
    )


def for_revoked(fact: Fact) -> Fact:
    """A fact as a revoked peer gets it."""
    return fact if fact.kind in _FOR_REVOKED else without_body(fact)
