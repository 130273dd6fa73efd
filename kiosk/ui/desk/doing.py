"""What staff decided, done on the store, and what is then told. Runs on the worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from kiosk.desk import decisions
from kiosk.desk.passage import Answer
from kiosk.domain.acts import Act
from kiosk.domain.inputs import Refused
from kiosk.domain.outcomes import Admitted, Direction, Left
from kiosk.domain.rights import Actor, NotAllowed
from kiosk.domain.texts import Sentence
from kiosk.store import Store
from kiosk.ui.desk import deeds
from kiosk.ui.desk.props import OK, STOP, WARN


@dataclass(frozen=True, slots=True)
class Order:
    """One decision about one person.

    `reason` is in the words of staff, `item` a scan or a code, `submission` unique, so that a
    second press of the same button does nothing more.
    """

    deed: str
    actor: Actor
    guest: str
    checkpoint: str
    at: datetime
    reason: str = ""
    item: str = ""
    submission: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What came of it. A `problem` leaves the question open, `field` says where it is."""

    sentence: Sentence
    tone: str = OK
    sound: str = ""
    problem: bool = False
    field: str = ""


def do(store: Store, order: Order) -> Told:
    """Carry an order out; durable when this returns. Raises StoreError."""
    return told(order.deed, _WORK[order.deed](store, order))


def told(deed: str, result: Any) -> Told:
    """What to say of a use case's answer."""
    match result:
        case Refused(sentence, field):
            return Told(sentence, STOP, "error", problem=True, field=field)
        case NotAllowed():
            return Told(Sentence("front.not_allowed"), STOP, "error", problem=True)
        case Answer(outcome=Admitted(forced=forced)):
            return Told(Sentence("front.done.force" if forced else "front.done.check_in"), OK, "ok")
        case Answer(outcome=Left()):
            return Told(Sentence("front.done.check_out"), OK, "ok")
        case Answer():
            return Told(Sentence("front.done.not_in"), WARN, "desk")
        case decisions.CodeIssued(code=code):
            return Told(Sentence("front.done.codes", {"code": code}), OK)
    return Told(Sentence(f"front.done.{deed}"), OK)


def _passage(store: Store, order: Order) -> object:
    leaving = order.deed == Act.CHECK_OUT
    return decisions.check_in(
        store,
        order.actor,
        order.guest,
        order.checkpoint,
        order.at,
        direction=Direction.EXIT if leaving else Direction.ENTRY,
        reason=order.reason,
        submission=order.submission,
    )


def _status(use_case: Callable[..., object]) -> Callable[[Store, Order], object]:
    return lambda store, order: use_case(store, order.actor, order.guest, order.reason, order.at)


def _undo(store: Store, order: Order) -> object:
    return decisions.undo(store, order.actor, order.item, order.reason, order.at)


def _reissue(store: Store, order: Order) -> object:
    return decisions.reissue_code(store, order.actor, order.guest, order.at)


def _revoke(store: Store, order: Order) -> object:
    return decisions.revoke_code(store, order.actor, order.guest, order.item, order.at)


_WORK: dict[str, Callable[[Store, Order], object]] = {
    Act.CHECK_IN: _passage,
    Act.CHECK_OUT: _passage,
    Act.FORCE: _passage,
    Act.UNDO: _undo,
    Act.BLOCK: _status(decisions.block),
    Act.UNBLOCK: _status(decisions.unblock),
    Act.CONFIRM: _status(decisions.confirm),
    Act.REINSTATE: _status(decisions.reinstate),
    deeds.CODES: _reissue,
    "revoke": _revoke,
}
