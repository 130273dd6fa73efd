"""D9: devices with their last activity, printers with their print jobs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject

from kiosk.domain.equipment.devices import Device
from kiosk.domain.journal.kiosk_controls import KioskControl
from kiosk.domain.records.permissions import Actor, NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.ui.desk.devices.adding import (
    NEW,
    Adding,
    picture_of,
    typed_checkpoint,
    typed_role,
)
from kiosk.ui.desk.devices.controlling import CLOSING, WRITING, control_work
from kiosk.ui.desk.devices.derive import derive
from kiosk.ui.desk.devices.network_check import CHECK, NetworkChecker
from kiosk.ui.desk.devices.reads import (
    Connections,
    Equipment,
    read_connections,
    read_equipment,
    read_staying,
)
from kiosk.ui.desk.devices.state import DevicesState
from kiosk.ui.desk.parts import key_names
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.usecases.devices.device_codes import (
    IssuedCode,
    issue_device_code,
    withdraw,
)
from kiosk.usecases.devices.device_keys import revoke_device
from kiosk.usecases.printing import print_requests
from kiosk.usecases.printing.print_requests import (
    JobOver,
    JobUnknown,
    PrintJobCancelled,
    PrintJobMoved,
)
from kiosk.usecases.printing.printers import PrinterState, PrinterUnknown, load_labels

if TYPE_CHECKING:
    from kiosk.store import Store


DeviceAnswer = (
    Device
    | KioskControl
    | PrinterState
    | PrintJobMoved
    | PrintJobCancelled
    | PrinterUnknown
    | JobOver
    | JobUnknown
    | InvalidInput
    | NotAllowed
)


class DevicesViewModel(ListPageViewModel):
    """View model of the page of devices and printers."""

    name, view, label, icon = "devices", "Pages/ListPage.qml", "d9.title", "print"
    key = "Q"
    right = Right.PRINT

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = DevicesState()
        self._checker = NetworkChecker(context.environment.clock, self)
        self._checker.changed.connect(self.show)

    def derive_props(self) -> ListPageProps:
        return derive(self._full_state(), self.context.formatter)

    def _full_state(self) -> DevicesState:
        may = self.context.may
        return replace(
            self.state,
            typed=self.typed,
            may_revoke=may(Right.DEVICES),
            may_control=may(Right.KIOSKS),
            check=self._checker.state,
        )

    def reset(self) -> None:
        self._checker.cancel()
        self.state = DevicesState()
        super().reset()

    def refresh(self) -> None:
        self.context.run(self, read_equipment, self._equipment_read)
        self.tick()

    def tick(self) -> None:
        """Look at the connections, and at the code that is shown; called every second."""
        self._checker.advance()
        issued = self.state.adding.issued
        has_code = self.state.adding.code is not None
        self.context.run(
            self, lambda store: read_connections(store, issued, has_code), self._connections_read
        )

    def leave(self) -> None:
        """Close the form; a code that is shown stays valid for its minutes."""
        self._checker.cancel()
        if self.state.opened in (NEW, CHECK):
            self.choose("")

    def press(self, key: str) -> bool:
        if key == key_names.ESCAPE and self.state.editing:
            self.act("back")
            return True
        for action in self.props.actions:
            if action.key == key and not self.is_editing():
                self.act(action.id)
                return True
        return super().press(key)

    def opened(self) -> str:
        return self.state.opened

    def choose(self, line: str) -> None:
        if line != self.state.opened:
            self._checker.cancel()
            self.typed = {}
            self.state = replace(
                self.state, opened=line, ticked=frozenset(), adding=Adding(), editing=""
            )
            self.show()

    def toggleItem(self, item: str) -> None:
        self.state = replace(self.state, ticked=self.state.ticked ^ {item})
        self.show()

    def act(self, action: str) -> None:
        actor, now = self.context.actor, self.context.now()
        verb, _, id_ = action.partition(".")
        if actor is None:
            return
        match verb:
            case "load":
                self._load()
            case "move" | "cancel":
                self._change_jobs(actor, id_)
            case "add" | "again" | "issue" | "withdraw":
                self._add_device(verb)
            case "revoke" if self.state.device is not None:
                device = self.state.device.id
                self._write(partial(revoke_device, actor=actor, device=device, at=now))
            case "check" | "stop":
                self._check(verb)
            case "close" | "write" | "back" | "reopen" | "restart" | "send":
                self._control(verb, actor)

    def _check(self, verb: str) -> None:
        """Check the network, or end the check."""
        if verb == "stop":
            self._checker.cancel()
        else:
            self.choose(CHECK)
            self.context.run(self, lambda store: store.path, self._start_check)

    def _start_check(self, store: Path) -> None:
        self._checker.start(store, self.context.language)

    def _control(self, verb: str, actor: Actor) -> None:
        """Open or close a form of the opened kiosk, or write what staff say about it."""
        forms = {"close": CLOSING, "write": WRITING, "back": ""}
        if verb in forms:
            self.typed = {}
            self.state = replace(self.state, editing=forms[verb], problem=None)
            self.show()
            self.formFocusRequested.emit()
        elif work := control_work(verb, self._full_state(), actor, self.context.now()):
            self._write(work)

    def _add_device(self, verb: str) -> None:
        """Open the form of a new device, make its code, or withdraw the code."""
        if verb == "issue":
            self._issue()
        elif verb == "withdraw":
            self._withdraw()
        else:
            self.choose("")
            self.choose(NEW)
            self.formFocusRequested.emit()

    def _issue(self) -> None:
        typed, actor = self.typed, self.context.actor
        if actor is None or not typed.get("name", "").strip():
            return
        work = partial(
            issue_device_code,
            actor=actor,
            name=typed["name"],
            role=typed_role(typed),
            checkpoint=typed_checkpoint(typed, self.context.programme),
        )
        self.context.write(self, work, self._issued)

    def _issued(self, answer: IssuedCode | InvalidInput | NotAllowed) -> None:
        match answer:
            case IssuedCode():
                self.state = replace(self.state, adding=Adding(answer))
            case InvalidInput(sentence):
                self.state = replace(self.state, adding=Adding(problem=answer))
                self.refuse(sentence)
            case NotAllowed():
                self.refuse("d9.not_allowed")
            case _:
                assert_never(answer)
        self.show()

    def _withdraw(self) -> None:
        issued = self.state.adding.issued
        self.choose("")
        if issued is not None:
            self.context.write(self, lambda store: withdraw(store, issued.secret), lambda _: None)

    def _connections_read(self, read: Connections) -> None:
        status, reports, code, state = read
        adding = self.state.adding
        if adding.issued is not None and state is not None and state.joined:
            self.context.notify("d9.joined", name=state.name)
            self.choose(f"device:{state.device}")
        elif adding.issued is not None:
            if code is not None and adding.code is None:
                adding = replace(adding, code=code, picture=picture_of(code))
            self.state = replace(self.state, adding=replace(adding, state=state))
        self.state = replace(self.state, status=status, reports=reports)
        self.show()

    def _change_jobs(self, actor: Actor, printer: str) -> None:
        """Move the ticked print jobs to a printer, or cancel them where none is given."""
        at = self.context.now()
        for job in self.state.ticked:
            if printer:
                move = partial(print_requests.move, subject=job, printer=printer)
                self._write(partial(move, actor=actor, at=at))
            else:
                self._write(partial(print_requests.cancel, actor=actor, subject=job, at=at))

    def _load(self) -> None:
        queue, actor, typed = self.state.queue, self.context.actor, self.typed.get("labels", "")
        if queue is None or actor is None or not typed.strip().isdecimal():
            return
        printer, now = queue.printer.printer.id, self.context.now()
        work = partial(load_labels, actor=actor, printer=printer, count=int(typed), at=now)
        self._write(work)

    def _write(self, work: Callable[[Store], DeviceAnswer]) -> None:
        self.context.write(self, work, self._written)

    def _written(self, answer: DeviceAnswer) -> None:
        match answer:
            case InvalidInput(sentence):
                self.state = replace(self.state, problem=answer)
                self.refuse(sentence)
            case NotAllowed():
                self.refuse("d9.not_allowed")
            case KioskControl():
                self.typed = {}
                self.state = replace(self.state, editing="", problem=None)
                self.context.notify("d9.kiosk.sent")
                self.listFocusRequested.emit()
            case PrinterUnknown() | JobOver() | JobUnknown():
                self.refuse("d9.gone")
            case Device(id=device):
                self.context.run(self, partial(read_staying, device=device), self.context.notify)
            case PrinterState() | PrintJobMoved() | PrintJobCancelled():
                self.typed = {}
                self.context.notify("d9.done")
            case _:
                assert_never(answer)
        self.show()

    def _equipment_read(self, read: Equipment) -> None:
        self.state = replace(
            self.state,
            devices=read.devices,
            queues=read.queues,
            lacks_recovery_file=read.lacks_recovery_file,
            controls=read.controls,
            staff=read.staff,
            ticked=self.state.ticked & read.jobs,
            loaded=True,
        )
        self.show()
