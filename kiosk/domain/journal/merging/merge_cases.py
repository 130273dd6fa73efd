"""Cases for staff that come of devices which did not know of each other: what each consists of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from kiosk.domain.equipment.devices import Device
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import REPLACED, Draft, Fact, canonical
from kiosk.domain.journal.guest_fold import in_order
from kiosk.domain.journal.hybrid_clock import wall_of
from kiosk.domain.records.pictures import BrandPicture
from kiosk.domain.records.seating.seating_rules import GIVEN_BY_SEARCH, SeatReason

SUBJECT = "case:"
_ID_DIGITS = 16
# Of records that are corrected field by field; devices have rules of their own, and a picture is
# replaced as a whole.
_CORRECTED = [one for one in facts.KINDS if one not in (Device, BrandPicture)]
CORRECTING_KINDS = (*(facts.KINDS[one][2] for one in _CORRECTED), FactKind.GUEST_SEATED)
_DESCRIBING_KINDS = tuple(first for _, first, _ in facts.KINDS.values())
_OF_SEARCH = GIVEN_BY_SEARCH - {SeatReason.PLAN}
SEAT = "seat:"
"""The part of a guest that is the seat in a round, before the id of the round."""
SECRET_FIELDS = ("pin",)
"""Fields whose values nobody sees."""


class CaseKind(StrEnum):
    """What is to be looked at.

    `ENTERED_TWICE`: one pass let in twice. `CORRECTED_TWICE`: one field of a guest, session, table
    or person of staff, or one seat, set to two values. `AFTER_REVOCATION`: facts of a revoked
    device that do not count. `UNKNOWN_KIND`: facts that only a newer version understands.
    `REFUSED`: received facts that were not taken in. `OVERFILLED`: more people inside than the
    capacity of a checkpoint or of a session. `TABLE_OVERFULL`: more people at a table in a round
    than it has seats; the value of a side is the table that its guest was told. The others: two
    guests with one code, reference or seat, two people of staff with one name, two open tickets
    with one number.
    """

    ENTERED_TWICE = "entered_twice"
    CORRECTED_TWICE = "corrected_twice"
    AFTER_REVOCATION = "after_revocation"
    UNKNOWN_KIND = "unknown_kind"
    REFUSED = "refused"
    OVERFILLED = "overfilled"
    TABLE_OVERFULL = "table_overfull"
    SAME_CODE = "same_code"
    SAME_REFERENCE = "same_reference"
    SAME_SEAT = "same_seat"
    SAME_STAFF_NAME = "same_staff_name"
    SAME_TICKET_NUMBER = "same_ticket_number"


@dataclass(frozen=True, slots=True)
class CaseSide:
    """One side of a case: where, when and by whom it was recorded.

    `device` and `author` are ids as in the journal, empty where they are not known. `subject` is
    that of the facts (`guest:…`, `staff:…`), `value` the text, number or reason of this side.
    `clock_offset_ms` is how far the device's clock was ahead of others then, None where that is not
    known.
    """

    subject: str = ""
    value: str = ""
    device: str = ""
    author: str = ""
    at: datetime | None = None
    fact: str = ""
    clock_offset_ms: int | None = None


@dataclass(frozen=True, slots=True)
class CaseDecision:
    """Who decided a case, and when; `note` is what they wrote."""

    author: str
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class MergeCase:
    """Something that staff must look at, with all its sides.

    `about` names what the sides have in common: a checkpoint, field, code, device or kind. The same
    sides make a case of the same `id` on every device; another side makes another case.
    """

    kind: CaseKind
    about: str
    sides: tuple[CaseSide, ...]
    key: tuple[str, ...] = ()
    decision: CaseDecision | None = None

    @property
    def id(self) -> str:
        """16 hex digits, out of the kind, what it is about, and the key."""
        text = canonical([self.kind.value, self.about, *self.key])
        return hashlib.sha256(text.encode()).hexdigest()[:_ID_DIGITS]


def table_case(round_: str, table: str) -> str:
    """What a case is about that is about a table in a round, by their ids."""
    return canonical([round_, table])


def table_of_case(about: str) -> tuple[str, str]:
    """The round and the table that such a case is about."""
    round_, table = json.loads(about)
    return round_, table


def side_of(fact: Fact, value: str = "") -> CaseSide:
    """The side of a case that a fact is."""
    return CaseSide(fact.subject, value, fact.device, fact.author, _moment(fact), fact.id)


def corrections_apart(recorded: Iterable[Fact]) -> tuple[MergeCase, ...]:
    """Fields of one record, and seats of one guest, that two devices set to different values.

    A correction states the values that it replaced. Where one of these is not what the correction
    before it by another device left, that one was not known yet. A third correction of the field,
    which replaces what stands, settles it. What the search of a live round gave or took never makes
    a case: a seat that staff gave stands before it.
    """
    standing: dict[str, tuple[Fact, Any]] = {}
    cases: dict[str, MergeCase] = {}
    for fact in in_order(recorded):
        if fact.kind not in (*CORRECTING_KINDS, *_DESCRIBING_KINDS) or not fact.body:
            continue
        body = fact.read_body()
        values, replaced = _parts(fact.kind, body)
        if body.get("why") in _OF_SEARCH:
            standing = {field: one for field, one in standing.items() if field not in values}
            continue
        for field, value in values.items():
            cases.pop(field, None)
            earlier = standing.pop(field, None)
            if earlier and field in replaced and _is_apart(earlier, fact, value, replaced[field]):
                cases[field] = _corrected_twice(field, earlier, (fact, value))
            if facts.MARK not in body:
                standing[field] = (fact, value)
    return tuple(cases.values())


def _parts(kind: str, body: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a fact sets, and the values that it replaced, by field or seat."""
    replaced = body.get(REPLACED, {})
    if kind == FactKind.GUEST_SEATED:
        part = f"{SEAT}{body['round']}"
        before = {part: replaced["table"]} if "table" in replaced else {}
        return {part: body["table"]}, before
    return {name: one for name, one in body.items() if name not in facts.MARKS}, replaced


def decision_fact(case: str, at: datetime, note: str = "", *, undone: bool = False) -> Draft:
    """The fact that staff decided a case, or opened it again."""
    body = {"at": at.isoformat(), "parts": [], "note": note, "undone": undone}
    return Draft(f"{SUBJECT}{case}", FactKind.CASE_DECIDED, body)


def decisions_of(recorded: Iterable[Fact]) -> dict[str, CaseDecision]:
    """The standing decision on each case, by its id; the latest fact counts."""
    decisions: dict[str, CaseDecision] = {}
    for fact in in_order(recorded):
        if fact.kind == FactKind.CASE_DECIDED and fact.body and fact.subject.startswith(SUBJECT):
            body, id_ = fact.read_body(), fact.subject.removeprefix(SUBJECT)
            if body.get("undone"):
                decisions.pop(id_, None)
            else:
                at = datetime.fromisoformat(body["at"])
                decisions[id_] = CaseDecision(fact.author, at, str(body.get("note", "")))
    return decisions


def _is_apart(before: tuple[Fact, Any], after: Fact, value: Any, replaced: Any) -> bool:
    fact, stood = before
    return fact.device != after.device and stood not in (replaced, value)


def _corrected_twice(field: str, first: tuple[Fact, Any], second: tuple[Fact, Any]) -> MergeCase:
    is_secret = field in SECRET_FIELDS
    sides = tuple(
        side_of(fact, "" if is_secret else _text(value)) for fact, value in (first, second)
    )
    return MergeCase(CaseKind.CORRECTED_TWICE, field, sides, (first[0].id, second[0].id))


def _moment(fact: Fact) -> datetime | None:
    """When a fact happened, or else was recorded; None where its clock is beyond all dates."""
    try:
        return datetime.fromisoformat(fact.read_body()["at"])
    except (KeyError, TypeError, ValueError):
        pass
    try:
        return datetime.fromtimestamp(wall_of(fact.clock) / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else canonical(value)
