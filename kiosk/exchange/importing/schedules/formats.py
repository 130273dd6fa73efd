"""The formats of schedules, recognised by how a file begins."""

from __future__ import annotations

import re
from collections.abc import Callable

from kiosk.exchange.importing.schedules.schedule import Schedule

_CALENDAR = b"begin:vcalendar"
_JSON = re.compile(rb"\{|\[\s*[\[{]")
_XML = re.compile(rb"(?:<\?xml[^>]*>|<!--.*?-->|\s)*<schedule\b", re.DOTALL)


def schedule_reader(head: bytes) -> Callable[[bytes], Schedule] | None:
    """The reader for the content of a file; None if it is no schedule.

    `head` are its first bytes in lower case, without blanks before them. JSON of any kind is left
    to the reader, which refuses what is no schedule. Readers raise InvalidCell.
    """
    if head.startswith(_CALENDAR):
        from kiosk.exchange.importing.schedules.calendars import from_calendar

        return from_calendar
    if _JSON.match(head):
        from kiosk.exchange.importing.schedules import json_formats

        return json_formats.from_json
    if _XML.match(head):
        from kiosk.exchange.importing.schedules.frab import from_xml

        return from_xml
    return None
