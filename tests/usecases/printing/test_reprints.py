"""Reprints and reissues of badges: none of them is a scan, and a reissue revokes the old code."""

from __future__ import annotations

from kiosk.domain.admission.outcomes import Admitted, NeedsDesk, NotFound, Reason
from kiosk.domain.equipment.printer_status import Trouble
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.kiosk_flow.events import BadgeHandover
from kiosk.domain.records.permissions import NotAllowed, Right
from kiosk.domain.records.validation import InvalidInput
from kiosk.usecases.guests.corrections import merge
from kiosk.usecases.printing import print_jobs, print_requests
from kiosk.usecases.printing.badge_pictures import badge_for
from kiosk.usecases.printing.print_queue import unfinished
from kiosk.usecases.printing.print_requests import (
    BadgeReissued,
    GuestUnknown,
    PrintReason,
    PrintRequested,
)
from kiosk.usecases.printing.printers import PrinterUnknown
from tests.usecases.conftest import CODE, WALK_IN, MakeVenue, Venue
from tests.usecases.printing.badge_queues import ADMIN, DESK, VOLUNTEER


def test_a_reprint_keeps_the_code_and_is_no_scan(venue_with_printers: Venue) -> None:
    venue_with_printers.scan("main")
    result = print_requests.request(
        venue_with_printers.store,
        "g",
        "p2",
        venue_with_printers.now,
        why=PrintReason.AGAIN,
        actor=DESK,
    )
    assert isinstance(result, PrintRequested)
    assert (result.job.why, result.job.author) == (PrintReason.AGAIN, "d")
    badge = badge_for(venue_with_printers.store, "g")
    assert badge is not None
    assert badge.code == CODE
    assert len(venue_with_printers.facts()) == 1


def test_merged_records_get_one_badge_with_either_code(venue_with_printers: Venue) -> None:
    second = venue_with_printers.register(WALK_IN, "EVT-CCCC3333DDDD4444")
    order = print_jobs.request_on_arrival(
        venue_with_printers.store, second.id, "p1", venue_with_printers.now
    )
    assert isinstance(order, print_jobs.PrintOrder)
    merge(venue_with_printers.store, ADMIN, second.id, "g", venue_with_printers.now)
    for record in ("g", second.id):
        assert (
            print_jobs.request_on_arrival(
                venue_with_printers.store, record, "p1", venue_with_printers.now
            )
            is BadgeHandover.NONE
        )
        aside = print_jobs.request_despite_fault(
            venue_with_printers.store, record, "p1", Trouble.SILENT, venue_with_printers.now
        )
        assert aside is BadgeHandover.NONE
    assert len(venue_with_printers.facts(FactKind.PRINT_REQUESTED)) == 1


def test_a_reprint_at_the_kiosk_counts_for_all_merged_records(venue_with_printers: Venue) -> None:
    second = venue_with_printers.register(WALK_IN, "EVT-CCCC3333DDDD4444")
    merge(venue_with_printers.store, ADMIN, second.id, "g", venue_with_printers.now)
    since = venue_with_printers.now
    first = print_jobs.request_on_arrival(
        venue_with_printers.store, second.id, "p1", venue_with_printers.now, again=since
    )
    assert isinstance(first, print_jobs.PrintOrder)
    assert (
        print_jobs.request_on_arrival(
            venue_with_printers.store, "g", "p1", venue_with_printers.now, again=since
        )
        is BadgeHandover.DESK
    )


def test_reissuing_a_badge_revokes_the_old_code_and_prints(venue_with_printers: Venue) -> None:
    result = print_requests.reissue(
        venue_with_printers.store, DESK, "g", "p1", venue_with_printers.now, reason="잃어버림"
    )
    assert isinstance(result, BadgeReissued)
    assert result.code != CODE
    assert result.job.state is PrintState.WAITING
    badge = badge_for(venue_with_printers.store, "g")
    assert badge is not None
    assert badge.code == result.code
    for checkpoint in ("main", "dinner", "strict"):
        outcome = venue_with_printers.scan(checkpoint, CODE).outcome
        assert isinstance(outcome, NeedsDesk)
        assert outcome.reason is Reason.REVOKED
    assert isinstance(venue_with_printers.scan("main", result.code).outcome, Admitted)


def test_a_reissued_badge_is_refused_at_every_synchronised_kiosk(
    make_venue: MakeVenue, venue_with_printers: Venue
) -> None:
    kiosk = make_venue("kiosk-2", empty=True)
    kiosk.store.merge(venue_with_printers.store.facts_since({}))
    result = print_requests.reissue(
        venue_with_printers.store, DESK, "g", "p1", venue_with_printers.now, reason="lost"
    )
    assert isinstance(result, BadgeReissued)
    assert isinstance(kiosk.scan("main", result.code).outcome, NotFound)
    kiosk.store.merge(venue_with_printers.store.facts_since(kiosk.store.vector()))
    lost = kiosk.scan("main").outcome
    assert isinstance(lost, NeedsDesk)
    assert lost.reason is Reason.REVOKED
    assert isinstance(kiosk.scan("main", result.code).outcome, Admitted)


def test_a_reissue_that_cannot_be_printed_revokes_nothing(venue_with_printers: Venue) -> None:
    store, now = venue_with_printers.store, venue_with_printers.now
    nowhere = print_requests.reissue(store, DESK, "g", "p9", now, reason="lost")
    assert nowhere == PrinterUnknown("p9")
    assert isinstance(print_requests.reissue(store, DESK, "g", "p1", now, reason=" "), InvalidInput)
    assert print_requests.reissue(store, DESK, "x", "p1", now, reason="lost") == GuestUnknown("x")
    assert print_requests.reissue(store, VOLUNTEER, "g", "p1", now, reason="lost") == NotAllowed(
        Right.CODES
    )
    assert isinstance(venue_with_printers.scan("main", CODE).outcome, Admitted)
    assert unfinished(store) == []
