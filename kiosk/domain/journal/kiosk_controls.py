"""What staff say at a desk about a kiosk: out of order, a message to guests, to start again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact
from kiosk.domain.journal.guest_fold import in_order

SUBJECT = "kiosk:"
KINDS = (
    FactKind.KIOSK_CLOSED,
    FactKind.KIOSK_REOPENED,
    FactKind.KIOSK_MESSAGE_SET,
    FactKind.KIOSK_RESTART_REQUESTED,
)


@dataclass(frozen=True, slots=True)
class KioskClosure:
    """Why staff put a kiosk out of order, who did it (a staff id), and when."""

    reason: str
    author: str
    at: datetime


@dataclass(frozen=True, slots=True)
class KioskMessage:
    """What a kiosk shows to guests on its first screen; one of the two texts may be empty."""

    korean: str = ""
    english: str = ""

    def __bool__(self) -> bool:
        return bool(self.korean or self.english)


NO_MESSAGE = KioskMessage()


@dataclass(frozen=True, slots=True)
class KioskControl:
    """What staff said about the kiosk of a device.

    `closure` is None while it is in service. `restart` is the id of the last fact that asks the
    program to start again, empty without one; a program that has seen it does nothing more.
    """

    device: str
    closure: KioskClosure | None = None
    message: KioskMessage = NO_MESSAGE
    restart: str = ""


def control_subject(device: str) -> str:
    """The subject of facts about the kiosk of a device."""
    return f"{SUBJECT}{device}"


def kiosk_closed(device: str, reason: str, at: datetime) -> Draft:
    """The fact that staff put a kiosk out of order."""
    body = {"at": at.isoformat(), "reason": reason}
    return Draft(control_subject(device), FactKind.KIOSK_CLOSED, body)


def kiosk_reopened(device: str, at: datetime) -> Draft:
    """The fact that a kiosk is in service again."""
    return Draft(control_subject(device), FactKind.KIOSK_REOPENED, {"at": at.isoformat()})


def kiosk_message_set(device: str, message: KioskMessage, at: datetime) -> Draft:
    """The fact that a kiosk shows a message; an empty one removes the message before."""
    body = {"at": at.isoformat(), "ko": message.korean, "en": message.english}
    return Draft(control_subject(device), FactKind.KIOSK_MESSAGE_SET, body)


def kiosk_restart_requested(device: str, at: datetime) -> Draft:
    """The fact that the program of a kiosk is to start again."""
    body = {"at": at.isoformat()}
    return Draft(control_subject(device), FactKind.KIOSK_RESTART_REQUESTED, body)


def fold_control(device: str, recorded: Iterable[Fact]) -> KioskControl:
    """The state after some facts about a kiosk; a later one replaces an earlier one of its kind."""
    control = KioskControl(device)
    for fact in in_order(recorded):
        if fact.kind in KINDS and fact.body:
            control = _after(control, fact)
    return control


def _after(control: KioskControl, fact: Fact) -> KioskControl:
    body = fact.read_body()
    match FactKind(fact.kind):
        case FactKind.KIOSK_CLOSED:
            at = datetime.fromisoformat(body["at"])
            return replace(control, closure=KioskClosure(body["reason"], fact.author, at))
        case FactKind.KIOSK_REOPENED:
            return replace(control, closure=None)
        case FactKind.KIOSK_MESSAGE_SET:
            return replace(control, message=KioskMessage(body["ko"], body["en"]))
        case FactKind.KIOSK_RESTART_REQUESTED:
            return replace(control, restart=fact.id)
        case _:
            return control
