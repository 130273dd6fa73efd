"""The messages of a session: JSON objects, whose `type` names the class.

Keys that a newer version adds are ignored, and so are messages of types it adds.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from kiosk.domain.equipment.device_reports import DeviceReport, plain_values, report_from
from kiosk.domain.journal.facts import Fact
from kiosk.replication.protocol import fact_codec
from kiosk.replication.protocol import message_values as values
from kiosk.replication.protocol.places import Places

PROTOCOL, OLDEST_PROTOCOL = 1, 1
"""The newest and the oldest version of the protocol that this program speaks."""

_MOST_ERASED = 1_000_000

Vector = Mapping[str, int]


class ByeReason(StrEnum):
    """Why a device ends a session, told to the other one.

    `OTHER_EVENT`: the devices belong to different events. `UNKNOWN_DEVICE`: the device is not in
    the roster, or not the one whose certificate it presented. `REVOKED`: the device was revoked.
    `NEWER`, `OLDER`: the version of the device that is told is too new, or too old, for the one
    that tells it. `SELF`: both are the same process. `COPY`: both write under the same device id.
    `FLOOD`: too much that cannot be used. `PROTOCOL`: messages that make no sense. `DEAD`: nothing
    was received for some seconds. `REPLACED`: another connection to the same device took over.
    `CLOSING`: the program ends. `OTHER`: a reason that only a newer version knows.
    """

    OTHER_EVENT = "other_event"
    UNKNOWN_DEVICE = "unknown_device"
    REVOKED = "revoked"
    NEWER = "newer"
    OLDER = "older"
    SELF = "self"
    COPY = "copy"
    FLOOD = "flood"
    PROTOCOL = "protocol"
    DEAD = "dead"
    REPLACED = "replaced"
    CLOSING = "closing"
    OTHER = "other"


class MessageInvalid(ValueError):
    """A payload is not a message."""


@dataclass(frozen=True, slots=True)
class Hello:
    """The first message of each side.

    `event` is the SHA-256 of the root's public key, in hex. `instance` is a random word of the
    process. `writers` are the devices that write into the same store, `vector` its version vector.
    `erased` are the hashes of erased subjects, see `erased_subjects`. `program` is the version of
    the program, for people.
    """

    event: str
    device: str
    instance: str
    role: str
    writers: tuple[str, ...]
    vector: Vector
    erased: frozenset[str] = frozenset()
    program: str = ""
    protocol: int = PROTOCOL
    oldest: int = OLDEST_PROTOCOL


@dataclass(frozen=True, slots=True)
class Facts:
    """A part of a batch of facts: parts count from 0, `more` says that another one follows."""

    batch: int
    part: int
    more: bool
    facts: tuple[Fact, ...]

    @property
    def ends(self) -> dict[str, int]:
        """The largest sequence of each device's facts."""
        ends: dict[str, int] = {}
        for fact in self.facts:
            ends[fact.device] = max(ends.get(fact.device, 0), fact.sequence)
        return ends


@dataclass(frozen=True, slots=True)
class Have:
    """What changed of the sender's version vector, and what became of a batch.

    `batch` is the number of a batch that is durable now, 0 if there is none; nothing of `deferred`
    and `refused` devices in it was stored behind their place in the vector. `links` are the devices
    that write into the stores to which the sender has a session, and `erased` the hashes of
    subjects that were erased since it told of them; None if neither changed. `revoked` says that
    the receiver was revoked: it is sent the facts of admins that say so, others without bodies.
    """

    vector: Vector
    batch: int = 0
    deferred: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    links: frozenset[str] | None = None
    erased: frozenset[str] | None = None
    revoked: bool | None = None


@dataclass(frozen=True, slots=True)
class NeedBodies:
    """Facts that are here without bodies; the answer is one batch, with those that the peer has.

    So a device whose role was raised gets what it was not sent before. Each place is a device, the
    first and the last sequence.
    """

    places: Places


@dataclass(frozen=True, slots=True)
class Ping:
    """A heartbeat; `sent` is the sender's wall clock in milliseconds since 1970."""

    sent: int


@dataclass(frozen=True, slots=True)
class Pong:
    """The answer to a heartbeat: its `sent`, and when it was received and answered."""

    sent: int
    received: int
    replied: int


@dataclass(frozen=True, slots=True)
class AgedReport:
    """What a device said of itself, and how long ago that was when it was sent, in milliseconds."""

    age: int
    report: DeviceReport


@dataclass(frozen=True, slots=True)
class DeviceReports:
    """What devices say of themselves: the sender, and those that it heard of, for people to see."""

    reports: tuple[AgedReport, ...]


@dataclass(frozen=True, slots=True)
class Bye:
    """The end of the session, and why."""

    reason: ByeReason


@dataclass(frozen=True, slots=True)
class UnknownMessage:
    """A message of a type that only a newer version knows."""

    type: str = field(default="")


Message = Hello | Facts | Have | NeedBodies | Ping | Pong | DeviceReports | Bye | UnknownMessage

_TYPES: dict[str, type[Message]] = {
    "hello": Hello,
    "facts": Facts,
    "have": Have,
    "need": NeedBodies,
    "ping": Ping,
    "pong": Pong,
    "reports": DeviceReports,
    "bye": Bye,
}
_NAMES = {message: name for name, message in _TYPES.items()}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def encode(message: Message) -> bytes:
    """A message as the payload of a frame."""
    content: dict[str, Any] = {"type": _NAMES[type(message)]}
    for one in fields(message):
        if (value := getattr(message, one.name)) is not None:
            content[one.name] = _plain(value)
    return _encode(content).encode()


def decode(payload: bytes) -> Message:
    """The message in the payload of a frame. Raises MessageInvalid."""
    try:
        content = json.loads(payload)
        name = content["type"]
        if not isinstance(name, str):
            raise MessageInvalid
        kind = _TYPES.get(name)
        if kind is None:
            return UnknownMessage(name)
        names = [one.name for one in fields(kind)]
        message: Message = kind(
            **{one: _READERS[one](content[one]) for one in names if one in content}
        )
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise MessageInvalid from error
    return message


def _plain(value: Any) -> Any:
    if isinstance(value, tuple) and value and isinstance(value[0], Fact):
        return [fact_codec.to_json(fact) for fact in value]
    if isinstance(value, tuple) and value and isinstance(value[0], AgedReport):
        return [{"age": one.age} | plain_values(one.report) for one in value]
    if isinstance(value, frozenset):
        return sorted(value)
    return dict(value) if isinstance(value, Mapping) else value


def _reports(value: Any) -> tuple[AgedReport, ...]:
    if not isinstance(value, list) or len(value) > values.MOST_DEVICES:
        raise MessageInvalid
    read = ((values.number(one["age"]), report_from(one)) for one in value)
    return tuple(AgedReport(age, report) for age, report in read if report is not None)


def _reason(value: Any) -> ByeReason:
    known = {str(reason) for reason in ByeReason}
    return ByeReason(value) if values.word(value) in known else ByeReason.OTHER


_READERS: dict[str, Callable[[Any], Any]] = {
    "event": values.word,
    "device": values.word,
    "instance": values.word,
    "role": values.word,
    "program": values.word,
    "writers": values.words,
    "vector": values.vector,
    "erased": lambda value: frozenset(values.words(value, _MOST_ERASED)),
    "protocol": values.number,
    "oldest": values.number,
    "batch": values.number,
    "part": values.number,
    "more": values.flag,
    "facts": values.facts,
    "places": values.places,
    "reports": _reports,
    "deferred": values.words,
    "refused": values.words,
    "links": lambda value: frozenset(values.words(value)),
    "revoked": values.flag,
    "sent": values.number,
    "received": values.number,
    "replied": values.number,
    "reason": _reason,
}
