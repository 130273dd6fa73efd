"""Bytes from a serial scanner to lines, within bounds whatever comes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kiosk.devices.scanners.euc_kr import hangul_in
from kiosk.devices.scanners.keyboard.keystroke_timing import LONGEST
from kiosk.devices.scanners.scanner_hub import End, Received

MOST_BYTES = 16 * 1024
"""What a scanner may send without a silence; a flood is more, and is dropped until one."""

MOST_LINES = 8
"""And in how many lines."""

_ENDS = {b"\r": End.CR, b"\n": End.LF, b"\r\n": End.CRLF}
_PIECES = re.compile(rb"([^\r\n]*)(\r\n|\r|\n|$)")


@dataclass(frozen=True, slots=True)
class LineBuffer:
    """What came since the last end of a line, and how much since the last silence.

    Times are milliseconds.
    """

    text: bytes = b""
    since: float = 0.0
    last: float = 0.0
    bytes: int = 0
    lines: int = 0

    @property
    def floods(self) -> bool:
        """Whether this is no scanner that sends, or one gone mad."""
        return self.bytes > MOST_BYTES or self.lines > MOST_LINES


def feed(line: LineBuffer, data: bytes, at: float) -> tuple[LineBuffer, tuple[Received, ...]]:
    """The line with `data` at its end, and the scans that this ended."""
    more = replace(line, bytes=min(line.bytes + len(data), MOST_BYTES + 1), last=at)
    if more.floods:
        return replace(more, text=b""), ()
    scans = []
    for piece, end in _PIECES.findall(data):
        since = more.since if more.text else at
        more = replace(more, text=more.text + piece, since=since)
        if end and more.text:
            scans.append(_received(more, _ENDS[end], end))
            more = replace(more, text=b"", lines=more.lines + 1)
        if more.floods:
            return replace(more, text=b""), ()
    return more, tuple(scans)


def hush(line: LineBuffer) -> Received | None:
    """What a silence ends; after it begins a new `Line`."""
    return _received(line, End.SILENCE, b"") if line.text else None


def text_of(received: Received) -> str:
    """What was scanned, without what ended it; empty when it is too long to be a code."""
    text = received.sent.rstrip("\r\n")
    return text if len(text) <= LONGEST else ""


def _received(line: LineBuffer, end: End, ending: bytes) -> Received:
    # EUC-KR and Latin-1 are what scanners send that were never told about UTF-8.
    data = line.text + ending
    try:
        sent = data.decode()
    except UnicodeDecodeError:
        sent = hangul_in(data) or data.decode("latin-1")
    return Received(sent, end, line.last - line.since)
