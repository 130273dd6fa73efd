"""Takes in the facts of other devices of an event: what is permitted, stored and refused."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.chain_intake import ChainEnd, linked_facts, permitted_facts
from kiosk.domain.membership.intake_results import RefusalReason, RefusedFact
from kiosk.domain.membership.roster import Member, Roster, successor
from kiosk.store.journal import journal_writer, roster_rows
from kiosk.store.prepared import Prepared
from kiosk.store.queries import membership
from kiosk.store.queries.journal_facts import ids_with_rows
from kiosk.store.schema import head, journal

_END = Prepared(
    sa.select(head.c.device, head.c.sequence, head.c.digest, journal.c.clock).where(
        head.c.device == sa.bindparam("ended"),
        journal.c.device == head.c.device,
        journal.c.sequence == head.c.sequence,
    )
)


_DIGESTS = sa.select(journal.c.sequence, journal.c.digest).where(
    journal.c.device == sa.bindparam("of"),
    journal.c.sequence.between(sa.bindparam("first"), sa.bindparam("last")),
)
# The projections of these have the fact's id as their key.
_WITH_ROWS = (FactKind.CODE_SCANNED, FactKind.NOTE_ADDED)


@dataclass(slots=True)
class TakenIn:
    """The facts that were stored, what was not, and the devices of which other facts count now."""

    added: list[Fact] = field(default_factory=list)
    deferred: tuple[str, ...] = ()
    refused: tuple[RefusedFact, ...] = ()
    changed: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Chain:
    """Received facts that continue a stored chain, and why no more of them do."""

    facts: tuple[Fact, ...]
    refused: RefusedFact | None


def take_in(connection: sa.Connection, received: Iterable[Fact], wall_ms: int) -> TakenIn:
    """Store what the roster permits of received facts, in any order and any number of times.

    A chain stops at its first fact that is refused, the others go on. Members that device facts
    among them endorse are known at once, so that one batch may hold a whole journal.
    """
    chains = dict(_chains(connection, received))
    taken, refused = TakenIn(), dict[str, RefusedFact | None]()
    known = membership.members(connection)
    is_changed = True
    while is_changed:
        is_changed = False
        for device, chain in list(chains.items()):
            author = known.get(device) or _successor(chain, known)
            if author is None:
                continue
            new, refused[device] = _permitted(chain, author, known)
            chains[device] = replace(chain, facts=chain.facts[len(new) :])
            journal_writer.store_received(connection, new)
            taken.added += new
            if roster_rows.changes_roster(new):
                taken.changed |= roster_rows.refresh(connection)
                known, is_changed = membership.members(connection), True
    taken.deferred = tuple(sorted(chains.keys() - known.keys()))
    taken.refused = tuple(one for _, one in sorted(refused.items()) if one)
    journal_writer.follow_clocks(connection, taken.added, wall_ms)
    return taken


def _successor(chain: _Chain, known: Roster) -> Member | None:
    """The author of a chain that is no member yet, if its first fact continues a member."""
    return successor(chain.facts[0], known) if chain.facts else None


def _permitted(
    chain: _Chain, author: Member, known: Roster
) -> tuple[tuple[Fact, ...], RefusedFact | None]:
    """The facts of a chain that its author may write, and the first one behind them."""
    intake = permitted_facts(chain.facts, author, known, signing.verify)
    refused = intake.refused
    if refused is None or (refused.reason is RefusalReason.UNSIGNED and chain.refused):
        refused = chain.refused
    return intake.taken, refused


def _chains(connection: sa.Connection, received: Iterable[Fact]) -> Iterator[tuple[str, _Chain]]:
    """The received facts by device, as far as they continue what is stored of it."""
    ids: set[str] = set()
    for device, group in groupby(sorted(received, key=_place), key=lambda fact: fact.device):
        chain = list(group)
        end = _end_of(connection, device)
        forked = _contradiction(connection, end, chain)
        before = [fact for fact in chain if forked is None or fact.sequence < forked.sequence]
        new = [
            fact
            for earlier, fact in pairwise([None, *before])
            if fact is not None and fact.sequence > end.sequence
            if earlier is None or earlier.sequence != fact.sequence
        ]
        linked = linked_facts(end, new)
        taken, twice = _with_own_ids(connection, linked.taken, ids)
        yield device, _Chain(taken, twice or linked.refused or forked)


def _end_of(connection: sa.Connection, device: str) -> ChainEnd:
    row = _END.first(connection, ended=device)
    return ChainEnd(*row) if row else ChainEnd(device)


def _contradiction(
    connection: sa.Connection, end: ChainEnd, chain: list[Fact]
) -> RefusedFact | None:
    """The first fact that is not the one stored, or received, with the same sequence."""
    first, last = chain[0].sequence, chain[-1].sequence
    seen: dict[int, bytes] = {}
    if first <= end.sequence:
        stored = connection.execute(_DIGESTS, {"of": end.device, "first": first, "last": last})
        seen = {row.sequence: row.digest for row in stored}
    for fact in chain:
        known = seen.setdefault(fact.sequence, fact.digest)
        if known != fact.digest:
            return RefusedFact(
                end.device, fact.sequence, RefusalReason.FORK, known, received=fact.digest
            )
    return None


def _with_own_ids(
    connection: sa.Connection, chain: tuple[Fact, ...], ids: set[str]
) -> tuple[tuple[Fact, ...], RefusedFact | None]:
    """The facts before the first one by whose id a row of another fact is stored.

    `ids` are those that were received before, to which those of the chain are added.
    """
    known = ids | ids_with_rows(connection, [one.id for one in chain if one.kind in _WITH_ROWS])
    for place, fact in enumerate(chain):
        if fact.kind not in _WITH_ROWS:
            continue
        if fact.id in known:
            reason = RefusalReason.SAME_ID
            refused = RefusedFact(fact.device, fact.sequence, reason, received=fact.digest)
            return chain[:place], refused
        known.add(fact.id)
        ids.add(fact.id)
    return chain, None


def _place(fact: Fact) -> tuple[str, int, bytes]:
    return (fact.device, fact.sequence, fact.digest)
