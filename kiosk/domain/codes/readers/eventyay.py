"""Tickets of eventyay: JSON around a secret of pretix's kind."""

from __future__ import annotations

from kiosk.domain.codes import code_text
from kiosk.domain.codes.readers import pretix
from kiosk.domain.codes.readers.reader_config import Known, ReaderConfig
from kiosk.domain.codes.readers.readings import Mine
from kiosk.domain.codes.scanned_code import ScannedCode

NAME = "eventyay"


def read(code: ScannedCode, terms: ReaderConfig, known: Known) -> pretix.Answer | None:
    """The secret of a ticket, listed or signed with the event's keys."""
    secret = code.object.get("ticket", code.typed.get("ticket"))
    if not isinstance(secret, str) or not 0 < len(secret) <= code_text.LONGEST:
        return None
    within = ScannedCode.of(secret)
    key = within.listed_as(known)
    if key and not terms.ticket_keys:
        return Mine(key)
    return pretix.read_signed(within, terms, known) or terms.unlisted(NAME)
