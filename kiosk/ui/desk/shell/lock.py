"""The desk's door: who works, their PIN, and the first admin of a new store."""

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
from kiosk.ui.desk.shell.lock_derive import Door, LockProps, derive
from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.ui.shared.qml_properties import simple_properties
from kiosk.usecases.admin import staff
from kiosk.usecases.admin.pin_waits import PinWaits

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@QmlElement
class LockViewModel(QObject):
    """The door. `cleared` asks that the typed PIN be wiped, `asked` that its fields take the keys.

    `left` says that somebody who may has closed the desk.
    """

    changed = Signal()
    vars().update(simple_properties(LockProps, changed, without=("erase", "stay", "unlock")))
    cleared = Signal()
    asked = Signal()
    left = Signal()

    def __init__(self, office: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = LockProps()
        self.door = Door()
        self._office = office
        self._waits = PinWaits(office.around.clock)
        self._people = RowPool(LineViewModel, self)
        self._form = FormViewModel(self)
        self._form.edited.connect(self._edit)
        self._form.acted.connect(self._submit_set_up)
        office.faltered.connect(self._falter)
        office.written.connect(self.refresh)
        office.retold.connect(self.show)
        self.show()

    def show(self) -> None:
        """Say again where somebody stands."""
        wait = self._waits.left(staff.wait_subject(self.door.chosen))
        props = derive(self.door, self._office.voice, wait)
        if props == self.props:
            return
        self.props = props
        self._people.show(props.people)
        self._form.show(props.form)
        self.changed.emit()

    def refresh(self) -> None:
        """Read who may unlock; nothing to do while somebody works."""
        now, waits = self._office.now(), self._waits
        if self._office.actor is None:
            self._office.do(
                self, lambda store: staff.staff_with_device_use(store, now, waits), self._know
            )

    def lock(self) -> None:
        """Nobody works from now on: forget what was typed, offer who worked last."""
        self._stand(Door(self.door.people, fault=self.door.fault))
        self.cleared.emit()
        self.asked.emit()
        self.refresh()

    def tick(self) -> None:
        """A second went by; a wait may be over."""
        if self._office.actor is None:
            self.show()

    @Slot(str)
    def choose(self, person: str) -> None:
        """Somebody says who they are."""
        self._stand(replace(self.door, chosen=person, problem=None))
        self.cleared.emit()

    @Slot(int)
    def move(self, steps: int) -> None:
        """The next name in the list, or the one before."""
        people = [one.staff.id for one in self.door.named]
        if people:
            at = people.index(self.door.chosen) if self.door.chosen in people else -1
            self.choose(people[max(0, min(len(people) - 1, at + steps))])

    @Slot(str)
    def spell(self, letters: str) -> None:
        """The first letters of a name were typed: the first of those called so is chosen."""
        if letters == self.door.letters:
            return
        door = replace(self.door, letters=letters, problem=None)
        named = [one.staff.id for one in door.named]
        if not letters.strip():
            door = replace(door, chosen=_last_of(door.people or ()))
        elif door.chosen not in named:
            door = replace(door, chosen=named[0] if named else "")
        if door.chosen != self.door.chosen:
            self.cleared.emit()
        self._stand(door)

    @property
    def guards(self) -> bool:
        """Whether closing the desk takes a PIN: somebody has one, and it can be read."""
        return self.props.stage == "choose" and self._office.fault is None

    @Slot()
    def leave(self) -> None:
        """Somebody wants to close the desk: with a PIN, where anybody has one that can be read."""
        if not self.guards:
            self.left.emit()
            return
        self._stand(replace(self.door, leaving=not self.door.leaving, problem=None))
        self.cleared.emit()
        self.asked.emit()

    @Slot(str)
    def unlock(self, pin: str) -> None:
        """A PIN was typed."""
        if not self.door.chosen or not pin or self.props.busy:
            return
        self._stand(replace(self.door, busy=True, problem=None))
        chosen, at, waits = self.door.chosen, self._office.now(), self._waits
        self._office.write(
            self,
            lambda store: staff.unlock(store, chosen, pin, at, waits),
            self._answer,
            self._fail,
        )
        self.cleared.emit()

    def _answer(self, answer: Actor | staff.WrongPin | InvalidInput) -> None:
        match answer:
            case Actor() if self.door.leaving:
                self.left.emit()
            case Actor():
                self._stand(Door(self.door.people, chosen=self.door.chosen))
                self._office.work_as(answer)
            case staff.WrongPin() | InvalidInput():
                self._stand(replace(self.door, busy=False, problem=answer.sentence))
                self._office.heard.emit("error")
            case _:
                assert_never(answer)

    def _know(self, members: list[staff.StaffMember]) -> None:
        known = tuple(one for one in members if one.staff.active)
        before = self.door
        door = replace(before, people=known)
        if door.member is None and not door.letters:
            door = replace(door, chosen=_last_of(known))
        self._stand(door)
        if before.people is None or door.chosen != before.chosen:
            self.asked.emit()

    def _edit(self, entry: str, value: str) -> None:
        answers = dict(self.door.answers) | {entry: value}
        self._stand(replace(self.door, answers=tuple(answers.items()), problem=None))

    def _submit_set_up(self, _deed: str) -> None:
        if not self.props.form.submit.enabled:
            return
        answers = dict(self.door.answers)
        if answers["pin"] != answers["again"]:
            self._stand(replace(self.door, problem=Sentence("front.setup.differ")))
            return
        self._stand(replace(self.door, busy=True))
        name, pin, at = answers["name"], answers["pin"], self._office.now()
        self._office.write(
            self, lambda store: staff.set_up_admin(store, name, pin, at), self._set_up, self._fail
        )

    def _set_up(self, answer: Actor | InvalidInput) -> None:
        if isinstance(answer, Actor):
            self._stand(Door(self.door.people, chosen=answer.staff))
            self._office.work_as(answer)
        else:
            self._stand(replace(self.door, busy=False, problem=answer.sentence))

    def _fail(self, error: Exception) -> None:
        self._stand(replace(self.door, busy=False))
        self._office.fail(error)

    def _falter(self) -> None:
        fault = self._office.fault if self.door.people is None else None
        self._stand(replace(self.door, fault=fault))

    def _stand(self, door: Door) -> None:
        self.door = door
        self.show()

    @Property(str, notify=changed)
    def stayText(self) -> str:
        """What the button says that closed the desk, while it asks for a PIN."""
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
    """Who worked on this device last; nobody where nobody did."""
    last = max(members, key=lambda one: one.here, default=None)
    return last.staff.id if last is not None and last.here else ""
