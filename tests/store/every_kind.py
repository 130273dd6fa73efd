"""Facts of every kind, with few subjects and values, so that devices often write the same ones."""

from __future__ import annotations

from typing import Any

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft

AT, LATER = "2025-06-01T09:00:00+09:00", "2025-06-01T09:05:00+09:00"
CODE = "EVT-0000000000000001"
_GUESTS = ("guest:g1", "guest:g2")
_SCAN = {"at": AT, "checkpoint": "main", "direction": "entry", "reentry": "once"}
_JOB = {"guest": "g1", "printer": "p1", "layout": "a6", "why": "first", "at": AT}
_MAIL = {"mail": "m1", "series": "invitation", "to": "00", "at": AT}
_PLAN = {
    "rounds": ["1"],
    "seed": 1,
    "iterations": 100,
    "rules": "00",
    "people": 2,
    "cost": 9,
    "bound": 8,
    "terms": {"repeat": [9, 8]},
    "repeated_pairs": 0,
    "random": 20,
}
_TICKETS = ("ticket:a:1", "ticket:b:1")

_Contents = tuple[tuple[str, ...], tuple[dict[str, Any], ...]]

_CONTENTS: dict[FactKind, _Contents] = {
    FactKind.EVENT_DESCRIBED: (("event",), ({"name_en": "A"}, {"name_en": "B"})),
    FactKind.EVENT_CHANGED: (("event",), ({"name_en": "C"}, {"timezone": "Asia/Tokyo"})),
    FactKind.GUEST_REGISTERED: (
        _GUESTS,
        ({"name_ko": "김민서", "reference": "A-1"}, {"name_latin": "KIM", "vip": True}),
    ),
    FactKind.GUEST_CORRECTED: (
        _GUESTS,
        (
            {"name_ko": "이준호", "@before": {"name_ko": "김민서"}},
            {"name_ko": "박도윤", "@before": {"name_ko": ""}},
            {"status": "cancelled"},
        ),
    ),
    FactKind.ROOM_DESCRIBED: (("room:r",), ({"name_ko": "가"}, {"name_ko": "나"})),
    FactKind.ROOM_CHANGED: (("room:r",), ({"name_ko": "다"},)),
    FactKind.SESSION_SCHEDULED: (("session:s",), ({"room": "r"}, {"starts": AT})),
    FactKind.SESSION_CHANGED: (("session:s",), ({"room": "q"}, {"starts": LATER})),
    FactKind.CHECKPOINT_SET_UP: (("checkpoint:c",), ({"capacity": 1}, {"reentry": "once"})),
    FactKind.CHECKPOINT_CHANGED: (("checkpoint:c",), ({"capacity": None},)),
    FactKind.WAY_DESCRIBED: (("way:w",), ({},)),
    FactKind.WAY_CHANGED: (("way:w",), ({},)),
    FactKind.ROUND_SCHEDULED: (("round:1",), ({"starts": AT}, {"starts": LATER})),
    FactKind.ROUND_CHANGED: (("round:1",), ({"starts": LATER},)),
    FactKind.TABLE_PLACED: (("table:t",), ({"room": "r"}, {"room": "q"})),
    FactKind.TABLE_CHANGED: (("table:t",), ({"room": "p"}, {"head": True, "languages": ["ko"]})),
    FactKind.SEATING_RULE_SET: (
        ("rule:1",),
        ({"kind": "apart", "guests": ["g1", "g2"]}, {"kind": "at_table", "table": "t"}),
    ),
    FactKind.SEATING_RULE_CHANGED: (("rule:1",), ({"round": "1"}, {"removed": True})),
    FactKind.QUESTION_DESCRIBED: (
        ("question:q",),
        ({"text_en": "Size?", "column": "Size"}, {"kind": "choice", "options": ["S", "M"]}),
    ),
    FactKind.QUESTION_CHANGED: (("question:q",), ({"required": True}, {"removed": True})),
    FactKind.QUESTION_ANSWERED: (
        _GUESTS,
        (
            {"at": AT, "question": "q", "column": "Size", "answer": "S"},
            {"at": LATER, "question": "q", "column": "Size", "answer": ""},
        ),
    ),
    FactKind.PICTURE_ADDED: (("picture:logo",), ({"data": "AA=="}, {"data": "AQ=="})),
    FactKind.PICTURE_CHANGED: (("picture:logo",), ({"data": ""},)),
    FactKind.STAFF_ADDED: (("staff:1", "staff:2"), ({"name": "이안내", "role": "desk"},)),
    FactKind.STAFF_CHANGED: (("staff:1",), ({"role": "admin"}, {"active": False})),
    FactKind.DEVICE_SET_UP: (("device:d",), ({"name": "d", "public_key": "00"},)),
    FactKind.DEVICE_CHANGED: (("device:d",), ({"name": "e"},)),
    FactKind.PRINTER_SET_UP: (("printer:p1",), ({"name": "A"}, {"name": "B"})),
    FactKind.PRINTER_CHANGED: (("printer:p1",), ({"name": "C"}, {"active": False})),
    FactKind.CODE_ISSUED: (_GUESTS, ({"code": CODE}, {"code": "X", "replaces": CODE})),
    FactKind.CODE_REVOKED: (_GUESTS, ({"code": CODE},)),
    FactKind.GUEST_SEATED: (
        _GUESTS,
        (
            {"round": "1", "table": "t", "seat": "3", "why": "plan"},
            {"round": "1", "table": "", "seat": ""},
        ),
    ),
    FactKind.SEAT_TOLD: (_GUESTS, ({"round": "1", "table": "t"}, {"round": "1", "table": "u"})),
    FactKind.SEATING_PLANNED: (
        ("seating",),
        (_PLAN, _PLAN | {"bound": None, "random": None, "terms": {"topics": [3, None]}}),
    ),
    FactKind.ROUND_REPLANNED: (
        ("seating",),
        ({"round": "1", "starts": AT}, {"round": "1", "starts": LATER}),
    ),
    FactKind.CODE_SCANNED: (
        (*_GUESTS, "scan:unknown"),
        (_SCAN | {"outcome": "Admitted"}, _SCAN | {"outcome": "NotFound", "code": CODE}),
    ),
    FactKind.SCAN_ANNULLED: (_GUESTS, ({"scan": "unknown", "at": AT},)),
    FactKind.ANNULMENT_REFUSED: (_GUESTS, ({"scan": "unknown", "at": AT},)),
    FactKind.GUEST_PHOTO_SET: (_GUESTS, ({"data": "/9j/"}, {"data": ""})),
    FactKind.NOTE_ADDED: (_GUESTS, ({"at": AT, "text": "휠체어"},)),
    FactKind.GUEST_MERGED: (_GUESTS, ({"into": "g1"}, {"into": "g2"})),
    FactKind.MERGE_ANNULLED: (_GUESTS, ({},)),
    FactKind.GUEST_KNOWN: (_GUESTS, ({"name_latin": "KIM Minseo", "category": "extra"},)),
    FactKind.GUEST_ERASED: (("guest:g3",), ({"category": "extra"},)),
    FactKind.ALERT_ACKNOWLEDGED: (_GUESTS, ({"scan": "unknown", "at": AT, "kind": "vip"},)),
    FactKind.CASE_DECIDED: (
        ("case:0123456789abcdef", "guest:g1"),
        ({"parts": [], "at": AT, "undone": False}, {"parts": ["name_ko"], "at": AT}),
    ),
    FactKind.MAIL_STARTED: (_GUESTS, (_MAIL, _MAIL | {"series": "reminder-1", "mail": "m2"})),
    FactKind.MAIL_SENT: (_GUESTS, ({"mail": "m1", "at": AT},)),
    FactKind.MAIL_REFUSED: (_GUESTS, (_MAIL | {"code": 550}, _MAIL | {"code": 451})),
    FactKind.MAIL_BOUNCED: (_GUESTS, ({"mail": "m1", "status": "5.1.1", "at": LATER},)),
    FactKind.MAIL_CHECKED: (
        _GUESTS,
        ({"mail": "m1", "arrived": True, "at": AT}, {"mail": "m1", "arrived": False, "at": LATER}),
    ),
    FactKind.TICKET_ISSUED: (
        _TICKETS,
        ({"at": AT, "serial": 1, "number": "A-01", "reason": "lost", "guest": "g1"},),
    ),
    FactKind.TICKET_SEEN: (_TICKETS, ({"at": AT},)),
    FactKind.TICKET_TAKEN: (_TICKETS, ({"at": AT}, {"at": LATER})),
    FactKind.TICKET_CLOSED: (_TICKETS, ({"at": AT, "how": "helped"},)),
    FactKind.PRINT_REQUESTED: (("print:1",), (_JOB, _JOB | {"printer": "p2"})),
    FactKind.PRINT_MOVED: (("print:1",), ({"printer": "p3"},)),
    FactKind.PRINT_STARTED: (("print:1",), ({"at": AT},)),
    FactKind.PRINT_FINISHED: (("print:1",), ({"at": AT},)),
    FactKind.PRINT_FAILED: (("print:1",), ({"at": AT, "why": "no_paper"},)),
    FactKind.PRINT_CANCELLED: (("print:1",), ({"at": AT},)),
    FactKind.LABELS_LOADED: (("printer:p1",), ({"count": 300}, {"count": 5})),
    FactKind.UNLOCKED: (("staff:1",), ({"at": AT},)),
    FactKind.UNLOCK_REFUSED: (("staff:1",), ({"at": AT},)),
    FactKind.WAIT_RESTARTED: (("staff:1",), ({"at": AT},)),
    FactKind.TRIES_ACKNOWLEDGED: (("staff:1",), ({"at": AT},)),
    FactKind.LIST_EXPORTED: (("export:1",), ({"at": AT},)),
    FactKind.KIOSK_CLOSED: (("kiosk:d",), ({"at": AT, "reason": "jam"},)),
    FactKind.KIOSK_REOPENED: (("kiosk:d",), ({"at": LATER},)),
    FactKind.KIOSK_MESSAGE_SET: (
        ("kiosk:d",),
        ({"at": AT, "ko": "왼쪽 문", "en": "Left door"}, {"at": LATER, "ko": "", "en": ""}),
    ),
    FactKind.KIOSK_RESTART_REQUESTED: (("kiosk:d",), ({"at": AT},)),
    FactKind.SYSTEM_LEASED: (
        ("system:k",),
        ({"at": AT, "told": {"d": 3}}, {"at": LATER, "told": {}}),
    ),
    FactKind.WAITING_JOINED: (
        ("waiting:s",),
        ({"guest": "g1", "at": AT}, {"guest": "g2", "at": AT}),
    ),
    FactKind.WAITING_CALLED: (("waiting:s",), ({"guest": "g1", "at": AT, "until": LATER},)),
    FactKind.WAITING_REMOVED: (("waiting:s",), ({"guest": "g1", "at": LATER},)),
}

DRAFTS: tuple[Draft, ...] = tuple(
    Draft(subject, kind, body)
    for kind, (subjects, bodies) in _CONTENTS.items()
    for subject in subjects
    for body in bodies
)
"""Facts that devices write, at least one of every kind."""
OF_TOMORROW = Draft("guest:g1", "guest_teleported", {"to": "seat 3"})
