"""Records which e-mails came back as undeliverable."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import sqlalchemy as sa

from kiosk.domain.journal.mails import MailState, mail_bounced
from kiosk.exchange.invitations.delivery_reports import DeliveryReport
from kiosk.store import Store
from kiosk.store.queries.mails import mail_with_id
from kiosk.store.queries.scans import guest_by_id
from kiosk.usecases.invitations.invited_guests import name_of_guest

_FAILED = "failed"


class BounceResult(StrEnum):
    """What a report came to: recorded now, known before, delayed only, or of no e-mail of ours."""

    RECORDED = "recorded"
    KNOWN = "known"
    DELAYED = "delayed"
    FOREIGN = "foreign"


@dataclass(frozen=True, slots=True)
class Bounce:
    """A report and its guest; for a foreign one `guest` and `name` are empty."""

    result: BounceResult
    guest: str
    name: str
    address: str
    status: str


def record_bounces(
    store: Store, reports: Iterable[DeliveryReport], now: datetime, author: str = ""
) -> list[Bounce]:
    """Record each report that an e-mail failed, once; the same mailbox may be read again."""
    event = store.programme().event

    def work(connection: sa.Connection) -> list[Bounce]:
        return [one_of(connection, report) for report in reports]

    def one_of(connection: sa.Connection, report: DeliveryReport) -> Bounce:
        found = mail_with_id(connection, report.mail)
        guest = guest_by_id(connection, found[0]) if found else None
        if found is None or guest is None:
            return Bounce(BounceResult.FOREIGN, "", "", "", report.status)
        result = _result(found[1].state, report)
        if result is BounceResult.RECORDED:
            draft = mail_bounced(guest.id, report.mail, report.status, now)
            store.record(connection, [draft], author)
        return Bounce(result, guest.id, name_of_guest(guest, event), guest.email, report.status)

    return store.transact(work)


def _result(state: MailState, report: DeliveryReport) -> BounceResult:
    if report.action != _FAILED:
        return BounceResult.DELAYED
    return BounceResult.KNOWN if state is MailState.BOUNCED else BounceResult.RECORDED
