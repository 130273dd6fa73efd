"""Derives the page of devices and printers (D9) from the journal's data about them. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import assert_never

from kiosk.domain.equipment.printer_status import FAILURES
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.ui.desk.parts.guest_formatter import DOT, GuestFormatter
from kiosk.ui.desk.parts.list_page import NOT_TICKABLE, ListPageProps
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
from kiosk.usecases.admin.device_overviews import DeviceOverview
from kiosk.usecases.printing.print_queue import Queue, Queued
from kiosk.usecases.printing.printers import PrinterState

DEVICE, PRINTER = "device", "printer"
# A device without a scan for so many minutes is shown with a warning.
QUIET_MINUTES = 15


@dataclass(frozen=True, slots=True)
class DevicesState:
    """State of the page: devices, printers, the opened one, and the ticked print jobs.

    `opened` is `device:<id>` or `printer:<id>`. `may_revoke` says whether the role of the staff
    member may revoke the passes that a device signs.
    """

    devices: Sequence[DeviceOverview] = ()
    queues: Sequence[Queue] = ()
    opened: str = ""
    ticked: frozenset[str] = frozenset()
    typed: Mapping[str, str] = field(default_factory=dict)
    may_revoke: bool = False
    loaded: bool = False

    @property
    def queue(self) -> Queue | None:
        """The queue of the opened printer."""
        kind, _, id_ = self.opened.partition(":")
        matches = (one for one in self.queues if one.printer.printer.id == id_)
        return next(matches, None) if kind == PRINTER else None

    @property
    def device(self) -> DeviceOverview | None:
        """The opened device."""
        kind, _, id_ = self.opened.partition(":")
        matches = (one for one in self.devices if one.id == id_)
        return next(matches, None) if kind == DEVICE else None


def derive(state: DevicesState, formatter: GuestFormatter) -> ListPageProps:
    """The props of the page."""
    say, localizer, title = formatter.say, formatter.localizer, formatter.say("d9.title")
    if not state.devices:
        return ListPageProps(title, empty=say("d9.none") if state.loaded else say("d7.loading"))
    lines = [_printer(one, state, localizer) for one in state.queues]
    lines += [_device(one, state, formatter) for one in state.devices]
    note = say("d9.note", devices=len(state.devices), printers=len(state.queues))
    return _with_opened(ListPageProps(title, note, lines=tuple(lines)), state, formatter)


def _with_opened(
    props: ListPageProps, state: DevicesState, formatter: GuestFormatter
) -> ListPageProps:
    localizer, queue, device = formatter.localizer, state.queue, state.device
    return replace(
        props,
        heading=queue.printer.printer.name if queue else device.name if device else "",
        remark=_labels_left(queue.printer, localizer) if queue else "",
        items=_items(state, formatter),
        nothing="" if queue or device else localizer.say("d9.choose"),
        form=_labels_form(queue, state, localizer) if queue else NO_FORM,
        actions=_actions(state, localizer),
    )


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


def _device(device: DeviceOverview, state: DevicesState, formatter: GuestFormatter) -> LineProps:
    chip, tone = _health(device, formatter.localizer)
    return LineProps(
        f"{DEVICE}:{device.id}",
        title=device.name,
        detail=formatter.checkpoint(device.checkpoint),
        note=_last_scan(device, formatter.localizer),
        chip=chip,
        tone=tone,
        chosen=state.opened == f"{DEVICE}:{device.id}",
    )


def _health(device: DeviceOverview, localizer: Localizer) -> tuple[str, str]:
    if device.record is not None and device.record.revoked:
        return localizer.say("d9.revoked"), STOP
    if device.activity is None or device.activity.last_scan is None:
        return localizer.say("d9.no_scanner"), PLAIN
    quiet_minutes = int((localizer.now - device.activity.last_scan).total_seconds() // 60)
    if quiet_minutes < QUIET_MINUTES:
        return localizer.say("d8.ok"), OK
    return localizer.say("d8.quiet", n=min(quiet_minutes, 999)), WARN


def _last_scan(device: DeviceOverview, localizer: Localizer) -> str:
    if device.activity is None or device.activity.last_scan is None:
        return ""
    return localizer.say("d8.last_scan", time=localizer.when(device.activity.last_scan))


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
    return _device_lines(state.device, formatter) if state.device else ()


def _device_lines(device: DeviceOverview, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    say, localizer = formatter.say, formatter.localizer
    activity, record = device.activity, device.record
    lines = [("id", device.id)]
    if activity is not None:
        lines.append(("facts", say("d9.facts_n", n=activity.facts)))
        lines.append(("last_fact", localizer.when(activity.last_fact)))
        if activity.last_scan is not None:
            lines.append(("last_scan", localizer.when(activity.last_scan)))
            lines.append(("where", formatter.checkpoint(device.checkpoint)))
    if record is not None:
        lines.append(("passes", say("d9.signs") if record.public_key else say("d9.signs_not")))
        if record.revoked is not None:
            lines.append(("revoked_at", localizer.when(record.revoked)))
    return tuple(LineProps(name, NOT_TICKABLE, value, say(f"d9.{name}")) for name, value in lines)


def _actions(state: DevicesState, localizer: Localizer) -> tuple[DeskAction, ...]:
    queue, device = state.queue, state.device
    if queue is not None and state.ticked:
        return _job_actions(queue, state, localizer)
    revocable = device is not None and device.record is not None and not device.record.revoked
    if revocable and state.may_revoke:
        return (DeskAction("revoke", localizer.say("d9.revoke"), kind="danger", held=True),)
    return ()


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
