"""E-mail addresses as SMTP carries them."""

from __future__ import annotations

import re

from kiosk.domain.records.contacts import LONGEST_EMAIL

_LONGEST_LOCAL = 64  # RFC 5321, 4.5.3.1.1
_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
_LABEL = re.compile(r"(?!-)[A-Za-z0-9-]{1,63}(?<!-)")


def smtp_address(text: str) -> str | None:
    """The address with its domain in ASCII (IDNA); None where no mail server would take it.

    The part before the @ has to be ASCII, as few mail servers take others (RFC 6531).
    """
    local, at, domain = text.strip().rpartition("@")
    if not at or len(local) > _LONGEST_LOCAL or not _LOCAL.fullmatch(local):
        return None
    try:
        ascii_domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    labels = ascii_domain.split(".")
    if len(labels) < 2 or not all(map(_LABEL.fullmatch, labels)):
        return None
    address = f"{local}@{ascii_domain}"
    return address if len(address) <= LONGEST_EMAIL else None
