"""Builds the seating problem of an event from its guests, tables, rounds and rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

import numpy as np

from kiosk.domain.records.accessibility import needs_step_free
from kiosk.domain.records.entities import Guest, Table
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, SeatingTerm, points_of
from kiosk.seating.people import (
    attributes_of,
    groups_of,
    languages_of,
    topic_costs,
)
from kiosk.seating.problem import HARD, NOWHERE, Flags, Ints, SeatingProblem
from kiosk.seating.terms import SharedAttribute


@dataclass(frozen=True, slots=True)
class RoundToSeat:
    """A round whose seats are planned.

    `tables` without a capacity get nobody. `absent` are guests who are not there. `kept` are the
    tables of guests whose seats may not change: they were told, or staff seated them.
    """

    id: str
    tables: tuple[Table, ...]
    absent: frozenset[str] = frozenset()
    kept: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SeatingModel:
    """A problem with the names of its people, rounds and tables, and the parts of its costs.

    `language` is R x n x T, 1 where somebody does not speak the language of a table; `precedence`
    likewise, 1 for a guest of high rank at a table that is not a head table. `topics` is n x n.
    `groups` are those of the problem.
    """

    problem: SeatingProblem
    guests: tuple[Guest, ...]
    rounds: tuple[str, ...]
    tables: tuple[str, ...]
    points: Mapping[SeatingTerm, int]
    attributes: Mapping[SeatingTerm, SharedAttribute]
    language: Ints
    precedence: Ints
    topics: Ints

    def plan_of(self, seats: Mapping[tuple[str, str], str]) -> Ints:
        """The plan, R x n, of tables by round and guest; NOWHERE for whoever has none."""
        place = {table: number for number, table in enumerate(self.tables)}
        return np.array(
            [
                [place.get(seats.get((round_, guest.id), ""), NOWHERE) for guest in self.guests]
                for round_ in self.rounds
            ],
            dtype=np.int32,
        ).reshape(len(self.rounds), len(self.guests))

    def seats_of(self, plan: Ints) -> dict[tuple[str, str], str]:
        """The tables by round and guest of a plan; an empty one for whoever has none."""
        return {
            (round_, guest.id): self.tables[table] if table != NOWHERE else ""
            for round_, row in zip(self.rounds, plan.tolist(), strict=True)
            for guest, table in zip(self.guests, row, strict=True)
        }


def seating_model(
    guests: Sequence[Guest],
    rounds: Sequence[RoundToSeat],
    rules: Iterable[SeatingRule],
    host_country: str,
) -> SeatingModel:
    """The model of an event.

    Rules about guests, rounds or tables that are not among these are left out.
    """
    people = tuple(sorted(guests, key=lambda guest: guest.id))
    builder = _Builder(people, rounds, tuple(rules), host_country)
    return builder.model()


class _Builder:
    """Collects the arrays of a problem."""

    def __init__(
        self,
        guests: tuple[Guest, ...],
        rounds: Sequence[RoundToSeat],
        rules: tuple[SeatingRule, ...],
        host_country: str,
    ) -> None:
        self._guests, self._rounds, self._rules = guests, rounds, rules
        self._place = {guest.id: number for number, guest in enumerate(guests)}
        tables = {table.id: table for one in rounds for table in one.tables}
        self._tables = tuple(tables.values())
        self._table = {id_: number for number, id_ in enumerate(tables)}
        self._points = points_of(rules)
        self._groups = groups_of(guests, rules)
        self._attributes = attributes_of(guests, self._points, host_country)
        self._topics = topic_costs(guests)

    def model(self) -> SeatingModel:
        language, precedence = self._language(), self._precedence()
        unary = (
            self._points[SeatingTerm.LANGUAGE] * language
            + self._points[SeatingTerm.PRECEDENCE] * precedence
            + HARD * self._forbidden()
        ).astype(np.int32)
        problem = SeatingProblem(
            capacities=self._capacities(),
            pair=self._pair(),
            unary=unary,
            present=self._present(),
            fixed=self._fixed(),
            repeat=self._points[SeatingTerm.REPEAT],
            empty=self._points[SeatingTerm.EMPTY],
            groups=self._groups,
        )
        return SeatingModel(
            problem,
            self._guests,
            tuple(one.id for one in self._rounds),
            tuple(self._table),
            self._points,
            self._attributes,
            language,
            precedence,
            self._topics,
        )

    def _shape(self) -> tuple[int, int, int]:
        return len(self._rounds), len(self._guests), len(self._tables)

    def _capacities(self) -> Ints:
        found = np.zeros((len(self._rounds), len(self._tables)), np.int32)
        for number, one in enumerate(self._rounds):
            for table in one.tables:
                found[number, self._table[table.id]] = max(0, table.capacity or 0)
        return found

    def _pair(self) -> Ints:
        pair = self._points[SeatingTerm.TOPICS] * self._topics
        for attribute in self._attributes.values():
            pair = pair + attribute.pair()
        for rule in self._rules_of(RuleKind.APART):
            for one, other in combinations(self._people(rule), 2):
                pair[one, other] = pair[other, one] = HARD
        for group in self._groups:
            pair[np.ix_(group, group)] = 0
        np.fill_diagonal(pair, 0)
        return pair.astype(np.int32)

    def _present(self) -> Flags:
        present = np.ones((len(self._rounds), len(self._guests)), np.bool_)
        for number, one in enumerate(self._rounds):
            gone = [self._place[id_] for id_ in one.absent if id_ in self._place]
            present[number, gone] = False
        for rule in self._rules_of(RuleKind.ABSENT):
            present[np.ix_(self._rounds_of(rule), self._people(rule))] = False
        return present

    def _fixed(self) -> Ints:
        """The tables at which people stay; whoever belongs to them stays there too."""
        fixed = np.full((len(self._rounds), len(self._guests)), NOWHERE, np.int32)
        for rule in self._rules_of(RuleKind.AT_TABLE):
            for number in self._rounds_of(rule):
                if self._has_table(number, rule.table):
                    fixed[number, self._people(rule)] = self._table[rule.table]
        for group in self._groups:
            for number in range(len(self._rounds)):
                tables = {int(fixed[number, one]) for one in group} - {NOWHERE}
                if len(tables) == 1:
                    fixed[number, list(group)] = tables.pop()
        for number, one in enumerate(self._rounds):
            for guest, table in one.kept.items():
                if guest in self._place and self._has_table(number, table):
                    fixed[number, self._place[guest]] = self._table[table]
        return fixed

    def _forbidden(self) -> Ints:
        forbidden = np.zeros(self._shape(), np.int32)
        for rule in self._rules_of(RuleKind.NOT_AT_TABLE):
            if rule.table in self._table:
                for number in self._rounds_of(rule):
                    forbidden[number, self._people(rule), self._table[rule.table]] = 1
        steps = [number for number, table in enumerate(self._tables) if not table.step_free]
        if len(steps) < len(self._tables):
            needing = [one for one, guest in enumerate(self._guests) if needs_step_free(guest)]
            forbidden[:, np.array(needing, int)[:, None], steps] = 1
        return forbidden

    def _language(self) -> Ints:
        found = np.zeros(self._shape(), np.int32)
        for person, spoken in enumerate(languages_of(self._guests, self._groups)):
            for number, table in enumerate(self._tables):
                if spoken and table.languages and spoken.isdisjoint(table.languages):
                    found[:, person, number] = 1
        return found

    def _precedence(self) -> Ints:
        """The guests of the first ranks belong at head tables, as many as these have seats."""
        found = np.zeros(self._shape(), np.int32)
        heads = [number for number, table in enumerate(self._tables) if table.head]
        seats = int(self._capacities()[:, heads].max(axis=0, initial=0).sum()) if heads else 0
        ranked = [(guest.precedence, one) for one, guest in enumerate(self._guests)]
        order = sorted((rank, one) for rank, one in ranked if rank is not None)
        others = [number for number in range(len(self._tables)) if number not in heads]
        for _, person in order[:seats]:
            found[:, person, others] = 1
        return found

    def _rules_of(self, kind: RuleKind) -> list[SeatingRule]:
        return [rule for rule in self._rules if rule.kind == kind and not rule.removed]

    def _people(self, rule: SeatingRule) -> list[int]:
        return [self._place[guest] for guest in rule.guests if guest in self._place]

    def _rounds_of(self, rule: SeatingRule) -> list[int]:
        return [n for n, one in enumerate(self._rounds) if rule.round in ("", one.id)]

    def _has_table(self, number: int, table: str) -> bool:
        return any(one.id == table for one in self._rounds[number].tables)
