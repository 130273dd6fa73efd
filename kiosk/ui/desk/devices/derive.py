"""D9, devices and printers: from what the journal knows to what is shown. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import assert_never

from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.records.printer_status import FAILURES
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
from kiosk.usecases.admin.stations import Station
from kiosk.usecases.printing.print_queue import Queue, Queued
from kiosk.usecases.printing.printers import PrinterState

DEVICE, PRINTER = "device", "printer"
# A device that told nothing for so long is looked at.
QUIET_MINUTES = 15


@dataclass(frozen=True, slots=True)
class DevicesState:
    """The equipment, what of it is opened, and which badges of a queue are ticked.

    `may_revoke` says whether the one who works may take a device's passes out of use.
    """

    stations: Sequence[Station] = ()
    queues: Sequence[Queue] = ()
    opened: str = ""
    ticked: frozenset[str] = frozenset()
    typed: Mapping[str, str] = field(default_factory=dict)
    may_revoke: bool = False
    loaded: bool = False

    @property
    def queue(self) -> Queue | None:
        """The printer that is opened."""
        word, _, id_ = self.opened.partition(":")
        found = (one for one in self.queues if one.printer.printer.id == id_)
        return next(found, None) if word == PRINTER else None

    @property
    def station(self) -> Station | None:
        """The device that is opened."""
        word, _, id_ = self.opened.partition(":")
        found = (one for one in self.stations if one.id == id_)
        return next(found, None) if word == DEVICE else None


def derive(state: DevicesState, formatter: GuestFormatter) -> ListPageProps:
    """One picture."""
    say, localizer, title = formatter.say, formatter.localizer, formatter.say("d9.title")
    if not state.stations:
        return ListPageProps(title, empty=say("d9.none") if state.loaded else say("d7.loading"))
    lines = [_printer(one, state, localizer) for one in state.queues]
    lines += [_device(one, state, formatter) for one in state.stations]
    queue, station = state.queue, state.station
    heading = queue.printer.printer.name if queue else station.name if station else ""
    return ListPageProps(
        title,
        say("d9.note", devices=len(state.stations), printers=len(state.queues)),
        lines=tuple(lines),
        heading=heading,
        remark=_left(queue.printer, localizer) if queue else "",
        items=_items(state, formatter),
        nothing="" if queue or station else say("d9.choose"),
        form=_labels(queue, state, localizer) if queue else NO_FORM,
        actions=_actions(state, localizer),
    )


def _printer(queue: Queue, state: DevicesState, localizer: Localizer) -> LineProps:
    printer, say = queue.printer.printer, localizer.say
    failed = sum(1 for one in queue.jobs if one.job.state is PrintState.FAILED)
    waiting = len(queue.jobs) - failed
    if failed:
        chip, tone = say("d9.failed", n=failed), STOP
    elif not printer.active:
        chip, tone = say("d9.unused"), PLAIN
    elif queue.printer.low:
        chip, tone = say("d9.low"), WARN
    else:
        chip, tone = say("d8.ok"), OK
    return LineProps(
        f"{PRINTER}:{printer.id}",
        title=printer.name or printer.id,
        detail=_left(queue.printer, localizer),
        note=say("d9.waiting", n=waiting) if waiting else "",
        chip=chip,
        tone=tone,
        chosen=state.opened == f"{PRINTER}:{printer.id}",
    )


def _left(printer: PrinterState, localizer: Localizer) -> str:
    if printer.left is None:
        return localizer.say("d9.left_unknown")
    return localizer.say("d9.left", n=printer.left)


def _device(station: Station, state: DevicesState, formatter: GuestFormatter) -> LineProps:
    chip, tone = _health(station, formatter.localizer)
    return LineProps(
        f"{DEVICE}:{station.id}",
        title=station.name,
        detail=formatter.checkpoint(station.checkpoint),
        note=_last_scan(station, formatter.localizer),
        chip=chip,
        tone=tone,
        chosen=state.opened == f"{DEVICE}:{station.id}",
    )


def _health(station: Station, localizer: Localizer) -> tuple[str, str]:
    if station.known is not None and station.known.revoked:
        return localizer.say("d9.revoked"), STOP
    if station.seen is None or station.seen.last_scan is None:
        return localizer.say("d9.no_scanner"), PLAIN
    quiet = int((localizer.now - station.seen.last_scan).total_seconds() // 60)
    if quiet < QUIET_MINUTES:
        return localizer.say("d8.ok"), OK
    return localizer.say("d8.quiet", n=min(quiet, 999)), WARN


def _last_scan(station: Station, localizer: Localizer) -> str:
    if station.seen is None or station.seen.last_scan is None:
        return ""
    return localizer.say("d8.last_scan", time=localizer.when(station.seen.last_scan))


def _job(queued: Queued, state: DevicesState, formatter: GuestFormatter) -> LineProps:
    job, localizer = queued.job, formatter.localizer
    asked = DOT.join(filter(None, (localizer.when(job.at), queued.author or queued.device)))
    return LineProps(
        job.subject,
        title=formatter.name(queued.guest),
        detail=asked,
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


def _labels(queue: Queue, state: DevicesState, localizer: Localizer) -> Form:
    value = state.typed.get("labels", "")
    entry = FormField(
        "labels", localizer.say("d9.loaded"), value, hint=localizer.say("d9.count"), limit=6
    )
    save = DeskAction("load", localizer.say("d9.load"), "Enter", enabled=value.strip().isdecimal())
    return Form(f"labels.{queue.printer.printer.id}", entries=(entry,), submit=save)


def _items(state: DevicesState, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    """The badges that wait, or what is known of a device."""
    if state.queue is not None:
        return tuple(_job(one, state, formatter) for one in state.queue.jobs)
    return _facts(state.station, formatter) if state.station else ()


def _facts(station: Station, formatter: GuestFormatter) -> tuple[LineProps, ...]:
    say, localizer, seen, known = formatter.say, formatter.localizer, station.seen, station.known
    told = [("id", station.id)]
    if seen is not None:
        told.append(("facts", say("d9.facts_n", n=seen.facts)))
        told.append(("last_fact", localizer.when(seen.last_fact)))
        if seen.last_scan is not None:
            told.append(("last_scan", localizer.when(seen.last_scan)))
            told.append(("where", formatter.checkpoint(station.checkpoint)))
    if known is not None:
        told.append(("passes", say("d9.signs") if known.public_key else say("d9.signs_not")))
        if known.revoked is not None:
            told.append(("revoked_at", localizer.when(known.revoked)))
    return tuple(LineProps(name, NOT_TICKABLE, value, say(f"d9.{name}")) for name, value in told)


def _actions(state: DevicesState, localizer: Localizer) -> tuple[DeskAction, ...]:
    say, queue, station = localizer.say, state.queue, state.station
    if queue is not None and state.ticked:
        others = (one.printer.printer for one in state.queues if one.printer.printer.active)
        here = queue.printer.printer.id
        move = [
            DeskAction(
                f"move.{one.id}", say("d9.again") if one.id == here else say("d9.to", to=one.name)
            )
            for one in others
        ]
        return (DeskAction("cancel", say("d9.cancel"), kind="danger", held=True), *move)
    revocable = station is not None and station.known is not None and not station.known.revoked
    if revocable and state.may_revoke:
        return (DeskAction("revoke", say("d9.revoke"), kind="danger", held=True),)
    return ()
