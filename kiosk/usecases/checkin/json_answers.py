"""Scan requests and answers of other programs: one JSON object per scan."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, datetime
from typing import Any

from kiosk.domain.admission.outcomes import Admitted, recorded_details
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.names import guest_names
from kiosk.domain.records.eligibility import next_session
from kiosk.domain.records.entities import Direction, Guest
from kiosk.domain.text.messages import Sentence


@dataclass(frozen=True, slots=True)
class InvalidLine:
    """A line that is no scan request; `sentence` says what is wrong with it."""

    sentence: Sentence


def read_request(line: str) -> ScanRequest | InvalidLine:
    """A line of input: a JSON object with `code`, or the bare text of a code.

    JSON without a `code` is read as a code itself: guests show QR codes of any kind.
    """
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return ScanRequest.of(line)
    if not isinstance(given, dict) or "code" not in given:
        return ScanRequest.of(line)
    return _read_fields(given)


def _read_fields(given: dict[str, Any]) -> ScanRequest | InvalidLine:
    code, at, id_ = given["code"], given.get("at"), given.get("id") or ""
    direction, forced = given.get("direction") or Direction.ENTRY, given.get("forced") or False
    if not isinstance(code, str):
        return InvalidLine(Sentence("scan.wrong.code"))
    if not isinstance(id_, str) or len(id_) > 200 or not id_.isprintable():
        return InvalidLine(Sentence("scan.wrong.id"))
    if direction not in tuple(Direction):
        return InvalidLine(Sentence("scan.wrong.direction", {"value": str(direction)[:50]}))
    if not isinstance(forced, bool):
        return InvalidLine(Sentence("scan.wrong.forced"))
    try:
        moment = datetime.fromisoformat(at) if at else None
    except (TypeError, ValueError):
        return InvalidLine(Sentence("scan.wrong.at", {"value": str(at)[:50]}))
    if moment is not None and not _is_valid_time(moment):
        return InvalidLine(Sentence("scan.wrong.at", {"value": str(at)[:50]}))
    return ScanRequest.of(
        code, at=moment, direction=Direction(direction), submission=id_, forced=forced
    )


def _is_valid_time(moment: datetime) -> bool:
    """Whether it has an offset and exists in every time zone, unlike the calendar's ends."""
    return moment.tzinfo is not None and MINYEAR < moment.year < MAXYEAR


def as_json(answer: ScanAnswer) -> dict[str, Any]:
    """An answer for the command line and other programs; times have an offset."""
    outcome = answer.outcome
    details = recorded_details(outcome)
    since, until = details.get("since"), details.get("until")
    return {
        "outcome": type(outcome).__name__,
        "reason": details.get("reason"),
        "guest": _guest(answer),
        "checkpoint": answer.checkpoint,
        "at": answer.at.isoformat(),
        "direction": str(answer.direction),
        "first": details.get("first", False),
        "forced": isinstance(outcome, Admitted) and outcome.forced,
        "needed_force": details.get("needed_force", False),
        "since": _local(answer, since) if since else None,
        "device": details.get("since_device"),
        "until": _local(answer, until) if until else None,
        "tables": [{"round": seat.round, "table": seat.table} for seat in answer.seats],
        "next": _next(answer),
        "scan": answer.scan,
        "latency_ms": round(answer.latency_ms, 3),
    }


def _guest(answer: ScanAnswer) -> dict[str, Any] | None:
    guest = answer.guest
    if guest is None:
        return None
    return {
        "id": guest.id,
        "code": answer.code,
        "name_ko": guest.name_ko,
        "name_latin": guest_names.latin(guest, answer.programme.event),
        "category": guest.category,
        "attention": guest.attention,
    }


def _next(answer: ScanAnswer) -> dict[str, Any] | None:
    guest: Guest | None = answer.guest
    session = next_session(answer.programme, guest, answer.at) if guest else None
    if session is None or session.starts is None:
        return None
    starts = _local(answer, session.starts)
    return {"session": session.id, "starts": starts, "room": session.room}


def _local(answer: ScanAnswer, moment: datetime) -> str:
    return moment.astimezone(answer.at.tzinfo).isoformat()
