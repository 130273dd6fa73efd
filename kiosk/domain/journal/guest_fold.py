"""Folds: the state of a subject, computed from its facts in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, TypeVar

from kiosk.domain.journal import facts
from kiosk.domain.journal.alert_kinds import AlertKind, acknowledged_kinds
from kiosk.domain.journal.answers import GivenAnswers, with_answer
from kiosk.domain.journal.erasure import scans_kept
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.imported_values import (
    UNLISTED,
    ListedValues,
    fold_listed,
    with_kept_values,
)
from kiosk.domain.journal.mails import Mail, fold_mails
from kiosk.domain.journal.scan_history import Scan, scan_of
from kiosk.domain.journal.seating.seat_fold import fold_seats
from kiosk.domain.records.entities import Guest, Seat, Session

R = TypeVar("R", bound=facts.Record)


@dataclass(frozen=True, slots=True)
class Code:
    """A code that a guest holds or held; `issued` is the clock of the fact.

    `spelling` is the spelling in the list where it differs, for example in case.
    """

    code: str
    issued: int
    revoked: bool = False
    spelling: str = ""

    @property
    def written(self) -> str:
        """The spelling for output: a signature may be valid in this spelling only."""
        return self.spelling or self.code


@dataclass(frozen=True, slots=True)
class GuestNote:
    """A note of staff about a guest; `id` is the fact's, `author` a staff id."""

    id: str
    at: datetime
    text: str
    author: str
    device: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """Who acknowledged an alert, and when."""

    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class GuestState:
    """The state of one guest, computed from the facts.

    `fields` are those of the guest's record as JSON values, None while the guest is not registered.
    `merged` is the guest whose second record this is, `listed` the values that lists gave.
    `mails` are e-mails to the guest, by id. `acknowledged` is by scan and kind of alert. In
    `unseated` rounds a seat was removed again. `recorded` are the facts, in order.
    """

    fields: dict[str, Any] | None = None
    codes: dict[str, Code] = field(default_factory=dict)
    seats: dict[str, Seat] = field(default_factory=dict)
    unseated: frozenset[str] = frozenset()
    scans: tuple[Scan, ...] = ()
    notes: tuple[GuestNote, ...] = ()
    mails: dict[str, Mail] = field(default_factory=dict)
    merged: str = ""
    acknowledged: dict[tuple[str, AlertKind], Acknowledged] = field(default_factory=dict)
    recorded: tuple[Fact, ...] = field(default=(), repr=False, compare=False)
    listed: ListedValues = UNLISTED


def in_order(recorded: Iterable[Fact]) -> list[Fact]:
    """Facts in the order that is the same on every device."""
    return sorted(recorded, key=lambda fact: fact.order)


def fold_record(kind: type[R], id_: str, recorded: Iterable[Fact]) -> dict[str, Any] | None:
    """A record's fields as JSON values, each with its latest value; None without facts."""
    fields: dict[str, Any] | None = None
    answers = GivenAnswers()
    for fact in in_order(recorded):
        if kind is Guest and fact.kind == FactKind.QUESTION_ANSWERED and fact.body is not None:
            fields = with_answer(fields or {"id": id_}, answers.take(fact.read_body()))
        elif fact.kind in facts.KINDS[kind][1:] and fact.body is not None:
            body = answers.kept_in(fact.read_body())
            for key in facts.MARKS:
                body.pop(key, None)
            fields = fields or {"id": id_}
            if kind is Session:
                fields |= _moved(fields, body)
            fields |= body
    return fields


def fold_guest(id_: str, recorded: Iterable[Fact]) -> GuestState:
    """The state of a guest, computed from the facts about the guest.

    Of an erased guest, only scans, merges and the fields that counts depend on are left, whatever
    other facts there are.
    """
    ordered = in_order(recorded)
    scans = fold_scans(ordered)
    erased = next((f for f in ordered if f.kind == FactKind.GUEST_ERASED and f.body), None)
    if erased is not None:
        body = erased.read_body()
        merged = body.pop("merged", "")
        body.pop("scans", None)
        return GuestState({"id": id_, **body, "erased": True}, scans=scans, merged=merged)
    seats = fold_seats(id_, ordered)
    fields, listed = _guest_fields(id_, ordered), fold_listed(Guest, ordered)
    return GuestState(
        fields=fields and with_kept_values(fields, listed.kept),
        codes=_codes(ordered),
        seats={round_: seat for round_, seat in seats.items() if seat.table},
        unseated=frozenset(round_ for round_, seat in seats.items() if not seat.table),
        scans=scans,
        notes=_notes(ordered),
        mails=fold_mails(ordered),
        merged=_merged(ordered),
        acknowledged=_acknowledged(ordered),
        recorded=tuple(ordered),
        listed=listed,
    )


def told_tables(ordered: Iterable[Fact]) -> dict[str, str]:
    """The table that a guest was told last in each round, from the facts in order."""
    bodies = (f.read_body() for f in ordered if f.kind == FactKind.SEAT_TOLD and f.body)
    return {body["round"]: body["table"] for body in bodies}


def _guest_fields(id_: str, ordered: list[Fact]) -> dict[str, Any] | None:
    """The registered fields; before a registration, those of a signed pass and of corrections.

    A registration leaves fields empty on purpose; a pass must not fill them.
    """
    fields = fold_record(Guest, id_, ordered)
    known = [f.read_body() for f in ordered if f.kind == FactKind.GUEST_KNOWN and f.body]
    registered = any(f.kind == facts.KINDS[Guest][1] and f.body for f in ordered)
    if registered or not known:
        return fields
    return {"id": id_, **known[-1], **(fields or {}), "from_pass": True}


def _notes(ordered: Iterable[Fact]) -> tuple[GuestNote, ...]:
    return tuple(
        GuestNote(
            fact.id,
            datetime.fromisoformat(body["at"]),
            body["text"],
            fact.author,
            fact.device,
        )
        for fact in ordered
        if fact.kind == FactKind.NOTE_ADDED and (body := fact.read_body())
    )


def _merged(ordered: Iterable[Fact]) -> str:
    merged = ""
    for fact in ordered:
        if fact.kind == FactKind.GUEST_MERGED and fact.body:
            merged = fact.read_body()["into"]
        elif fact.kind == FactKind.MERGE_ANNULLED:
            merged = ""
    return merged


def _acknowledged(ordered: Iterable[Fact]) -> dict[tuple[str, AlertKind], Acknowledged]:
    """The first acknowledgement of each alert counts."""
    seen: dict[tuple[str, AlertKind], Acknowledged] = {}
    for fact in ordered:
        if fact.kind == FactKind.ALERT_ACKNOWLEDGED and (body := fact.read_body()):
            at = datetime.fromisoformat(body["at"])
            for kind in acknowledged_kinds(body):
                seen.setdefault((body["scan"], kind), Acknowledged(fact.author, at))
    return seen


def fold_scans(recorded: Iterable[Fact]) -> tuple[Scan, ...]:
    """The scans among facts, annulled ones marked, in fact order."""
    recorded = in_order(recorded)
    if all(fact.kind != FactKind.CODE_SCANNED for fact in recorded):
        return ()
    kept = scans_kept(recorded)
    annulled = _annulled(recorded, kept)
    return tuple(
        scan_of(fact, body, fact.id in annulled)
        for fact in recorded
        if fact.kind == FactKind.CODE_SCANNED
        if (body := kept.get(fact.id) or fact.read_body())
    )


def _annulled(recorded: Iterable[Fact], kept: Mapping[str, Mapping[str, Any]]) -> set[str]:
    """The ids of annulled scans, by facts and by what an erasure kept."""
    return {id_ for id_, body in kept.items() if body.get("annulled")} | {
        str(fact.read_body().get("scan"))
        for fact in recorded
        if fact.kind == FactKind.SCAN_ANNULLED
    }


def _codes(ordered: Iterable[Fact]) -> dict[str, Code]:
    codes: dict[str, Code] = {}
    gone: set[str] = set()
    for fact in ordered:
        if fact.kind not in (FactKind.CODE_ISSUED, FactKind.CODE_REVOKED):
            continue
        body = fact.read_body()
        if fact.kind == FactKind.CODE_ISSUED and body:
            code = body["code"]
            # With a wrong clock, a revocation may come before its issue; it is valid nevertheless.
            is_gone = code in gone and code not in codes
            codes[code] = Code(code, fact.clock, is_gone, body.get("spelling", ""))
        revoked = body.get("code" if fact.kind == FactKind.CODE_REVOKED else "replaces", "")
        gone.add(revoked)
        if revoked in codes:
            codes[revoked] = replace(codes[revoked], revoked=True)
    return codes


def _moved(before: dict[str, Any], body: dict[str, Any]) -> dict[str, Any]:
    """The values before a session moved; none once it is back, also after having had no room."""
    moved: dict[str, Any] = {}
    for name, empty in (("room", ""), ("starts", None)):
        was, earlier = before.get(name, empty), before.get(f"{name}_before", empty)
        now = body.get(name, was)
        if now != was:
            moved[f"{name}_before"] = empty if now and now == earlier else was or earlier
    return moved
