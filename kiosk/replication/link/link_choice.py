"""To which devices a device keeps links: to all of a few, to some of many."""

from __future__ import annotations

import hashlib
from collections.abc import Collection

FULL_MESH = 8
"""Up to so many devices each has a link to every other one."""


def chosen_links(own: str, others: Collection[str]) -> frozenset[str]:
    """The devices to which `own` opens links, of the others that can be reached now.

    Beyond `FULL_MESH` devices: its two neighbours in a ring by hash, so that all are connected, and
    the one with the highest hash of the pair (rendezvous hashing). Each device is chosen by about
    as many others, which makes four links on average.
    """
    if len(others) < FULL_MESH:
        return frozenset(others)
    ring = sorted({*others, own}, key=_hash)
    at = ring.index(own)
    neighbours = {ring[at - 1], ring[(at + 1) % len(ring)]}
    rest = set(others) - neighbours
    return frozenset(
        neighbours | {max(rest, key=lambda other: _hash("|".join(sorted((own, other)))))}
    )


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
