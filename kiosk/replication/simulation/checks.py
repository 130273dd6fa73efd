"""What must hold at a venue once all its devices reach each other again."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations, pairwise

import sqlalchemy as sa

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.membership.permitted_bodies import needs_body
from kiosk.domain.records.entities import Status
from kiosk.replication.simulation.device import SimulatedDevice
from kiosk.replication.simulation.event_stores import guest_id, is_blocked
from kiosk.replication.simulation.venue import SimulatedVenue
from kiosk.replication.simulation.written_facts import Place, WrittenFact
from kiosk.store import Store, schema

_STAYING = (FactKind.CODE_SCANNED, FactKind.SCAN_ANNULLED, FactKind.GUEST_ERASED)


@dataclass(frozen=True, slots=True)
class Violation:
    """Something that must not be: `check` names it, `detail` says where, for developers."""

    check: str
    detail: str


@dataclass(frozen=True, slots=True)
class Journal:
    """The facts of one surviving device, in order, and what its check compares them with."""

    device: SimulatedDevice
    facts: list[Fact]
    expected: frozenset[Place]
    at_root: JournalDigests


@dataclass(frozen=True, slots=True)
class JournalDigests:
    """SHA-256 of the headers of facts, and of their bodies."""

    headers: bytes
    bodies: bytes


def violations(venue: SimulatedVenue) -> list[Violation]:
    """Everything that does not hold; `SimulatedVenue.heal` is to be called before.

    One journal after another is read: those of a large venue have no room beside each other.
    """
    found = [*_of_journals(venue), *_of_venue(venue)]
    order = {name: number for number, name in enumerate(CHECKS)}
    return sorted(found, key=lambda one: order[one.check])


def _of_journals(venue: SimulatedVenue) -> Iterator[Violation]:
    expected = frozenset(_acknowledged(venue))
    at_root = _digests(venue, venue.root, _facts_of(venue.root))
    for device in venue.surviving():
        journal = Journal(device, _facts_of(device), expected, at_root)
        for name, check in JOURNAL_CHECKS.items():
            yield from (Violation(name, detail) for detail in check(venue, journal))


def _of_venue(venue: SimulatedVenue) -> Iterator[Violation]:
    for name, check in VENUE_CHECKS.items():
        yield from (Violation(name, detail) for detail in check(venue))


def _facts_of(device: SimulatedDevice) -> list[Fact]:
    return device.facts_since({}, None)


def _acknowledged(venue: SimulatedVenue) -> Iterator[Place]:
    """The places of the facts that surviving devices acknowledged."""
    ids = {one.id for one in venue.surviving()}
    for one in venue.written.by_place.values():
        if one.device in ids and one.acknowledged:
            yield one.place


def _nothing_lost(venue: SimulatedVenue, journal: Journal) -> Iterator[str]:
    """Every acknowledged fact of a surviving device is in every surviving journal."""
    del venue
    found = {(one.device, one.sequence) for one in journal.facts}
    for device, sequence in sorted(journal.expected - found):
        yield f"{journal.device.name} lacks {device} {sequence}"


def _nothing_made_up(venue: SimulatedVenue, journal: Journal) -> Iterator[str]:
    """No journal has a fact of the simulated time that its device did not write."""
    for fact in journal.facts:
        written = venue.written.by_place.get((fact.device, fact.sequence))
        if written is None and fact.kind != FactKind.CODE_SCANNED:
            continue  # from before the start
        if written is None or written.digest != fact.digest:
            yield f"{journal.device.name} has a forged {fact.device} {fact.sequence}"


def _chain_is_whole(venue: SimulatedVenue, journal: Journal) -> Iterator[str]:
    """Chains are gapless, with valid digests and stamps that increase."""
    del venue
    name = journal.device.name
    if not journal.device.store.is_intact():
        yield f"a digest at {name}"
    for before, after in pairwise(journal.facts):
        last = before.sequence if before.device == after.device else 0
        if after.sequence != last + 1:
            yield f"{name} lacks {after.device} {last + 1}"
        if last and after.clock <= before.clock:
            yield f"{after.device} {after.sequence} is not after its predecessor"


def _journal_is_equal(venue: SimulatedVenue, journal: Journal) -> Iterator[str]:
    """All surviving journals hold the same facts, and the same bodies but those of boards.

    Of what a board cannot pass on see `SimulatedVenue.shared_vector`.
    """
    device, root = journal.device, venue.root.name
    own = _digests(venue, device, journal.facts)
    if own.headers != journal.at_root.headers:
        yield f"{device.name} and {root}"
    elif device.role is not DeviceRole.BOARD and own.bodies != journal.at_root.bodies:
        yield f"bodies at {device.name} and {root}"


def _digests(venue: SimulatedVenue, device: SimulatedDevice, facts: list[Fact]) -> JournalDigests:
    shared = venue.shared_vector(device)
    headers, bodies = hashlib.sha256(), hashlib.sha256()
    for fact in facts:
        if fact.sequence <= shared.get(fact.device, 0):
            headers.update(repr((fact.device, fact.digest)).encode())
            bodies.update(repr(fact.body).encode())
    return JournalDigests(headers.digest(), bodies.digest())


def _states_are_equal(venue: SimulatedVenue) -> Iterator[str]:
    """All projections are equal, except those of boards."""
    root = fingerprints(venue.root.store)
    for device in venue.surviving():
        if device.role is not DeviceRole.BOARD:
            own = fingerprints(device.store)
            for table in sorted(name for name in own if own[name] != root[name]):
                yield f"{table} at {device.name}"


def _double_entries(venue: SimulatedVenue) -> Iterator[str]:
    """A guest entered twice only where neither door had heard of the other entry.

    Every store counts exactly the entries that count, and marks those who entered twice.
    """
    entries: dict[str, list[WrittenFact]] = defaultdict(list)
    for fact in venue.written.counting():
        if fact.admits and _is_known(venue, fact):
            entries[fact.guest].append(fact)
    for guest, admitted in entries.items():
        for first, second in combinations(admitted, 2):
            if first.knew(second) or second.knew(first):
                yield f"{guest} at {first.place} and {second.place}"
    expected = {guest: (len(made), len(made) > 1) for guest, made in entries.items()}
    for device in _with_guests(venue):
        found = _presences(device.store)
        for guest in sorted(expected.keys() | found.keys()):
            if expected.get(guest) != found.get(guest):
                yield f"{guest} at {device.name}: {found.get(guest)}, not {expected.get(guest)}"


def _rules_hold(venue: SimulatedVenue) -> Iterator[str]:
    """Nobody who is blocked, or cancelled as far as the door had heard, was admitted."""
    counting = venue.written.counting()
    cancelled = [one for one in counting if one.status == Status.CANCELLED]
    blocked = {guest_id(one) for one in range(venue.plan.guests) if is_blocked(one)}
    for fact in counting:
        if fact.admits and fact.guest in blocked:
            yield f"{fact.guest}, who is blocked, at {fact.place}"
        for one in cancelled:
            if fact.admits and fact.guest == one.guest and fact.knew(one):
                yield f"{fact.guest}, who was cancelled, at {fact.place}"


def _revoked_do_not_count(venue: SimulatedVenue) -> Iterator[str]:
    """No scan of a revoked device after its last one that counts is in a projection."""
    for device in _with_guests(venue):
        query = sa.select(schema.scan.c.device, schema.scan.c.sequence)
        for author, sequence in device.store.read(lambda c: c.execute(query).all()):  # noqa: B023 - called at once
            if sequence > venue.written.limits.get(author, sequence):
                yield f"{author} {sequence} at {device.name}"


def _erased_is_gone(venue: SimulatedVenue, journal: Journal) -> Iterator[str]:
    """No body about an erased guest is left but those of scans."""
    erased = {
        fact.subject
        for fact in journal.facts
        if fact.kind == FactKind.GUEST_ERASED
        if fact.sequence <= venue.written.limits.get(fact.device, fact.sequence)
    }
    for fact in journal.facts:
        if fact.subject in erased and fact.body and fact.kind not in _STAYING:
            yield f"{fact.device} {fact.sequence} at {journal.device.name}"


def _bodies_are_needed(venue: SimulatedVenue, journal: Journal) -> Iterator[str]:
    """No device has bodies that its role does not need."""
    del venue
    device = journal.device
    for fact in journal.facts:
        if fact.body and fact.device != device.id and not needs_body(device.role, fact.kind):
            yield f"{fact.device} {fact.sequence} at {device.name}"


def _order_follows_knowledge(venue: SimulatedVenue) -> Iterator[str]:
    """A fact is after all that its device knew, where no clock was wrong."""
    clocks = {fact.place: fact for fact in venue.written.by_place.values()}
    for fact in venue.written.by_place.values():
        for place in fact.known.items():
            before = clocks.get(place)
            if before is None or not (fact.clock_was_right and before.clock_was_right):
                continue
            if before.clock >= fact.clock:
                yield f"{fact.place} is not after {before.place}"


def _hub_is_equal(venue: SimulatedVenue, journal: Journal) -> Iterator[str]:
    """The hub holds the facts of the journals with their bodies, and no others."""
    if venue.hub is not None and journal.device is venue.root:
        yield from venue.hub.violations(journal.facts)


JOURNAL_CHECKS: dict[str, Callable[[SimulatedVenue, Journal], Iterator[str]]] = {
    "lost": _nothing_lost,
    "forged": _nothing_made_up,
    "chains": _chain_is_whole,
    "journals": _journal_is_equal,
    "erased": _erased_is_gone,
    "bodies": _bodies_are_needed,
    "hub": _hub_is_equal,
}
VENUE_CHECKS: dict[str, Callable[[SimulatedVenue], Iterator[str]]] = {
    "states": _states_are_equal,
    "entries": _double_entries,
    "rules": _rules_hold,
    "revoked": _revoked_do_not_count,
    "order": _order_follows_knowledge,
}
CHECKS = (*JOURNAL_CHECKS, *VENUE_CHECKS)
"""The names of all checks."""


def fingerprints(store: Store) -> dict[str, str]:
    """The SHA-256 of all rows of each projection."""

    def read(connection: sa.Connection) -> dict[str, str]:
        return {
            table.name: _digest(connection.execute(sa.select(table)).all())
            for table in schema.PROJECTIONS
        }

    return store.read(read)


def _digest(rows: object) -> str:
    lines = sorted(map(repr, rows))  # type: ignore[call-overload]  # of rows
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _with_guests(venue: SimulatedVenue) -> list[SimulatedDevice]:
    return [one for one in venue.surviving() if one.role is not DeviceRole.BOARD]


def _is_known(venue: SimulatedVenue, fact: WrittenFact) -> bool:
    """Whether a fact reached the others: what only a lost device had did not."""
    return venue.root.vector.get(fact.device, 0) >= fact.sequence


def _presences(store: Store) -> dict[str, tuple[int, bool]]:
    table = schema.presence
    query = sa.select(table.c.guest, table.c.entries, table.c.apart)
    rows = store.read(lambda connection: connection.execute(query).all())
    return {row.guest: (row.entries, bool(row.apart)) for row in rows}
