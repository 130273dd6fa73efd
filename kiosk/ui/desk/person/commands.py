"""What staff decided, done on the store, and what is then told. Runs on the worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Left
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.journal.corrections import InvalidCorrection
from kiosk.domain.names.badge_content import outdates
from kiosk.domain.records.entities import Direction, Guest, Seat
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.ui.desk.parts.props import INFO, OK, STOP, WARN
from kiosk.ui.desk.person import actions
from kiosk.usecases.guests import corrections, decisions, signed_passes
from kiosk.usecases.printing import print_requests
from kiosk.usecases.printing.printers import PrinterUnknown, printers

REVOKE, UNMERGE = "revoke", "unmerge"
_SECOND = "already"
"""The sound of everything but a plain check-in."""
_REASONED = frozenset(
    {
        StaffAction.UNDO,
        StaffAction.BLOCK,
        StaffAction.UNBLOCK,
        StaffAction.CONFIRM,
        StaffAction.REINSTATE,
    }
)


@dataclass(frozen=True, slots=True)
class Command:
    """One decision about one person.

    `reason` is in the words of staff; `item` a scan, a code, a record or a printer. `seen` and
    `changes` belong to a correction, `held` and `seat` to a place at a table. `submission` is
    unique, so that a second press of the same button does nothing more. A badge is printed `again`,
    or a `lost` one replaced.
    """

    action: str
    actor: Actor
    guest: str
    checkpoint: str
    at: datetime
    reason: str = ""
    item: str = ""
    again: bool = False
    lost: bool = False
    seen: Guest = field(default_factory=Guest)
    changes: Mapping[str, Any] = field(default_factory=dict)
    held: Seat | None = None
    seat: Seat = field(default_factory=Seat)
    submission: str = ""


@dataclass(frozen=True, slots=True)
class CommandResult:
    """What came of it, said of somebody by `name`.

    A `problem` leaves the question open, `problems` say so field by field. `guest` is the person
    after a correction, None where nothing of them changed. Something `undoable` can be undone.
    """

    sentence: Sentence
    tone: str = OK
    sound: str = ""
    problem: bool = False
    undoable: bool = False
    guest: Guest | None = None
    problems: tuple[tuple[str, Sentence], ...] = ()
    conflict: corrections.Conflict | None = None


def do(store: Store, order: Command) -> CommandResult:
    """Carry an order out; durable when this returns. Raises StoreError."""
    result = _WORK[order.action](store, order)
    said = told(order.action, result)
    if not _outdates_badge(store, order, result) or not _may_print(store, order.actor):
        return said
    return replace(said, sentence=Sentence(f"front.done.{order.action}.badge"))


def told(action: str, result: Any) -> CommandResult:
    """What to say of a use case's answer."""
    match result:
        case ScanAnswer(outcome=Admitted(forced=forced)):
            if forced:
                return CommandResult(Sentence("front.done.force"), OK, _SECOND, undoable=True)
            return CommandResult(Sentence("front.done.check_in"), OK, "ok", undoable=True)
        case ScanAnswer(outcome=Left()):
            return CommandResult(Sentence("front.done.check_out"), OK, _SECOND, undoable=True)
        case ScanAnswer(outcome=AlreadyIn()):
            return CommandResult(Sentence("front.done.already"), INFO, "already")
        case ScanAnswer():
            return CommandResult(Sentence("front.done.not_in"), WARN, "desk")
        case decisions.CodeIssued(code=code):
            return CommandResult(Sentence("front.done.codes", {"code": code}), OK)
        case corrections.Corrected(guest=guest):
            return CommandResult(Sentence(f"front.done.{action}"), OK, guest=guest)
    sound = _SECOND if action in _REASONED else ""
    return _refusal(result) or CommandResult(Sentence(f"front.done.{action}"), OK, sound)


def _outdates_badge(store: Store, order: Command, result: object) -> bool:
    match result:
        case corrections.Corrected(guest, changes):
            before = replace(guest, **{change.field: change.old for change in changes})
            return outdates(before, guest, store.programme())
        case corrections.Seated(seat):
            return (seat and seat.table) != (order.held and (order.held.table or None))
    return False


def _may_print(store: Store, actor: Actor) -> bool:
    is_there = any(state.printer.active for state in printers(store))
    return is_there and may(actor.role, Right.PRINT)


def _refusal(result: object) -> CommandResult | None:
    match result:
        case InvalidInput(sentence, at_fault):
            return _unresolved(sentence, problems=((at_fault, sentence),) if at_fault else ())
        case NotAllowed():
            return _unresolved(Sentence("front.not_allowed"))
        case InvalidCorrection(problems=refused):
            problems = tuple((one.field, one.sentence) for one in refused)
            return _unresolved(Sentence("front.unfit"), problems=problems)
        case corrections.Conflict():
            return _unresolved(Sentence("front.conflict"), conflict=result)
        case corrections.SeatedMeanwhile():
            return _unresolved(Sentence("front.seat.meanwhile"))
        case PrinterUnknown() | print_requests.GuestUnknown():
            return _unresolved(Sentence("front.print.unknown"))
    return None


def _unresolved(sentence: Sentence, **details: Any) -> CommandResult:
    return CommandResult(sentence, STOP, "error", problem=True, **details)


def _passage(store: Store, order: Command) -> object:
    leaving = order.action == StaffAction.CHECK_OUT
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


def _status(use_case: Callable[..., object]) -> Callable[[Store, Command], object]:
    return lambda store, order: use_case(store, order.actor, order.guest, order.reason, order.at)


def _undo(store: Store, order: Command) -> object:
    return decisions.undo(store, order.actor, order.item, order.reason, order.at)


def _reissue(store: Store, order: Command) -> object:
    return decisions.reissue_code(store, order.actor, order.guest, order.at)


def _sign(store: Store, order: Command) -> object:
    return signed_passes.issue_pass(store, order.actor, order.guest, order.at)


def _revoke(store: Store, order: Command) -> object:
    return decisions.revoke_code(store, order.actor, order.guest, order.item, order.at)


def _note(store: Store, order: Command) -> object:
    return corrections.add_note(store, order.actor, order.guest, order.reason, order.at)


def _correct(store: Store, order: Command) -> object:
    return corrections.correct(store, order.actor, order.guest, order.seen, order.changes)


def _seat(store: Store, order: Command) -> object:
    return corrections.seat(store, order.actor, order.guest, order.held, order.seat)


def _merge(store: Store, order: Command) -> object:
    return corrections.merge(store, order.actor, order.item, order.guest, order.at)


def _unmerge(store: Store, order: Command) -> object:
    return corrections.annul_merge(store, order.actor, order.item, order.at)


def _print(store: Store, order: Command) -> object:
    if order.lost:
        where = (order.guest, order.item, order.at)
        return print_requests.reissue(store, order.actor, *where, reason=order.reason)
    why = print_requests.PrintReason.AGAIN if order.again else print_requests.PrintReason.DESK
    return print_requests.request(
        store, order.guest, order.item, order.at, why=why, actor=order.actor
    )


_WORK: dict[str, Callable[[Store, Command], object]] = {
    StaffAction.CHECK_IN: _passage,
    StaffAction.CHECK_OUT: _passage,
    StaffAction.FORCE: _passage,
    StaffAction.UNDO: _undo,
    StaffAction.BLOCK: _status(decisions.block),
    StaffAction.UNBLOCK: _status(decisions.unblock),
    StaffAction.CONFIRM: _status(decisions.confirm),
    StaffAction.REINSTATE: _status(decisions.reinstate),
    StaffAction.PRINT: _print,
    actions.CODES: _reissue,
    actions.SIGN: _sign,
    actions.NOTE: _note,
    actions.CORRECT: _correct,
    actions.SEAT: _seat,
    actions.MERGE: _merge,
    actions.SEPARATE: _unmerge,
    REVOKE: _revoke,
    UNMERGE: _unmerge,
}
