"""View model of the delegations page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import assert_never

from platformdirs import user_documents_path
from PySide6.QtCore import QObject

from kiosk.domain.admission.outcomes import is_entered
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.exchange.exporting.export_kinds import ExportFormat
from kiosk.store import Store
from kiosk.ui.desk.delegations.derive import (
    DelegationsState,
    derive,
    done_message,
    ticked_next,
)
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.ui.desk.parts.props import OK, WARN
from kiosk.ui.desk.parts.words.refusal_reasons import outcome_text
from kiosk.usecases.doors.delegation_acts import ManyDone, print_badges, undo_check_ins
from kiosk.usecases.guests.delegations import (
    Delegation,
    DelegationMember,
    check_in_many,
    delegation,
    delegations,
)
from kiosk.usecases.printing.printers import PrinterUnknown, printers
from kiosk.usecases.reports.greeter_sheets import write_greeter_sheet


class DelegationsViewModel(ListPageViewModel):
    """View model of the delegations page."""

    name, view, label, icon = "delegations", "Pages/ListPage.qml", "dl.title", "flag"
    key = "L"
    right = Right.DELEGATIONS

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = DelegationsState()
        self._reading = self._stale = False
        context.delegation_requested.connect(self._open_requested)

    def derive_props(self) -> ListPageProps:
        state = replace(self.state, undoes=self.context.may(Right.UNDO))
        if not self.context.may(Right.PRINT_BADGE):
            state = replace(state, prints=False)
        return derive(state, self.context.formatter)

    def enter(self) -> None:
        """Begin with the whole list: the fields of the page are empty whenever it is opened."""
        state = self.state
        listed = DelegationsState(state.delegations, state.shown, loaded=state.loaded)
        self.state = replace(listed, prints=state.prints)
        super().enter()

    def reset(self) -> None:
        self.state = DelegationsState()
        super().reset()

    def refresh(self) -> None:
        self._read_members()
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        self.context.run_slow(self, _read, self._delegations_read, self._read_failed)

    def _read_members(self) -> None:
        if opened := self.state.opened:
            work = partial(delegation, name=opened)
            self.context.run(self, work, partial(self._members_read, opened))

    def _open_requested(self, name: str) -> None:
        self.context.page_requested.emit(self.name)
        self.choose(name)

    def opened(self) -> str:
        return self.state.opened

    def is_editing(self) -> bool:
        return self.state.undoing

    def press(self, key: str) -> bool:
        if self.state.undoing:
            return self._press_in_question(key)
        actions = {action.key: action.id for action in self.props.actions if action.enabled}
        if key not in actions:
            return super().press(key)
        self.act(actions[key])
        return True

    def _press_in_question(self, key: str) -> bool:
        if key in (key_names.ENTER, key_names.ESCAPE):
            self.act("submit" if key == key_names.ENTER else "cancel")
            return True
        return super().press(key)

    def choose(self, line: str) -> None:
        if line != self.state.opened:
            self.state = replace(
                self.state, opened=line, members=(), ticked=frozenset(), refusals={}, undoing=False
            )
            self._read_members()
        self.show()
        if line:
            self.formFocusRequested.emit()

    def searchLines(self, text: str) -> None:
        self.state = replace(self.state, wanted=text)
        self.show()

    def toggleItem(self, item: str) -> None:
        self.state = replace(self.state, ticked=self.state.ticked ^ {item})
        self.show()

    def edit(self, entry: str, value: str) -> None:
        if entry == "reason":
            self.state = replace(self.state, reason=value)
            self.show()

    def act(self, action: str) -> None:
        actor = self.context.actor
        if action.startswith("show."):
            self.state = replace(self.state, shown=action.partition(".")[2])
        elif action == "every":
            self.state = replace(self.state, ticked=ticked_next(self.state))
        elif action in ("undo", "cancel"):
            self._ask_reason(asked=action == "undo")
        elif actor is not None:
            self._write(action, actor)
        self.show()

    def _ask_reason(self, *, asked: bool) -> None:
        self.state = replace(self.state, undoing=asked, reason="")
        self.show()
        self.formFocusRequested.emit()

    def _write(self, action: str, actor: Actor) -> None:
        state, at, where = self.state, self.context.now(), self.context.checkpoint()
        if action == "check_in" and (guests := state.ticked_members(inside=False)):
            work = partial(check_in_many, actor=actor, guests=guests, checkpoint=where, at=at)
            self.context.write(self, work, self._checked_in)
        elif action == "submit" and state.reason:
            reason = self.context.say(f"dl.why.{state.reason}")
            leaving = state.ticked_members(inside=True)
            undo = partial(undo_check_ins, actor=actor, guests=leaving, checkpoint=where)
            self.context.write(self, partial(undo, at=at, reason=reason), self._undone)
        elif action == "print" and state.ticked:
            ticked = [one.guest.id for one in state.members if one.guest.id in state.ticked]
            printer = self.context.printing.own_printer
            badges = partial(print_badges, actor=actor, guests=ticked, at=at, printer=printer)
            self.context.write(self, badges, self._printed)
        elif action == "sheet":
            self._write_sheet(actor)

    def _write_sheet(self, actor: Actor) -> None:
        texts, now = self.context.environment.texts, self.context.localizer.now
        name = f"greeters-{now:%Y-%m-%d-%H%M%S}.{ExportFormat.PDF}"
        work = partial(
            write_greeter_sheet,
            actor=actor,
            delegation=self.state.opened,
            path=user_documents_path() / name,
            words=(texts["ko"], texts["en"]),
            at=now,
        )
        self.context.run_slow(self, work, self._sheet_written, self._sheet_failed)

    def _sheet_written(self, written: Path | NotAllowed) -> None:
        if isinstance(written, NotAllowed):
            self.refuse("dl.not_allowed")
        else:
            self.context.notify("dl.sheet.done", file=written)

    def _sheet_failed(self, error: Exception) -> None:
        if isinstance(error, OSError):
            self.refuse("d11.unwritten")
        else:
            self.context.report_error(error)

    def _checked_in(self, result: list[ScanAnswer] | NotAllowed | InvalidInput) -> None:
        match result:
            case InvalidInput(sentence):
                self.refuse(sentence)
            case NotAllowed():
                self.refuse("dl.not_allowed")
            case list():
                self._show_answers(result)
                self.show()
            case _:
                assert_never(result)

    def _show_answers(self, answers: list[ScanAnswer]) -> None:
        """Name who was admitted and who was not; who was admitted stays ticked for the badges."""
        localizer = self.context.localizer
        refusals = {
            answer.guest.id: outcome_text(answer.outcome, localizer)
            for answer in answers
            if answer.guest is not None and not is_entered(answer.outcome)
        }
        guests = [answer.guest for answer in answers if answer.guest is not None]
        admitted = [guest for guest in guests if guest.id not in refusals]
        ticked = frozenset(guest.id for guest in admitted)
        self.state = replace(self.state, ticked=ticked, refusals=refusals)
        refused = [guest for guest in guests if guest.id in refusals]
        self._notify("checked_in", admitted, refused)

    def _undone(self, result: ManyDone | NotAllowed | InvalidInput) -> None:
        self.state = replace(self.state, undoing=False, reason="")
        match result:
            case NotAllowed() | InvalidInput():
                self.refuse_answer(result)
            case ManyDone(done=done, left=left):
                self.state = replace(self.state, refusals={})
                self._notify("undone", done, left)
            case _:
                assert_never(result)
        self.show()
        self.formFocusRequested.emit()

    def _printed(self, result: ManyDone | NotAllowed | PrinterUnknown) -> None:
        match result:
            case PrinterUnknown():
                self.refuse("desk.print.none")
            case NotAllowed():
                self.refuse("desk.not_allowed")
            case ManyDone(done=done, left=left):
                self._notify("printed", done, left)
            case _:
                assert_never(result)

    def _notify(self, act: str, done: Sequence[Guest], left: Sequence[Guest]) -> None:
        message = done_message(act, done, left, self.context.formatter)
        self.context.notify(message, WARN if left else OK)

    def _delegations_read(self, result: tuple[list[Delegation], bool]) -> None:
        self._reading = False
        found, prints = result
        self.state = replace(self.state, delegations=found, prints=prints, loaded=True)
        self.show()
        if self._stale:
            self.refresh()

    def _read_failed(self, error: Exception) -> None:
        self._reading = False
        self.context.report_error(error)

    def _members_read(self, opened: str, members: list[DelegationMember]) -> None:
        if opened == self.state.opened:
            ticked = self.state.ticked & {one.guest.id for one in members}
            self.state = replace(self.state, members=members, ticked=ticked)
            self.show()


def _read(store: Store) -> tuple[list[Delegation], bool]:
    """All delegations, and whether a printer is in use."""
    return delegations(store), any(one.printer.active for one in printers(store))
