"""View model of the lock screen: unlocking and closing with a PIN, set-up of the first admin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.records.permissions import Actor
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.props import LineProps
from kiosk.ui.desk.parts.rows import FormViewModel, LineViewModel
from kiosk.ui.desk.shell.lock_derive import LockProps, LockState, derive
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.ui.shared.qml_properties import simple_properties
from kiosk.usecases.admin import staff
from kiosk.usecases.admin.pin_waits import PinWaits

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class LockViewModel(QObject):
    """The lock screen: choice of a staff member, PIN entry, and set-up of the first admin.

    `pinClearRequested` empties the PIN field, `focusRequested` gives the fields the focus,
    `close_confirmed` when a correct PIN was entered to close the desk.
    """

    changed = Signal()
    vars().update(simple_properties(LockProps, changed, without=("erase", "stay", "unlock")))
    pinClearRequested = Signal()
    focusRequested = Signal()
    close_confirmed = Signal()

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = LockProps()
        self.state = LockState()
        self._context = context
        self._waits = PinWaits(context.environment.clock)
        self._people = RowPool(LineViewModel, self)
        self._form = FormViewModel(self)
        self._form.edited.connect(self._edit)
        self._form.acted.connect(self._submit_set_up)
        context.fault_changed.connect(self._update_fault)
        context.store_changed.connect(self.refresh)
        context.language_changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Derive the screen again from the state and the remaining wait."""
        wait = self._waits.left(staff.wait_subject(self.state.chosen))
        props = derive(self.state, self._context.localizer, wait)
        if props == self.props:
            return
        self.props = props
        self._people.show(props.people)
        self._form.show(props.form)
        self.changed.emit()

    def refresh(self) -> None:
        """Read the staff who may unlock; does nothing while the desk is unlocked."""
        now, waits = self._context.now(), self._waits
        if self._context.actor is None:
            self._context.run(
                self, lambda store: staff.staff_with_device_use(store, now, waits), self._set_staff
            )

    def lock(self) -> None:
        """Discard what was typed, and preselect who used this device last."""
        self._set_state(LockState(self.state.people, fault=self.state.fault))
        self.pinClearRequested.emit()
        self.focusRequested.emit()
        self.refresh()

    def tick(self) -> None:
        """Update the remaining wait; called every second."""
        if self._context.actor is None:
            self.show()

    @Slot(str)
    def choose(self, person: str) -> None:
        """Choose a staff member by id."""
        self._set_state(replace(self.state, chosen=person, problem=None))
        self.pinClearRequested.emit()

    @Slot(int)
    def move(self, steps: int) -> None:
        """Move the choice down the list by `steps`, up if negative."""
        people = [one.staff.id for one in self.state.listed]
        if people:
            at = people.index(self.state.chosen) if self.state.chosen in people else -1
            self.choose(people[max(0, min(len(people) - 1, at + steps))])

    @Slot(str)
    def setLetters(self, letters: str) -> None:
        """Set the typed beginning of a name; choose the first match unless the choice matches."""
        if letters == self.state.letters:
            return
        state = replace(self.state, letters=letters, problem=None)
        listed = [one.staff.id for one in state.listed]
        if not letters.strip():
            state = replace(state, chosen=_last_of(state.people or ()))
        elif state.chosen not in listed:
            state = replace(state, chosen=listed[0] if listed else "")
        if state.chosen != self.state.chosen:
            self.pinClearRequested.emit()
        self._set_state(state)

    @property
    def needs_pin_to_close(self) -> bool:
        """Whether closing the desk needs a PIN: there is staff, and the store can be read."""
        return self.props.stage == "choose" and self._context.fault is None

    @Slot()
    def toggleClosing(self) -> None:
        """Start or cancel closing the desk; closes at once where no PIN is needed."""
        if not self.needs_pin_to_close:
            self.close_confirmed.emit()
            return
        self._set_state(replace(self.state, leaving=not self.state.leaving, problem=None))
        self.pinClearRequested.emit()
        self.focusRequested.emit()

    @Slot(str)
    def unlock(self, pin: str) -> None:
        """Check a typed PIN, to unlock the desk or to close it."""
        if not self.state.chosen or not pin or self.props.busy:
            return
        self._set_state(replace(self.state, busy=True, problem=None))
        chosen, at, waits = self.state.chosen, self._context.now(), self._waits
        self._context.write(
            self,
            lambda store: staff.unlock(store, chosen, pin, at, waits),
            self._finish_unlock,
            self._fail,
        )
        self.pinClearRequested.emit()

    def _finish_unlock(self, result: Actor | staff.WrongPin | InvalidInput) -> None:
        match result:
            case Actor() if self.state.leaving:
                self.close_confirmed.emit()
            case Actor():
                self._set_state(LockState(self.state.people, chosen=self.state.chosen))
                self._context.set_actor(result)
            case staff.WrongPin() | InvalidInput():
                self._set_state(replace(self.state, busy=False, problem=result.sentence))
                self._context.sound_requested.emit("error")
            case _:
                assert_never(result)

    def _set_staff(self, members: list[staff.StaffMember]) -> None:
        active = tuple(one for one in members if one.staff.active)
        before = self.state
        state = replace(before, people=active)
        if state.member is None and not state.letters:
            state = replace(state, chosen=_last_of(active))
        self._set_state(state)
        if before.people is None or state.chosen != before.chosen:
            self.focusRequested.emit()

    def _edit(self, entry: str, value: str) -> None:
        answers = dict(self.state.answers) | {entry: value}
        self._set_state(replace(self.state, answers=tuple(answers.items()), problem=None))

    def _submit_set_up(self, _action: str) -> None:
        if not self.props.form.submit.enabled:
            return
        answers = dict(self.state.answers)
        if answers["pin"] != answers["again"]:
            self._set_state(replace(self.state, problem=Sentence("desk.setup.differ")))
            return
        self._set_state(replace(self.state, busy=True))
        name, pin, at = answers["name"], answers["pin"], self._context.now()
        self._context.write(
            self,
            lambda store: staff.set_up_admin(store, name, pin, at),
            self._finish_set_up,
            self._fail,
        )

    def _finish_set_up(self, result: Actor | InvalidInput) -> None:
        if isinstance(result, Actor):
            self._set_state(LockState(self.state.people, chosen=result.staff))
            self._context.set_actor(result)
        else:
            self._set_state(replace(self.state, busy=False, problem=result.sentence))

    def _fail(self, error: Exception) -> None:
        self._set_state(replace(self.state, busy=False))
        self._context.report_error(error)

    def _update_fault(self) -> None:
        fault = self._context.fault if self.state.people is None else None
        self._set_state(replace(self.state, fault=fault))

    def _set_state(self, state: LockState) -> None:
        self.state = state
        self.show()

    @Property(str, notify=changed)
    def stayText(self) -> str:
        """Label of the button that cancels closing; empty unless a PIN is requested to close."""
        return self.props.stay

    @Property(str, notify=changed)
    def unlockText(self) -> str:
        return self.props.unlock

    @Property(str, notify=changed)
    def eraseText(self) -> str:
        return self.props.erase

    @Property(list, notify=changed)
    def people(self) -> list[PropsViewModel[LineProps]]:
        return self._people.shown

    @Property(FormViewModel, notify=changed)
    def form(self) -> FormViewModel:
        return self._form


def _last_of(members: Sequence[staff.StaffMember]) -> str:
    """Id of the staff member who used this device last, empty for none."""
    last = max(members, key=lambda one: one.here, default=None)
    return last.staff.id if last is not None and last.here else ""
