"""Rules of the seating: who sits with whom and where, what a plan costs, and why one sits."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

_ID_DIGITS = 12


class RuleKind(StrEnum):
    """What a rule says of its guests.

    TOGETHER, APART: at one table, or no two of them at one. AT_TABLE, NOT_AT_TABLE: at that table,
    or at any other. ABSENT: not there in that round. POINTS: what a term costs, without guests.
    """

    TOGETHER = "together"
    APART = "apart"
    AT_TABLE = "at_table"
    NOT_AT_TABLE = "not_at_table"
    ABSENT = "absent"
    POINTS = "points"


class SeatingTerm(StrEnum):
    """What a seating plan is charged for, in points.

    LANGUAGE: a guest at a table none of whose languages they speak. PRECEDENCE: a guest of the
    first ranks at a table that is no head table. REPEAT: two guests who meet
    again. ORGANISATION, COUNTRY, HOST_COUNTRY, CATEGORY: two guests of one at a table;
    HOST_COUNTRY is the country of the event. EMPTY: two empty seats at a table. TOPICS: two guests
    with fewer than two interests in common, twice for none.
    """

    LANGUAGE = "language"
    PRECEDENCE = "precedence"
    REPEAT = "repeat"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    HOST_COUNTRY = "host_country"
    CATEGORY = "category"
    EMPTY = "empty"
    TOPICS = "topics"


DEFAULT_POINTS: dict[SeatingTerm, int] = {
    SeatingTerm.LANGUAGE: 60,
    SeatingTerm.PRECEDENCE: 60,
    SeatingTerm.REPEAT: 40,
    SeatingTerm.ORGANISATION: 20,
    SeatingTerm.COUNTRY: 20,
    SeatingTerm.HOST_COUNTRY: 6,
    SeatingTerm.CATEGORY: 6,
    SeatingTerm.EMPTY: 10,
    SeatingTerm.TOPICS: 1,
}
"""The points of each term where no rule of the event says others."""


class SeatReason(StrEnum):
    """Why a guest has their seat, or has none any more.

    PLAN, CHECK_IN, HAND, IMPORT: a plan, their check-in, a member of staff, or a list. IMPROVED:
    the search of a live round. LEFT: they left the event. AWAY: they are not here, and their seat
    was needed, or the round has begun.
    """

    PLAN = "plan"
    CHECK_IN = "check_in"
    HAND = "hand"
    IMPORT = "import"
    IMPROVED = "improved"
    LEFT = "left"
    AWAY = "away"


GIVEN_BY_SEARCH = frozenset(
    {SeatReason.PLAN, SeatReason.IMPROVED, SeatReason.LEFT, SeatReason.AWAY}
)
"""Reasons of seats that never take the place of one that a guest was told or staff gave."""


@dataclass(frozen=True, slots=True)
class SeatingRule:
    """One rule of the seating.

    `guests` are ids of guests. It holds in one `round`, in all if that is empty, and for one
    `table`, where its kind is about one. A rule of POINTS has a `term` and its `points`, 0 or more,
    and nobody's id. A `removed` rule does not hold any more.
    """

    id: str = ""
    kind: RuleKind = RuleKind.TOGETHER
    guests: tuple[str, ...] = ()
    round: str = ""
    table: str = ""
    term: str = ""
    points: int | None = None
    removed: bool = False
    extra: dict[str, str] = field(default_factory=dict)


def holding(rules: Iterable[SeatingRule]) -> tuple[SeatingRule, ...]:
    """The rules that hold: those that were not removed."""
    return tuple(rule for rule in rules if not rule.removed)


def rule_id(rule: SeatingRule) -> str:
    """The id for a rule, equal on all devices that record the same one; its own id is not used.

    The table at which people sit, and the number of points, may change. A rule about another table
    that they are not to sit at is another rule.
    """
    if rule.kind is RuleKind.POINTS:
        return f"{rule.kind.value}-{rule.term}"
    table = rule.table if rule.kind is RuleKind.NOT_AT_TABLE else ""
    text = "\n".join((rule.kind.value, rule.round, table, *sorted(rule.guests)))
    return f"{rule.kind.value}-{hashlib.sha256(text.encode()).hexdigest()[:_ID_DIGITS]}"


def points_of(rules: Iterable[SeatingRule]) -> dict[SeatingTerm, int]:
    """The points of each term: the default, or those of the event's rule, of several the last."""
    chosen = {
        rule.term: max(0, rule.points)
        for rule in holding(rules)
        if rule.kind is RuleKind.POINTS and rule.points is not None
    }
    return {term: chosen.get(term, default) for term, default in DEFAULT_POINTS.items()}
