"""Which mail servers are trusted with invitations, over real connections."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.mails import address_digest
from kiosk.exchange.invitations.mail_connection import (
    MailConnection,
    MailServerError,
    check_mail_server,
)
from kiosk.store.connection import driver_connection
from kiosk.store.errors import StoreFull
from kiosk.usecases.invitations.mail_servers import (
    mail_server,
    remove_mail_server,
    save_mail_server,
)
from tests.loopback_mail_server import LoopbackMailServer, mail_server_running
from tests.usecases.invitations.conftest import NOW, Mailing
from tests.usecases.invitations.test_mail_run import ALL


def test_without_a_mail_server_nothing_is_sent(mailing: Mailing) -> None:
    assert remove_mail_server(mailing.store)
    assert mailing.hindrance() == "mail.no_server"
    assert not remove_mail_server(mailing.store)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"password": "wrong"}, "mail_server.login"),
        ({"password": "비밀번호"}, "mail_server.letters"),
        ({"host": "127.0.0.1"}, "mail_server.certificate"),
        ({"ca": ""}, "mail_server.certificate"),
        ({"ca": "/nowhere/ca.pem"}, "mail_server.ca"),
    ],
)
def test_a_mail_server_that_cannot_be_trusted_or_refuses_the_login_gets_nothing(
    mailing: Mailing, changes: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(MailServerError) as raised:
        check_mail_server(mailing.set_up(**changes))
    assert raised.value.sentence.id == sentence
    report = mailing.send()
    assert report.ended is not None
    assert report.ended.id == sentence
    assert mailing.server.received == []


@pytest.mark.parametrize(("name", "expired"), [("mail.example.org", False), ("localhost", True)])
def test_a_certificate_of_another_name_or_an_expired_one_is_refused(
    open_mailing: Callable[[LoopbackMailServer], Mailing],
    tmp_path: Path,
    name: str,
    *,
    expired: bool,
) -> None:
    with mail_server_running(tmp_path, name, expired=expired, tls=False) as server:
        with pytest.raises(MailServerError) as raised:
            check_mail_server(open_mailing(server).set_up())
        assert raised.value.sentence.id == "mail_server.certificate"
    assert server.received == []


def test_no_part_of_a_message_waits_for_the_acknowledgement_of_another(mailing: Mailing) -> None:
    connection = MailConnection(mailing.set_up())
    sock = connection.open().sock
    assert sock is not None
    assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
    connection.close()


def test_tls_from_the_beginning_works_as_well(
    open_mailing: Callable[[LoopbackMailServer], Mailing], tmp_path: Path
) -> None:
    from kiosk.domain.invitations.mail_server import MailSecurity

    with mail_server_running(tmp_path, tls=True) as server:
        mailing = open_mailing(server)
        mailing.set_up(security=MailSecurity.TLS)
        mailing.send()
        assert server.addresses() == ALL


def test_the_password_is_in_no_backup_and_no_fact(mailing: Mailing, tmp_path: Path) -> None:
    from tests.loopback_mail_server import PASSWORD

    backup = mailing.store.back_up(tmp_path / "backup.db")
    assert PASSWORD.encode() not in backup.read_bytes()
    saved = mail_server(mailing.store)
    assert saved is not None
    assert PASSWORD not in repr(saved)


def test_a_sender_that_is_no_address_is_not_saved(mailing: Mailing) -> None:
    from dataclasses import replace

    saved = mailing.set_up()
    for changes in ({"sender": "nobody"}, {"host": ""}, {"host": "a\nb"}, {"port": 0}):
        assert not isinstance(
            save_mail_server(mailing.store, replace(saved, **changes)), type(saved)
        )


def test_where_the_disk_is_full_no_mail_is_sent_that_could_not_be_recorded(
    mailing: Mailing,
) -> None:
    """The database may not grow, and notes fill what is left of it."""
    writer = driver_connection(mailing.store._writer)
    writer.execute("PRAGMA max_page_count = 1").fetchall()
    note = Draft("guest:x", FactKind.NOTE_ADDED, {"at": NOW.isoformat(), "text": "휠체어" * 100})
    with pytest.raises(StoreFull):
        all(mailing.store.append([note]) for _ in range(10_000))
    with pytest.raises(StoreFull):
        mailing.send()
    recorded = [str(one.read_body().get("to")) for one in mailing.store.facts_since({})]
    assert all(address_digest(one.to) in recorded for one in mailing.server.received)
    assert len(mailing.server.received) < len(ALL)
    writer.execute("PRAGMA max_page_count = 1000000").fetchall()
    mailing.send()
    assert len(set(mailing.server.addresses())) == len(mailing.server.addresses())
