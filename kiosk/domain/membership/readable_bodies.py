"""Whether the body of a received fact can be folded: its values have the types that folds expect.

A fact that cannot would stop every store that takes it in. Kinds of a newer version only have to be
JSON objects, and unknown fields may hold anything.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NoReturn

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import MARKS, Fact, canonical
from kiosk.domain.journal.scan_history import Scan
from kiosk.domain.journal.tickets_and_print_jobs import PrintJob, Ticket
from kiosk.domain.membership.value_types import (
    Check,
    has_types,
    is_flag,
    is_integer,
    is_integer_by_text,
    is_integer_or_none,
    is_moment,
    is_pairs_by_text,
    is_text,
    is_texts,
)
from kiosk.domain.records.entities import Guest, Seat


def is_readable(fact: Fact) -> bool:
    """Whether a body is canonical JSON and has what folds of its kind need; True without one."""
    if fact.body is None:
        return True
    try:
        body = json.loads(fact.body, parse_constant=_refuse)
        if not isinstance(body, dict) or canonical(body) != fact.body:
            return False
        return fact.kind not in _NEEDED or _fits(fact.kind, body)
    except (ValueError, RecursionError):
        return False


def _fits(kind: str, body: Mapping[str, Any]) -> bool:
    if not all(name in body and check(body[name]) for name, check in _NEEDED[kind].items()):
        return False
    if "at" in body and not is_moment(body["at"]):
        return False
    if not all(isinstance(body.get(mark, {}), dict) for mark in MARKS):
        return False
    if not _are_scans(body.get("scans", {})) or not _SET_LATER.get(kind, _NONE).isdisjoint(body):
        return False
    record = _RECORDS.get(kind)
    return record is None or has_types(record, body)


def _are_scans(value: Any) -> bool:
    """Whether a value has scans by their ids, as an erasure repeats them."""
    return isinstance(value, dict) and all(
        isinstance(scan, dict) and has_types(Scan, scan) for scan in value.values()
    )


def _texts(*names: str) -> dict[str, Check]:
    return dict.fromkeys(names, is_text)


def _refuse(constant: str) -> NoReturn:
    """Raise ValueError: NaN and infinities are no JSON."""
    raise ValueError(constant)


_AT: dict[str, Check] = {"at": is_moment}
# The values that a body must have, by kind; the fields of records are all optional.
_NEEDED: dict[str, Mapping[str, Check]] = {
    FactKind.EVENT_DESCRIBED: {},
    FactKind.EVENT_CHANGED: {},
    FactKind.GUEST_REGISTERED: {},
    FactKind.GUEST_CORRECTED: {},
    FactKind.ROOM_DESCRIBED: {},
    FactKind.ROOM_CHANGED: {},
    FactKind.SESSION_SCHEDULED: {},
    FactKind.SESSION_CHANGED: {},
    FactKind.CHECKPOINT_SET_UP: {},
    FactKind.CHECKPOINT_CHANGED: {},
    FactKind.WAY_DESCRIBED: {},
    FactKind.WAY_CHANGED: {},
    FactKind.ROUND_SCHEDULED: {},
    FactKind.ROUND_CHANGED: {},
    FactKind.TABLE_PLACED: {},
    FactKind.TABLE_CHANGED: {},
    FactKind.SEATING_RULE_SET: {},
    FactKind.SEATING_RULE_CHANGED: {},
    FactKind.SEATING_PLANNED: _texts("rules")
    | {"rounds": is_texts, "terms": is_pairs_by_text}
    | dict.fromkeys(("seed", "iterations", "people", "cost", "repeated_pairs"), is_integer)
    | dict.fromkeys(("bound", "random"), is_integer_or_none),
    FactKind.ROUND_REPLANNED: _texts("round") | {"starts": is_moment},
    FactKind.QUESTION_DESCRIBED: {},
    FactKind.QUESTION_CHANGED: {},
    FactKind.QUESTION_ANSWERED: _AT | _texts("question", "column", "answer"),
    FactKind.PICTURE_ADDED: {},
    FactKind.PICTURE_CHANGED: {},
    FactKind.STAFF_ADDED: {},
    FactKind.STAFF_CHANGED: {},
    FactKind.DEVICE_SET_UP: {},
    FactKind.DEVICE_CHANGED: {},
    FactKind.PRINTER_SET_UP: {},
    FactKind.PRINTER_CHANGED: {},
    FactKind.CODE_ISSUED: _texts("code"),
    FactKind.CODE_REVOKED: _texts("code"),
    FactKind.GUEST_SEATED: _texts("round", "table", "seat"),
    FactKind.SEAT_TOLD: _texts("round", "table"),
    FactKind.CODE_SCANNED: _AT | _texts("checkpoint", "direction", "outcome"),
    FactKind.SCAN_ANNULLED: _texts("scan"),
    FactKind.ANNULMENT_REFUSED: {},
    FactKind.NOTE_ADDED: _AT | _texts("text"),
    FactKind.GUEST_PHOTO_SET: _texts("data"),
    FactKind.GUEST_MERGED: _texts("into"),
    FactKind.MERGE_ANNULLED: {},
    FactKind.GUEST_KNOWN: {},
    FactKind.GUEST_ERASED: {},
    FactKind.ALERT_ACKNOWLEDGED: _AT | _texts("scan"),
    FactKind.CASE_DECIDED: {"parts": is_texts},
    FactKind.TICKET_ISSUED: _AT | {"serial": is_integer} | _texts("number", "reason"),
    FactKind.TICKET_SEEN: _AT,
    FactKind.TICKET_TAKEN: _AT,
    FactKind.TICKET_CLOSED: _AT,
    FactKind.PRINT_REQUESTED: _AT | _texts("guest", "printer", "layout", "why"),
    FactKind.PRINT_MOVED: _texts("printer"),
    FactKind.PRINT_STARTED: {},
    FactKind.PRINT_FINISHED: {},
    FactKind.PRINT_FAILED: {},
    FactKind.PRINT_CANCELLED: {},
    FactKind.LABELS_LOADED: {"count": is_integer},
    FactKind.UNLOCKED: {},
    FactKind.UNLOCK_REFUSED: _AT,
    FactKind.WAIT_RESTARTED: _AT,
    FactKind.TRIES_ACKNOWLEDGED: {},
    FactKind.LIST_EXPORTED: {},
    FactKind.MAIL_STARTED: _AT | _texts("mail", "series", "to"),
    FactKind.MAIL_SENT: _AT | _texts("mail"),
    FactKind.MAIL_REFUSED: _AT | {"code": is_integer} | _texts("mail", "series", "to"),
    FactKind.MAIL_BOUNCED: _AT | _texts("mail", "status"),
    FactKind.MAIL_CHECKED: _AT | {"arrived": is_flag} | _texts("mail"),
    FactKind.KIOSK_CLOSED: _AT | _texts("reason"),
    FactKind.KIOSK_REOPENED: _AT,
    FactKind.KIOSK_MESSAGE_SET: _AT | _texts("ko", "en"),
    FactKind.KIOSK_RESTART_REQUESTED: _AT,
    FactKind.SYSTEM_LEASED: _AT | {"told": is_integer_by_text},
    FactKind.WAITING_JOINED: _AT | _texts("guest"),
    FactKind.WAITING_CALLED: _AT | _texts("guest") | {"until": is_moment},
    FactKind.WAITING_REMOVED: _AT | _texts("guest"),
}
# The record that has the types of a body's fields.
_RECORDS: dict[str, type] = {
    kind: record for record, (_, *kinds) in facts.KINDS.items() for kind in kinds
}
_RECORDS |= dict.fromkeys((FactKind.GUEST_KNOWN, FactKind.GUEST_ERASED), Guest)
_RECORDS[FactKind.CODE_SCANNED] = Scan
_RECORDS[FactKind.GUEST_SEATED] = Seat
_RECORDS[FactKind.TICKET_ISSUED] = Ticket
_RECORDS[FactKind.PRINT_REQUESTED] = PrintJob
# What the first fact of a ticket or a print job must not say: it follows from its place or from
# later facts.
_NONE: frozenset[str] = frozenset()
_SET_LATER: dict[str, frozenset[str]] = {}
_SET_LATER[FactKind.TICKET_ISSUED] = frozenset(
    "subject device state seen_by seen_at taken_by taken_at closed_by closed_at how".split()
)
_SET_LATER[FactKind.PRINT_REQUESTED] = frozenset(
    "subject requested author device state failure finished".split()
)
