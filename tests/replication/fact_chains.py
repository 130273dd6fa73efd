"""Chains of facts for sessions, as a store would write them."""

from __future__ import annotations

from kiosk.domain.journal.facts import (
    FIRST_DIGEST,
    Fact,
    canonical,
    digest_of,
    digest_of_body,
    guest_subject,
)


def chain(device: str, count: int, size: int = 20) -> list[Fact]:
    """The first facts of a device, whose bodies have at least `size` characters."""
    facts: list[Fact] = []
    for sequence in range(1, count + 1):
        body = canonical({"name_ko": "김" * size, "n": sequence})
        salt = device.encode().ljust(16)[:16]
        header = (
            f"{device}-{sequence}",
            device,
            sequence,
            sequence << 16,
            guest_subject(f"g{sequence}"),
            "guest_registered",
            1,
            "",
        )
        body_digest = digest_of_body(salt, body)
        previous = facts[-1].digest if facts else FIRST_DIGEST
        facts.append(
            Fact(*header, body, salt, body_digest, digest_of(previous, header, body_digest))
        )
    return facts
