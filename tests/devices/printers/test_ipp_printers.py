"""IPP driver on a real printer, directly and behind CUPS: pages arrive, faults are reported."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.devices.printers.driver import Deadline, Page
from kiosk.devices.printers.ipp_messages import Attribute, Operation, Tag, decode, encode
from kiosk.devices.printers.ipp_printer import IppPrinter
from kiosk.devices.printers.ipp_transport import post
from kiosk.domain.equipment.printer_status import Printed, Ready, Trouble, Troubled
from kiosk.domain.names.badge_content import Badge
from kiosk.exchange.badges.layout_files import read_layout
from kiosk.exchange.badges.rendering import render_badge
from tests.devices.printers.ipp_printers import (
    IppEvePrinter,
    broken_network,
    cups_queue,
    ipp_printer,
    wait_for,
)
from tests.devices.printers.pwg_raster import unpacked

CODE = "EVT-7Q4K9M2XA1B2C3D4"

# Seconds; only a busy machine needs as much, and no test waits for the end of a fault.
PRINT_TIMEOUT = 120.0


@pytest.fixture(scope="module")
def printer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[IppEvePrinter]:
    with ipp_printer(tmp_path_factory.mktemp("ipp")) as running:
        yield running


@pytest.fixture
def ready_printer(printer: IppEvePrinter) -> IppEvePrinter:
    """The printer without printed files and without a state reason."""
    printer.trouble("")
    for file in printer.printed:
        file.unlink()
    return printer


def page(dpi: int) -> Page:
    layout = read_layout("62x100")
    badge = Badge(guest="g", code=CODE, name="KIM\nMinseo", second_name="김민서")
    return Page(render_badge(badge, layout, dpi).mono(), layout.width, layout.height, "badge")


def test_a_printed_page_has_exactly_the_dots_sent(ready_printer: IppEvePrinter) -> None:
    driver = IppPrinter(ready_printer.uri)
    assert driver.ready(Deadline(PRINT_TIMEOUT)) == Ready(600)
    sent = page(600)
    assert driver.print(sent, Deadline(PRINT_TIMEOUT)) == Printed()
    (file,) = ready_printer.printed
    assert unpacked(file.read_bytes()) == sent.image


def test_a_page_is_printed_through_a_cups_queue(
    ready_printer: IppEvePrinter, tmp_path: Path
) -> None:
    with cups_queue(tmp_path / "cups", ready_printer) as queue:
        driver = IppPrinter(queue)
        ready = driver.ready(Deadline(PRINT_TIMEOUT))
        assert isinstance(ready, Ready)
        assert driver.print(page(ready.dpi), Deadline(PRINT_TIMEOUT)) == Printed()
    (file,) = ready_printer.printed
    subprocess.run(
        ["pdftoppm", "-r", "200", "-gray", str(file), str(tmp_path / "page")], check=True
    )
    (drawn,) = tmp_path.glob("page-*.pgm")
    picture = Image.open(drawn)
    assert picture.size == pytest.approx((62 / 25.4 * 200, 100 / 25.4 * 200), abs=2)
    (read,) = zxingcpp.read_barcodes(picture)
    assert read.text == CODE


@pytest.mark.parametrize(
    ("keyword", "trouble"),
    [
        ("media-empty", Trouble.PAPER),
        ("media-jam", Trouble.JAM),
        ("cover-open", Trouble.COVER),
    ],
)
def test_a_fault_of_the_printer_is_reported_by_its_kind(
    ready_printer: IppEvePrinter, keyword: str, trouble: Trouble
) -> None:
    ready_printer.trouble(keyword)
    driver = IppPrinter(ready_printer.uri)
    result = driver.print(page(600), Deadline(PRINT_TIMEOUT))
    assert isinstance(result, Troubled)
    assert result.trouble is trouble
    ready_printer.trouble("")
    assert ready_printer.printed == []


@pytest.mark.parametrize(
    ("keyword", "seconds", "trouble"),
    [("media-jam", PRINT_TIMEOUT, Trouble.JAM), ("spool-area-full-report", 2, Trouble.SILENT)],
)
def test_a_job_that_was_not_printed_is_cancelled(
    ready_printer: IppEvePrinter, keyword: str, seconds: float, trouble: Trouble
) -> None:
    ready_printer.trouble(keyword)
    result = IppPrinter(ready_printer.uri).print(page(600), Deadline(seconds))
    assert isinstance(result, Troubled)
    assert result.trouble is trouble
    ready_printer.trouble("")
    wait_for(lambda: newest_job_of(ready_printer) > _UNDER_WAY)
    assert newest_job_of(ready_printer) == _CANCELLED


# RFC 8011 section 5.3.7: below are pending and processing, above aborted and completed.
_UNDER_WAY, _CANCELLED = 6, 7


def newest_job_of(printer: IppEvePrinter) -> int:
    """The state of the last job."""
    states = []
    for job in range(1, 20):
        about = (
            Attribute("printer-uri", Tag.URI, printer.uri),
            Attribute("job-id", Tag.INTEGER, job),
        )
        answer = decode(
            post(printer.uri, encode(Operation.GET_JOB, job, about), Deadline(PRINT_TIMEOUT))
        )
        states += answer.attributes.get("job-state", [])
    return int(states[-1])


@pytest.mark.parametrize(
    "broken",
    [
        {Operation.GET_JOB},
        {Operation.PRINT_JOB},
        {Operation.GET_JOB, Operation.CANCEL_JOB},
        {Operation.PRINT_JOB, Operation.GET_JOBS},
    ],
)
def test_a_job_is_cancelled_after_a_lost_connection(
    ready_printer: IppEvePrinter, broken: set[Operation]
) -> None:
    """The network fails during processing, before the response, or during cancelling."""
    ready_printer.trouble("spool-area-full-report")
    with broken_network(ready_printer) as network:
        driver = IppPrinter(network.uri)
        assert driver.ready(Deadline(PRINT_TIMEOUT)) == Ready(600)
        network.broken = frozenset(broken)
        result = driver.print(page(600), Deadline(PRINT_TIMEOUT))
        assert isinstance(result, Troubled)
        assert result.trouble is Trouble.OFF
        network.broken = frozenset()
        driver.ready(Deadline(PRINT_TIMEOUT))
        ready_printer.trouble("")
        wait_for(lambda: newest_job_of(ready_printer) > _UNDER_WAY)
        assert newest_job_of(ready_printer) == _CANCELLED
        assert ready_printer.printed == []


def test_a_warning_that_stopped_a_job_counts_until_the_printer_clears_it(
    ready_printer: IppEvePrinter,
) -> None:
    ready_printer.trouble("media-empty")
    driver = IppPrinter(ready_printer.uri)
    result = driver.print(page(600), Deadline(PRINT_TIMEOUT))
    assert isinstance(result, Troubled)
    assert isinstance(IppPrinter(ready_printer.uri).ready(Deadline(PRINT_TIMEOUT)), Ready)
    assert driver.ready(Deadline(PRINT_TIMEOUT)) == result
    ready_printer.trouble("")
    assert driver.ready(Deadline(PRINT_TIMEOUT)) == Ready(600)
    assert driver.print(page(600), Deadline(PRINT_TIMEOUT)) == Printed()


def test_an_address_without_a_printer_is_a_fault(printer: IppEvePrinter) -> None:
    driver = IppPrinter(printer.uri.replace("/ipp/print", "/nowhere"))
    answer = driver.ready(Deadline(PRINT_TIMEOUT))
    assert isinstance(answer, Troubled)
    assert answer.trouble in (Trouble.REFUSED, Trouble.UNKNOWN)
