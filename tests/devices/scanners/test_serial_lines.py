"""Bytes from a serial scanner: every way to end a code, cut anywhere, and floods."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.scanners import line_splitter
from kiosk.devices.scanners.line_splitter import MOST_BYTES, MOST_LINES, LineBuffer
from kiosk.devices.scanners.scanner_hub import ReceivedScan, ScanEnd

CODE = "KSTF-7Q4K9M2X8R3TN5VW"


def fed(*chunks: bytes) -> tuple[LineBuffer, list[ReceivedScan]]:
    line, scans = LineBuffer(), list[ReceivedScan]()
    for number, chunk in enumerate(chunks):
        line, ended = line_splitter.feed(line, chunk, 10.0 * number)
        scans += ended
    return line, scans


@pytest.mark.parametrize(
    ("ending", "end"), [("\r", ScanEnd.CR), ("\n", ScanEnd.LF), ("\r\n", ScanEnd.CRLF)]
)
def test_a_line_ends_as_scanners_end_it(ending: str, end: ScanEnd) -> None:
    line, [scan] = fed(f"{CODE}{ending}".encode())
    assert (scan.sent, scan.end, line_splitter.code_of(scan)) == (CODE + ending, end, CODE)
    assert line_splitter.end_by_silence(line) is None


def test_a_silence_ends_it_too() -> None:
    line, scans = fed(CODE[:9].encode(), CODE[9:].encode())
    assert scans == []
    scan = line_splitter.end_by_silence(line)
    assert scan is not None
    assert (scan.sent, scan.end, scan.took) == (CODE, ScanEnd.SILENCE, 10.0)


@given(st.integers(1, 46), st.integers(1, 46), st.sampled_from([b"\r", b"\n", b"\r\n"]))
def test_it_does_not_matter_where_the_bytes_are_cut(one: int, other: int, end: bytes) -> None:
    sent = CODE.encode() + end + CODE[::-1].encode() + end
    first, second = sorted((one, other))
    _, scans = fed(sent[:first], sent[first:second], sent[second:])
    assert [line_splitter.code_of(scan) for scan in scans] == [CODE, CODE[::-1]]


def test_empty_lines_are_nothing() -> None:
    assert fed(b"\r\n\r\n\n")[1] == []


def test_control_characters_are_kept_for_staff_to_see() -> None:
    [scan] = fed(b"\x02]Q1" + CODE.encode() + b"\x1d\x03\r")[1]
    assert scan.sent == f"\x02]Q1{CODE}\x1d\x03\r"


def test_what_is_not_utf_8_is_latin_1() -> None:
    assert line_splitter.code_of(fed("Müller\r".encode("latin-1"))[1][0]) == "Müller"
    assert line_splitter.code_of(fed("김민서\r".encode())[1][0]) == "김민서"


def test_a_line_that_is_too_long_is_no_code() -> None:
    [scan] = fed(b"7" * 5000 + b"\r")[1]
    assert line_splitter.code_of(scan) == ""


@given(st.lists(st.binary(max_size=3000), max_size=40))
def test_whatever_comes_is_bounded(chunks: list[bytes]) -> None:
    line, scans = fed(*chunks)
    assert len(line.text) <= MOST_BYTES
    assert len(scans) <= MOST_LINES + 1


def test_a_flood_is_dropped_until_a_silence() -> None:
    line, scans = fed(*[b"A\r\n" * 300] * 100)
    assert line.is_flooded
    assert len(scans) <= MOST_LINES + 1
    assert line_splitter.feed(line, CODE.encode() + b"\r", 1000.0)[1] == ()
    assert line_splitter.end_by_silence(line) is None
    line, scans = fed(b"\xff" * 1_000_000)
    assert (line.is_flooded, line.text, scans) == (True, b"", [])
