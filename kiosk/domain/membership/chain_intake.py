"""How much of a device's received facts a store takes in: chain, signatures, rights and sizes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import FIRST_DIGEST, Fact, is_whole, links_to
from kiosk.domain.membership.intake_results import RefusalReason, RefusedFact
from kiosk.domain.membership.permitted_kinds import may_write
from kiosk.domain.membership.readable_bodies import is_readable
from kiosk.domain.membership.roster import Member, Roster
from kiosk.domain.records.pictures import LARGEST_PICTURE

Verify = Callable[[bytes, bytes, bytes], bool]
"""Whether a signature, the last argument, of a message is by a public key, the first one."""

LARGEST_BODY = 1024 * 1024
# A picture is in base64, which has four characters for three bytes, with its name beside it.
_LARGEST_PICTURE_BODY = LARGEST_PICTURE * 4 // 3 + LARGEST_BODY
_PICTURES = (FactKind.PICTURE_ADDED, FactKind.PICTURE_CHANGED)
# The largest integer of SQLite.
_LARGEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class ChainEnd:
    """The last stored fact of a device's chain, or the place before its first fact."""

    device: str
    sequence: int = 0
    digest: bytes = FIRST_DIGEST
    clock: int = 0


@dataclass(frozen=True, slots=True)
class Intake:
    """What is taken in of a chain, and the first fact that is not."""

    taken: tuple[Fact, ...] = ()
    refused: RefusedFact | None = None


def linked_facts(end: ChainEnd, chain: Sequence[Fact]) -> Intake:
    """The facts that continue a stored chain; `chain` is in order and begins behind its end."""
    last: ChainEnd | Fact = end
    for place, fact in enumerate(chain):
        reason = _broken(last, fact)
        if reason is not None:
            sequence = last.sequence + 1 if reason is RefusalReason.HOLE else fact.sequence
            return Intake(
                tuple(chain[:place]),
                RefusedFact(end.device, sequence, reason, received=fact.digest),
            )
        last = fact
    return Intake(tuple(chain))


def permitted_facts(
    chain: Sequence[Fact], author: Member, roster: Roster, verify: Verify
) -> Intake:
    """The facts up to the last valid signature before the first one that its author may not write.

    `chain` are linked facts of one member. Facts behind the last signature are refused as well:
    an honest device signs the last fact of everything that it writes.
    """
    taken, refused = 0, None
    for place, fact in enumerate(chain):
        reason = _forbidden(fact, author, roster, verify)
        if reason is not None:
            refused = RefusedFact(fact.device, fact.sequence, reason, received=fact.digest)
            break
        if fact.signature is not None:
            taken = place + 1
    if refused is None and taken < len(chain):
        first = chain[taken]
        refused = RefusedFact(
            first.device, first.sequence, RefusalReason.UNSIGNED, received=first.digest
        )
    return Intake(tuple(chain[:taken]), refused)


def has_permitted_body(fact: Fact) -> bool:
    """Whether a body is not too large and can be folded."""
    return _body_problem(fact) is None


def _broken(last: ChainEnd | Fact, fact: Fact) -> RefusalReason | None:
    if fact.sequence != last.sequence + 1:
        return RefusalReason.HOLE
    if not is_whole(fact):
        return RefusalReason.ALTERED
    if not links_to(last.digest, fact):
        return RefusalReason.FORK
    if not last.clock < fact.clock <= _LARGEST:
        return RefusalReason.BACKDATED
    return _body_problem(fact)


def _body_problem(fact: Fact) -> RefusalReason | None:
    if fact.body is not None and len(fact.body.encode()) > _largest_body(fact.kind):
        return RefusalReason.TOO_LARGE
    return None if is_readable(fact) else RefusalReason.MALFORMED


def _forbidden(fact: Fact, author: Member, roster: Roster, verify: Verify) -> RefusalReason | None:
    if not may_write(author, fact, roster):
        return RefusalReason.FORBIDDEN
    if fact.signature is not None and not any(
        verify(bytes.fromhex(key), fact.digest, fact.signature) for key in sorted(author.keys)
    ):
        return RefusalReason.SIGNATURE
    return None


def _largest_body(kind: str) -> int:
    return _LARGEST_PICTURE_BODY if kind in _PICTURES else LARGEST_BODY
