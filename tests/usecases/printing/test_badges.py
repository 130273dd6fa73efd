"""Badges at the desk: queues, rights, and labels that are left."""

from __future__ import annotations

import io
from dataclasses import replace

import zxingcpp
from PIL import Image

from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store
from kiosk.store.recovery.doctor import examine
from kiosk.usecases.printing import print_requests
from kiosk.usecases.printing.badge_pictures import preview
from kiosk.usecases.printing.print_queue import (
    fail_interrupted,
    fail_job,
    queues,
    start_job,
    unfinished,
)
from kiosk.usecases.printing.print_requests import (
    GuestUnknown,
    JobOver,
    JobUnknown,
    PrintJobCancelled,
    PrintJobMoved,
    PrintReason,
    PrintRequested,
)
from kiosk.usecases.printing.printers import (
    PrinterState,
    PrinterUnknown,
    load_labels,
    printers,
    set_up,
)
from tests.usecases.conftest import CODE, MakeVenue, Venue
from tests.usecases.printing.badge_queues import (
    ADMIN,
    DESK,
    ONE,
    VOLUNTEER,
    finish,
    request_badge,
    states,
)


def labels_left(store: Store, printer: str = "p1") -> int | None:
    return next(state.left for state in printers(store) if state.printer.id == printer)


def test_a_badge_passes_through_its_queue(venue_with_printers: Venue) -> None:
    subject = request_badge(venue_with_printers)
    assert states(venue_with_printers.store) == {"p1": [PrintState.WAITING], "p2": []}
    assert [job.subject for job in unfinished(venue_with_printers.store)] == [subject]
    job = start_job(venue_with_printers.store, subject, venue_with_printers.now)
    assert job is not None
    assert (job.guest, job.layout, job.why) == ("g", "62x100", PrintReason.ARRIVAL)
    assert states(venue_with_printers.store)["p1"] == [PrintState.PRINTING]
    assert start_job(venue_with_printers.store, subject, venue_with_printers.now) is None
    finish(venue_with_printers.store, subject, venue_with_printers.now)
    assert states(venue_with_printers.store) == {"p1": [], "p2": []}
    assert venue_with_printers.facts() == []
    assert all(finding.passed for finding in examine(venue_with_printers.store.path))


def test_a_failed_badge_waits_and_can_be_moved(venue_with_printers: Venue) -> None:
    subject = request_badge(venue_with_printers)
    start_job(venue_with_printers.store, subject, venue_with_printers.now)
    fail_job(venue_with_printers.store, subject, "paper", venue_with_printers.now)
    (queued,) = next(
        queue for queue in queues(venue_with_printers.store) if queue.printer.printer.id == "p1"
    ).jobs
    assert (queued.job.state, queued.job.failure) == (PrintState.FAILED, "paper")
    assert (queued.guest.name_ko, queued.device) == ("김민서", "kiosk-1")
    moved = print_requests.move(
        venue_with_printers.store, DESK, subject, "p2", venue_with_printers.now
    )
    assert isinstance(moved, PrintJobMoved)
    assert states(venue_with_printers.store) == {"p1": [], "p2": [PrintState.WAITING]}
    assert start_job(venue_with_printers.store, subject, venue_with_printers.now) is not None


def test_the_device_that_moves_a_badge_prints_it(
    make_venue: MakeVenue, venue_with_printers: Venue
) -> None:
    subject = request_badge(venue_with_printers)
    fail_job(venue_with_printers.store, subject, "jam", venue_with_printers.now)
    desk = make_venue("desk", empty=True)
    desk.store.merge(venue_with_printers.store.facts_since({}))
    desk.later(seconds=1)
    assert isinstance(print_requests.move(desk.store, DESK, subject, "p2", desk.now), PrintJobMoved)
    venue_with_printers.store.merge(desk.store.facts_since(venue_with_printers.store.vector()))
    assert start_job(venue_with_printers.store, subject, venue_with_printers.now) is None
    assert start_job(desk.store, subject, desk.now) is not None


def test_a_finished_badge_is_not_changed(venue_with_printers: Venue) -> None:
    subject = request_badge(venue_with_printers)
    start_job(venue_with_printers.store, subject, venue_with_printers.now)
    assert print_requests.move(
        venue_with_printers.store, DESK, subject, "p2", venue_with_printers.now
    ) == JobOver(PrintState.PRINTING)
    finish(venue_with_printers.store, subject, venue_with_printers.now)
    assert print_requests.cancel(
        venue_with_printers.store, DESK, subject, venue_with_printers.now
    ) == JobOver(PrintState.PRINTED)
    other = request_badge(venue_with_printers)
    assert isinstance(
        print_requests.cancel(venue_with_printers.store, DESK, other, venue_with_printers.now),
        PrintJobCancelled,
    )
    assert start_job(venue_with_printers.store, other, venue_with_printers.now) is None
    assert print_requests.cancel(
        venue_with_printers.store, DESK, other, venue_with_printers.now
    ) == JobOver(PrintState.CANCELLED)
    assert print_requests.cancel(
        venue_with_printers.store, DESK, "print:?", venue_with_printers.now
    ) == JobUnknown("print:?")


def test_a_volunteer_prints_but_changes_no_queue(venue_with_printers: Venue) -> None:
    store, subject = venue_with_printers.store, request_badge(venue_with_printers)
    refused = NotAllowed(Right.PRINT)
    assert print_requests.move(store, VOLUNTEER, subject, "p2", venue_with_printers.now) == refused
    assert print_requests.cancel(store, VOLUNTEER, subject, venue_with_printers.now) == refused
    assert load_labels(store, VOLUNTEER, "p1", 5, venue_with_printers.now) == refused
    assert states(store) == {"p1": [PrintState.WAITING], "p2": []}
    printed = print_requests.request(
        store, "g", "p1", venue_with_printers.now, why=PrintReason.AGAIN, actor=VOLUNTEER
    )
    assert isinstance(printed, PrintRequested)
    assert states(store) == {"p1": [PrintState.WAITING] * 2, "p2": []}


def test_a_badge_interrupted_by_a_crash_waits_for_staff(venue_with_printers: Venue) -> None:
    first, second, finished = (
        request_badge(venue_with_printers),
        request_badge(venue_with_printers),
        request_badge(venue_with_printers),
    )
    start_job(venue_with_printers.store, first, venue_with_printers.now)
    start_job(venue_with_printers.store, finished, venue_with_printers.now)
    finish(venue_with_printers.store, finished, venue_with_printers.now)
    assert fail_interrupted(venue_with_printers.store, venue_with_printers.now) == 2
    (queue,) = [queued for queued in queues(venue_with_printers.store) if queued.jobs]
    assert {queued.job.subject for queued in queue.jobs} == {first, second}
    assert {queued.job.failure for queued in queue.jobs} == {"interrupted"}


def test_unknown_printers_and_guests_are_refused(venue_with_printers: Venue) -> None:
    store, now = venue_with_printers.store, venue_with_printers.now
    assert print_requests.request(store, "g", "p9", now) == PrinterUnknown("p9")
    assert print_requests.request(store, "x", "p1", now) == GuestUnknown("x")
    subject = request_badge(venue_with_printers)
    assert print_requests.move(store, DESK, subject, "p9", now) == PrinterUnknown("p9")
    set_up(store, ADMIN, replace(ONE, active=False))
    assert print_requests.request(store, "g", "p1", now) == PrinterUnknown("p1")
    assert states(store) == {"p1": [PrintState.WAITING], "p2": []}


def test_labels_are_counted_down_from_the_last_loading(venue_with_printers: Venue) -> None:
    store = venue_with_printers.store
    assert labels_left(store) is None
    for _ in range(2):
        finish(store, request_badge(venue_with_printers), venue_with_printers.now)
    loaded = load_labels(store, DESK, "p1", 22, venue_with_printers.now)
    assert isinstance(loaded, PrinterState)
    assert (loaded.left, loaded.low) == (22, False)
    venue_with_printers.later(seconds=1)
    for _ in range(3):
        finish(store, request_badge(venue_with_printers), venue_with_printers.now)
    fail_job(store, request_badge(venue_with_printers), "jam", venue_with_printers.now)
    finish(store, request_badge(venue_with_printers, "p2"), venue_with_printers.now)
    assert labels_left(store) == 19
    assert next(one for one in printers(store) if one.printer == ONE).low
    assert labels_left(store, "p2") is None


def test_invalid_printers_are_refused_with_a_message(venue_with_printers: Venue) -> None:
    store, now = venue_with_printers.store, venue_with_printers.now
    assert set_up(store, DESK, ONE) == NotAllowed(Right.DEVICES)
    for wrong, field in (
        (replace(ONE, name=" "), "name"),
        (replace(ONE, kind="fax"), "kind"),
        (replace(ONE, address=" "), "address"),
        (replace(ONE, address="ipp://printer.local/"), "address"),
    ):
        refused = set_up(store, ADMIN, wrong)
        assert isinstance(refused, InvalidInput)
        assert refused.field == field
    assert isinstance(load_labels(store, DESK, "p1", -1, now), InvalidInput)
    assert load_labels(store, DESK, "p9", 5, now) == PrinterUnknown("p9")


def test_the_preview_equals_the_printed_badge(venue_with_printers: Venue) -> None:
    previewed = preview(venue_with_printers.store, "g")
    assert previewed is not None
    picture = Image.open(io.BytesIO(previewed.png))
    assert picture.mode == "1"
    (read,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert read.text == CODE
    assert previewed.omissions == ()
    assert preview(venue_with_printers.store, "x") is None
