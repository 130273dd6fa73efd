"""Facts that their device never wrote, sent by somebody who has no key of it."""

from __future__ import annotations

from random import Random

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import (
    FIRST_DIGEST,
    Fact,
    canonical,
    digest_of,
    digest_of_body,
    guest_subject,
)
from kiosk.domain.journal.hybrid_clock import tick
from kiosk.replication.protocol.framing import frame_of
from kiosk.replication.protocol.messages import Facts, encode
from kiosk.replication.simulation.device import SimulatedDevice
from kiosk.replication.simulation.venue_actions import CHECKPOINT
from kiosk.store.queries import journal_facts

_BATCH = 1_000_000


def send_forged(receiver: SimulatedDevice, victim: str, guest: str, rng: Random) -> None:
    """Let a peer send the receiver a scan that continues the chain of another device."""
    ends = [end for end in receiver.ends if end.is_open]
    if ends:
        forged = forged_scan(receiver, victim, guest, rng)
        message = Facts(_BATCH + rng.randrange(_BATCH), 0, False, (forged,))
        rng.choice(ends).receive(frame_of(encode(message)))


def forged_scan(receiver: SimulatedDevice, victim: str, guest: str, rng: Random) -> Fact:
    """A scan that lets a guest in, in the name of a device that did not sign it."""
    last = receiver.vector.get(victim, 0)
    chain = receiver.store.read(
        lambda connection: list(journal_facts.facts_of_device(connection, victim, last - 1))
    )
    digest, clock = (chain[-1].digest, chain[-1].clock) if chain else (FIRST_DIGEST, 0)
    body = canonical(
        {
            "checkpoint": CHECKPOINT,
            "at": receiver.clock.now.isoformat(),
            "direction": "entry",
            "outcome": "Admitted",
            "first": True,
        }
    )
    salt = rng.randbytes(16)
    header = (
        f"forged {rng.randrange(2**32)}",
        victim,
        last + 1,
        tick(clock, receiver.clock.wall_ms()),
        guest_subject(guest),
        str(FactKind.CODE_SCANNED),
        1,
        "",
    )
    body_digest = digest_of_body(salt, body)
    signature = rng.randbytes(64)
    return Fact(*header, body, salt, body_digest, digest_of(digest, header, body_digest), signature)
