"""A guest's history for staff: items in order of time, with old and new values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from typing import Any

from kiosk.domain.codes import code_text
from kiosk.domain.journal import codec, facts
from kiosk.domain.journal.answers import with_answer
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.guest_fold import fold_scans, in_order
from kiosk.domain.journal.hybrid_clock import wall_of
from kiosk.domain.journal.scan_history import Scan
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.unknown_values import member_of

_ABOUT_FIELDS = facts.KINDS[Guest][1:]


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a guest, before and after."""

    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class HistoryItem:
    """One fact about a guest.

    `at` is when it happened, not when it became known. `device` and `author` are ids as in the
    journal. `annulled` scans do not count; `scan` is the scan, `changes` are those of a correction.
    `text` is a note, a reason, a code or a table. `why` is the reason of a seat, `file` the list
    that it was read from, with its sheet. `session` is that of a waiting list, `until` is how long
    a place in it is held.
    """

    fact: str
    kind: str
    at: datetime
    device: str
    author: str
    guest: str
    annulled: bool = False
    scan: Scan | None = None
    changes: tuple[FieldChange, ...] = ()
    text: str = ""
    why: str = ""
    file: str = ""
    session: str = ""
    until: datetime | None = None


def history_items(recorded: Iterable[Fact]) -> tuple[HistoryItem, ...]:
    """The history of one person, from the facts about all their records, in order of time."""
    ordered = in_order(recorded)
    scans = {scan.id: scan for scan in fold_scans(ordered)}
    changes = _changes_by_fact(ordered)
    items = (_item(fact, scans.get(fact.id), changes.get(fact.id, ())) for fact in ordered)
    return tuple(sorted(items, key=lambda item: item.at))


def _item(fact: Fact, scan: Scan | None, changes: tuple[FieldChange, ...]) -> HistoryItem:
    body = fact.read_body()
    word, _, subject = fact.subject.partition(":")
    session = subject if word == "waiting" else ""
    return HistoryItem(
        fact.id,
        fact.kind,
        _moment(fact, body),
        fact.device,
        fact.author,
        str(body.get("guest", "")) if session else subject,
        annulled=scan is not None and scan.annulled,
        scan=scan,
        changes=changes,
        text=_text(fact.kind, body) if scan is None else scan.why,
        why=str(body.get("why", "")) if fact.kind == FactKind.GUEST_SEATED else "",
        file=file_of(body),
        session=session,
        until=datetime.fromisoformat(body["until"]) if session and body.get("until") else None,
    )


def _changes_by_fact(ordered: Iterable[Fact]) -> dict[str, tuple[FieldChange, ...]]:
    """What each fact changes in the fields of its record, by the fact's id."""
    standing: dict[str, dict[str, Any]] = {}
    changes = {}
    for fact in ordered:
        if fact.kind == FactKind.QUESTION_ANSWERED and (body := fact.read_body()):
            before = standing.setdefault(fact.subject, {})
            before |= with_answer(before, {body["column"]: body["answer"]})
        elif fact.kind in _ABOUT_FIELDS and (body := fact.read_body()):
            before = standing.setdefault(fact.subject, {})
            changes[fact.id] = _changes(before, before | body)
            before |= body
    return changes


def differences(before: Guest, after: Guest) -> tuple[FieldChange, ...]:
    """The fields that differ between two states of a guest."""
    pairs = ((one.name, getattr(before, one.name), getattr(after, one.name)) for one in _FIELDS)
    return tuple(FieldChange(name, old, new) for name, old, new in pairs if old != new)


def status_before_block(recorded: Iterable[Fact]) -> Status:
    """The status of a registration before it was blocked."""
    statuses = [
        member_of(Status, status)
        for fact in in_order(recorded)
        if fact.kind in _ABOUT_FIELDS and (status := fact.read_body().get("status"))
    ]
    return next((one for one in reversed(statuses) if one is not Status.BLOCKED), Status.CONFIRMED)


_FIELDS = fields(Guest)


def file_of(body: Mapping[str, Any]) -> str:
    """The list and sheet that a fact's body was read from; empty for other facts."""
    mark = body.get(facts.MARK) or {}
    return " · ".join(filter(None, (mark.get("file"), mark.get("sheet"))))


def _changes(before: dict[str, Any], after: dict[str, Any]) -> tuple[FieldChange, ...]:
    return differences(codec.record_from(Guest, before), codec.record_from(Guest, after))


def _moment(fact: Fact, body: dict[str, Any]) -> datetime:
    at = body.get("at")
    if at:
        return datetime.fromisoformat(at)
    return datetime.fromtimestamp(wall_of(fact.clock) / 1000, UTC)


def _text(kind: str, body: dict[str, Any]) -> str:
    match kind:
        case FactKind.GUEST_SEATED | FactKind.SEAT_TOLD:
            return " ".join(filter(None, (body.get("round"), body.get("table"), body.get("seat"))))
        case FactKind.QUESTION_ANSWERED:
            return f"{body.get('column', '')}: {body.get('answer') or '–'}"
        case FactKind.GUEST_MERGED:
            return str(body.get("into", ""))
        case FactKind.CASE_DECIDED:
            return ", ".join(body.get("parts", ()))
        case FactKind.MAIL_STARTED | FactKind.MAIL_REFUSED:
            return " ".join(filter(None, (body.get("series"), str(body.get("code", "")))))
        case FactKind.MAIL_SENT | FactKind.MAIL_BOUNCED:
            return str(body.get("status", ""))
        case FactKind.MAIL_CHECKED:
            return "arrived" if body.get("arrived") else "lost"
    return str(body.get("text") or body.get("reason") or code_text.shortened(body.get("code", "")))
