"""The best free seat for one guest at once, by the same costs and rules as a plan.

For the transaction of a check-in: without numpy, so that a kiosk needs neither its memory nor the
time to load it, and linear in the number of guests.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.domain.records.accessibility import needs_step_free
from kiosk.domain.records.entities import Guest, Table
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, SeatingTerm, points_of
from kiosk.seating.guest_traits import organisation_of

_ENOUGH_TOPICS = 2


@dataclass(frozen=True, slots=True)
class GuestTraits:
    """What counts of a guest for a seat: `shared` are values by term, without empty ones."""

    id: str
    companion_of: str = ""
    shared: Mapping[SeatingTerm, str] = field(default_factory=dict)
    topics: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    precedence: int | None = None
    step_free: bool = False


def traits_of(guest: Guest, host_country: str) -> GuestTraits:
    """A guest as the choice of a seat knows them; `host_country` is ISO 3166 alpha-2 or empty."""
    country, host = guest.country.upper(), host_country.upper()
    shared = {
        SeatingTerm.ORGANISATION: organisation_of(guest),
        SeatingTerm.COUNTRY: country if country != host else "",
        SeatingTerm.HOST_COUNTRY: host if country == host else "",
        SeatingTerm.CATEGORY: guest.category.strip().casefold(),
    }
    return GuestTraits(
        guest.id,
        guest.companion_of,
        {term: value for term, value in shared.items() if value},
        frozenset(one.strip().casefold() for one in guest.interests),
        frozenset(guest.languages),
        guest.precedence,
        needs_step_free(guest),
    )


@dataclass(frozen=True, slots=True)
class TableNow:
    """A table of a round, who has a seat at it, and how many seats are `free`."""

    table: Table
    seated: tuple[GuestTraits, ...]
    free: int


@dataclass(frozen=True, slots=True)
class SeatingNow:
    """A round at one moment.

    `met` says with whom, by id, the guest sits in other rounds, and how often.
    """

    round: str
    tables: Sequence[TableNow]
    rules: Sequence[SeatingRule] = ()
    met: Mapping[str, int] = field(default_factory=dict)


def free_seat_costs(guest: GuestTraits, now: SeatingNow) -> dict[str, int]:
    """What a free seat costs the guest at each table, in points, by its id.

    Tables without a free seat, and those at which a rule would be broken, are left out.
    """
    own = [one for one in now.rules if not one.removed and guest.id in one.guests]
    if any(one.kind is RuleKind.ABSENT and one.round in ("", now.round) for one in own):
        return {}
    bound, kept_apart = _bound_to(guest, now, own), _apart_from(guest, own)
    points = points_of(now.rules)
    steps_matter = guest.step_free and any(one.table.step_free for one in now.tables)
    heads = sum(one.table.capacity or 0 for one in now.tables if one.table.head)
    is_ranked = heads > 0 and _is_among_first(guest, now, heads)
    found = {}
    for at in now.tables:
        ids = {one.id for one in at.seated}
        if at.free <= 0 or ids & kept_apart or (steps_matter and not at.table.step_free):
            continue
        if not _may_sit(at.table.id, now, own):
            continue
        together = _groups_at(now.tables, bound)
        if together and at.table.id not in together:
            continue
        cost = _cost_at(guest, at, now, points, bound)
        cost += points[SeatingTerm.PRECEDENCE] if is_ranked and not at.table.head else 0
        found[at.table.id] = cost - points[SeatingTerm.EMPTY] * (at.free - 1)
    return found


def best_free_seat(guest: GuestTraits, now: SeatingNow) -> str:
    """The table whose free seat costs least, of several the first; empty where none may be had."""
    costs = free_seat_costs(guest, now)
    return min(costs, key=lambda table: costs[table], default="")


def _cost_at(
    guest: GuestTraits,
    at: TableNow,
    now: SeatingNow,
    points: Mapping[SeatingTerm, int],
    bound: frozenset[str],
) -> int:
    cost, languages = 0, guest.languages
    for other in at.seated:
        if other.id in bound:
            languages = languages | other.languages if languages else languages
            continue
        cost += points[SeatingTerm.REPEAT] * now.met.get(other.id, 0)
        for term, value in guest.shared.items():
            if other.shared.get(term) == value:
                cost += points[term]
        if guest.topics and other.topics:
            lacking = _ENOUGH_TOPICS - len(guest.topics & other.topics)
            cost += points[SeatingTerm.TOPICS] * max(0, lacking)
    spoken_here = frozenset(at.table.languages)
    if languages and spoken_here and languages.isdisjoint(spoken_here):
        cost += points[SeatingTerm.LANGUAGE]
    return cost


def _bound_to(guest: GuestTraits, now: SeatingNow, own: Iterable[SeatingRule]) -> frozenset[str]:
    """Who sits together with the guest: by rules, and companions with the guest they come with."""
    found = {guest.companion_of} if guest.companion_of else set()
    for rule in own:
        if rule.kind is RuleKind.TOGETHER:
            found.update(rule.guests)
    leaders = {guest.id, guest.companion_of} - {""}
    found.update(one.id for at in now.tables for one in at.seated if one.companion_of in leaders)
    return frozenset(found - {guest.id})


def _apart_from(guest: GuestTraits, own: Iterable[SeatingRule]) -> set[str]:
    found = {one for rule in own if rule.kind is RuleKind.APART for one in rule.guests}
    return found - {guest.id}


def _groups_at(tables: Iterable[TableNow], bound: frozenset[str]) -> set[str]:
    """The tables at which somebody sits with whom the guest belongs together."""
    return {at.table.id for at in tables if any(one.id in bound for one in at.seated)}


def _may_sit(table: str, now: SeatingNow, own: Iterable[SeatingRule]) -> bool:
    """Whether no rule about tables keeps the guest from one."""
    known = {at.table.id for at in now.tables}
    for rule in own:
        if rule.round in ("", now.round) and rule.table in known:
            if rule.kind is RuleKind.AT_TABLE and rule.table != table:
                return False
            if rule.kind is RuleKind.NOT_AT_TABLE and rule.table == table:
                return False
    return True


def _is_among_first(guest: GuestTraits, now: SeatingNow, seats: int) -> bool:
    """Whether the guest is one of so many of the first ranks."""
    if guest.precedence is None:
        return False
    key = (guest.precedence, guest.id)
    ranks = [
        (one.precedence, one.id)
        for at in now.tables
        for one in at.seated
        if one.precedence is not None
    ]
    return sum(one < key for one in ranks) < seats
