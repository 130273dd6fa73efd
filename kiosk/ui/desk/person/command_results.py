"""The results of commands on a guest, as the desk shows them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, assert_never

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Left, Outcome
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.journal.corrections import InvalidCorrection
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import NotAllowed
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.props import INFO, OK, STOP, WARN
from kiosk.ui.desk.person import actions
from kiosk.ui.desk.person.party.party_actions import COMPANION_IN
from kiosk.ui.desk.person.party.party_results import checked_in_sentence, printed_sentence
from kiosk.usecases.checkin.annulments import Annulled
from kiosk.usecases.doors.enrolments import WaitingChanged
from kiosk.usecases.guests.answers import AnswersRecorded
from kiosk.usecases.guests.companions import CompanionAdded, CompanionWithdrawn, PartyCheckedIn
from kiosk.usecases.guests.corrections import (
    Conflict,
    Corrected,
    MergeAnnulled,
    Merged,
    NoteAdded,
    Seated,
    SeatedMeanwhile,
)
from kiosk.usecases.guests.decisions import CodeIssued, CodeRevoked, StatusChanged
from kiosk.usecases.guests.photos import PhotoRemoved
from kiosk.usecases.guests.signed_passes import PassIssued
from kiosk.usecases.invitations.mail_report import MailedGuest
from kiosk.usecases.printing.party_badges import PartyPrinted
from kiosk.usecases.printing.print_requests import (
    BadgeReissued,
    GuestUnknown,
    PrintRequested,
)
from kiosk.usecases.printing.printers import PrinterUnknown

CommandRefusal = (
    InvalidInput
    | NotAllowed
    | InvalidCorrection
    | Conflict
    | SeatedMeanwhile
    | PrinterUnknown
    | GuestUnknown
)
CommandAnswer = (
    ScanAnswer
    | Annulled
    | StatusChanged
    | CodeIssued
    | CodeRevoked
    | PassIssued
    | PhotoRemoved
    | NoteAdded
    | Corrected
    | AnswersRecorded
    | WaitingChanged
    | Seated
    | Merged
    | MergeAnnulled
    | PrintRequested
    | BadgeReissued
    | MailedGuest
    | PartyCheckedIn
    | PartyPrinted
    | CompanionAdded
    | CompanionWithdrawn
    | CommandRefusal
)

_OTHER_SOUND = "already"
"""The sound of completed actions other than a plain check-in."""


@dataclass(frozen=True, slots=True)
class CommandResult:
    """The result of a command, as a sentence with the placeholder `name` of the guest.

    After a `problem` the form stays open; `problems` are those of single fields. `guest` is the
    guest after a correction, None if no field changed. An `undoable` command can be undone.
    """

    sentence: Sentence
    tone: str = OK
    sound: str = ""
    problem: bool = False
    undoable: bool = False
    guest: Guest | None = None
    problems: tuple[tuple[str, Sentence], ...] = ()
    conflict: Conflict | None = None


def result_of(action: str, answer: CommandAnswer) -> CommandResult:
    """The result for the answer of a use case."""
    match answer:
        case ScanAnswer(outcome=outcome) if action == COMPANION_IN:
            return replace(_scan_result(outcome), guest=answer.guest, undoable=False)
        case ScanAnswer(outcome=outcome):
            return _scan_result(outcome)
        case PartyCheckedIn():
            sentence, tone = checked_in_sentence(answer)
            return CommandResult(sentence, tone, "ok" if tone == OK else "desk")
        case PartyPrinted():
            return CommandResult(printed_sentence(answer))
        case CompanionAdded() | CompanionWithdrawn():
            return CommandResult(Sentence(f"desk.done.{action}"), OK)
        case CodeIssued(code=code):
            return CommandResult(Sentence("desk.done.codes", {"code": code}), OK)
        case Corrected(guest=guest) | AnswersRecorded(guest=guest):
            return CommandResult(Sentence(f"desk.done.{action}"), OK, guest=guest)
        case WaitingChanged(number=number) if number:
            return CommandResult(Sentence("sm.wait.done", {"n": number}), OK)
        case (
            Annulled()
            | WaitingChanged()
            | StatusChanged()
            | CodeRevoked()
            | PassIssued()
            | PhotoRemoved()
            | NoteAdded()
            | Seated()
            | Merged()
            | MergeAnnulled()
            | PrintRequested()
            | BadgeReissued()
            | MailedGuest()
        ):
            sound = _OTHER_SOUND if action in actions.REASONS else ""
            return CommandResult(Sentence(f"desk.done.{action}"), OK, sound)
        case _:
            return _refusal(answer)


def result_message(result: CommandResult, name: str, *, can_undo: bool) -> Sentence:
    """The message about a command on the guest `name`, with the key that undoes it."""
    sentence = Sentence(result.sentence.id, {**result.sentence.values, "name": name})
    if result.problem:
        return Sentence("desk.about_guest", {"name": name, "text": sentence})
    return Sentence("desk.done.undo_key", {"text": sentence}) if can_undo else sentence


def _scan_result(outcome: Outcome) -> CommandResult:
    """The result of a scan; for outcomes without a message of their own the card shows why."""
    match outcome:
        case Admitted(forced=True):
            return CommandResult(Sentence("desk.done.force"), OK, _OTHER_SOUND, undoable=True)
        case Admitted():
            return CommandResult(Sentence("desk.done.check_in"), OK, "ok", undoable=True)
        case Left():
            return CommandResult(Sentence("desk.done.check_out"), OK, _OTHER_SOUND, undoable=True)
        case AlreadyIn():
            return CommandResult(Sentence("desk.done.already"), INFO, "already")
        case _:
            return CommandResult(Sentence("desk.done.not_in"), WARN, "desk")


def _refusal(answer: CommandRefusal) -> CommandResult:
    match answer:
        case InvalidInput(sentence, at_fault):
            return _unresolved(sentence, problems=((at_fault, sentence),) if at_fault else ())
        case NotAllowed():
            return _unresolved(Sentence("desk.not_allowed"))
        case InvalidCorrection(problems=refused):
            problems = tuple((one.field, one.sentence) for one in refused)
            return _unresolved(Sentence("desk.unfit"), problems=problems)
        case Conflict():
            return _unresolved(Sentence("desk.conflict"), conflict=answer)
        case SeatedMeanwhile():
            return _unresolved(Sentence("desk.seat.meanwhile"))
        case PrinterUnknown() | GuestUnknown():
            return _unresolved(Sentence("desk.print.unknown"))
        case _:
            assert_never(answer)


def _unresolved(sentence: Sentence, **details: Any) -> CommandResult:
    return CommandResult(sentence, STOP, "error", problem=True, **details)
