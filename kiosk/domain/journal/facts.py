"""Facts: events of the venue, each written once, in a hash chain per device."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from kiosk.domain.codes.code_text import Listed
from kiosk.domain.equipment.devices import Device, Printer
from kiosk.domain.journal import codec
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Room, Round, Session, Table
from kiosk.domain.records.permissions import Staff
from kiosk.domain.records.pictures import BrandPicture
from kiosk.domain.records.questions.question import Question
from kiosk.domain.records.seating.seating_rules import SeatingRule
from kiosk.domain.records.ways import Way

Record = (
    Event
    | Guest
    | Room
    | Session
    | Checkpoint
    | Way
    | BrandPicture
    | Round
    | Table
    | SeatingRule
    | Question
    | Staff
    | Device
    | Printer
)

# Per record class: the subject's prefix, the kind of its first fact, the kind of later ones.
KINDS: dict[type, tuple[str, FactKind, FactKind]] = {
    Event: ("event", FactKind.EVENT_DESCRIBED, FactKind.EVENT_CHANGED),
    Guest: ("guest", FactKind.GUEST_REGISTERED, FactKind.GUEST_CORRECTED),
    Room: ("room", FactKind.ROOM_DESCRIBED, FactKind.ROOM_CHANGED),
    Session: ("session", FactKind.SESSION_SCHEDULED, FactKind.SESSION_CHANGED),
    Checkpoint: ("checkpoint", FactKind.CHECKPOINT_SET_UP, FactKind.CHECKPOINT_CHANGED),
    Way: ("way", FactKind.WAY_DESCRIBED, FactKind.WAY_CHANGED),
    BrandPicture: ("picture", FactKind.PICTURE_ADDED, FactKind.PICTURE_CHANGED),
    Round: ("round", FactKind.ROUND_SCHEDULED, FactKind.ROUND_CHANGED),
    Table: ("table", FactKind.TABLE_PLACED, FactKind.TABLE_CHANGED),
    SeatingRule: ("rule", FactKind.SEATING_RULE_SET, FactKind.SEATING_RULE_CHANGED),
    Question: ("question", FactKind.QUESTION_DESCRIBED, FactKind.QUESTION_CHANGED),
    Staff: ("staff", FactKind.STAFF_ADDED, FactKind.STAFF_CHANGED),
    Device: ("device", FactKind.DEVICE_SET_UP, FactKind.DEVICE_CHANGED),
    Printer: ("printer", FactKind.PRINTER_SET_UP, FactKind.PRINTER_CHANGED),
}
RECORDS: dict[str, type] = {word: record for record, (word, _, _) in KINDS.items()}

# The key of an import's mark in the bodies of its facts; it sorts before every field name.
MARK = "@list"
# The key of the values that a correction replaced, as its author saw them.
REPLACED = "@before"
MARKS = (MARK, REPLACED)
"""The keys in a body that are no fields of the record."""

_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
_COMPUTED = {"id", "room_before", "starts_before", "from_pass", "erased"}
FIRST_DIGEST = bytes(32)


Header = tuple[str, str, int, int, str, str, int, str]


class Draft(NamedTuple):
    """A fact that is not written yet: without device and place in a chain."""

    subject: str
    kind: str
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Fact:
    """One entry of the journal.

    `sequence` counts 1, 2, 3… per device without gaps; `clock` is a hybrid logical stamp; `body`
    is canonical JSON, or None once it was erased (then `salt` is None too). `body_digest` is the
    SHA-256 of salt and body, `digest` that of the device's previous digest and this header.
    `signature` is the device's Ed25519 signature over `digest`, 64 bytes; facts without one are
    covered by the next one in the chain that has one.
    """

    id: str
    device: str
    sequence: int
    clock: int
    subject: str
    kind: str
    version: int
    author: str
    body: str | None
    salt: bytes | None
    body_digest: bytes
    digest: bytes
    signature: bytes | None = None

    @property
    def header(self) -> Header:
        """The part of the fact that the digest covers beside the body's digest."""
        return (
            self.id,
            self.device,
            self.sequence,
            self.clock,
            self.subject,
            self.kind,
            self.version,
            self.author,
        )

    @property
    def order(self) -> tuple[int, str, int]:
        """The sort key among the facts of all devices."""
        return (self.clock, self.device, self.sequence)

    def read_body(self) -> dict[str, Any]:
        """The body's values; empty once erased."""
        return dict(json.loads(self.body)) if self.body else {}


def canonical(value: object) -> str:
    """JSON with sorted keys and no spaces, the form that is hashed."""
    return _encode(value)


def digest_of_body(salt: bytes, body: str) -> bytes:
    """SHA-256 over salt and body: after both are erased, the body cannot be found by guessing."""
    return hashlib.sha256(salt + body.encode()).digest()


def digest_of(previous: bytes, header: Header, body_digest: bytes) -> bytes:
    """SHA-256 over the device's previous digest, a fact's header and its body's digest."""
    return hashlib.sha256(previous + canonical(header).encode() + body_digest).digest()


def is_whole(fact: Fact) -> bool:
    """Whether a body matches its digest; without a body nothing can be said against it."""
    return fact.body is None or (
        fact.salt is not None and digest_of_body(fact.salt, fact.body) == fact.body_digest
    )


def links_to(previous: bytes, fact: Fact) -> bool:
    """Whether a fact is whole and its digest continues the chain that ends with `previous`.

    Of a fact whose body was erased only the header can be checked.
    """
    return is_whole(fact) and digest_of(previous, fact.header, fact.body_digest) == fact.digest


def subject_of(record: Record) -> str:
    """The subject of facts about a record: `guest:…`, `session:…`, `event`."""
    word = KINDS[type(record)][0]
    return word if isinstance(record, Event) else f"{word}:{record.id}"


def guest_subject(guest: str) -> str:
    """The subject of facts about a guest, with codes, seats and scans."""
    return f"guest:{guest}"


def change_fact(
    before: Record | None, after: Record, mark: Mapping[str, Any] | None = None
) -> Draft | None:
    """The fact that changes `before` into `after`, with the differing fields; None if none differ.

    An import adds its `mark`; a mark with `said` is a reason for a fact by itself. A guest known
    only from a pass is registered anew, with all fields, once a list names the guest. A correction
    also states the values that it replaces, so that two by devices that did not know of each
    other's are noticed; of devices and pictures it does not.
    """
    if isinstance(before, Guest) and isinstance(after, Guest):
        before = None if before.from_pass and not after.from_pass else before
    _, first, later = KINDS[type(after)]
    fields = codec.fields_of(after) if before is None else codec.differing(before, after)
    body = _stored_fields(fields)
    if before is not None and not body and not (mark and mark.get("said")):
        return None
    if mark is not None:
        body[MARK] = mark
    elif before is not None and not isinstance(before, Device | BrandPicture):
        body[REPLACED] = _stored_fields(codec.differing(after, before))
    return Draft(subject_of(after), first if before is None else later, body)


def guest_known(guest: Guest) -> Draft:
    """The fact that a signed pass stated a guest whom no list names yet."""
    return Draft(
        guest_subject(guest.id), FactKind.GUEST_KNOWN, _stored_fields(codec.fields_of(guest))
    )


def code_issued(
    guest: str,
    code: str,
    replaces: str = "",
    mark: Mapping[str, Any] | None = None,
    *,
    addon: bool = False,
) -> Draft:
    """The fact that a guest got a code; the code that it replaces is revoked by the same fact.

    The spelling of a listed code is recorded where it differs. The code of an `addon` is valid
    beside the guest's own, which it neither replaces nor is compared with.
    """
    body: dict[str, Any] = {"code": str(code)}
    if replaces:
        body["replaces"] = replaces
    if addon:
        body["addon"] = True
    if isinstance(code, Listed) and code.spelling != code:
        body["spelling"] = code.spelling
    return Draft(guest_subject(guest), FactKind.CODE_ISSUED, _marked(body, mark))


def code_revoked(guest: str, code: str) -> Draft:
    """The fact that a code is no longer valid: lost, or reissued."""
    return Draft(guest_subject(guest), FactKind.CODE_REVOKED, {"code": code})


def guest_seated(
    guest: str,
    round_: str,
    table: str,
    seat: str = "",
    mark: Mapping[str, Any] | None = None,
    *,
    before: str | None = None,
    told: str = "",
    why: str = "",
) -> Draft:
    """The fact that a guest got a seat in a round; an empty table removes it.

    `before` is the table that it replaces, as its author saw it, and `told` the one that the guest
    had been told; empty for none. `why` is a `SeatReason`.
    """
    body: dict[str, Any] = {"round": round_, "table": table, "seat": seat}
    if why:
        body["why"] = str(why)
    if before is not None:
        body[REPLACED] = {"table": before} | ({"told": told} if told else {})
    return Draft(guest_subject(guest), FactKind.GUEST_SEATED, _marked(body, mark))


def seat_told(guest: str, round_: str, table: str) -> Draft:
    """The fact that a guest is told their table: recorded before a screen or a paper shows it."""
    return Draft(guest_subject(guest), FactKind.SEAT_TOLD, {"round": round_, "table": table})


def question_answered(guest: str, question: Question, answer: str, at: datetime) -> Draft:
    """The fact that a guest gave a valid answer at a time; an empty one takes it back."""
    body = {"question": question.id, "column": question.column, "answer": answer}
    return Draft(guest_subject(guest), FactKind.QUESTION_ANSWERED, body | {"at": at.isoformat()})


def case_decided(subject: str, parts: Sequence[str]) -> Draft:
    """The fact that staff kept the current values where a list has others."""
    return Draft(subject, FactKind.CASE_DECIDED, {"parts": list(parts)})


def _marked(body: dict[str, Any], mark: Mapping[str, Any] | None) -> dict[str, Any]:
    return body if mark is None else body | {MARK: mark}


def _stored_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name not in _COMPUTED}
