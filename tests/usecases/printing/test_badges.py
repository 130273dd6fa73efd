"""Badges at the desk: queues, second prints, reissues, and that none of it is a scan."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime

import pytest
import zxingcpp
from PIL import Image

from kiosk.domain.admission.outcomes import Admitted, NeedsDesk, NotFound, Reason
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.kiosk_flow.events import BadgeHandover
from kiosk.domain.records.equipment import Printer
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, Role
from kiosk.domain.records.printer_status import Trouble
from kiosk.domain.records.validation import InvalidInput
from kiosk.store import Store
from kiosk.store.doctor import examine
from kiosk.usecases.guests.corrections import merge
from kiosk.usecases.printing import print_jobs, print_requests
from kiosk.usecases.printing.badge_pictures import badge_for, preview
from kiosk.usecases.printing.print_queue import (
    begin,
    close,
    fail,
    fail_interrupted,
    queues,
    unfinished,
)
from kiosk.usecases.printing.print_requests import (
    BadgeReissued,
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
from tests.usecases.conftest import CODE, WALK_IN, MakeVenue, Venue

VOLUNTEER, DESK, ADMIN = (
    Actor("v", "자원", Role.VOLUNTEER),
    Actor("d", "안내", Role.DESK),
    Actor("a", "관리", Role.ADMIN),
)
ONE = Printer("p1", "Entrance", "zebra", "10.0.0.1", "62x100")
TWO = Printer("p2", "Desk", "brother", "10.0.0.2", "62x100")


@pytest.fixture
def fitted(venue: Venue) -> Venue:
    """The venue with guest G and two printers."""
    for printer in (ONE, TWO):
        assert set_up(venue.store, ADMIN, printer) == printer
    return venue


def asked(venue: Venue, printer: str = "p1") -> str:
    result = print_requests.request(venue.store, "g", printer, venue.now)
    assert isinstance(result, PrintRequested)
    return result.job.subject


def states(store: Store) -> dict[str, list[PrintState]]:
    return {
        queue.printer.printer.id: [one.job.state for one in queue.jobs] for queue in queues(store)
    }


def left(store: Store, printer: str = "p1") -> int | None:
    return next(state.left for state in printers(store) if state.printer.id == printer)


def finish(store: Store, subject: str, at: datetime) -> None:
    """It goes to its printer, unless it is there, and comes out."""
    begin(store, subject, at)
    close(store, subject, "", at)


def test_a_badge_goes_through_its_queue(fitted: Venue) -> None:
    subject = asked(fitted)
    assert states(fitted.store) == {"p1": [PrintState.WAITING], "p2": []}
    assert [job.subject for job in unfinished(fitted.store)] == [subject]
    job = begin(fitted.store, subject, fitted.now)
    assert job is not None
    assert (job.guest, job.layout, job.why) == ("g", "62x100", PrintReason.ARRIVAL)
    assert states(fitted.store)["p1"] == [PrintState.PRINTING]
    assert begin(fitted.store, subject, fitted.now) is None
    finish(fitted.store, subject, fitted.now)
    assert states(fitted.store) == {"p1": [], "p2": []}
    assert fitted.facts() == []
    assert all(finding.well for finding in examine(fitted.store.path))


def test_a_failed_badge_waits_and_may_move(fitted: Venue) -> None:
    subject = asked(fitted)
    begin(fitted.store, subject, fitted.now)
    fail(fitted.store, subject, "paper", fitted.now)
    (queued,) = next(q for q in queues(fitted.store) if q.printer.printer.id == "p1").jobs
    assert (queued.job.state, queued.job.failure) == (PrintState.FAILED, "paper")
    assert (queued.guest.name_ko, queued.device) == ("김민서", "kiosk-1")
    moved = print_requests.move(fitted.store, DESK, subject, "p2", fitted.now)
    assert isinstance(moved, PrintJobMoved)
    assert states(fitted.store) == {"p1": [], "p2": [PrintState.WAITING]}
    assert begin(fitted.store, subject, fitted.now) is not None


def test_who_moves_a_badge_prints_it(make_venue: MakeVenue, fitted: Venue) -> None:
    subject = asked(fitted)
    fail(fitted.store, subject, "jam", fitted.now)
    desk = make_venue("desk", empty=True)
    desk.store.merge(fitted.store.facts_since({}))
    desk.later(seconds=1)
    assert isinstance(print_requests.move(desk.store, DESK, subject, "p2", desk.now), PrintJobMoved)
    fitted.store.merge(desk.store.facts_since(fitted.store.vector()))
    assert begin(fitted.store, subject, fitted.now) is None
    assert begin(desk.store, subject, desk.now) is not None


def test_a_badge_that_is_over_is_left_alone(fitted: Venue) -> None:
    subject = asked(fitted)
    begin(fitted.store, subject, fitted.now)
    assert print_requests.move(fitted.store, DESK, subject, "p2", fitted.now) == JobOver(
        PrintState.PRINTING
    )
    finish(fitted.store, subject, fitted.now)
    assert print_requests.cancel(fitted.store, DESK, subject, fitted.now) == JobOver(
        PrintState.PRINTED
    )
    other = asked(fitted)
    assert isinstance(
        print_requests.cancel(fitted.store, DESK, other, fitted.now), PrintJobCancelled
    )
    assert begin(fitted.store, other, fitted.now) is None
    assert print_requests.cancel(fitted.store, DESK, other, fitted.now) == JobOver(
        PrintState.CANCELLED
    )
    assert print_requests.cancel(fitted.store, DESK, "print:?", fitted.now) == JobUnknown("print:?")


def test_volunteers_print_nothing(fitted: Venue) -> None:
    store, subject = fitted.store, asked(fitted)
    refused = NotAllowed(Right.PRINT)
    assert (
        print_requests.request(store, "g", "p1", fitted.now, why=PrintReason.AGAIN, actor=VOLUNTEER)
        == refused
    )
    assert print_requests.move(store, VOLUNTEER, subject, "p2", fitted.now) == refused
    assert print_requests.cancel(store, VOLUNTEER, subject, fitted.now) == refused
    assert load_labels(store, VOLUNTEER, "p1", 5, fitted.now) == refused
    assert states(store) == {"p1": [PrintState.WAITING], "p2": []}


def test_what_a_device_was_printing_when_it_went_down_waits_for_staff(fitted: Venue) -> None:
    first, second, done = asked(fitted), asked(fitted), asked(fitted)
    begin(fitted.store, first, fitted.now)
    begin(fitted.store, done, fitted.now)
    finish(fitted.store, done, fitted.now)
    assert fail_interrupted(fitted.store, fitted.now) == 2
    (queue,) = [one for one in queues(fitted.store) if one.jobs]
    assert {one.job.subject for one in queue.jobs} == {first, second}
    assert {one.job.failure for one in queue.jobs} == {"interrupted"}


def test_a_second_print_keeps_the_code_and_is_no_scan(fitted: Venue) -> None:
    fitted.scan("main")
    result = print_requests.request(
        fitted.store, "g", "p2", fitted.now, why=PrintReason.AGAIN, actor=DESK
    )
    assert isinstance(result, PrintRequested)
    assert (result.job.why, result.job.author) == (PrintReason.AGAIN, "d")
    badge = badge_for(fitted.store, "g")
    assert badge is not None
    assert badge.code == CODE
    assert len(fitted.facts()) == 1


def test_a_person_of_two_records_gets_one_badge_whichever_code_they_show(fitted: Venue) -> None:
    second = fitted.register(WALK_IN, "EVT-CCCC3333DDDD4444")
    order = print_jobs.arrive(fitted.store, second.id, "p1", fitted.now)
    assert isinstance(order, print_jobs.PrintOrder)
    merge(fitted.store, ADMIN, second.id, "g", fitted.now)
    for record in ("g", second.id):
        assert print_jobs.arrive(fitted.store, record, "p1", fitted.now) is BadgeHandover.NONE
        aside = print_jobs.set_aside(fitted.store, record, "p1", Trouble.SILENT, fitted.now)
        assert aside is BadgeHandover.NONE
    assert len(fitted.facts(FactKind.PRINT_REQUESTED)) == 1


def test_one_more_badge_at_the_kiosk_is_one_for_all_records(fitted: Venue) -> None:
    second = fitted.register(WALK_IN, "EVT-CCCC3333DDDD4444")
    merge(fitted.store, ADMIN, second.id, "g", fitted.now)
    since = fitted.now
    first = print_jobs.arrive(fitted.store, second.id, "p1", fitted.now, again=since)
    assert isinstance(first, print_jobs.PrintOrder)
    assert print_jobs.arrive(fitted.store, "g", "p1", fitted.now, again=since) is BadgeHandover.DESK


def test_a_lost_badge_is_revoked_and_a_new_one_printed_in_one_act(fitted: Venue) -> None:
    result = print_requests.reissue(fitted.store, DESK, "g", "p1", fitted.now, reason="잃어버림")
    assert isinstance(result, BadgeReissued)
    assert result.code != CODE
    assert result.job.state is PrintState.WAITING
    badge = badge_for(fitted.store, "g")
    assert badge is not None
    assert badge.code == result.code
    for checkpoint in ("main", "dinner", "strict"):
        outcome = fitted.scan(checkpoint, CODE).outcome
        assert isinstance(outcome, NeedsDesk)
        assert outcome.reason is Reason.REVOKED
    assert isinstance(fitted.scan("main", result.code).outcome, Admitted)


def test_a_lost_badge_leads_to_the_desk_wherever_its_reissue_is_known(
    make_venue: MakeVenue, fitted: Venue
) -> None:
    kiosk = make_venue("kiosk-2", empty=True)
    kiosk.store.merge(fitted.store.facts_since({}))
    result = print_requests.reissue(fitted.store, DESK, "g", "p1", fitted.now, reason="lost")
    assert isinstance(result, BadgeReissued)
    assert isinstance(kiosk.scan("main", result.code).outcome, NotFound)
    kiosk.store.merge(fitted.store.facts_since(kiosk.store.vector()))
    lost = kiosk.scan("main").outcome
    assert isinstance(lost, NeedsDesk)
    assert lost.reason is Reason.REVOKED
    assert isinstance(kiosk.scan("main", result.code).outcome, Admitted)


def test_a_reissue_that_cannot_be_printed_revokes_nothing(fitted: Venue) -> None:
    store, now = fitted.store, fitted.now
    nowhere = print_requests.reissue(store, DESK, "g", "p9", now, reason="lost")
    assert nowhere == PrinterUnknown("p9")
    assert isinstance(print_requests.reissue(store, DESK, "g", "p1", now, reason=" "), InvalidInput)
    assert print_requests.reissue(store, DESK, "x", "p1", now, reason="lost") == GuestUnknown("x")
    assert print_requests.reissue(store, VOLUNTEER, "g", "p1", now, reason="lost") == NotAllowed(
        Right.CODES
    )
    assert isinstance(fitted.scan("main", CODE).outcome, Admitted)
    assert unfinished(store) == []


def test_printers_and_guests_must_be_known(fitted: Venue) -> None:
    store, now = fitted.store, fitted.now
    assert print_requests.request(store, "g", "p9", now) == PrinterUnknown("p9")
    assert print_requests.request(store, "x", "p1", now) == GuestUnknown("x")
    subject = asked(fitted)
    assert print_requests.move(store, DESK, subject, "p9", now) == PrinterUnknown("p9")
    set_up(store, ADMIN, replace(ONE, active=False))
    assert print_requests.request(store, "g", "p1", now) == PrinterUnknown("p1")
    assert states(store) == {"p1": [PrintState.WAITING], "p2": []}


def test_labels_are_counted_down_from_the_last_loading(fitted: Venue) -> None:
    store = fitted.store
    assert left(store) is None
    for _ in range(2):
        finish(store, asked(fitted), fitted.now)
    loaded = load_labels(store, DESK, "p1", 22, fitted.now)
    assert isinstance(loaded, PrinterState)
    assert (loaded.left, loaded.low) == (22, False)
    fitted.later(seconds=1)
    for _ in range(3):
        finish(store, asked(fitted), fitted.now)
    fail(store, asked(fitted), "jam", fitted.now)
    finish(store, asked(fitted, "p2"), fitted.now)
    assert left(store) == 19
    assert next(one for one in printers(store) if one.printer == ONE).low
    assert left(store, "p2") is None


def test_wrong_printers_are_refused_in_a_sentence(fitted: Venue) -> None:
    store, now = fitted.store, fitted.now
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


def test_the_preview_is_what_is_printed(fitted: Venue) -> None:
    shown = preview(fitted.store, "g")
    assert shown is not None
    picture = Image.open(io.BytesIO(shown.png))
    assert picture.mode == "1"
    (read,) = zxingcpp.read_barcodes(picture.convert("L"))
    assert read.text == CODE
    assert shown.omissions == ()
    assert preview(fitted.store, "x") is None
