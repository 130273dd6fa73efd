"""Tickets of eventyay: JSON around a secret of pretix's kind."""

from __future__ import annotations

from kiosk.domain import codes
from kiosk.domain.readers import pretix
from kiosk.domain.readers.readings import Mine
from kiosk.domain.readers.terms import Known, Shown, Terms

NAME = "eventyay"


def read(shown: Shown, terms: Terms, known: Known) -> pretix.Answer | None:
    """The secret of a ticket, listed or signed with the event's keys."""
    secret = shown.object.get("ticket", shown.typed.get("ticket"))
    if not isinstance(secret, str) or not 0 < len(secret) <= codes.LONGEST:
        return None
    within = Shown.of(secret)
    key = within.known_as(known)
    if key and not terms.ticket_keys:
        return Mine(key)
    return pretix.read_signed(within, terms, known) or terms.unlisted(NAME)
