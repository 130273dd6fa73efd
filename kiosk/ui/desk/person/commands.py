"""What staff decided, done on the store, and what is then told. Runs on the worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from kiosk.domain.admission.staff_actions import StaffAction
from kiosk.domain.names.badge_content import outdates
from kiosk.domain.records.entities import Direction, Guest, Seat
from kiosk.domain.records.permissions import Actor, Right, may
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.command_results import CommandAnswer, CommandResult, result_of
from kiosk.usecases.guests import corrections, decisions, signed_passes
from kiosk.usecases.guests.corrections import (
    Corrected,
    Seated,
)
from kiosk.usecases.printing import print_requests
from kiosk.usecases.printing.print_requests import (
    PrintReason,
)
from kiosk.usecases.printing.printers import printers

REVOKE, UNMERGE = "revoke", "unmerge"


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


def do(store: Store, order: Command) -> CommandResult:
    """Carry an order out; durable when this returns. Raises StoreError."""
    result = _WORK[order.action](store, order)
    shown = result_of(order.action, result)
    if not _outdates_badge(store, order, result) or not _may_print(store, order.actor):
        return shown
    return replace(shown, sentence=Sentence(f"front.done.{order.action}.badge"))


def _outdates_badge(store: Store, order: Command, answer: CommandAnswer) -> bool:
    if isinstance(answer, Corrected):
        changed = {change.field: change.old for change in answer.changes}
        return outdates(replace(answer.guest, **changed), answer.guest, store.programme())
    if isinstance(answer, Seated):
        before = order.held and (order.held.table or None)
        return (answer.seat and answer.seat.table) != before
    return False


def _may_print(store: Store, actor: Actor) -> bool:
    is_there = any(state.printer.active for state in printers(store))
    return is_there and may(actor.role, Right.PRINT)


def _passage(store: Store, order: Command) -> CommandAnswer:
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


def _status(use_case: Callable[..., CommandAnswer]) -> Callable[[Store, Command], CommandAnswer]:
    return lambda store, order: use_case(store, order.actor, order.guest, order.reason, order.at)


def _undo(store: Store, order: Command) -> CommandAnswer:
    return decisions.undo(store, order.actor, order.item, order.reason, order.at)


def _reissue(store: Store, order: Command) -> CommandAnswer:
    return decisions.reissue_code(store, order.actor, order.guest, order.at)


def _sign(store: Store, order: Command) -> CommandAnswer:
    return signed_passes.issue_pass(store, order.actor, order.guest, order.at)


def _revoke(store: Store, order: Command) -> CommandAnswer:
    return decisions.revoke_code(store, order.actor, order.guest, order.item, order.at)


def _note(store: Store, order: Command) -> CommandAnswer:
    return corrections.add_note(store, order.actor, order.guest, order.reason, order.at)


def _correct(store: Store, order: Command) -> CommandAnswer:
    return corrections.correct(store, order.actor, order.guest, order.seen, order.changes)


def _seat(store: Store, order: Command) -> CommandAnswer:
    return corrections.seat(store, order.actor, order.guest, order.held, order.seat)


def _merge(store: Store, order: Command) -> CommandAnswer:
    return corrections.merge(store, order.actor, order.item, order.guest, order.at)


def _unmerge(store: Store, order: Command) -> CommandAnswer:
    return corrections.annul_merge(store, order.actor, order.item, order.at)


def _print(store: Store, order: Command) -> CommandAnswer:
    if order.lost:
        where = (order.guest, order.item, order.at)
        return print_requests.reissue(store, order.actor, *where, reason=order.reason)
    why = PrintReason.AGAIN if order.again else PrintReason.DESK
    return print_requests.request(
        store, order.guest, order.item, order.at, why=why, actor=order.actor
    )


_WORK: dict[str, Callable[[Store, Command], CommandAnswer]] = {
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
