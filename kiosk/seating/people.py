"""The guests as the search knows them: what they have in common, and whom they belong to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from kiosk.domain.records.entities import Guest
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, SeatingTerm
from kiosk.seating.guest_traits import organisation_of
from kiosk.seating.problem import NOWHERE, Ints
from kiosk.seating.terms import SharedAttribute

_ENOUGH_TOPICS = 2


def attributes_of(
    guests: Sequence[Guest], points: Mapping[SeatingTerm, int], host_country: str
) -> dict[SeatingTerm, SharedAttribute]:
    """The attributes that two people of one table had better not share, with their points.

    Guests of the host's country share it with so many others that it has points of its own.
    """
    host = host_country.upper()

    def country(guest: Guest) -> str:
        return guest.country.upper() if guest.country.upper() != host else ""

    def hosts(guest: Guest) -> str:
        return host if guest.country.upper() == host else ""

    return {
        term: SharedAttribute(term.value, points[term], _numbered(guests, value))
        for term, value in (
            (SeatingTerm.ORGANISATION, organisation_of),
            (SeatingTerm.COUNTRY, country),
            (SeatingTerm.HOST_COUNTRY, hosts),
            (SeatingTerm.CATEGORY, lambda guest: guest.category.strip().casefold()),
        )
    }


def topic_costs(guests: Sequence[Guest]) -> Ints:
    """2, 1 or 0 for two people without, with one, or with more topics in common, n x n.

    Somebody whose interests are unknown costs nothing.
    """
    topics = [frozenset(one.strip().casefold() for one in guest.interests) for guest in guests]
    names = {name: number for number, name in enumerate(sorted(frozenset().union(*topics)))}
    has = np.zeros((len(guests), len(names) + 1), np.int32)
    for person, own in enumerate(topics):
        has[person, [names[name] for name in own]] = 1
    costs: Ints = np.maximum(_ENOUGH_TOPICS - has @ has.T, 0).astype(np.int32)
    unknown = has.sum(axis=1) == 0
    costs[unknown, :] = 0
    costs[:, unknown] = 0
    np.fill_diagonal(costs, 0)
    return costs


def groups_of(guests: Sequence[Guest], rules: Iterable[SeatingRule]) -> tuple[tuple[int, ...], ...]:
    """Who sits together, by place in `guests`: companions with their guest, and whom a rule names.

    Groups that share somebody are one.
    """
    place = {guest.id: number for number, guest in enumerate(guests)}
    leader = list(range(len(guests)))

    def find(one: int) -> int:
        while leader[one] != one:
            one = leader[one]
        return one

    bonds = [(guest.id, guest.companion_of) for guest in guests if guest.companion_of]
    for rule in rules:
        if rule.kind == RuleKind.TOGETHER:
            bonds += [(rule.guests[0], other) for other in rule.guests[1:]]
    for one, other in bonds:
        if one in place and other in place:
            leader[find(place[one])] = find(place[other])
    found: dict[int, list[int]] = {}
    for person in range(len(guests)):
        found.setdefault(find(person), []).append(person)
    return tuple(tuple(one) for one in found.values() if len(one) > 1)


def languages_of(guests: Sequence[Guest], groups: Iterable[Sequence[int]]) -> list[frozenset[str]]:
    """The languages in which each guest can talk; with an interpreter also those of the group."""
    own = [frozenset(guest.languages) for guest in guests]
    spoken = list(own)
    for group in groups:
        together = frozenset().union(*(own[one] for one in group))
        for one in group:
            spoken[one] = together if own[one] else own[one]
    return spoken


def _numbered(guests: Sequence[Guest], value: Callable[[Guest], str]) -> Ints:
    """A number for each value, NOWHERE for an empty one."""
    values = [value(guest) for guest in guests]
    numbers = {name: number for number, name in enumerate(sorted(set(values) - {""}))}
    found: NDArray[np.int32] = np.array([numbers.get(one, NOWHERE) for one in values], np.int32)
    return found
