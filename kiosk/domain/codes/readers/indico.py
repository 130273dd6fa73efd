"""Tickets of Indico: JSON with a check-in secret, looked up as the guest's own code.

Format: indico/modules/events/registration/util.py (get_ticket_qr_code_data) and the older form of
its first check-in app.
"""

from __future__ import annotations

import base64
from typing import Any
from uuid import UUID

from kiosk.domain.codes import code_text
from kiosk.domain.codes.readers.reader_config import IsListed, ReaderConfig
from kiosk.domain.codes.readers.readings import ListedCode, OtherEventCode, UnknownCode
from kiosk.domain.codes.scanned_code import ScannedCode

NAME = "indico"


def read(
    code: ScannedCode, config: ReaderConfig, is_listed: IsListed
) -> ListedCode | OtherEventCode | UnknownCode | None:
    """Read the check-in secret of a registration, or the id of an accompanying person."""
    ticket = code.object.get("i")
    if isinstance(ticket, list):
        secret = _in_short(ticket)
    elif "registrant_id" in code.object:
        secret = _as_uuid(code.object.get("checkin_secret"))
    else:
        return None
    if secret is None:
        return None
    key = next(filter(is_listed, (str(secret).upper(), secret.hex.upper())), "")
    return ListedCode(key) if key else config.unlisted(NAME)


def _in_short(ticket: list[Any]) -> UUID | None:
    """The secret of [version, host, secret], the person of [version, host, secret, person]."""
    if len(ticket) not in (3, 4) or not isinstance(ticket[0], int):
        return None
    if not all(isinstance(part, str) and len(part) <= code_text.LONGEST for part in ticket[1:]):
        return None
    secrets = [_from_base64(part) for part in ticket[2:]]
    return secrets[-1] if all(secrets) else None


def _from_base64(text: str) -> UUID | None:
    try:
        return UUID(bytes=base64.b64decode(text, validate=True))
    except ValueError:
        return None


def _as_uuid(text: object) -> UUID | None:
    try:
        return UUID(text) if isinstance(text, str) else None
    except ValueError:
        return None
