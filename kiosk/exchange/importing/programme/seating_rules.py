"""Plans the rules of the seating: whom they name, and that no two of them contradict each other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import cast

from kiosk.domain.journal.facts import subject_of
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, rule_id
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.companions.parties import standing_records
from kiosk.exchange.importing.guest_matching import KnownGuest
from kiosk.exchange.importing.plan import RecordChange
from kiosk.exchange.importing.programme.programme import (
    ProgrammeDraft,
    mark_of,
    merged_change,
    merged_extra,
)
from kiosk.exchange.importing.programme.rule_conflicts import RuleConflicts
from kiosk.exchange.importing.programme.seated_guests import Guests
from kiosk.exchange.importing.refusals import InvalidCell, errors_about, errors_of

_OF_TABLES = (RuleKind.AT_TABLE, RuleKind.NOT_AT_TABLE)
_OF_TWO = (RuleKind.TOGETHER, RuleKind.APART)
# The columns that a rule of points has, and all other ones.
_OF_POINTS, _OF_PEOPLE = ("term", "points"), ("guests", "round", "table")


def plan_rules(
    draft: ProgrammeDraft, rows: Iterable[ImportRow], known: Sequence[KnownGuest]
) -> None:
    """Plans each rule; the event's rounds, tables and guests are known by now."""
    waiting = list(rows)
    if not waiting:
        return
    checks = _RowResolver(draft, Guests(draft.plan.changes, known), standing_records(known))
    for row in waiting:
        errors = checks.errors_in(row)
        change = None if errors or row.refused else _change(draft, row)
        if change is not None:
            errors = checks.errors_of_rule(row, cast("SeatingRule", change.after))
        if errors or change is None:
            draft.plan.refuse(SheetKind.SEATING_RULES, *row.refusals(errors))
        else:
            checks.conflicts.take(cast("SeatingRule", change.after), row.number)
            draft.plan.take(SheetKind.SEATING_RULES, change)
    draft.programme = replace(draft.programme, seating_rules=checks.conflicts.rules)


@dataclass(slots=True)
class _RowResolver:
    """Resolves what rows refer to, and checks their rules against all earlier ones."""

    draft: ProgrammeDraft
    guests: Guests
    standing: Mapping[str, str]
    ids: Mapping[str, str] = field(init=False)
    conflicts: RuleConflicts = field(init=False)

    def __post_init__(self) -> None:
        programme = self.draft.programme
        rules, tables = dict(programme.seating_rules), programme.tables
        self.ids = {rule_id(rule): rule.id for rule in rules.values()}
        self.conflicts = RuleConflicts(rules, tables, tuple(programme.rounds))

    def errors_in(self, row: ImportRow) -> list[InvalidCell]:
        """The errors of a row's cells, whose values it resolves."""
        values = row.values
        values.setdefault("removed", False)
        errors = errors_of(
            partial(self._refer, row, "round", SheetKind.ROUNDS),
            partial(self._refer, row, "table", SheetKind.TABLES),
            partial(self._resolve_guests, row),
        )
        if not errors and not row.refused:
            errors = errors_of(partial(_check_columns, row))
        if not errors and not row.refused:
            new = _identified(row)
            values["id"] = self.ids.get(new, new)
        return errors

    def errors_of_rule(self, row: ImportRow, rule: SeatingRule) -> list[InvalidCell]:
        """The contradiction of a rule to an earlier one, if there is one."""
        return errors_of(partial(self.conflicts.check, rule, row.values["names"]))

    def _refer(self, row: ImportRow, name: str, kind: SheetKind) -> None:
        with errors_about(name):
            row.values[name] = self.draft.directory(kind).require(row.values.get(name, ""))

    def _resolve_guests(self, row: ImportRow) -> None:
        names: dict[str, str] = {}
        with errors_about("guests"):
            for text in row.values.get("guests", ()):
                found = self.guests.find(text)
                names.setdefault(self.standing.get(found, found), text)
        row.values["guests"], row.values["names"] = tuple(sorted(names)), names


def _check_columns(row: ImportRow) -> None:
    """Raises InvalidCell where a rule lacks what its kind needs, or has what it does not use."""
    values = row.values
    kind = values.get("kind")
    if kind is None:
        choices = Sentence("import.choices.rulekind")
        raise InvalidCell("import.rule.kindless", choices=choices)
    unused = _OF_PEOPLE if kind is RuleKind.POINTS else _OF_POINTS
    unused = unused if kind in (*_OF_TABLES, RuleKind.POINTS) else (*unused, "table")
    for name in unused:
        if values.get(name) not in (None, "", ()):
            raise InvalidCell("import.rule.unused").about(name)
    if kind is RuleKind.POINTS:
        _check_points(row)
    elif len(values["guests"]) < (2 if kind in _OF_TWO else 1):
        problem = "import.rule.alone" if kind in _OF_TWO else "import.rule.nobody"
        raise InvalidCell(problem).about("guests")
    elif kind in _OF_TABLES and not values["table"]:
        raise InvalidCell("import.rule.no_table").about("table")


def _check_points(row: ImportRow) -> None:
    if not row.values.get("term"):
        choices = Sentence("import.choices.seatingterm")
        raise InvalidCell("import.rule.no_term", choices=choices).about("term")
    if row.values.get("points") is None:
        raise InvalidCell("import.rule.no_points").about("points")


def _identified(row: ImportRow) -> str:
    """The id that the rule of a row would have as a new one."""
    names = ("kind", "guests", "round", "table", "term")
    return rule_id(SeatingRule(**{name: row.values.get(name, "") for name in names}))


def _change(draft: ProgrammeDraft, row: ImportRow) -> RecordChange:
    values = {name: value for name, value in row.values.items() if name != "names"}
    before = draft.programme.seating_rules.get(values["id"])
    listed = draft.listed.get(subject_of(before)) if before else None
    if before is None or listed is None:
        base = before or SeatingRule(id=values["id"])
        after = replace(base, **values | {"extra": merged_extra(base.extra, row)})
        return RecordChange(before, after, mark=mark_of(row))
    return merged_change(before, listed, row, values)
