"""Tickets of eventyay: JSON with a secret in the format of pretix."""

from __future__ import annotations

from kiosk.domain.codes import code_text
from kiosk.domain.codes.readers import pretix
from kiosk.domain.codes.readers.reader_config import IsListed, ReaderConfig
from kiosk.domain.codes.readers.readings import ListedCode
from kiosk.domain.codes.scanned_code import ScannedCode

NAME = "eventyay"


def read(
    code: ScannedCode, config: ReaderConfig, is_listed: IsListed
) -> pretix.PretixReading | None:
    """Read the secret of a ticket, listed or signed with the event's keys."""
    secret = code.object.get("ticket", code.typed.get("ticket"))
    if not isinstance(secret, str) or not 0 < len(secret) <= code_text.LONGEST:
        return None
    within = ScannedCode.of(secret)
    key = within.listed_as(is_listed)
    if key and not config.ticket_keys:
        return ListedCode(key)
    return pretix.read_signed(within, config, is_listed) or config.unlisted(NAME)
