"""IPP driver on a real printer, directly and behind CUPS: pages arrive, faults are reported."""

from __future__ import annotations

import struct
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.devices.printers.driver import Deadline, Page
from kiosk.devices.printers.ipp_messages import (
    Attribute,
    IppResponse,
    NotIpp,
    Operation,
    Tag,
    decode,
    encode,
)
from kiosk.devices.printers.ipp_printer import IppPrinter, abilities_of
from kiosk.devices.printers.ipp_state_reasons import trouble_of
from kiosk.devices.printers.ipp_transport import post
from kiosk.devices.printers.pwg_raster import HEADER_SIZE, SYNC, encode_pwg
from kiosk.domain.names.badge_content import Badge
from kiosk.domain.records.printer_status import Printed, Ready, Trouble, Troubled
from kiosk.exchange.badges.layout_files import read_layout
from kiosk.exchange.badges.rendering import render_badge
from tests.devices.printers.ipp_printers import (
    IppEvePrinter,
    broken_network,
    cups_queue,
    ipp_printer,
    wait_for,
)

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


def unpacked(data: bytes) -> Image.Image:
    """The picture of one decoded page of PWG raster."""
    assert data[:4] == SYNC
    header = data[4 : 4 + HEADER_SIZE]
    assert header[:9] == b"PwgRaster"
    width, height = struct.unpack_from(">2I", header, 372)
    bits, _, row, _, space = struct.unpack_from(">5I", header, 384)
    lines: list[bytes] = []
    offset = 4 + HEADER_SIZE
    while len(lines) < height:
        repetitions = data[offset] + 1
        offset += 1
        line = b""
        while len(line) < row:
            count = data[offset]
            if count < 128:
                line += data[offset + 1 : offset + 2] * (count + 1)
                offset += 2
            else:
                line += data[offset + 1 : offset + 1 + 257 - count]
                offset += 1 + 257 - count
        assert len(line) == row
        lines += [line] * repetitions
    assert offset == len(data)
    whole = b"".join(lines)
    if (bits, space) == (1, 3):
        dots = np.unpackbits(np.frombuffer(whole, np.uint8).reshape(height, row), axis=1)
        return Image.fromarray((1 - dots[:, :width]) * 255).convert("1")
    assert (bits, space) == (8, 18)
    return Image.frombytes("L", (width, height), whole)


@given(st.data(), st.integers(1, 40), st.integers(1, 600))
def test_decoding_encoded_raster_gives_the_picture(
    data: st.DataObject, width: int, height: int
) -> None:
    row = data.draw(st.binary(min_size=width, max_size=width))
    second_row = data.draw(st.binary(min_size=width, max_size=width))
    first_rows = data.draw(st.integers(0, height))
    image = Image.frombytes(
        "L", (width, height), row * first_rows + second_row * (height - first_rows)
    )
    assert unpacked(encode_pwg(image, 300, "sgray_8")) == image
    mono = image.convert("1", dither=Image.Dither.NONE)
    assert unpacked(encode_pwg(mono, 300, "black_1")) == mono


def answer(**attributes: object) -> IppResponse:
    by_name = {
        name.replace("_", "-"): value if isinstance(value, list) else [value]
        for name, value in attributes.items()
    }
    return IppResponse(0, by_name)


@pytest.mark.parametrize(
    ("state", "reasons", "trouble"),
    [
        (3, ["none"], None),
        (3, ["media-low-warning", "marker-supply-low-report"], None),
        (3, ["media-empty-warning"], None),
        (4, ["media-empty-error"], Trouble.PAPER),
        (4, ["media-empty-warning"], None),
        (5, ["media-empty-warning"], Trouble.PAPER),
        (5, ["media-jam"], Trouble.JAM),
        (5, ["door-open-report"], Trouble.COVER),
        (5, ["paused"], Trouble.STOPPED),
        (5, ["com.example-odd"], Trouble.STOPPED),
        (4, ["offline-error"], Trouble.OFF),
    ],
)
def test_state_reasons_are_mapped_to_faults(
    state: int, reasons: list[str], trouble: Trouble | None
) -> None:
    found = trouble_of(answer(printer_state=state, printer_state_reasons=reasons))
    assert (found.trouble if found else None) is trouble


def test_a_warning_is_a_fault_if_strict() -> None:
    response = answer(printer_state=4, printer_state_reasons=["media-jam-warning"])
    assert trouble_of(response, strict=True) == Troubled(Trouble.JAM, "media-jam-warning")


def test_a_printer_that_accepts_no_jobs_is_stopped() -> None:
    found = trouble_of(answer(printer_state=3, printer_is_accepting_jobs=False))
    assert found == Troubled(Trouble.STOPPED, "not accepting jobs")


def test_format_and_resolution_are_chosen_from_the_printers_attributes() -> None:
    formats = ["application/pdf", "image/pwg-raster", "image/jpeg"]
    raster = {
        "document_format_supported": formats,
        "pwg_raster_document_type_supported": ["sgray_8", "srgb_8"],
        "pwg_raster_document_resolution_supported": [(300, 300, 3), (1200, 1200, 3)],
    }
    direct = abilities_of(answer(**raster))
    assert (direct.format, direct.dpi, direct.raster) == ("image/pwg-raster", 300, "sgray_8")
    through_cups = abilities_of(answer(**raster, cups_version="2.4"))
    assert (through_cups.format, through_cups.dpi) == ("application/pdf", 300)
    centimetres = [(118, 118, 4), (236, 236, 4)]
    jpeg = abilities_of(
        answer(document_format_supported=["image/jpeg"], printer_resolution_supported=centimetres)
    )
    assert (jpeg.format, jpeg.dpi) == ("image/jpeg", 599)
    for invalid in ([(0, 0, 3)], [(-300, -300, 3)], [300], [True, b""]):
        assert abilities_of(answer(printer_resolution_supported=invalid)).dpi == 300


def test_decoding_an_encoded_message_gives_its_attributes() -> None:
    size = (Attribute("x-dimension", Tag.INTEGER, 6200),)
    job_attributes = (
        Attribute("copies", Tag.INTEGER, 2),
        Attribute("media-col", Tag.COLLECTION, (Attribute("media-size", Tag.COLLECTION, size),)),
        Attribute("sides", Tag.KEYWORD, ["one-sided", "two-sided"]),
        Attribute("fidelity", Tag.BOOLEAN, value=True),
    )
    message = encode(Operation.PRINT_JOB, 7, (), job_attributes)
    assert message[:8] == struct.pack(">BBHI", 2, 0, 2, 7)
    read = decode(message)
    assert read.one("copies") == 2
    assert read.attributes["sides"] == ["one-sided", "two-sided"]
    assert read.one("fidelity") is True
    assert "x-dimension" not in read.attributes
    assert read.one("attributes-charset") == "utf-8"


def test_out_of_band_values_are_omitted() -> None:
    """RFC 8010 section 3.5.2: value tags below 0x20 mean that there is no value."""
    unknown = b"\x04\x12\x00\x1cprinter-resolution-supported\x00\x00\x03"
    read = decode(struct.pack(">BBHI", 2, 0, 0, 1) + unknown)
    assert read.attributes == {}
    assert abilities_of(read).dpi == 300


@given(st.binary(max_size=60))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    for message in (data, b"\x02\x00\x00\x00\x00\x00\x00\x01" + data):
        try:
            decode(message)
        except NotIpp:
            continue
