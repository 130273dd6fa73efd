"""Signed passes: codes for guests who are not in the stores of other kiosks yet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

import sqlalchemy as sa

from kiosk import signing
from kiosk.domain.codes import signed_passes
from kiosk.domain.codes.signed_passes import Claims
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Event, Guest, Status
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import NO_GUEST, InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.devices.device_keys import has_signing_key, signing_key

# Guests still leave for a while after the end of an event.
_AFTER_THE_END = timedelta(hours=12)
_WITHOUT_AN_END = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class PassIssued:
    """The pass is the guest's newest code, which badges show."""

    code: str
    guest: Guest
    valid_until: datetime


def issue_pass(
    store: Store, actor: Actor, guest: str, at: datetime, *, valid_until: datetime | None = None
) -> PassIssued | InvalidInput | NotAllowed:
    """Issue a pass signed with this device's key; the guest's other codes stay valid.

    By default it is valid as long as the guest is, or until the event is over.
    """

    def work(connection: sa.Connection) -> PassIssued | InvalidInput:
        found = scans.guest_by_id(connection, guest)
        if found is None or found.erased:
            return NO_GUEST
        return _issue(store, connection, found, at, actor.staff, valid_until=valid_until)

    return store.transact(work) if may(actor.role, Right.CODES) else NotAllowed(Right.CODES)


def pass_for_registered(
    store: Store, connection: sa.Connection, guest: Guest, at: datetime, author: str
) -> str:
    """A pass for a guest who was just registered, within the caller's transaction.

    Empty at a desk without a key, whose signature no other device could verify.
    """
    if not has_signing_key(store, connection):
        return ""
    issued = _issue(store, connection, guest, at, author)
    return issued.code if isinstance(issued, PassIssued) else ""


def _issue(
    store: Store,
    connection: sa.Connection,
    guest: Guest,
    at: datetime,
    author: str,
    *,
    valid_until: datetime | None = None,
) -> PassIssued | InvalidInput:
    if guest.status is not Status.CONFIRMED:
        return InvalidInput(Sentence("refused.pass.status"))
    device, seed = signing_key(store, connection, author)
    if device.revoked:
        return InvalidInput(Sentence("refused.pass.revoked"))
    event = store.programme_in(connection).event
    until = valid_until or valid_until_of(guest, event, at)
    key, sign = signing.public_key_of(seed), partial(signing.sign, seed)
    try:
        code = signed_passes.seal(_claims(guest, until), event.code_prefix, key, sign)
    except signed_passes.TooLong:
        return InvalidInput(Sentence("refused.pass.long"))
    if code not in {held.code for held in scans.codes_of(connection, guest.id)}:
        store.record(connection, [facts.code_issued(guest.id, code)], author)
    return PassIssued(code, guest, until)


def valid_until_of(guest: Guest, event: Event, at: datetime) -> datetime:
    """The default end of validity of a pass that is signed at a moment."""
    if guest.valid_until is not None:
        return guest.valid_until
    over = event.ends + _AFTER_THE_END if event.ends else at
    return over if over > at else at + _WITHOUT_AN_END


def _claims(guest: Guest, valid_until: datetime) -> Claims:
    in_parts = bool(guest.family_latin or guest.given_latin)
    return Claims(
        guest=guest.id,
        category=guest.category,
        name_ko=guest.name_ko,
        name_latin="" if in_parts else guest.name_latin,
        family_latin=guest.family_latin,
        given_latin=guest.given_latin,
        valid_from=guest.valid_from,
        valid_until=valid_until,
    )
