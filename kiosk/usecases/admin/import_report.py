"""The report of an import, record by record and field by field, as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from kiosk.domain.codes import code_text
from kiosk.domain.journal.facts import Record
from kiosk.domain.journal.imported_values import CODE, NOWHERE, SEAT, STATUS
from kiosk.domain.journal.merging.three_way_merge import Difference, Resolution
from kiosk.domain.names.companion_names import companion_label, is_unnamed_companion
from kiosk.domain.names.unknown_positions import UnknownPosition, unknown_positions
from kiosk.domain.records.entities import Guest, Seat, Status
from kiosk.domain.records.seating.seating_rules import SeatingRule
from kiosk.domain.records.unknown_values import known_or_other
from kiosk.domain.text.messages import Texts
from kiosk.exchange.importing.columns.field_labels import KIND_OF, label_of
from kiosk.exchange.importing.plan import ImportPlan, RecordChange
from kiosk.exchange.importing.values.seating_rules import rule_words
from kiosk.name_tables import name_tables

FEW = 5
"""The most guests, and on the command line positions, that are named as examples."""
_NAMES = ("name_ko", "title_ko", "name_latin", "name_en", "title_en")


@dataclass(frozen=True, slots=True)
class Line:
    """A difference in a field of a record, with the file and the sheet of the list.

    `principal` is the guest with whom a companion comes.
    """

    record: Record
    difference: Difference
    file: str = ""
    sheet: str = ""
    principal: Guest | None = None


@dataclass(slots=True)
class Report:
    """New records, changed fields, fields kept against the list, and undecided conflicts.

    In `kept`, statuses come first. `missing` are guests of earlier lists who are not in this one.
    `unknown_positions` have no Korean honorific of their own. `principals` are the guests with whom
    unnamed companions come, by the companions' ids.
    """

    new: list[Record] = field(default_factory=list)
    changed: list[Line] = field(default_factory=list)
    kept: list[Line] = field(default_factory=list)
    cases: list[Line] = field(default_factory=list)
    missing: list[Guest] = field(default_factory=list)
    unknown_positions: list[UnknownPosition] = field(default_factory=list)
    principals: Mapping[str, Guest] = field(default_factory=dict)


def report(plan: ImportPlan) -> Report:
    """The report of a plan, in its order."""
    result = Report(missing=list(plan.missing), principals=_principals(plan))
    of = {
        Resolution.TAKEN: result.changed,
        Resolution.KEPT: result.kept,
        Resolution.CASE: result.cases,
    }
    if plan.refused_whole:
        return result
    guests: dict[str, Guest] = {}
    for change in plan.changes:
        if isinstance(change.after, Guest):
            guests[change.after.id] = change.after
        if change.before is None:
            result.new.append(change.after)
        for line in _lines(change, result.principals.get(change.after.id)):
            of[line.difference.resolution].append(line)
    result.changed += _moves(plan, guests)
    result.unknown_positions += unknown_positions(plan.guests, plan.event, name_tables())
    result.kept.sort(key=lambda line: line.difference.part != STATUS)
    return result


def _principals(plan: ImportPlan) -> dict[str, Guest]:
    """The guests with whom the unnamed companions of a plan come, by the companions' ids."""
    records = [*(change.after for change in plan.changes), *plan.missing]
    unnamed = [one for one in records if isinstance(one, Guest) and is_unnamed_companion(one)]
    if not unnamed:
        return {}
    wanted = {one.companion_of for one in unnamed}
    people = {one.id: one for one in plan.guests if one.id in wanted}
    return {one.id: people[one.companion_of] for one in unnamed if one.companion_of in people}


def _lines(change: RecordChange, principal: Guest | None) -> Iterator[Line]:
    source = change.mark.get("file", ""), change.mark.get("sheet", "")
    for one in change.differences:
        if one.resolution is not Resolution.KEPT or one.theirs not in (
            "",
            None,
            False,
            [],
            NOWHERE,
        ):
            yield Line(change.after, one, *source, principal)


def _moves(plan: ImportPlan, guests: dict[str, Guest]) -> Iterator[Line]:
    for before, after, mark in plan.placed:
        guest = guests.get(after.guest) or plan.seated.get(after.guest)
        if before is not None and guest is not None:
            part = f"{SEAT}{after.round}"
            move = Difference(part, _place(before), _place(after), Resolution.TAKEN)
            yield Line(guest, move, mark.get("file", ""), mark.get("sheet", ""))


def _place(seat: Seat) -> list[str]:
    return [seat.table, seat.seat]


def name_of(record: Record, texts: Texts, principal: Guest | None = None) -> str:
    """The names of a record, else its id.

    An unnamed companion is called by their number and the `principal` with whom they come, a rule
    of the seating by what it says.
    """
    if isinstance(record, SeatingRule):
        return rule_words(record, texts.language)
    if isinstance(record, Guest) and is_unnamed_companion(record):
        text = companion_label(record, _names_of(principal) if principal else "", texts.say)
    else:
        text = _names_of(record) or record.id
    reference = getattr(record, "reference", "")
    return f"{text} ({reference})" if reference else text


def _names_of(record: Record) -> str:
    names = [getattr(record, name) for name in _NAMES if getattr(record, name, "")]
    if isinstance(record, Guest) and not record.name_latin:
        names.append(f"{record.given_latin} {record.family_latin}".strip())
    return " · ".join(dict.fromkeys(filter(None, names)))


def shown(part: str, value: Any, texts: Texts) -> str:
    """The value of a field as text for users; a dash if empty."""
    if part == STATUS and value:
        return texts.say(f"desk.status.{known_or_other(Status, value)}", value=value)
    if part == CODE:
        return code_text.shortened(value) or "—"
    if isinstance(value, bool):
        return texts.say("desk.yes" if value else "desk.no")
    if isinstance(value, list):
        return ", ".join(filter(None, map(str, value))) or "—"
    return "—" if value in (None, "") else str(value)


def words_of_position(one: UnknownPosition, texts: Texts) -> dict[str, str | int]:
    """The values in a sentence about an unknown position; at most `FEW` guests are named."""
    names = ", ".join(name_of(guest, texts) for guest in one.guests[:FEW])
    number = len(one.guests)
    return {
        "position": one.position,
        "guests": number,
        "names": f"{names}, … (+{number - FEW})" if number > FEW else names,
    }


def words_of(line: Line, texts: Texts) -> dict[str, str]:
    """The values in a sentence about a difference."""
    part, ours, theirs, _ = line.difference
    return {
        "name": name_of(line.record, texts, line.principal),
        "field": label_of(type(line.record), part, texts.language),
        "ours": shown(part, ours, texts),
        "theirs": shown(part, theirs, texts),
    }


def as_json(report: Report, texts: Texts) -> dict[str, Any]:
    """A complete report as JSON values."""
    lines = {"changed": report.changed, "kept": report.kept, "cases": report.cases}

    def who(records: Iterable[Record]) -> list[dict[str, Any]]:
        return [_who(one, texts, report.principals.get(one.id)) for one in records]

    return {
        "new": who(report.new),
        **{name: [_as_json(line, texts) for line in found] for name, found in lines.items()},
        "missing": who(report.missing),
        "unknown_positions": [
            {"position": one.position, "guests": who(one.guests)}
            for one in report.unknown_positions
        ],
    }


def _as_json(line: Line, texts: Texts) -> dict[str, Any]:
    part, ours, theirs, resolution = line.difference
    old, new = (ours, theirs) if resolution is Resolution.TAKEN else (ours, ours)
    values = {"field": part, "old": old, "new": new, "list": theirs, "file": line.file}
    return _who(line.record, texts, line.principal) | values | {"sheet": line.sheet or None}


def _who(record: Record, texts: Texts, principal: Guest | None) -> dict[str, Any]:
    name = name_of(record, texts, principal)
    values = {"kind": str(KIND_OF[type(record)]), "id": record.id, "name": name}
    return values | {"reference": getattr(record, "reference", None)}
