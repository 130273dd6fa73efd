"""Which rules cannot hold together: the fewest of them that no plan can keep.

Junker's QuickXplain (2004) asks HiGHS whether all rules of a half can hold, and halves again. The
solver's own search for contradictions knows no whole numbers, and misses a pair that is both
together and apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import assert_never

from kiosk.domain.records.accessibility import needs_step_free
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, holding
from kiosk.seating.linear_model import LinearModel
from kiosk.seating.model import RoundToSeat


@dataclass(frozen=True, slots=True)
class RuleInRound:
    """One requirement of a round: a rule, a guest's companions, a guest who needs no steps.

    `kept` is the table of a guest whose seat may not change. Exactly one of the four is set.
    """

    rule: SeatingRule | None = None
    companion: Guest | None = None
    step_free: Guest | None = None
    kept: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class RuleConflict:
    """Requirements of a round of which at least one has to go."""

    round: str
    requirements: tuple[RuleInRound, ...]


def conflicts(
    guests: Sequence[Guest], rounds: Iterable[RoundToSeat], rules: Iterable[SeatingRule]
) -> tuple[RuleConflict, ...]:
    """The contradiction of each round that has one."""
    found = []
    for one in rounds:
        requirements = _requirements(guests, one, holding(rules))
        if not _can_hold(one, requirements):
            found.append(RuleConflict(one.id, tuple(_smallest(one, [], requirements, known=False))))
    return tuple(found)


def _requirements(
    guests: Sequence[Guest], one: RoundToSeat, rules: Sequence[SeatingRule]
) -> list[RuleInRound]:
    there = {guest.id for guest in guests} - one.absent
    for rule in rules:
        if rule.kind == RuleKind.ABSENT and rule.round in ("", one.id):
            there -= set(rule.guests)
    tables = {table.id for table in one.tables}
    found = [
        RuleInRound(rule=rule)
        for rule in rules
        if rule.round in ("", one.id)
        and rule.kind not in (RuleKind.ABSENT, RuleKind.POINTS)
        and there.issuperset(rule.guests)
        and (not rule.table or rule.table in tables)
    ]
    own = [guest for guest in guests if guest.id in there]
    found += [RuleInRound(companion=guest) for guest in own if guest.companion_of in there]
    if any(table.step_free for table in one.tables):
        found += [RuleInRound(step_free=guest) for guest in own if needs_step_free(guest)]
    found += [RuleInRound(kept=kept) for kept in one.kept.items() if kept[0] in there]
    return found


def _smallest(
    one: RoundToSeat, sure: list[RuleInRound], doubtful: list[RuleInRound], *, known: bool
) -> list[RuleInRound]:
    """The fewest of the doubtful that contradict the sure; `known`: the sure ones may already."""
    if known and not _can_hold(one, sure):
        return []
    if len(doubtful) == 1:
        return doubtful
    half = len(doubtful) // 2
    first, second = doubtful[:half], doubtful[half:]
    of_second = _smallest(one, sure + first, second, known=bool(first))
    of_first = _smallest(one, sure + of_second, first, known=bool(of_second))
    return of_first + of_second


def _can_hold(one: RoundToSeat, requirements: Sequence[RuleInRound]) -> bool:
    """Whether a plan keeps these requirements and the seats of the tables."""
    model = _SeatModel(one)
    for requirement in requirements:
        model.add(requirement)
    return model.can_hold()


class _SeatModel:
    """Who of the guests that requirements name sits where, a variable for each table."""

    def __init__(self, one: RoundToSeat) -> None:
        self._model = LinearModel()
        self._round = one
        self._seats: dict[str, dict[str, int]] = {}

    def add(self, requirement: RuleInRound) -> None:
        if requirement.rule is not None:
            self._add_rule(requirement.rule)
        elif requirement.companion is not None:
            self._together(requirement.companion.id, requirement.companion.companion_of)
        elif requirement.step_free is not None:
            steps = [table.id for table in self._round.tables if not table.step_free]
            self._forbid(requirement.step_free.id, steps)
        elif requirement.kept is not None:
            self._keep(*requirement.kept)

    def can_hold(self) -> bool:
        for table in self._round.tables:
            columns = [seats[table.id] for seats in self._seats.values()]
            self._model.row(columns, upper=float(table.capacity or 0))
        return self._model.is_feasible()

    def _add_rule(self, rule: SeatingRule) -> None:
        kind = RuleKind(rule.kind)
        match kind:
            case RuleKind.TOGETHER:
                for other in rule.guests[1:]:
                    self._together(rule.guests[0], other)
            case RuleKind.APART:
                for one, other in combinations(rule.guests, 2):
                    self._apart(one, other)
            case RuleKind.AT_TABLE:
                for guest in rule.guests:
                    self._keep(guest, rule.table)
            case RuleKind.NOT_AT_TABLE:
                for guest in rule.guests:
                    self._forbid(guest, [rule.table])
            case RuleKind.ABSENT | RuleKind.POINTS:
                return
            case _:
                assert_never(kind)

    def _of(self, guest: str) -> dict[str, int]:
        """The variables of a guest, who sits at exactly one table."""
        if guest not in self._seats:
            seats = {table.id: self._model.variable(upper=1.0) for table in self._round.tables}
            self._model.row(list(seats.values()), lower=1.0, upper=1.0)
            self._seats[guest] = seats
        return self._seats[guest]

    def _together(self, one: str, other: str) -> None:
        for table in self._round.tables:
            pair = [self._of(one)[table.id], self._of(other)[table.id]]
            self._model.row(pair, [1.0, -1.0], lower=0.0, upper=0.0)

    def _apart(self, one: str, other: str) -> None:
        for table in self._round.tables:
            self._model.row([self._of(one)[table.id], self._of(other)[table.id]], upper=1.0)

    def _keep(self, guest: str, table: str) -> None:
        self._model.row([self._of(guest)[table]], lower=1.0)

    def _forbid(self, guest: str, tables: Iterable[str]) -> None:
        for table in tables:
            self._model.row([self._of(guest)[table]], upper=0.0)
