"""Splits bytes from a serial scanner into lines, with bounded memory for any input."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kiosk.devices.scanners.euc_kr import hangul_in
from kiosk.devices.scanners.keyboard.keystroke_timing import MAX_CODE_LENGTH
from kiosk.devices.scanners.scanner_hub import ReceivedScan, ScanEnd

MOST_BYTES = 16 * 1024
"""Bytes that a scanner may send without a silence; more is dropped until the next silence."""

MOST_LINES = 8
"""Lines that a scanner may send without a silence."""

_ENDS = {b"\r": ScanEnd.CR, b"\n": ScanEnd.LF, b"\r\n": ScanEnd.CRLF}
_PIECES = re.compile(rb"([^\r\n]*)(\r\n|\r|\n|$)")


@dataclass(frozen=True, slots=True)
class LineBuffer:
    """The unfinished line since the last terminator, and the amounts since the last silence.

    `since` and `last` are the times of its first and last bytes in milliseconds.
    """

    text: bytes = b""
    since: float = 0.0
    last: float = 0.0
    bytes: int = 0
    lines: int = 0

    @property
    def is_flooded(self) -> bool:
        """Whether more arrived than any scanner sends: it is another device or is defective."""
        return self.bytes > MOST_BYTES or self.lines > MOST_LINES


def feed(line: LineBuffer, data: bytes, at: float) -> tuple[LineBuffer, tuple[ReceivedScan, ...]]:
    """Appends `data`, received at `at` ms; the new buffer and the completed scans."""
    more = replace(line, bytes=min(line.bytes + len(data), MOST_BYTES + 1), last=at)
    if more.is_flooded:
        return replace(more, text=b""), ()
    scans = []
    for piece, end in _PIECES.findall(data):
        since = more.since if more.text else at
        more = replace(more, text=more.text + piece, since=since)
        if end and more.text:
            scans.append(_received(more, _ENDS[end], end))
            more = replace(more, text=b"", lines=more.lines + 1)
        if more.is_flooded:
            return replace(more, text=b""), ()
    return more, tuple(scans)


def end_by_silence(line: LineBuffer) -> ReceivedScan | None:
    """The scan that a silence completes, None if there is none; afterwards use a new LineBuffer."""
    return _received(line, ScanEnd.SILENCE, b"") if line.text else None


def code_of(received: ReceivedScan) -> str:
    """The scanned text without its terminator; empty when it is too long to be a code."""
    text = received.sent.rstrip("\r\n")
    return text if len(text) <= MAX_CODE_LENGTH else ""


def _received(line: LineBuffer, end: ScanEnd, ending: bytes) -> ReceivedScan:
    # Scanners that are not configured for UTF-8 send EUC-KR or Latin-1.
    data = line.text + ending
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = hangul_in(data) or data.decode("latin-1")
    return ReceivedScan(text, end, line.last - line.since)
