"""Queries of e-mails to guests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal import codec
from kiosk.domain.journal.mails import Mail
from kiosk.store.schema import mail

MailsByGuest = dict[str, list[Mail]]


def mails_by_guest(connection: sa.Connection) -> MailsByGuest:
    """All e-mails by the record that stands for the person."""
    return _by_guest(connection.execute(sa.select(mail.c.guest, mail.c.record)))


def mails_of(connection: sa.Connection, guest: str) -> list[Mail]:
    """The e-mails to a person, by the record that stands for them."""
    query = sa.select(mail.c.guest, mail.c.record).where(mail.c.guest == guest)
    return _by_guest(connection.execute(query)).get(guest, [])


def mail_with_id(connection: sa.Connection, id_: str) -> tuple[str, Mail] | None:
    """The e-mail with that id, and to whom it went; None for an unknown one."""
    query = sa.select(mail.c.guest, mail.c.record).where(mail.c.id == id_)
    found = connection.execute(query).first()
    return None if found is None else (found.guest, codec.read(Mail, found.record))


def _by_guest(rows: Iterable[sa.Row[Any]]) -> MailsByGuest:
    found: MailsByGuest = {}
    for row in rows:
        found.setdefault(row.guest, []).append(codec.read(Mail, row.record))
    return found
