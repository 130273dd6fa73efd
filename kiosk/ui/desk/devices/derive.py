"""Derives the page of devices and printers (D9) from the journal's data about them. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.domain.equipment.printer_status import FAILURES
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.ui.desk.devices.adding import NEW, adding_form
from kiosk.ui.desk.devices.controlling import control_actions, control_form
from kiosk.ui.desk.devices.device_rows import device_data, device_line, stranger_line, strangers
from kiosk.ui.desk.devices.network_check import CHECK, with_check
from kiosk.ui.desk.devices.peers import current_status, peer_lines, peer_sentence
from kiosk.ui.desk.devices.state import PRINTER, DevicesState
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.list_page import ListPageProps
from kiosk.ui.desk.parts.props import (
    NO_FORM,
    OK,
    PLAIN,
    STOP,
    WARN,
    DeskAction,
    Form,
    FormField,
    LineProps,
)
from kiosk.ui.shared.localizer import Localizer
from kiosk.usecases.printing.print_queue import Queue, Queued
from kiosk.usecases.printing.printers import PrinterState


def derive(state: DevicesState, formatter: GuestFormatter) -> ListPageProps:
    """The props of the page."""
    say, localizer, title = formatter.say, formatter.localizer, formatter.say("d9.title")
    state = replace(state, status=current_status(state.status, localizer))
    if not state.devices and state.opened not in (NEW, CHECK):
        empty = say("d9.none") if state.loaded else say("d7.loading")
        return ListPageProps(title, empty=empty, actions=_actions(state, formatter))
    lines = [_printer(one, state, localizer) for one in state.queues]
    lines += [device_line(one, state, formatter) for one in state.devices]
    lines += [stranger_line(one, state, localizer) for one in strangers(state)]
    note = say("d9.note", devices=len(state.devices), printers=len(state.queues))
    return _with_opened(ListPageProps(title, note, lines=tuple(lines)), state, formatter)


def _with_opened(
    props: ListPageProps, state: DevicesState, formatter: GuestFormatter
) -> ListPageProps:
    localizer = formatter.localizer
    if state.opened == CHECK:
        return with_check(props, state.check, formatter)
    return replace(
        props,
        heading=_heading(state),
        remark=_remark(state, localizer),
        items=_items(state, formatter),
        nothing="" if state.opened else localizer.say(_hint(state)),
        form=_form(state, formatter),
        actions=_actions(state, formatter),
    )


def _heading(state: DevicesState) -> str:
    if state.queue is not None:
        return state.queue.printer.printer.name
    if state.device is not None:
        return state.device.name
    return state.opened_peer.name if state.opened_peer else ""


def _hint(state: DevicesState) -> str:
    """The message while nothing is opened."""
    return "d9.recovery" if state.lacks_recovery_file and state.may_revoke else "d9.choose"


def _remark(state: DevicesState, localizer: Localizer) -> str:
    """What is to be known of the opened printer or device, or to be done about it."""
    if state.queue is not None:
        return _labels_left(state.queue.printer, localizer)
    peer = state.opened_peer
    return peer_sentence(peer, state.status, localizer) if peer and state.status else ""


def _form(state: DevicesState, formatter: GuestFormatter) -> Form:
    if state.opened == NEW:
        return adding_form(state.adding, state.typed, formatter)
    if form := control_form(state, formatter):
        return form
    return _labels_form(state.queue, state, formatter.localizer) if state.queue else NO_FORM


def _printer(queue: Queue, state: DevicesState, localizer: Localizer) -> LineProps:
    printer = queue.printer.printer
    waiting = len(queue.jobs) - _failed_jobs(queue)
    chip, tone = _printer_state(queue, localizer)
    return LineProps(
        f"{PRINTER}:{printer.id}",
        title=printer.name or printer.id,
        detail=_labels_left(queue.printer, localizer),
        note=localizer.say("d9.waiting", n=waiting) if waiting else "",
        chip=chip,
        tone=tone,
        chosen=state.opened == f"{PRINTER}:{printer.id}",
    )


def _failed_jobs(queue: Queue) -> int:
    return sum(1 for one in queue.jobs if one.job.state is PrintState.FAILED)


def _printer_state(queue: Queue, localizer: Localizer) -> tuple[str, str]:
    """The text and the tone of a printer's chip."""
    if failed := _failed_jobs(queue):
        return localizer.say("d9.failed", n=failed), STOP
    if not queue.printer.printer.active:
        return localizer.say("d9.unused"), PLAIN
    if queue.printer.low:
        return localizer.say("d9.low"), WARN
    return localizer.say("d8.ok"), OK


def _labels_left(printer: PrinterState, localizer: Localizer) -> str:
    if printer.left is None:
        return localizer.say("d9.left_unknown")
    return localizer.say("d9.left", n=printer.left)


def _job(queued: Queued, state: DevicesState, formatter: GuestFormatter) -> LineProps:
    job, localizer = queued.job, formatter.localizer
    requested = DOT.join(filter(None, (localizer.when(job.at), queued.author or queued.device)))
    return LineProps(
        job.subject,
        title=formatter.name(queued.guest),
        detail=requested,
        note=localizer.say(f"badge.trouble.{job.failure}")
        if job.failure in FAILURES
        else job.failure,
        chip=localizer.say(f"d9.job.{job.state}"),
        tone=_job_tone(job.state),
        chosen=job.subject in state.ticked,
    )


def _job_tone(state: PrintState) -> str:
    match state:
        case PrintState.FAILED:
            return STOP
        case PrintState.PRINTING:
            return OK
        case PrintState.WAITING | PrintState.PRINTED | PrintState.CANCELLED:
            return PLAIN
        case _:
            assert_never(state)


def _labels_form(queue: Queue, state: DevicesState, localizer: Localizer) -> Form:
    value = state.typed.get("labels", "")
    entry = FormField(
        "labels", localizer.say("d9.loaded"), value, hint=localizer.say("d9.count"), limit=6
    )
    save = DeskAction("load", localizer.say("d9.load"), "Enter", enabled=value.strip().isdecimal())
    return Form(f"labels.{queue.printer.printer.id}", entries=(entry,), submit=save)


def _items(state: DevicesState, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    """The print jobs of the opened printer, or the data of the opened device."""
    if state.queue is not None:
        return tuple(_job(one, state, formatter) for one in state.queue.jobs)
    if state.device is not None and state.editing:
        return ()
    if state.device is not None:
        return device_data(state.device, state, formatter)
    peer = state.opened_peer
    return tuple(peer_lines(peer, formatter.localizer)) if peer is not None else ()


def _actions(state: DevicesState, formatter: GuestFormatter) -> tuple[DeskAction, ...]:
    queue, localizer = state.queue, formatter.localizer
    if queue is not None and state.ticked:
        return _job_actions(queue, state, localizer)
    check = DeskAction("check", localizer.say("d9.check"), "C")
    offers_check = state.may_control and state.device is None and state.opened != NEW
    return (
        *((check,) if offers_check else ()),
        *control_actions(state, formatter),
        *_member_actions(state, localizer),
    )


def _member_actions(state: DevicesState, localizer: Localizer) -> tuple[DeskAction, ...]:
    """Revoke the opened device, and add one."""
    device = state.device
    if not state.may_revoke or state.opened == NEW or state.editing:
        return ()
    add = DeskAction("add", localizer.say("d9.add"), "A", icon="newcomer")
    record = device.record if device is not None else None
    if record is None or record.revoked:
        return (add,)
    label = "d9.revoke" if record.kind is None else "d9.exclude"
    return (DeskAction("revoke", localizer.say(label), kind="danger", held=True), add)


def _job_actions(queue: Queue, state: DevicesState, localizer: Localizer) -> tuple[DeskAction, ...]:
    """Cancel the ticked jobs, print them again, or move them to another printer in use."""
    say, here = localizer.say, queue.printer.printer.id
    printers = (one.printer.printer for one in state.queues if one.printer.printer.active)
    moves = (
        DeskAction(
            f"move.{one.id}", say("d9.again") if one.id == here else say("d9.to", to=one.name)
        )
        for one in printers
    )
    return (DeskAction("cancel", say("d9.cancel"), kind="danger", held=True), *moves)
