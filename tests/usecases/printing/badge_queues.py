"""Two printers, and the badges in their queues."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.equipment.devices import Printer
from kiosk.domain.journal.tickets_and_print_jobs import PrintState
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.usecases.printing import print_requests
from kiosk.usecases.printing.print_queue import finish_job, queues, start_job
from kiosk.usecases.printing.print_requests import PrintRequested
from tests.usecases.conftest import Venue

VOLUNTEER, DESK, ADMIN = (
    Actor("v", "자원", Role.VOLUNTEER),
    Actor("d", "안내", Role.DESK),
    Actor("a", "관리", Role.ADMIN),
)

ONE = Printer("p1", "Entrance", "zebra", "10.0.0.1", "62x100")
TWO = Printer("p2", "Desk", "brother", "10.0.0.2", "62x100")


def request_badge(venue: Venue, printer: str = "p1") -> str:
    result = print_requests.request(venue.store, "g", printer, venue.now)
    assert isinstance(result, PrintRequested)
    return result.job.subject


def states(store: Store) -> dict[str, list[PrintState]]:
    return {
        queue.printer.printer.id: [queued.job.state for queued in queue.jobs]
        for queue in queues(store)
    }


def finish(store: Store, subject: str, at: datetime) -> None:
    """The badge is sent to its printer, unless it was sent, and printed."""
    start_job(store, subject, at)
    finish_job(store, subject, "", at)
