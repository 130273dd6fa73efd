"""D9: devices with their last activity, printers with their print jobs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject

from kiosk.domain.equipment.devices import Device
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.ui.desk.devices.derive import DevicesState, derive
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.usecases.admin.device_keys import revoke_device
from kiosk.usecases.admin.device_overviews import DeviceOverview, device_overviews
from kiosk.usecases.printing import print_requests
from kiosk.usecases.printing.print_queue import Queue, queues
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

    def derive_props(self) -> ListPageProps:
        may_revoke = self.context.may(Right.DEVICES)
        state = replace(self.state, typed=self.typed, may_revoke=may_revoke)
        return derive(state, self.context.formatter)

    def reset(self) -> None:
        self.state = DevicesState()
        super().reset()

    def refresh(self) -> None:
        self.context.run(
            self, lambda store: (device_overviews(store), queues(store)), self._equipment_read
        )

    def opened(self) -> str:
        return self.state.opened

    def choose(self, line: str) -> None:
        if line != self.state.opened:
            self.typed = {}
            self.state = replace(self.state, opened=line, ticked=frozenset())
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
            case "move":
                for job in self.state.ticked:
                    move = partial(print_requests.move, subject=job, printer=id_)
                    self._write(partial(move, actor=actor, at=now))
            case "cancel":
                for job in self.state.ticked:
                    self._write(partial(print_requests.cancel, actor=actor, subject=job, at=now))
            case "revoke" if self.state.device is not None:
                device = self.state.device.id
                self._write(partial(revoke_device, actor=actor, device=device, at=now))

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
                self.refuse(sentence)
            case NotAllowed():
                self.refuse("d9.not_allowed")
            case PrinterUnknown() | JobOver() | JobUnknown():
                self.refuse("d9.gone")
            case Device() | PrinterState() | PrintJobMoved() | PrintJobCancelled():
                self.typed = {}
                self.context.notify("d9.done")
            case _:
                assert_never(answer)
        self.show()

    def _equipment_read(self, result: tuple[list[DeviceOverview], list[Queue]]) -> None:
        devices, printer_queues = result
        jobs = {one.job.subject for queue in printer_queues for one in queue.jobs}
        self.state = replace(
            self.state,
            devices=devices,
            queues=printer_queues,
            ticked=self.state.ticked & jobs,
            loaded=True,
        )
        self.show()
