"""Guests who look for themselves at a kiosk: who they may be, and whether they are."""

from __future__ import annotations

from kiosk.domain.kiosk_flow.events import GuestMatch
from kiosk.domain.kiosk_flow.name_search import DIGITS, MOST_PEOPLE
from kiosk.domain.names.masking import mask
from kiosk.domain.records.entities import Guest
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.guests.search import FoundPerson, find

# So many are looked at: of them some may not be shown.
_LOOKED_AT = 20
# Who fits less well by so much was not meant beside the best.
_LESS = 0.12
_WHOLE = 0.995


def lookalikes(store: Store, text: str) -> tuple[tuple[GuestMatch, ...], bool]:
    """Those whom a name fits, masked, and whether there are more than may be shown.

    Then nobody is shown but those whose whole name it is. Raises StoreError.
    """
    found = find(store, text, _LOOKED_AT, names_only=True)
    best = max((one.score for one in found), default=0.0)
    fitting = [one for one in found if one.score > best - _LESS and not one.guest.hide_from_search]
    more = len(fitting) > MOST_PEOPLE
    if more:
        fitting = _whole(fitting)
    return tuple(_masked(one.guest) for one in fitting), more


def is_phone_tail(store: Store, guest: str, digits: str) -> bool:
    """Whether a guest's phone ends on these digits. Raises StoreError."""
    known = store.read(lambda connection: scans.guest_by_id(connection, guest))
    return known is not None and bool(digits) and _digits(known)[-DIGITS:] == digits


def _whole(fitting: list[FoundPerson]) -> list[FoundPerson]:
    whole = [one for one in fitting if one.score >= _WHOLE]
    return whole if len(whole) <= MOST_PEOPLE else []


def _masked(guest: Guest) -> GuestMatch:
    return GuestMatch(
        id=guest.id,
        name=mask(guest),
        organisation_ko=guest.organisation_ko,
        organisation_en=guest.organisation_en,
        has_phone=len(_digits(guest)) > DIGITS,
    )


def _digits(guest: Guest) -> str:
    return "".join(filter(str.isdecimal, guest.phone))
