"""Contradictions between rules of the seating, as far as two rules and the sizes of tables show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kiosk.domain.records.entities import Table
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, holding
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.refusals import InvalidCell

_OPPOSITE = {RuleKind.TOGETHER: RuleKind.APART, RuleKind.APART: RuleKind.TOGETHER}


@dataclass(slots=True)
class RuleConflicts:
    """The rules that are known so far, by id, with the rows of those in the files."""

    rules: dict[str, SeatingRule]
    tables: Mapping[str, Table]
    rounds: tuple[str, ...]
    rows: dict[str, int] = field(default_factory=dict)

    def take(self, rule: SeatingRule, row: int) -> None:
        """Adds the rule of a row."""
        self.rules[rule.id] = rule
        self.rows[rule.id] = row

    def check(self, rule: SeatingRule, names: Mapping[str, str]) -> None:
        """Raises InvalidCell for a rule that contradicts an earlier one, or repeats one.

        `names` are the guests of the rule by id, as its row calls them and in its order.
        """
        if rule.id in self.rows:
            raise InvalidCell("import.rule.twice", row=self.rows[rule.id]).about("kind")
        if rule.removed:
            return
        for other in self._beside(rule):
            self._check_pairs(rule, other, names)
            self._check_tables(rule, other, names)
        if rule.kind is RuleKind.AT_TABLE:
            self._check_size(rule)

    def _beside(self, rule: SeatingRule) -> Iterator[SeatingRule]:
        """The other rules that hold in a round of this one."""
        for other in holding(self.rules.values()):
            if other.id != rule.id and (
                "" in (rule.round, other.round) or rule.round == other.round
            ):
                yield other

    def _check_pairs(self, rule: SeatingRule, other: SeatingRule, names: Mapping[str, str]) -> None:
        both = [guest for guest in names if guest in other.guests]
        if other.kind is _OPPOSITE.get(rule.kind) and len(both) > 1:
            pair = {"first": names[both[0]], "second": names[both[1]]}
            raise InvalidCell("import.rule.opposite", **pair, where=self._where(other)).about(
                "guests"
            )

    def _check_tables(
        self, rule: SeatingRule, other: SeatingRule, names: Mapping[str, str]
    ) -> None:
        both = [guest for guest in names if guest in other.guests]
        if both and _is_elsewhere(rule, other):
            values = {"name": names[both[0]], "table": other.table, "where": self._where(other)}
            raise InvalidCell("import.rule.elsewhere", **values).about("table")

    def _check_size(self, rule: SeatingRule) -> None:
        table = self.tables[rule.table]
        if table.capacity is None:
            return
        for round_ in (rule.round,) if rule.round else self.rounds or ("",):
            assigned = set(rule.guests)
            for other in self._beside(rule):
                if other.kind is RuleKind.AT_TABLE and other.table == rule.table:
                    assigned |= set(other.guests) if other.round in ("", round_) else set()
            if len(assigned) > table.capacity:
                numbers = {"number": len(assigned), "capacity": table.capacity}
                raise InvalidCell("import.rule.full", table=table.id, **numbers).about("table")

    def _where(self, other: SeatingRule) -> Sentence:
        row = self.rows.get(other.id)
        return Sentence("import.rule.row", {"row": row}) if row else Sentence("import.rule.earlier")


def _is_elsewhere(rule: SeatingRule, other: SeatingRule) -> bool:
    """Whether one rule assigns people to a table from which the other keeps them away."""
    kinds = {rule.kind, other.kind}
    if kinds == {RuleKind.AT_TABLE}:
        return rule.table != other.table
    return kinds == {RuleKind.AT_TABLE, RuleKind.NOT_AT_TABLE} and rule.table == other.table
