"""Who gets an invitation, and what its letter says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import assert_never
from zoneinfo import ZoneInfo

from kiosk.domain.invitations.letter import InvitationLetter, invitation_letter
from kiosk.domain.kiosk_flow.programme_points import Viewpoint
from kiosk.domain.names import guest_names
from kiosk.domain.records.entities import Event, Guest, Programme, Status
from kiosk.domain.records.expectation import may_enter
from kiosk.domain.records.unknown_values import known
from kiosk.domain.seating.live_rounds import visible_seats
from kiosk.domain.text.languages import offered
from kiosk.domain.text.messages import Texts
from kiosk.name_tables import name_tables
from kiosk.store import RegisteredGuest, Store
from kiosk.usecases.guests.selection import (
    Selection,
    by_delegation_and_name,
    selected_guests,
)


class NotInvitedReason(StrEnum):
    """Why a selected guest gets no invitation."""

    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    PENDING = "pending"
    UNKNOWN = "unknown"
    CODELESS = "codeless"


@dataclass(frozen=True, slots=True)
class InvitedGuest:
    """A guest and their letter."""

    guest: Guest
    letter: InvitationLetter


@dataclass(frozen=True, slots=True)
class NotInvited:
    """A selected guest without an invitation."""

    guest: str
    name: str
    reason: NotInvitedReason


@dataclass(frozen=True, slots=True)
class Candidate:
    """A selected guest, and why they are not invited; None for an invited one."""

    registered: RegisteredGuest
    reason: NotInvitedReason | None


def candidates(store: Store, selection: Selection) -> list[Candidate]:
    """Every selected guest, by delegation and name.

    Guests whose registration is pending are invited if they may enter, and where the selection
    names that status. A companion without an e-mail address comes with the invitation of their
    guest and is left out.
    """
    programme = store.programme()
    with_pending = Status.PENDING in selection.values.get("status", ())
    ordered = sorted(
        (one for one in selected_guests(store, selection) if not _comes_along(one.guest)),
        key=lambda one: by_delegation_and_name(one.guest, programme.event),
    )
    return [
        Candidate(one, _not_invited(one, with_pending or may_enter(one.guest, programme)))
        for one in ordered
    ]


def invited_guests(
    store: Store, selection: Selection, texts: Mapping[str, Texts], now: datetime
) -> Iterator[InvitedGuest | NotInvited]:
    """The same with the letters of those who are invited."""
    programme = store.programme()
    for one in candidates(store, selection):
        guest = one.registered.guest
        if one.reason:
            yield NotInvited(guest.id, name_of_guest(guest, programme.event), one.reason)
        else:
            yield InvitedGuest(guest, letter_of(one.registered, programme, texts, now))


def name_of_guest(guest: Guest, event: Event) -> str:
    """The name by which staff know a guest; the id of one without a name."""
    name = guest_names.localized(guest.name_ko, guest_names.latin(guest, event), "ko")
    return name or guest.id


def _comes_along(guest: Guest) -> bool:
    """Whether the invitation of another guest holds for this one."""
    return bool(guest.companion_of) and not guest.email


def _not_invited(one: RegisteredGuest, with_pending: bool) -> NotInvitedReason | None:
    status = known(one.guest.status)
    match status:
        case Status.CONFIRMED:
            pass
        case Status.PENDING if with_pending:
            pass
        case Status.PENDING:
            return NotInvitedReason.PENDING
        case Status.CANCELLED:
            return NotInvitedReason.CANCELLED
        case Status.BLOCKED:
            return NotInvitedReason.BLOCKED
        case None:
            return NotInvitedReason.UNKNOWN
        case _:
            assert_never(status)
    return None if one.written else NotInvitedReason.CODELESS


def letter_of(
    one: RegisteredGuest, programme: Programme, texts: Mapping[str, Texts], now: datetime
) -> InvitationLetter:
    """The letter of an invited guest, in their language."""
    guest, now = one.guest, now.astimezone(ZoneInfo(programme.event.timezone))
    language = guest_names.language_of(guest, offered(programme.event.languages))
    view = Viewpoint(guest, visible_seats(one.seats, programme), programme, None, now, language)
    return invitation_letter(view, next(iter(one.written)), texts[language], name_tables())
