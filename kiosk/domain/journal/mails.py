"""E-mails to guests, folded from their facts: handed to a mail server, accepted, refused, returned.

A mail server answers for an e-mail from the moment it has acknowledged the end of the message
(RFC 5321, 6.1). `mail_started` is written before the end of the message is sent, `mail_sent` or
`mail_refused` after the server's answer. A mail that was started and not answered is uncertain: the
server may have it, until staff who asked the guest record with `mail_checked` whether it arrived.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft, Fact

INVITATION = "invitation"
"""The series of the first e-mail with a guest's code; those of reminders are `reminder-1` to 9."""
REMINDERS = tuple(f"reminder-{number}" for number in range(1, 10))
SERIES = (INVITATION, *REMINDERS)
_FIRST_PERMANENT = 500


class MailState(StrEnum):
    """Where an e-mail is.

    DEFERRED: due again, as it was not accepted for now (RFC 5321, replies 4yz), or did not arrive.
    """

    UNCERTAIN = "uncertain"
    SENT = "sent"
    DEFERRED = "deferred"
    REFUSED = "refused"
    BOUNCED = "bounced"


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail to a guest.

    `id` is the left part of its Message-ID, `to` the digest of the address, `reply` the server's
    code or the status of the delivery report. `at` is when the state was reached; `author` is who
    sent it, or looked whether it arrived.
    """

    id: str
    series: str
    to: str
    at: datetime
    state: MailState
    reply: str = ""
    author: str = ""


def address_digest(address: str) -> str:
    """What facts have in place of an e-mail address: enough to see whether it was changed."""
    return hashlib.sha256(address.strip().casefold().encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class OutgoingMail:
    """An e-mail to be sent: its id, the guest's record, the series, the digest of the address."""

    id: str
    guest: str
    series: str
    to: str


def mail_started(mail: OutgoingMail, at: datetime) -> Draft:
    """The fact that the end of an e-mail is about to be sent to the mail server."""
    return _draft(mail, FactKind.MAIL_STARTED, at, {"series": mail.series, "to": mail.to})


def mail_sent(mail: OutgoingMail, at: datetime) -> Draft:
    """The fact that a mail server accepted a started e-mail."""
    return _draft(mail, FactKind.MAIL_SENT, at, {})


def mail_refused(mail: OutgoingMail, code: int, at: datetime) -> Draft:
    """The fact that a mail server did not accept an e-mail; with a code below 500, not for now."""
    body = {"series": mail.series, "to": mail.to, "code": code}
    return _draft(mail, FactKind.MAIL_REFUSED, at, body)


def mail_bounced(guest: str, mail: str, status: str, at: datetime) -> Draft:
    """The fact that an accepted e-mail came back; `status` is that of RFC 3463, such as 5.1.1."""
    body = {"mail": mail, "status": status, "at": at.isoformat()}
    return Draft(facts.guest_subject(guest), FactKind.MAIL_BOUNCED, body)


def mail_checked(guest: str, mail: str, at: datetime, *, arrived: bool) -> Draft:
    """The fact that staff know of an uncertain e-mail whether it arrived."""
    body = {"mail": mail, "arrived": arrived, "at": at.isoformat()}
    return Draft(facts.guest_subject(guest), FactKind.MAIL_CHECKED, body)


def _draft(mail: OutgoingMail, kind: FactKind, at: datetime, more: Mapping[str, Any]) -> Draft:
    body = {"mail": mail.id, "at": at.isoformat(), **more}
    return Draft(facts.guest_subject(mail.guest), kind, body)


def fold_mails(ordered: Iterable[Fact]) -> dict[str, Mail]:
    """The e-mails of a guest by their ids, from facts in order; the last fact of each decides."""
    mails: dict[str, Mail] = {}
    for fact in ordered:
        body = fact.read_body() if fact.kind.startswith("mail_") else {}
        if body and (reached := _reached(fact.kind, body)):
            before = mails.get(body["mail"])
            mails[body["mail"]] = Mail(
                body["mail"],
                body.get("series", before.series if before else INVITATION),
                body.get("to", before.to if before else ""),
                datetime.fromisoformat(body["at"]),
                *reached,
                fact.author or (before.author if before else ""),
            )
    return mails


def _reached(kind: str, body: Mapping[str, Any]) -> tuple[MailState, str] | None:
    """The state that a fact leads to, and the reply; None for a kind of a newer version."""
    match kind:
        case FactKind.MAIL_STARTED:
            return MailState.UNCERTAIN, ""
        case FactKind.MAIL_SENT:
            return MailState.SENT, ""
        case FactKind.MAIL_REFUSED:
            is_permanent = body["code"] >= _FIRST_PERMANENT
            return MailState.REFUSED if is_permanent else MailState.DEFERRED, str(body["code"])
        case FactKind.MAIL_BOUNCED:
            return MailState.BOUNCED, str(body["status"])
        case FactKind.MAIL_CHECKED:
            return MailState.SENT if body["arrived"] else MailState.DEFERRED, ""
    return None
