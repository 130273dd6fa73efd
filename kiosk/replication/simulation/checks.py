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
from kiosk.replication.simulation.written_facts import WrittenFact
from kiosk.store import Store, schema

_STAYING = (FactKind.CODE_SCANNED, FactKind.SCAN_ANNULLED, FactKind.GUEST_ERASED)


@dataclass(frozen=True, slots=True)
class Violation:
    """Something that must not be: `check` names it, `detail` says where, for developers."""

    check: str
    detail: str


def violations(venue: SimulatedVenue) -> list[Violation]:
    """Everything that does not hold; `SimulatedVenue.heal` is to be called before."""
    journals = {one.name: one.facts_since({}, None) for one in venue.surviving()}
    return [
        Violation(name, detail)
        for name, check in CHECKS.items()
        for detail in check(venue, journals)
    ]


Journals = dict[str, list[Fact]]


def _nothing_lost(venue: SimulatedVenue, journals: Journals) -> Iterator[str]:
    """Every acknowledged fact of a surviving device is in every surviving journal."""
    ids = {one.id for one in venue.surviving()}
    expected = {one.place for one in venue.written.by_place.values() if one.device in ids}
    expected = {place for place in expected if venue.written.by_place[place].acknowledged}
    for name, journal in journals.items():
        for device, sequence in sorted(expected - {(one.device, one.sequence) for one in journal}):
            yield f"{name} lacks {device} {sequence}"


def _nothing_made_up(venue: SimulatedVenue, journals: Journals) -> Iterator[str]:
    """No journal has a fact of the simulated time that its device did not write."""
    for name, journal in journals.items():
        for fact in journal:
            written = venue.written.by_place.get((fact.device, fact.sequence))
            if written is None and fact.kind != FactKind.CODE_SCANNED:
                continue  # from before the start
            if written is None or written.digest != fact.digest:
                yield f"{name} has a forged {fact.device} {fact.sequence}"


def _chains_are_whole(venue: SimulatedVenue, journals: Journals) -> Iterator[str]:
    """Chains are gapless, with valid digests and stamps that increase."""
    for device in venue.surviving():
        if not device.store.is_intact():
            yield f"a digest at {device.name}"
        for before, after in pairwise(journals[device.name]):
            last = before.sequence if before.device == after.device else 0
            if after.sequence != last + 1:
                yield f"{device.name} lacks {after.device} {last + 1}"
            if last and after.clock <= before.clock:
                yield f"{after.device} {after.sequence} is not after its predecessor"


def _journals_are_equal(venue: SimulatedVenue, journals: Journals) -> Iterator[str]:
    """All surviving journals hold the same facts, and the same bodies but those of boards.

    Of what a board cannot pass on see `SimulatedVenue.shared_vector`.
    """
    first = venue.root.name
    shared = {one.name: venue.shared_vector(one) for one in venue.surviving()}
    journals = {
        name: [fact for fact in all_ if fact.sequence <= shared[name].get(fact.device, 0)]
        for name, all_ in journals.items()
    }
    headers = {name: [(one.digest, one.device) for one in all_] for name, all_ in journals.items()}
    bodies = {name: [one.body for one in all_] for name, all_ in journals.items()}
    for device in venue.surviving():
        if headers[device.name] != headers[first]:
            yield f"{device.name} and {first}"
        elif device.role is not DeviceRole.BOARD and bodies[device.name] != bodies[first]:
            yield f"bodies at {device.name} and {first}"


def _states_are_equal(venue: SimulatedVenue, _journals: Journals) -> Iterator[str]:
    """All projections are equal, except those of boards."""
    root = fingerprints(venue.root.store)
    for device in venue.surviving():
        if device.role is not DeviceRole.BOARD:
            own = fingerprints(device.store)
            for table in sorted(name for name in own if own[name] != root[name]):
                yield f"{table} at {device.name}"


def _double_entries(venue: SimulatedVenue, _journals: Journals) -> Iterator[str]:
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


def _rules_hold(venue: SimulatedVenue, _journals: Journals) -> Iterator[str]:
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


def _revoked_do_not_count(venue: SimulatedVenue, _journals: Journals) -> Iterator[str]:
    """No scan of a revoked device after its last one that counts is in a projection."""
    for device in _with_guests(venue):
        query = sa.select(schema.scan.c.device, schema.scan.c.sequence)
        for author, sequence in device.store.read(lambda c: c.execute(query).all()):  # noqa: B023 - called at once
            if sequence > venue.written.limits.get(author, sequence):
                yield f"{author} {sequence} at {device.name}"


def _erased_is_gone(venue: SimulatedVenue, journals: Journals) -> Iterator[str]:
    """No body about an erased guest is left but those of scans."""
    for name, journal in journals.items():
        erased = {
            fact.subject
            for fact in journal
            if fact.kind == FactKind.GUEST_ERASED
            if fact.sequence <= venue.written.limits.get(fact.device, fact.sequence)
        }
        for fact in journal:
            if fact.subject in erased and fact.body and fact.kind not in _STAYING:
                yield f"{fact.device} {fact.sequence} at {name}"


def _boards_know_no_guests(venue: SimulatedVenue, journals: Journals) -> Iterator[str]:
    """No device has bodies that its role does not need."""
    for device in venue.surviving():
        for fact in journals[device.name]:
            if fact.body and fact.device != device.id and not needs_body(device.role, fact.kind):
                yield f"{fact.device} {fact.sequence} at {device.name}"


def _order_follows_knowledge(venue: SimulatedVenue, _journals: Journals) -> Iterator[str]:
    """A fact is after all that its device knew, where no clock was wrong."""
    clocks = {fact.place: fact for fact in venue.written.by_place.values()}
    for fact in venue.written.by_place.values():
        for place in fact.known.items():
            before = clocks.get(place)
            if before is None or not (fact.clock_was_right and before.clock_was_right):
                continue
            if before.clock >= fact.clock:
                yield f"{fact.place} is not after {before.place}"


def _hub_is_equal(venue: SimulatedVenue, journals: Journals) -> Iterator[str]:
    """The hub holds the facts of the journals with their bodies, and no others."""
    if venue.hub is not None:
        yield from venue.hub.violations(journals[venue.root.name])


Check = Callable[[SimulatedVenue, Journals], Iterator[str]]
CHECKS: dict[str, Check] = {
    "lost": _nothing_lost,
    "forged": _nothing_made_up,
    "chains": _chains_are_whole,
    "journals": _journals_are_equal,
    "states": _states_are_equal,
    "entries": _double_entries,
    "rules": _rules_hold,
    "revoked": _revoked_do_not_count,
    "erased": _erased_is_gone,
    "bodies": _boards_know_no_guests,
    "order": _order_follows_knowledge,
    "hub": _hub_is_equal,
}


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
