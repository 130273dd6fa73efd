"""Derives the set-up of a printer: its form, its state in words, the printers found. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.equipment.devices import Printer
from kiosk.domain.equipment.printer_status import FAILURES, Trouble
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.ui.desk.badges.state import NEW, PRINTER, BadgesState
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE
from kiosk.ui.desk.parts.props import (
    NO_FORM,
    OK,
    PLAIN,
    STOP,
    DeskAction,
    Form,
    FormField,
    LineProps,
)
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.printing.print_queue import Queue, Queued
from kiosk.usecases.printing.printers import KINDS

DEFAULT_LAYOUT = "62x100"


def typed_printer(state: BadgesState, new_id: str) -> Printer:
    """The printer as the form says; a new one gets `new_id`."""
    base = state.printer or Printer(id=new_id, kind=KINDS[0], layout=DEFAULT_LAYOUT)
    typed = {name: text.strip() for name, text in state.typed.items()}
    return replace(
        base,
        name=typed.get("name", base.name),
        kind=typed.get("kind", base.kind),
        address=typed.get("address", base.address),
        layout=typed.get("layout", base.layout),
        active=True,
    )


def printer_line(queue: Queue, state: BadgesState, localizer: Localizer) -> LineProps:
    """The line of a printer: what it prints on, how it is."""
    say, printer = localizer.say, queue.printer.printer
    chip, tone = _chip(printer, state, localizer)
    layout = state.layouts.get(printer.layout, printer.layout)
    return LineProps(
        f"{PRINTER}:{printer.id}",
        title=printer.name or printer.id,
        detail=DOT.join((say(f"bd.kind.{printer.kind}"), layout)),
        note=say("bd.own") if printer.id == state.own else "",
        chip=chip,
        tone=tone,
        chosen=state.opened == f"{PRINTER}:{printer.id}",
    )


def _chip(printer: Printer, state: BadgesState, localizer: Localizer) -> tuple[str, str]:
    if not printer.active:
        return localizer.say("d9.unused"), PLAIN
    if state.troubles.get(printer.id) is Trouble.OFF:
        return localizer.say("bd.off"), STOP
    if printer.id in state.troubles:
        return localizer.say("bd.faulty"), STOP
    if printer.id in state.heard:
        return localizer.say("bd.ready"), OK
    return localizer.say("bd.unheard"), PLAIN


def printer_remark(state: BadgesState, localizer: Localizer) -> str:
    """What goes on, else the printer's fault, in words."""
    if state.busy is not None:
        return localizer.say(state.busy)
    printer = state.printer
    if printer is None:
        return localizer.say("bd.new_how") if state.opened == NEW else ""
    if trouble := state.troubles.get(printer.id):
        return localizer.say(f"badge.trouble.{trouble}")
    return localizer.say("bd.is_ready" if printer.id in state.heard else "bd.is_unheard")


def printer_form(state: BadgesState, localizer: Localizer) -> Form:
    """The form of the opened or a new printer; none for roles that may not set it up."""
    if not state.may_set_up or (state.printer is None and state.opened != NEW):
        return NO_FORM
    say, printer, problem = localizer.say, typed_printer(state, ""), state.problem
    save = DeskAction(
        "save",
        say("bd.save" if state.printer else "bd.add"),
        "Enter",
        kind="primary",
        enabled=bool(printer.name and printer.address) and printer != state.printer,
    )
    return Form(
        f"printer.{state.opened}",
        problem=say(problem.sentence) if problem and not problem.field else "",
        entries=tuple(_fields(printer, state, localizer)),
        submit=save,
    )


def _fields(printer: Printer, state: BadgesState, localizer: Localizer) -> Iterator[FormField]:
    say, problem = localizer.say, state.problem
    said = {problem.field: say(problem.sentence)} if problem else {}
    name_problem, address_problem = said.get("name", ""), said.get("address", "")
    kinds = tuple(DeskAction(one, say(f"bd.kind.{one}")) for one in KINDS)
    titles = dict(state.layouts)
    titles.setdefault(printer.layout, printer.layout)
    layouts = tuple(DeskAction(name, title) for name, title in titles.items())
    yield FormField("name", say("bd.name"), printer.name, problem=name_problem, limit=60)
    yield FormField(
        "address",
        say("bd.address"),
        printer.address,
        problem=address_problem,
        hint=say(f"bd.address.{printer.kind}"),
        limit=200,
    )
    yield FormField("kind", say("bd.kind"), printer.kind, "", "choice", kinds, wide=True)
    yield FormField("layout", say("bd.layout"), printer.layout, "", "choice", layouts, wide=True)


def printer_items(state: BadgesState, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    """The printers that a search found, else the jobs of the opened printer that failed."""
    if state.found is not None:
        return _found(state, formatter.localizer)
    jobs = state.queue.jobs if state.queue else ()
    return tuple(_failed(one, formatter) for one in jobs if one.job.state is PrintState.FAILED)


def _found(state: BadgesState, localizer: Localizer) -> tuple[LineProps, ...]:
    say = localizer.say
    if not state.found:
        return (LineProps("none", NOT_TICKABLE, say("bd.found_none"), say("bd.found_none_how")),)
    return tuple(
        LineProps(
            f"found.{number}",
            title=one.name,
            detail=DOT.join(filter(None, (say(f"bd.kind.{one.kind}"), one.model, one.address))),
        )
        for number, one in enumerate(state.found)
    )


def _failed(queued: Queued, formatter: GuestFormatter) -> LineProps:
    job, localizer = queued.job, formatter.localizer
    known = job.failure in FAILURES
    return LineProps(
        job.subject,
        NOT_TICKABLE,
        formatter.name(queued.guest),
        localizer.when(job.at),
        localizer.say(f"badge.trouble.{job.failure}") if known else job.failure,
        localizer.say("d9.job.failed"),
        STOP,
    )


def printer_actions(state: BadgesState, localizer: Localizer) -> tuple[DeskAction, ...]:
    """The buttons for the opened printer, or for finding one."""
    say, printer, is_idle = localizer.say, state.printer, state.busy is None
    if state.opened == NEW:
        return (DeskAction("search", say("bd.search"), "Ctrl+F", enabled=is_idle),)
    if printer is None or not printer.active:
        return ()
    own = (DeskAction("own", say("bd.use_here"), "Ctrl+O"),) if printer.id != state.own else ()
    test = DeskAction("test", say("bd.test"), "Ctrl+P", icon="print", enabled=is_idle)
    if not state.may_set_up:
        return (*own, test)
    remove = DeskAction("remove", say("bd.remove"), kind="danger", held=True)
    return (remove, *own, test)
