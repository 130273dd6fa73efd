"""Executes commands of staff with the store, and describes the results. Runs on the worker."""

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
from kiosk.name_tables import name_tables
from kiosk.store import Store
from kiosk.texts import GuestTexts
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.command_results import CommandAnswer, CommandResult, result_of
from kiosk.ui.desk.person.party import party_actions
from kiosk.usecases.doors.enrolments import change_sessions
from kiosk.usecases.guests import answers, companions, corrections, decisions, photos, signed_passes
from kiosk.usecases.guests.corrections import (
    Corrected,
    Seated,
)
from kiosk.usecases.invitations.mail_report import MailContext
from kiosk.usecases.printing import print_requests
from kiosk.usecases.printing.party_badges import print_party
from kiosk.usecases.printing.print_requests import (
    PrintReason,
)
from kiosk.usecases.printing.printers import printers

REVOKE, UNMERGE = "revoke", "unmerge"


@dataclass(frozen=True, slots=True)
class Command:
    """One action on one guest.

    `reason` is as staff typed or chose it; `item` is the id of a scan, a code, a record or a
    printer. A correction has `seen`, the guest as the form showed them, and `changes`; a change of
    seats has `held`, the seat before, and `seat`. `submission` is unique, so that a second press of
    the same button is ignored. A badge is printed `again`, or replaces a `lost` one.
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


def execute(store: Store, command: Command) -> CommandResult:
    """Execute a command; it is durable when this returns. Raises StoreError."""
    answer = _USE_CASES[command.action](store, command)
    result = result_of(command.action, answer)
    if not _outdates_badge(store, command, answer) or not _may_print(store, command.actor):
        return result
    return replace(result, sentence=Sentence(f"desk.done.{command.action}.badge"))


def _outdates_badge(store: Store, command: Command, answer: CommandAnswer) -> bool:
    if isinstance(answer, Corrected):
        changed = {change.field: change.old for change in answer.changes}
        return outdates(
            replace(answer.guest, **changed), answer.guest, store.programme(), name_tables()
        )
    if isinstance(answer, Seated):
        before = command.held and (command.held.table or None)
        return (answer.seat and answer.seat.table) != before
    return False


def _may_print(store: Store, actor: Actor) -> bool:
    has_printer = any(state.printer.active for state in printers(store))
    return has_printer and may(actor.role, Right.PRINT_BADGE)


def _check_in_or_out(store: Store, command: Command) -> CommandAnswer:
    leaving = command.action == StaffAction.CHECK_OUT
    return decisions.check_in(
        store,
        command.actor,
        command.guest,
        command.checkpoint,
        command.at,
        direction=Direction.EXIT if leaving else Direction.ENTRY,
        reason=command.reason,
        submission=command.submission,
    )


def _with_reason(
    use_case: Callable[..., CommandAnswer],
) -> Callable[[Store, Command], CommandAnswer]:
    return lambda store, command: use_case(
        store, command.actor, command.guest, command.reason, command.at
    )


def _undo(store: Store, command: Command) -> CommandAnswer:
    return decisions.undo(store, command.actor, command.item, command.reason, command.at)


def _reissue(store: Store, command: Command) -> CommandAnswer:
    return decisions.reissue_code(store, command.actor, command.guest, command.at)


def _sign(store: Store, command: Command) -> CommandAnswer:
    return signed_passes.issue_pass(store, command.actor, command.guest, command.at)


def _revoke(store: Store, command: Command) -> CommandAnswer:
    return decisions.revoke_code(store, command.actor, command.guest, command.item, command.at)


def _note(store: Store, command: Command) -> CommandAnswer:
    return corrections.add_note(store, command.actor, command.guest, command.reason, command.at)


def _correct(store: Store, command: Command) -> CommandAnswer:
    return corrections.correct(
        store, command.actor, command.guest, command.seen, command.changes, at=command.at
    )


def _change_sessions(store: Store, command: Command) -> CommandAnswer:
    return change_sessions(
        store,
        command.actor,
        command.seen,
        command.at,
        sessions=command.changes["sessions"],
        waiting=command.changes["waiting"],
    )


def _answer(store: Store, command: Command) -> CommandAnswer:
    return answers.answer_questions(
        store, command.guest, command.changes, command.at, command.actor
    )


def _seat(store: Store, command: Command) -> CommandAnswer:
    return corrections.seat(store, command.actor, command.guest, command.held, command.seat)


def _remove_photo(store: Store, command: Command) -> CommandAnswer:
    return photos.remove_photo(store, command.actor, command.guest)


def _merge(store: Store, command: Command) -> CommandAnswer:
    return corrections.merge(store, command.actor, command.item, command.guest, command.at)


def _unmerge(store: Store, command: Command) -> CommandAnswer:
    return corrections.annul_merge(store, command.actor, command.item, command.at)


def _print(store: Store, command: Command) -> CommandAnswer:
    if command.lost:
        at_printer = (command.guest, command.item, command.at)
        return print_requests.reissue(store, command.actor, *at_printer, reason=command.reason)
    print_reason = PrintReason.AGAIN if command.again else PrintReason.DESK
    return print_requests.request(
        store, command.guest, command.item, command.at, why=print_reason, actor=command.actor
    )


def _mail(store: Store, command: Command) -> CommandAnswer:
    # What draws letters loads slowly.
    from kiosk.usecases.invitations.staff_mailing import mail_guest

    context = MailContext(GuestTexts(), lambda: command.at, lambda _: False)
    return mail_guest(store, command.actor, command.guest, context)


def _check_in_companion(store: Store, command: Command) -> CommandAnswer:
    return decisions.check_in(
        store,
        command.actor,
        command.item,
        command.checkpoint,
        command.at,
        submission=command.submission,
    )


def _check_in_party(store: Store, command: Command) -> CommandAnswer:
    return companions.check_in_party(
        store, command.actor, command.guest, command.checkpoint, command.at
    )


def _print_party(store: Store, command: Command) -> CommandAnswer:
    return print_party(store, command.actor, command.guest, command.at)


def _add_companion(store: Store, command: Command) -> CommandAnswer:
    return companions.add(store, command.actor, command.guest, command.reason)


def _withdraw(store: Store, command: Command) -> CommandAnswer:
    return companions.withdraw(store, command.actor, command.guest)


_USE_CASES: dict[str, Callable[[Store, Command], CommandAnswer]] = {
    StaffAction.CHECK_IN: _check_in_or_out,
    StaffAction.CHECK_OUT: _check_in_or_out,
    StaffAction.FORCE: _check_in_or_out,
    StaffAction.UNDO: _undo,
    StaffAction.BLOCK: _with_reason(decisions.block),
    StaffAction.UNBLOCK: _with_reason(decisions.unblock),
    StaffAction.CONFIRM: _with_reason(decisions.confirm),
    StaffAction.REINSTATE: _with_reason(decisions.reinstate),
    StaffAction.PRINT: _print,
    actions.CODES: _reissue,
    actions.SIGN: _sign,
    actions.MAIL: _mail,
    actions.NOTE: _note,
    actions.CORRECT: _correct,
    actions.PHOTO: _remove_photo,
    actions.SESSIONS: _change_sessions,
    actions.ANSWERS: _answer,
    actions.SEAT: _seat,
    actions.MERGE: _merge,
    actions.SEPARATE: _unmerge,
    REVOKE: _revoke,
    UNMERGE: _unmerge,
    party_actions.PARTY_IN: _check_in_party,
    party_actions.PARTY_PRINT: _print_party,
    party_actions.COMPANION_IN: _check_in_companion,
    party_actions.COMPANION_UNDO: _undo,
    party_actions.COMPANION: _add_companion,
    party_actions.WITHDRAW: _withdraw,
}
