"""The lines of a calendar that are read, and its plain texts (RFC 5545, 3.1 and 3.3.11).

The parser takes each character of each line in turn. Lines that nobody reads are left out before,
and texts without parameters set aside: that halves the time of a calendar with 10,000 events.
"""

from __future__ import annotations

import re

Texts = dict[str, str]
"""The plain texts of an event, by the names of their properties."""

_FOLD = re.compile(rb"\r?\n[ \t]")
_READ = re.compile(
    rb"^(?P<name>BEGIN|END|UID|RECURRENCE-ID|SUMMARY|LOCATION|DESCRIPTION|STATUS|DTSTART|DTEND"
    rb"|DURATION|ATTENDEE|CATEGORIES|RRULE|RDATE|EXDATE|X-WR-CALNAME|X-WR-TIMEZONE|TZ[A-Z-]+)"
    rb"[ \t]*(?P<divider>[:;])(?P<value>[^\r\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
_ASIDE = frozenset({b"UID", b"SUMMARY", b"LOCATION", b"DESCRIPTION", b"STATUS", b"CATEGORIES"})
_EVENT, _ALARM = b"VEVENT", b"VALARM"
_ESCAPED = re.compile(r"\\(.)")
_UNESCAPED_COMMA = re.compile(r"(?<!\\),")


def read_lines(content: bytes) -> tuple[bytes, list[Texts]]:
    """The lines for the parser, and the texts of each event that were set aside, in order."""
    lines: list[bytes] = []
    texts: list[Texts] = []
    in_event = in_alarm = False
    for found in _READ.finditer(_FOLD.sub(b"", content)):
        name, value = found["name"].upper(), found["value"]
        if name in (b"BEGIN", b"END"):
            component = value.strip().upper()
            in_event = name == b"BEGIN" if component == _EVENT else in_event
            in_alarm = name == b"BEGIN" if component == _ALARM else in_alarm
            if component == _ALARM:
                continue
            if component == _EVENT and in_event:
                texts.append({})
        if in_alarm:
            continue
        if in_event and name in _ASIDE and found["divider"] == b":":
            text = value.decode(errors="replace")
            parts = _UNESCAPED_COMMA.split(text) if name == b"CATEGORIES" else [text]
            texts[-1].setdefault(name.decode(), ", ".join(map(_plain, parts)))
        else:
            lines.append(found[0])
    return b"\r\n".join([*lines, b""]), texts


def _plain(text: str) -> str:
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text).strip()
