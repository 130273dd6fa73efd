"""IPP and PWG raster as bytes: pages, attributes, states and their faults."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.devices.printers.ipp_messages import (
    Attribute,
    IppResponse,
    NotIpp,
    Operation,
    Tag,
    decode,
    encode,
)
from kiosk.devices.printers.ipp_printer import abilities_of
from kiosk.devices.printers.ipp_state_reasons import trouble_of
from kiosk.devices.printers.pwg_raster import encode_pwg
from kiosk.domain.equipment.printer_status import Trouble, Troubled
from tests.devices.printers.pwg_raster import unpacked


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
