"""Lines from a serial scanner: every terminator, any division of the bytes, and floods."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.devices.scanners import line_splitter
from kiosk.devices.scanners.line_splitter import MOST_BYTES, MOST_LINES, LineBuffer
from kiosk.devices.scanners.scanner_hub import ReceivedScan, ScanEnd

CODE = "KSTF-7Q4K9M2X8R3TN5VW"


def scans_from(*chunks: bytes) -> tuple[LineBuffer, list[ReceivedScan]]:
    line, scans = LineBuffer(), list[ReceivedScan]()
    for number, chunk in enumerate(chunks):
        line, ended = line_splitter.feed(line, chunk, 10.0 * number)
        scans += ended
    return line, scans


@pytest.mark.parametrize(
    ("ending", "end"), [("\r", ScanEnd.CR), ("\n", ScanEnd.LF), ("\r\n", ScanEnd.CRLF)]
)
def test_every_terminator_ends_a_line(ending: str, end: ScanEnd) -> None:
    line, [scan] = scans_from(f"{CODE}{ending}".encode())
    assert (scan.sent, scan.end, line_splitter.code_of(scan)) == (CODE + ending, end, CODE)
    assert line_splitter.end_by_silence(line) is None


def test_a_silence_ends_a_line() -> None:
    line, scans = scans_from(CODE[:9].encode(), CODE[9:].encode())
    assert scans == []
    scan = line_splitter.end_by_silence(line)
    assert scan is not None
    assert (scan.sent, scan.end, scan.took) == (CODE, ScanEnd.SILENCE, 10.0)


@given(st.integers(1, 46), st.integers(1, 46), st.sampled_from([b"\r", b"\n", b"\r\n"]))
def test_any_division_of_the_bytes_gives_the_same_scans(one: int, other: int, end: bytes) -> None:
    sent = CODE.encode() + end + CODE[::-1].encode() + end
    first, second = sorted((one, other))
    _, scans = scans_from(sent[:first], sent[first:second], sent[second:])
    assert [line_splitter.code_of(scan) for scan in scans] == [CODE, CODE[::-1]]


def test_empty_lines_are_no_scans() -> None:
    assert scans_from(b"\r\n\r\n\n")[1] == []


def test_control_characters_are_kept_in_the_sent_text() -> None:
    [scan] = scans_from(b"\x02]Q1" + CODE.encode() + b"\x1d\x03\r")[1]
    assert scan.sent == f"\x02]Q1{CODE}\x1d\x03\r"


def test_bytes_that_are_not_utf8_are_latin1() -> None:
    assert line_splitter.code_of(scans_from("Müller\r".encode("latin-1"))[1][0]) == "Müller"
    assert line_splitter.code_of(scans_from("김민서\r".encode())[1][0]) == "김민서"


def test_a_line_longer_than_any_code_is_read_as_empty() -> None:
    [scan] = scans_from(b"7" * 5000 + b"\r")[1]
    assert line_splitter.code_of(scan) == ""


@given(st.lists(st.binary(max_size=3000), max_size=40))
def test_memory_is_bounded_for_any_input(chunks: list[bytes]) -> None:
    line, scans = scans_from(*chunks)
    assert len(line.text) <= MOST_BYTES
    assert len(scans) <= MOST_LINES + 1


def test_a_flood_is_dropped_until_a_silence() -> None:
    line, scans = scans_from(*[b"A\r\n" * 300] * 100)
    assert line.is_flooded
    assert len(scans) <= MOST_LINES + 1
    assert line_splitter.feed(line, CODE.encode() + b"\r", 1000.0)[1] == ()
    assert line_splitter.end_by_silence(line) is None
    line, scans = scans_from(b"\xff" * 1_000_000)
    assert (line.is_flooded, line.text, scans) == (True, b"", [])
