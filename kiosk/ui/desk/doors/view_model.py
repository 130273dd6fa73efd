"""View model of the page of session doors."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject

from kiosk.domain.admission.outcomes import is_entered
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store
from kiosk.ui.desk.doors.derive import DoorsState, derive
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.ui.desk.parts.props import OK, STOP, WARN
from kiosk.ui.desk.parts.words.refusal_reasons import outcome_text
from kiosk.usecases.doors.session_doors import (
    SessionDoor,
    WaitingAnswer,
    call,
    put_on_list,
    session_doors,
    take_off_list,
)
from kiosk.usecases.guests.decisions import check_in
from kiosk.usecases.guests.person_card import guest_of_code
from kiosk.usecases.guests.search import find

_MOST_FOUND = 12


class DoorsViewModel(ListPageViewModel):
    """View model of the session doors: a scan here puts the guest on the opened waiting list."""

    name, view, label, icon = "doors", "Pages/ListPage.qml", "sd.page", "people"
    key = "Ctrl+W"
    right = Right.CHECK_IN

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = DoorsState()
        self._reading = False

    def derive_props(self) -> ListPageProps:
        state = replace(self.state, may_force=self.context.may(Right.FORCE))
        return derive(state, self.context.formatter, self.context.now())

    def reset(self) -> None:
        self.state = DoorsState()
        super().reset()

    def refresh(self) -> None:
        if not self._reading:
            self._reading = True
            work = partial(session_doors, at=self.context.now())
            self.context.run(self, work, self._doors_read, self._read_failed)

    def tick(self) -> None:
        """Show what a passing minute changes."""
        self.show()

    def opened(self) -> str:
        return self.state.opened

    def is_editing(self) -> bool:
        return self.state.forcing

    def press(self, key: str) -> bool:
        if self.state.adding and key == key_names.ESCAPE:
            self._set_adding(adding=False)
            return True
        if self.state.forcing:
            if key in (key_names.ENTER, key_names.ESCAPE):
                self.act("submit" if key == key_names.ENTER else "cancel")
                return True
            return super().press(key)
        actions = {action.key: action.id for action in self.props.actions if action.enabled}
        if key not in actions:
            return super().press(key)
        self.act(actions[key])
        return True

    def choose(self, line: str) -> None:
        if line != self.state.opened:
            self.state = replace(
                self.state, opened=line, marked="", query="", found=(), adding=False
            )
        self.show()
        if line:
            self.formFocusRequested.emit()

    def search(self, text: str) -> None:
        if text == self.state.query:
            return
        self.state = replace(self.state, query=text, found=())
        if text.strip():
            work = partial(_found, text=text)
            self.context.run(self, work, partial(self._set_found, text))
        self.show()

    def toggleItem(self, item: str) -> None:
        """Put somebody found on the list, or mark somebody who waits."""
        if self.state.query.strip():
            self._act_on(item, "add")
            return
        marked = "" if item == self.state.marked else item
        self.state = replace(self.state, marked=marked)
        self.show()

    def edit(self, entry: str, value: str) -> None:
        if entry == "reason":
            self.state = replace(self.state, reason=value)
            self.show()

    def scan(self, code: ScannedCode) -> bool:
        if not self.state.opened:
            return False
        work = partial(guest_of_code, code=code)
        self.context.run(self, work, self._scanned)
        return True

    def act(self, action: str) -> None:
        waiting = self.state.next
        if action == "add":
            self._set_adding(adding=True)
        elif action in ("force", "cancel"):
            self.state = replace(self.state, forcing=action == "force", reason="")
            self.show()
            self.formFocusRequested.emit()
        elif waiting is not None and (action != "submit" or self.state.reason):
            self._act_on(waiting.guest.id, action)

    def _set_adding(self, *, adding: bool) -> None:
        self.state = replace(self.state, adding=adding, query="", found=())
        self.itemSearchClearRequested.emit()
        self.show()
        self.formFocusRequested.emit()

    def _act_on(self, guest: str, action: str) -> None:
        actor, door = self.context.actor, self.state.door
        if actor is None or door is None:
            return
        acts = {"add": put_on_list, "remove": take_off_list, "call": call}
        if action in acts:
            work = partial(acts[action], actor=actor, session=door.session.id, guest=guest)
            at = self.context.now()
            done = partial(self._changed, action)
            self.context.write(self, partial(work, at=at), done)
        elif action in ("let_in", "submit"):
            self._let_in(actor, door, guest, forced=action == "submit")

    def _let_in(self, actor: Actor, door: SessionDoor, guest: str, *, forced: bool) -> None:
        here, reason = self.context.checkpoint(), self.state.reason
        work = partial(
            check_in,
            actor=actor,
            guest=guest,
            checkpoint=here if here in door.doors else door.doors[0],
            at=self.context.now(),
            reason=self.context.say(f"sd.why.{reason}") if forced else "",
        )
        self.context.write(self, work, self._let_in_done)

    def _let_in_done(self, result: ScanAnswer | NotAllowed | InvalidInput) -> None:
        context = self.context
        self.state = replace(self.state, forcing=False, reason="", marked="")
        match result:
            case ScanAnswer(outcome=outcome, guest=Guest() as guest) if is_entered(outcome):
                context.sound_requested.emit("ok")
                context.notify("sd.done.let_in", OK, name=context.formatter.name(guest))
            case ScanAnswer(outcome=outcome):
                context.sound_requested.emit("desk")
                why = outcome_text(outcome, context.localizer)
                context.notify("sd.done.not_in", WARN, why=why)
            case NotAllowed() | InvalidInput():
                self.refuse_answer(result)
            case _:
                assert_never(result)
        self.show()
        self.formFocusRequested.emit()

    def _changed(self, action: str, result: WaitingAnswer) -> None:
        match result:
            case SessionDoor():
                self.state = replace(self.state, marked="")
                self.context.notify(f"sd.done.{action}")
                self._set_adding(adding=False)
            case NotAllowed() | InvalidInput():
                self.refuse_answer(result)
            case _:
                assert_never(result)
        self.show()

    def _scanned(self, guest: str | None) -> None:
        if guest is None:
            self.context.sound_requested.emit("desk")
            self.context.notify("desk.scan.nobody", STOP)
        else:
            self._act_on(guest, "add")

    def _doors_read(self, doors: list[SessionDoor]) -> None:
        self._reading = False
        self.state = replace(self.state, doors=doors, loaded=True)
        self.show()

    def _read_failed(self, error: Exception) -> None:
        self._reading = False
        self.context.report_error(error)

    def _set_found(self, text: str, found: list[Guest]) -> None:
        if text == self.state.query:
            self.state = replace(self.state, found=found)
            self.show()


def _found(store: Store, text: str) -> list[Guest]:
    """The first guests whom a text finds."""
    return [one.guest for one in find(store, text, _MOST_FOUND)]
