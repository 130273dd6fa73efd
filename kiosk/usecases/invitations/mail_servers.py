"""The organiser's mail server as this machine knows it: a secret, in no journal and no backup."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

from kiosk.domain.invitations.mail_address import smtp_address
from kiosk.domain.invitations.mail_server import MailSecurity, MailServer
from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.local_secrets import delete_secret, read_secret, write_secret

_SERVER, _TESTED = "mail_server", "mail_tested"
_LARGEST_PORT = 65_535
_LARGEST_RATE = 6_000


def save_mail_server(store: Store, server: MailServer) -> MailServer | InvalidInput:
    """Keep the mail server of this machine; e-mails to many wait for a new test."""
    checked = _checked(server)
    if isinstance(checked, MailServer):
        value = json.dumps(asdict(checked)).encode()
        store.transact(lambda connection: write_secret(connection, _SERVER, value))
        _set_tested(store, tested=False)
    return checked


def mail_server(store: Store) -> MailServer | None:
    """The mail server of this machine; None for none."""
    found = store.read(lambda connection: read_secret(connection, _SERVER))
    if found is None:
        return None
    fields = json.loads(found)
    return MailServer(**fields | {"security": MailSecurity(fields["security"])})


def remove_mail_server(store: Store) -> bool:
    """Forget the mail server with its password; False if there was none."""
    was_known = mail_server(store) is not None
    store.transact(lambda connection: delete_secret(connection, _SERVER))
    _set_tested(store, tested=False)
    return was_known


def is_tested(store: Store) -> bool:
    """Whether a test was sent since the mail server was set up."""
    return store.read(lambda connection: read_secret(connection, _TESTED)) is not None


def mark_tested(store: Store) -> None:
    """Record that a test was sent, on this machine only."""
    _set_tested(store, tested=True)


def _set_tested(store: Store, *, tested: bool) -> None:
    if tested:
        store.transact(lambda connection: write_secret(connection, _TESTED, b"1"))
    else:
        store.transact(lambda connection: delete_secret(connection, _TESTED))


def _checked(server: MailServer) -> MailServer | InvalidInput:
    """The mail server with addresses as SMTP carries them."""
    texts = (server.host, server.name, server.user, server.password)
    if not server.host.strip() or any(not one.isprintable() for one in texts):
        return InvalidInput(Sentence("mail_server.invalid.host"), "host")
    if not 1 <= server.port <= _LARGEST_PORT:
        return InvalidInput(Sentence("mail_server.invalid.port"), "port")
    if not 0 <= server.rate <= _LARGEST_RATE:
        return InvalidInput(Sentence("mail_server.invalid.rate"), "rate")
    sender, reply_to = smtp_address(server.sender), smtp_address(server.reply_to)
    for field, given, address in (
        ("sender", server.sender, sender),
        ("reply_to", server.reply_to, "" if not server.reply_to else reply_to),
    ):
        if address is None:
            values = {"address": given}
            return InvalidInput(Sentence("mail_server.invalid.address", values), field)
    return replace(server, host=server.host.strip(), sender=sender or "", reply_to=reply_to or "")
