"""Carries out print jobs: takes one from the queue, prints it, records the result."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from PIL import Image

from kiosk.devices.printers.driver import PRINT_TIMEOUT, STATUS_TIMEOUT, Deadline, Driver, Page
from kiosk.devices.printers.drivers import aligned, driver_for
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.equipment.printer_status import Printed, Result, Trouble, Troubled
from kiosk.domain.journal.tickets_and_print_jobs import PrintJob
from kiosk.domain.kiosk_flow.events import BadgeHandover
from kiosk.domain.names.badge_content import Badge, BadgeTable
from kiosk.exchange.badges.alignment import alignment_page
from kiosk.exchange.badges.layout import BadgeLayout
from kiosk.exchange.badges.layout_table import LayoutError
from kiosk.exchange.badges.rendering import render_badge
from kiosk.store import Store
from kiosk.usecases.printing.badge_pictures import badge_for, layout_named
from kiosk.usecases.printing.print_queue import fail_job, finish_job, has_badge, jobs_of, start_job
from kiosk.usecases.printing.print_requests import PrintReason, PrintRequested, request
from kiosk.usecases.printing.printers import printer_with

_USUAL_DPI = 300

Draw = Callable[[BadgeLayout, int], Image.Image | None]

_SAMPLE = Badge(
    code="0000000000000000",
    style="H.E. Ms.",
    name="SAMPLE\nBadge",
    second_name="견본 배지",
    position="Ambassador",
    organisation="Embassy of Nowhere",
    country="Nowhere",
    event="Forum Kiosk",
    category="staff",
    tables=(BadgeTable("1", "12"), BadgeTable("2", "7")),
)


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """Everything needed to print a badge without the store."""

    job: PrintJob
    badge: Badge
    printer: Printer


def take_order(store: Store, subject: str, at: datetime) -> PrintOrder | None:
    """Start a waiting print job; None if it is not waiting any more."""
    job = start_job(store, subject, at)
    if job is None:
        return None
    badge = badge_for(store, job.guest)
    printer = store.read(lambda connection: printer_with(connection, job.printer))
    if badge is None or printer is None:
        fail_job(store, subject, Trouble.UNPRINTABLE, at)
        return None
    return PrintOrder(job, badge, printer)


def request_on_arrival(
    store: Store, guest: str, printer: str, at: datetime, *, again: datetime | None = None
) -> PrintOrder | BadgeHandover:
    """Request the badge of a guest who just entered, unless they have it or the desk hands it out.

    With `again` a second one is printed for a guest who had entered before; after that the desk
    prints it.
    """
    if (had := _had(store, guest, again)) is not None:
        return had
    requested = request(store, guest, printer, at, why=_why(again))
    if not isinstance(requested, PrintRequested):
        return BadgeHandover.DESK
    return take_order(store, requested.job.subject, at) or BadgeHandover.DESK


def request_despite_fault(
    store: Store,
    guest: str,
    printer: str,
    why: Trouble,
    at: datetime,
    *,
    again: datetime | None = None,
) -> BadgeHandover:
    """As `request_on_arrival`, for a printer with a known fault: the badge waits for staff."""
    if (had := _had(store, guest, again)) is not None:
        return had
    requested = request(store, guest, printer, at, why=_why(again))
    if isinstance(requested, PrintRequested):
        fail_job(store, requested.job.subject, why, at)
    return BadgeHandover.DESK


def _had(store: Store, guest: str, again: datetime | None) -> BadgeHandover | None:
    if again is None:
        has = store.read(lambda connection: has_badge(connection, guest))
        return BadgeHandover.NONE if has else None
    jobs = store.read(lambda connection: jobs_of(connection, guest))
    had = any(job.why == PrintReason.AGAIN and not job.author and job.at >= again for job in jobs)
    return BadgeHandover.DESK if had else None


def _why(again: datetime | None) -> PrintReason:
    return PrintReason.ARRIVAL if again is None else PrintReason.AGAIN


def warm_up(printer: Printer) -> None:
    """Load the layout and its fonts before the first badge is printed."""
    with suppress(LayoutError):
        render_badge(_SAMPLE, layout_named(printer.layout), _USUAL_DPI)


def carry_out(order: PrintOrder, driver: Driver) -> Result:
    """Print a badge and wait for the printer's report, at most `PRINT_TIMEOUT` seconds."""

    def draw(layout: BadgeLayout, dpi: int) -> Image.Image | None:
        picture = render_badge(order.badge, layout, dpi)
        return None if picture.nameless else picture.mono()

    # Without the guest's name: printers show and log the names of jobs.
    name = order.job.subject.partition(":")[2][-12:]
    printer = replace(order.printer, layout=order.job.layout)
    return _print(printer, name, draw, driver, Deadline(PRINT_TIMEOUT))


def print_sample(printer: Printer, driver: Driver | None = None) -> Result:
    """Print a sample badge."""

    def draw(layout: BadgeLayout, dpi: int) -> Image.Image:
        return render_badge(_SAMPLE, layout, dpi).mono()

    return _print(printer, "sample", draw, driver or driver_for(printer), Deadline(PRINT_TIMEOUT))


def print_alignment(printer: Printer, driver: Driver | None = None) -> Result:
    """Print rulers that show the printable area and its offset."""

    def draw(layout: BadgeLayout, dpi: int) -> Image.Image:
        return alignment_page(layout, dpi, printer.name)

    return _print(
        printer, "alignment", draw, driver or driver_for(printer), Deadline(PRINT_TIMEOUT)
    )


def _print(printer: Printer, name: str, draw: Draw, driver: Driver, deadline: Deadline) -> Result:
    ready = driver.ready(deadline.at_most(STATUS_TIMEOUT))
    if isinstance(ready, Troubled):
        return ready
    try:
        layout = layout_named(printer.layout)
    except LayoutError as error:
        return Troubled(Trouble.UNPRINTABLE, str(error))
    image = draw(layout, ready.dpi)
    if image is None:
        return Troubled(Trouble.UNPRINTABLE, "no name can be set")
    image = aligned(image, printer, ready.dpi)
    return driver.print(Page(image, layout.width, layout.height, name), deadline)


def record_result(store: Store, subject: str, result: Result, at: datetime) -> None:
    """Record the result of a print job. A second call changes nothing."""
    finish_job(store, subject, "" if isinstance(result, Printed) else str(result.trouble), at)
