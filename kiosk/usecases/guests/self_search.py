"""Self-search at a kiosk: masked matches of a name, and their check by phone number."""

from __future__ import annotations

from anyascii import anyascii

from kiosk.domain.kiosk_flow.events import GuestMatch
from kiosk.domain.kiosk_flow.name_search import DIGITS, MOST_PEOPLE, has_phone, phone_digits
from kiosk.domain.names import posts
from kiosk.domain.names.masking import mask
from kiosk.domain.names.name_beginnings import begins_name
from kiosk.domain.records.entities import Event, Guest, Status
from kiosk.name_tables import name_tables
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.guests.search import FoundPerson, find

# How many matches are read; some of them may not be shown.
_LOOKED_AT = 20
# Matches whose score is lower than the best by more than this are left out.
_LESS = 0.12
_WHOLE = 0.995


def masked_matches(store: Store, text: str) -> tuple[tuple[GuestMatch, ...], bool]:
    """The guests whose name begins so, masked, and whether there are more than may be shown.

    In that case only those with exactly that name are shown. Who cancelled or is hidden from search
    is never shown. Raises StoreError.
    """
    found = _shown_matches(store, text)
    best = max((one.score for one in found), default=0.0)
    fitting = [one for one in found if one.score > best - _LESS]
    more = len(fitting) > MOST_PEOPLE
    if more:
        fitting = _whole(fitting)
    event = store.programme().event
    return tuple(_masked(one.guest, event) for one in fitting), more


def is_phone_tail(store: Store, guest: str, digits: str) -> bool:
    """Whether a guest's phone number ends with these digits. Raises StoreError."""
    known = store.read(lambda connection: scans.guest_by_id(connection, guest))
    return known is not None and bool(digits) and phone_digits(known.phone)[-DIGITS:] == digits


def _is_shown(guest: Guest) -> bool:
    return not guest.hide_from_search and guest.status is not Status.CANCELLED


def _whole(fitting: list[FoundPerson]) -> list[FoundPerson]:
    whole = [one for one in fitting if one.score >= _WHOLE]
    return whole if len(whole) <= MOST_PEOPLE else []


def _shown_matches(store: Store, text: str) -> list[FoundPerson]:
    return [
        one
        for one in find(store, text, _LOOKED_AT, names_only=True)
        if _is_shown(one.guest) and begins_name(text, one.guest, anyascii)
    ]


def _masked(guest: Guest, event: Event) -> GuestMatch:
    tables = name_tables()
    return GuestMatch(
        id=guest.id,
        name=mask(guest),
        organisation_ko=posts.organisation(guest, event, "ko", tables),
        organisation_en=posts.organisation(guest, event, "en", tables),
        has_phone=has_phone(guest.phone),
        name_latin=mask(guest, "en"),
    )
