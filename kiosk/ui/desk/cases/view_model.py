"""D10: the cases of several devices, decided with one key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject

from kiosk.domain.journal.facts import guest_subject
from kiosk.domain.journal.merging.merge_cases import MergeCase
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.store.queries import scans
from kiosk.store.queries.merging.merge_cases import KnownCases
from kiosk.store.queries.staff_names import names_of_staff
from kiosk.ui.desk.cases.derive import CasesState, derive
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.usecases.admin.cases import MergeCaseDecided, current_cases, decide_case, reopen_case
from kiosk.usecases.devices.device_keys import device_list

if TYPE_CHECKING:
    from kiosk.store import Store

_GUEST = guest_subject("")


class CasesViewModel(ListPageViewModel):
    """View model of the page of cases."""

    name, view, label, icon = "cases", "Pages/ListPage.qml", "d10.title", "merge"
    right = Right.CORRECT

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = CasesState()
        self._is_reading = self._is_stale = False

    def derive_props(self) -> ListPageProps:
        may_decide = self.context.may(Right.CORRECT)
        return derive(replace(self.state, may_decide=may_decide), self.context.formatter)

    def reset(self) -> None:
        self.state = CasesState()
        self._is_reading = self._is_stale = False
        super().reset()

    def refresh(self) -> None:
        """Read the cases, unless they are being read: then once more when that is done."""
        self._is_stale = self._is_reading
        if not self._is_reading:
            self._is_reading = True
            known = self.state.known
            self.context.run_slow(
                self, lambda store: _read(store, known), self._cases_read, self._failed
            )

    def opened(self) -> str:
        return self.state.opened

    def press(self, key: str) -> bool:
        case = self.state.case
        if key == "U" and case is not None and case.decision is not None:
            self.act("reopen")
            return True
        return super().press(key)

    def choose(self, line: str) -> None:
        self.state = replace(self.state, opened=line)
        self.show()
        if line:
            self.formFocusRequested.emit()

    def act(self, action: str) -> None:
        case, actor = self.state.case, self.context.actor
        if case is None or actor is None:
            return
        now = self.context.now()
        match action:
            case "decide":
                self._write(partial(decide_case, actor=actor, case=case.id, at=now))
            case "reopen":
                self._write(partial(reopen_case, actor=actor, case=case.id, at=now))

    def _write(self, work: Callable[[Store], MergeCaseDecided | InvalidInput | NotAllowed]) -> None:
        self.context.write(self, work, self._written)

    def _written(self, answer: MergeCaseDecided | InvalidInput | NotAllowed) -> None:
        match answer:
            case MergeCaseDecided(case):
                is_decided = case.decision is not None
                self.context.notify("d10.done" if is_decided else "d10.again")
            case InvalidInput(sentence):
                self.refuse(sentence)
            case NotAllowed():
                self.refuse("d9.not_allowed")
            case _:
                assert_never(answer)

    def _cases_read(self, read: CasesState) -> None:
        self.state = replace(read, opened=self.state.opened, loaded=True)
        self._is_reading = False
        self.show()
        if self._is_stale:
            self.refresh()

    def _failed(self, error: Exception) -> None:
        self._is_reading = False
        self.context.report_error(error)


def _read(store: Store, known: KnownCases | None) -> CasesState:
    """All cases, and the names of guests, devices and staff in them."""
    read = current_cases(store, known)
    cases = read.cases
    devices = {one.id: one.name for one in device_list(store) if one.name}
    return CasesState(cases, _guests(store, cases), devices, store.read(names_of_staff), known=read)


def _guests(store: Store, cases: Sequence[MergeCase]) -> dict[str, Guest]:
    subjects = {side.subject for case in cases for side in case.sides}

    def guest_of(subject: str) -> Guest | None:
        id_ = subject.removeprefix(_GUEST)
        return store.read(lambda connection: scans.guest_by_id(connection, id_))

    found = {one: guest_of(one) for one in subjects if one.startswith(_GUEST)}
    return {subject: guest for subject, guest in found.items() if guest is not None}
