"""View model of the badges page: printers are set up, and badges of many guests printed."""

from __future__ import annotations

import secrets
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject

from kiosk.devices.printers.network_search import find_on_network
from kiosk.devices.printers.printer_search import FoundPrinter, find_local
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.equipment.printer_status import Printed, Result, Troubled
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.ui.desk.badges.bulk_form import chosen_target
from kiosk.ui.desk.badges.bulk_printing import BulkPrinting
from kiosk.ui.desk.badges.bulk_state import PDF
from kiosk.ui.desk.badges.derive import derive
from kiosk.ui.desk.badges.printer_form import DEFAULT_LAYOUT, typed_printer
from kiosk.ui.desk.badges.state import BULK, NEW, PRINTER, BadgesState
from kiosk.ui.desk.parts.desk_context import DeskContext
from kiosk.ui.desk.parts.list_page import ListPageProps, ListPageViewModel
from kiosk.ui.desk.parts.props import OK, STOP
from kiosk.usecases.printing.print_queue import Queue, queues
from kiosk.usecases.printing.printers import set_up

if TYPE_CHECKING:
    from kiosk.store import Store

_ID_BYTES = 3


class BadgesViewModel(ListPageViewModel):
    """View model of the page on which printers are set up and many badges printed."""

    name, view, label, icon = "badges", "Pages/ListPage.qml", "bd.title", "print"
    key = "Ctrl+B"
    right = Right.PRINT

    def __init__(self, context: DeskContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self.state = BadgesState()
        self._followed = False
        self.bulk = BulkPrinting(context, self)
        self.bulk.changed.connect(self._show_polled)

    def derive_props(self) -> ListPageProps:
        worker = self.context.printing.worker
        state = replace(
            self.state,
            typed=self.typed,
            troubles=dict(worker.troubles) if worker else {},
            heard=frozenset(worker.heard) if worker else frozenset(),
            own=self.context.printing.own_printer,
            may_set_up=self.context.may(Right.DEVICES),
            may_export=self.context.may(Right.EXPORT),
            bulk=self.bulk.state,
        )
        return derive(state, self.context.formatter)

    def reset(self) -> None:
        self.state = BadgesState()
        self.bulk.reset()
        super().reset()

    def enter(self) -> None:
        worker = self.context.printing.worker
        if worker is not None and not self._followed:
            self._followed = True
            worker.polled.connect(self._show_polled)
        super().enter()

    def refresh(self) -> None:
        self.context.run(self, _read, self._set_read)
        if self.state.opened == BULK and not self.bulk.state.is_printing:
            self.bulk.count(self.typed)

    def opened(self) -> str:
        return self.state.opened

    def press(self, key: str) -> bool:
        for action in self.props.actions:
            if action.key and action.key.casefold() == key and action.enabled:
                self.act(action.id)
                return True
        return super().press(key)

    def choose(self, line: str) -> None:
        if line != self.state.opened:
            self.typed = {}
            self.state = replace(self.state, opened=line, found=None, problem=None)
            if line == NEW:
                self._search()
            if line == BULK:
                self.bulk.reset()
                self.bulk.count({})
            self._ask_printer()
            self.show()
        if line:
            self.formFocusRequested.emit()

    def toggleItem(self, item: str) -> None:
        kind, _, number = item.partition(".")
        if kind == "found" and self.state.found:
            found = self.state.found[int(number)]
            self.typed |= {"name": found.name[:60], "kind": found.kind, "address": found.address}
            self.state = replace(self.state, found=None, problem=None)
            self.show()
            self.formFocusRequested.emit()

    def edit(self, entry: str, value: str) -> None:
        is_changed = self.typed.get(entry, "") != value
        self.state = replace(self.state, problem=None)
        super().edit(entry, value)
        if self.state.opened == BULK and is_changed and entry != "target":
            self.bulk.count(self.typed)

    def act(self, action: str) -> None:
        printer = self.state.printer
        match action:
            case "save":
                self._save(typed_printer(replace(self.state, typed=self.typed), _new_id()))
            case "remove" if printer is not None:
                self._save(replace(printer, active=False))
            case "search":
                self._search()
            case "own" if printer is not None:
                self.context.printing.set_own_printer(printer.id)
                self.context.notify("bd.own_set", name=printer.name)
                self.show()
            case "test" if printer is not None:
                self._test(printer)
            case "print" if self.state.opened == BULK:
                self._print_many()
            case "stop":
                self.bulk.stop()

    def _print_many(self) -> None:
        state = replace(
            self.state,
            typed=self.typed,
            own=self.context.printing.own_printer,
            may_export=self.context.may(Right.EXPORT),
        )
        target, actor = chosen_target(state), self.context.actor
        if actor is None:
            return
        if target == PDF:
            self.bulk.write_pdf(actor, DEFAULT_LAYOUT)
        elif target:
            self.bulk.start(actor, target, self.typed)

    def _ask_printer(self) -> None:
        """Ask the opened printer how it is."""
        printer, worker = self.state.printer, self.context.printing.worker
        if printer is not None and printer.active and worker is not None:
            worker.query_status(printer)

    def _save(self, printer: Printer) -> None:
        if self.context.actor is not None:
            work = partial(set_up, actor=self.context.actor, printer=printer)
            self.context.write(self, work, self._saved)

    def _saved(self, answer: Printer | InvalidInput | NotAllowed) -> None:
        match answer:
            case InvalidInput(sentence):
                self.state = replace(self.state, problem=answer)
                self.refuse(sentence)
            case NotAllowed():
                self.refuse("d9.not_allowed")
            case Printer(id=id_, name=name, active=active):
                self.typed = {}
                opened = f"{PRINTER}:{id_}" if active else ""
                self.state = replace(self.state, opened=opened, found=None, problem=None)
                self.context.notify("bd.saved" if active else "bd.removed", name=name)
            case _:
                assert_never(answer)
        self.show()

    def _search(self) -> None:
        """Look for printers; what is typed stays."""
        if self.state.busy is not None:
            return
        self.state = replace(self.state, busy=Sentence("bd.searching"))
        self.context.run_slow(self, _search_printers, self._set_found, self._search_failed)
        self.show()

    def _set_found(self, found: tuple[FoundPrinter, ...]) -> None:
        is_new = self.state.opened == NEW
        self.state = replace(self.state, busy=None, found=found if is_new else None)
        self.show()

    def _search_failed(self, error: Exception) -> None:
        self.state = replace(self.state, busy=None)
        self.context.report_error(error)
        self.show()

    def _test(self, printer: Printer) -> None:
        from kiosk.usecases.printing.print_jobs import print_sample

        worker = self.context.printing.worker
        if worker is None or self.state.busy is not None:
            return
        self.state = replace(self.state, busy=Sentence("bd.testing", {"name": printer.name}))
        worker.print_page(printer, print_sample, partial(self._tested, printer))
        self.show()

    def _tested(self, printer: Printer, result: Result) -> None:
        self.state = replace(self.state, busy=None)
        match result:
            case Printed():
                self.context.notify("bd.tested", OK, name=printer.name)
            case Troubled(trouble=trouble):
                self.context.notify(f"badge.trouble.{trouble}", STOP)
            case _:
                assert_never(result)
        self.show()

    def _show_polled(self) -> None:
        if self.state.loaded:
            self.show()

    def _set_read(self, read: tuple[list[Queue], dict[str, str]]) -> None:
        self.state = replace(self.state, queues=read[0], layouts=read[1], loaded=True)
        self._ask_unheard()
        self.show()

    def _ask_unheard(self) -> None:
        """Ask every printer once how it is, so that the list says it."""
        worker = self.context.printing.worker
        for printer in self.state.active:
            if worker is not None and printer.id not in worker.heard:
                worker.query_status(printer)


def _new_id() -> str:
    return secrets.token_hex(_ID_BYTES)


def _search_printers(_: Store) -> tuple[FoundPrinter, ...]:
    return (*find_local(), *find_on_network())


def _read(store: Store) -> tuple[list[Queue], dict[str, str]]:
    # Fonts and imaging libraries load slowly: not before the page is opened.
    from kiosk.usecases.printing.badge_pictures import layout_titles

    return queues(store), layout_titles()
