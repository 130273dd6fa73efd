"""View model of scan mode: scans are checked in one after the other, the last one is large."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import assert_never

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.records.entities import Direction
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.page import DeskPage
from kiosk.ui.desk.parts.props import WARN, DeskAction
from kiosk.ui.desk.parts.rows import DeskActionViewModel, LineViewModel
from kiosk.ui.desk.scanning.derive import (
    RECENT,
    ScanModeState,
    derive,
    session_to_wait_for,
    with_number,
)
from kiosk.ui.desk.scanning.props import ScanModeProps, ScanResultProps
from kiosk.ui.desk.scanning.results import is_passed, sound
from kiosk.ui.shared.props_view_model import PropsViewModel
from kiosk.usecases.doors.door_counts import DoorCounts, door_counts
from kiosk.usecases.doors.scan_mode import DoorScan, scan_at_door
from kiosk.usecases.doors.session_doors import SessionDoor, WaitingAnswer, put_on_list

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_SHOWN = 8.0
"""Seconds for which a guest who passed is shown large; others stay until the next scan."""
_OF_EVERY_PAGE = frozenset({key_names.SEARCH, "ctrl+k", "Y"})
"""Keys that do here what they do on every page: search, and acknowledge an alert."""


@QmlElement
class ScanResultViewModel(PropsViewModel[ScanResultProps]):
    """The last scan."""

    blank = ScanResultProps()
    nested = (LineViewModel,)


@QmlElement
class ScanModeContent(PropsViewModel[ScanModeProps]):
    """All that scan mode shows."""

    blank = ScanModeProps()
    nested = (LineViewModel, DeskActionViewModel, ScanResultViewModel)


@QmlElement
class ScanModeViewModel(DeskPage):
    """Scan mode. Every scan is one transaction on the quick worker, in the order of the scans."""

    name, view, label, icon = "scan_mode", "Scanning/ScanModePage.qml", "sm.page", "scan"
    key = "Ctrl+S"
    right = Right.CHECK_IN
    bare = True

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = ScanModeState()
        self._content = ScanModeContent(self)
        self._shown_at = 0.0
        self._counting = self._stale = False
        context.choices.changed.connect(self._update_checkpoint)

    @property
    def props(self) -> ScanModeProps:
        return self._content.props

    def enter(self) -> None:
        self.show()
        self.refresh()

    def leave(self) -> None:
        self._set(shown=False, fault=None, direction=Direction.ENTRY)

    def reset(self) -> None:
        self._set(scans=(), shown=False, fault=None)

    def refresh(self) -> None:
        if self._counting:
            self._stale = True
            return
        self._counting, self._stale = True, False
        context = self.context
        work = partial(door_counts, checkpoint=context.checkpoint(), at=context.now())
        context.run_slow(self, work, self._counted, self._count_failed)

    def tick(self) -> None:
        last, age = self.state.last, self.context.environment.clock() - self._shown_at
        if last is not None and is_passed(last.answer.outcome) and age >= _SHOWN:
            self._set(shown=False)

    def retranslate(self) -> None:
        self.show()

    def keys(self) -> tuple[DeskAction, ...]:
        result = self.props.result
        decide = (DeskAction("decide", result.decide, "Enter"),) if result.decide else ()
        return (*decide, *(one for one in self.props.actions if one.key))

    def press(self, key: str) -> bool:
        if key in _OF_EVERY_PAGE:
            return False
        if key == key_names.ENTER:
            self.act("decide")
        elif key == key_names.ESCAPE:
            self.act("leave")
        else:
            actions = {action.key: action.id for action in self.props.actions}
            self.act(actions.get(key, ""))
        return True

    @Slot(str)
    def act(self, action: str) -> None:
        with self.context.updates.open():
            if action == "decide":
                self._open_card()
            elif action == "direction":
                leaving = self.state.direction is Direction.EXIT
                self._set(shown=False, direction=Direction.ENTRY if leaving else Direction.EXIT)
            elif action == "printing" and self.context.may(Right.PRINT):
                self.context.choices.toggle_printing()
            elif action == "wait":
                self._put_on_list()
            elif action == "leave":
                self.context.page_requested.emit("find")

    def scan(self, code: ScannedCode) -> bool:
        context, actor = self.context, self.context.actor
        if actor is None:
            return False
        work = partial(
            scan_at_door,
            actor=actor,
            code=code,
            checkpoint=context.checkpoint(),
            at=context.now(),
            direction=self.state.direction,
            prints=context.choices.current.prints_on_scan,
            printer=context.printing.own_printer,
        )
        context.write(self, work, self._scanned, self._scan_failed)
        return True

    def show(self) -> None:
        """Derive the content and show it."""
        context = self.context
        prints = context.choices.current.prints_on_scan if context.may(Right.PRINT) else None
        props = derive(self.state, context.formatter, context.checkpoint(), prints=prints)
        self._content.show(props)
        self.keys_changed.emit()

    def _set(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]  # fields of the state
        self.show()

    def _scanned(self, result: DoorScan | NotAllowed | InvalidInput) -> None:
        context = self.context
        self._shown_at = context.environment.clock()
        match result:
            case DoorScan(answer=answer):
                scans = (result, *self.state.scans)[: RECENT + 1]
                self._set(scans=scans, shown=True, fault=None)
                context.sound_requested.emit(sound(answer.outcome))
            case NotAllowed():
                self._set(fault=Sentence("desk.not_allowed"))
                context.sound_requested.emit("error")
            case InvalidInput(sentence):
                self._set(fault=sentence)
                context.sound_requested.emit("error")
            case _:
                assert_never(result)

    def _scan_failed(self, error: Exception) -> None:
        from kiosk.store.errors import StoreError

        sentence = error.sentence if isinstance(error, StoreError) else None
        self._set(fault=sentence or Sentence("desk.unexpected"))
        self.context.sound_requested.emit("error")
        self.context.report_error(error)

    def _open_card(self) -> None:
        """Open the card of the guest about whom staff must decide; its end leads back here."""
        last = self.state.last
        if last is None or last.answer.guest is None or is_passed(last.answer.outcome):
            return
        self.context.guest_requested.emit(last.answer.guest.id)
        self.context.return_page = self.name

    def _put_on_list(self) -> None:
        """Put the guest of the last scan on the waiting list of the session, which is full."""
        context, session, last = self.context, session_to_wait_for(self.state), self.state.last
        if not session or context.actor is None or last is None or last.answer.guest is None:
            return
        work = partial(
            put_on_list,
            actor=context.actor,
            session=session,
            guest=last.answer.guest.id,
            at=context.now(),
        )
        context.write(self, work, partial(self._put, last))

    def _put(self, scan: DoorScan, result: WaitingAnswer) -> None:
        context, guest = self.context, scan.answer.guest
        match result:
            case SessionDoor(waiting=waiting) if guest is not None:
                number = next((one.number for one in waiting if one.guest.id == guest.id), 0)
                scans = [
                    with_number(one, number) if one is scan else one for one in self.state.scans
                ]
                self._set(scans=tuple(scans))
                context.notify("sm.wait.done", name=context.formatter.name(guest), n=number)
            case InvalidInput(sentence):
                context.notify(sentence, WARN)
            case NotAllowed() | SessionDoor():
                context.notify("desk.not_allowed", WARN)
            case _:
                assert_never(result)

    def _update_checkpoint(self) -> None:
        """Forget the scans of the checkpoint before, and count at the new one."""
        self._set(shown=False, fault=None)
        if self.context.actor is not None:
            self.refresh()

    def _counted(self, counts: DoorCounts) -> None:
        self._counting = False
        self._set(counts=counts)
        if self._stale:
            self.refresh()

    def _count_failed(self, error: Exception) -> None:
        self._counting = False
        self.context.report_error(error)

    @Property(ScanModeContent, constant=True)
    def content(self) -> ScanModeContent:
        return self._content
