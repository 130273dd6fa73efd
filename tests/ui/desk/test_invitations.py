"""Invitations at the desk: a test first, then all at once, and again from the card."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.invitations.mail_server import MailSecurity, MailServer
from kiosk.domain.journal import facts
from kiosk.domain.records.permissions import Role
from kiosk.store import Store
from kiosk.store.queries.scans import guest_by_id
from kiosk.ui.desk.invitations.state import MailGroup
from kiosk.ui.desk.invitations.view_model import InvitationsViewModel
from kiosk.usecases.invitations.mail_servers import save_mail_server
from tests.loopback_mail_server import (
    CUT,
    PASSWORD,
    USER,
    LoopbackMailServer,
    mail_server_running,
)
from tests.ui.desk.conftest import DeskDriver

KIM, BERG, SEO = "kim@example.org", "berg@example.org", "seo@example.org"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LoopbackMailServer]:
    with mail_server_running(tmp_path) as running:
        yield running


@pytest.fixture
def page(driver: DeskDriver, server: LoopbackMailServer) -> InvitationsViewModel:
    def prepare(store: Store) -> None:
        known = MailServer(
            "localhost", server.port, MailSecurity.STARTTLS, "events@example.org",
            user=USER, password=PASSWORD, ca=str(server.ca),
        )  # fmt: skip
        save_mail_server(store, known)
        for guest, address in (("kim", KIM), ("berg", BERG), ("seo", SEO)):
            change(store, guest, email=address)
        change(store, "seo", status="blocked")

    driver.elsewhere(prepare)
    driver.settle()
    return opened(driver)


def change(store: Store, guest: str, **changes: object) -> None:
    before = store.read(lambda connection: guest_by_id(connection, guest))
    assert before is not None
    draft = facts.change_fact(before, replace(before, **changes))  # type: ignore[arg-type]  # by name
    assert draft is not None
    store.append([draft])


def opened(driver: DeskDriver) -> InvitationsViewModel:
    driver.key(Qt.Key.Key_M, CONTROL)
    page = driver.page
    assert isinstance(page, InvitationsViewModel)
    return page


def counts(page: InvitationsViewModel) -> dict[str, str]:
    return {line.id: line.chip for line in page.props.lines if line.chip not in ("", "0")}


def test_a_desk_role_does_not_see_the_page(driver: DeskDriver) -> None:
    driver.work_as(Role.DESK)
    driver.key(Qt.Key.Key_M, CONTROL)
    assert not isinstance(driver.page, InvitationsViewModel)


def test_without_a_mail_server_the_page_says_how_to_set_one_up(driver: DeskDriver) -> None:
    page = opened(driver)
    assert "kiosk invitations mail-server set" in page.props.note
    assert not page.props.form.submit.enabled


def test_who_gets_one_and_who_not_and_why(page: InvitationsViewModel) -> None:
    assert counts(page) == {"due": "2", "no_address": "2", "not_invited": "1"}
    page.choose(MailGroup.NOT_INVITED)
    assert [(one.title, one.chip) for one in page.props.items] == [("SEO Garam", "Blocked")]
    assert not page.props.nothing
    page.choose(MailGroup.BOUNCED)
    assert page.props.nothing


def test_a_test_to_oneself_comes_first_and_then_all_are_sent_with_one_key(
    driver: DeskDriver, page: InvitationsViewModel, server: LoopbackMailServer
) -> None:
    driver.key(Qt.Key.Key_D, CONTROL)
    assert server.received == []
    driver.item("entry.address").forceActiveFocus()
    driver.type("me@example.org")
    driver.key(Qt.Key.Key_Return)
    assert set(server.addresses()) == {"me@example.org"}
    server.received.clear()
    driver.key(Qt.Key.Key_D, CONTROL)
    assert sorted(server.addresses()) == [BERG, KIM]
    assert counts(page) == {"sent": "2", "no_address": "2", "not_invited": "1"}
    assert driver.notice == "2 e-mails sent, 0 not accepted, 0 left"


def test_a_refused_address_has_the_reply_and_its_card_a_key_to_send_again(
    driver: DeskDriver, page: InvitationsViewModel, server: LoopbackMailServer
) -> None:
    server.to_recipient[KIM] = ["550 no such mailbox", "250 OK"]
    page.edit("address", "me@example.org")
    page.act("test")
    driver.settle()
    page.act("send")
    driver.settle()
    page.choose(MailGroup.REFUSED)
    assert [(one.title, one.chip) for one in page.props.items] == [("KIM Minseo", "Reply 550")]
    page.toggleItem("guest:kim")
    driver.settle()
    driver.key(Qt.Key.Key_E, CONTROL)
    assert server.addresses()[-1] == KIM
    assert driver.notice == "Invitation sent to KIM Minseo"


def sent_uncertainly(
    driver: DeskDriver, page: InvitationsViewModel, server: LoopbackMailServer, *addresses: str
) -> None:
    """Send all; the connection is cut after the end of some."""
    page.edit("address", "me@example.org")
    page.act("test")
    driver.settle()
    for address in addresses:
        server.to_end[address] = [CUT]
    driver.key(Qt.Key.Key_D, CONTROL)
    server.to_end.clear()
    server.received.clear()
    page.choose(MailGroup.UNCERTAIN)


def test_an_uncertain_one_that_arrived_counts_as_sent_with_one_key(
    driver: DeskDriver, page: InvitationsViewModel, server: LoopbackMailServer
) -> None:
    sent_uncertainly(driver, page, server, KIM)
    driver.key(Qt.Key.Key_A)
    assert counts(page) == {"sent": "2", "no_address": "2", "not_invited": "1"}
    assert server.received == []
    driver.key(Qt.Key.Key_N)
    assert server.received == []


def test_those_that_did_not_arrive_are_ticked_and_sent_again_with_one_key(
    driver: DeskDriver, page: InvitationsViewModel, server: LoopbackMailServer
) -> None:
    sent_uncertainly(driver, page, server, KIM, BERG)
    driver.key(Qt.Key.Key_N)
    assert server.received == []
    page.toggleItem("guest:berg")
    assert page.props.actions[1].text == "It did not arrive: send again (1)"
    driver.key(Qt.Key.Key_N)
    assert server.addresses() == [BERG]
    assert counts(page) == {"uncertain": "1", "sent": "1", "no_address": "2", "not_invited": "1"}
    driver.key(Qt.Key.Key_A)
    assert counts(page)["sent"] == "2"
    driver.face.context.guest_requested.emit("kim")
    driver.settle()
    driver.key(Qt.Key.Key_1)
    assert "It arrived" in driver.texts()


def test_a_run_is_paused_and_goes_on_later(
    driver: DeskDriver, page: InvitationsViewModel, server: LoopbackMailServer
) -> None:
    page.edit("address", "me@example.org")
    page.act("test")
    driver.settle()
    server.received.clear()
    server.at_end = lambda _: page.act("pause")
    driver.key(Qt.Key.Key_D, CONTROL)
    assert len(server.received) == 1
    assert counts(page)["due"] == "1"
    server.at_end = lambda _: None
    driver.key(Qt.Key.Key_D, CONTROL)
    assert sorted(server.addresses()) == [BERG, KIM]


def test_codes_and_letters_are_written_into_a_folder(
    driver: DeskDriver, page: InvitationsViewModel, tmp_path: Path
) -> None:
    page.choose("files")
    page.edit("folder", str(tmp_path / "out"))
    page.act("write")
    driver.settle()
    assert (tmp_path / "out" / "invitations.xlsx").is_file()
    assert len(list((tmp_path / "out" / "letters").iterdir())) == 4


def test_a_folder_that_cannot_be_written_is_named(
    driver: DeskDriver, page: InvitationsViewModel, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    page.choose("files")
    page.edit("folder", str(tmp_path / "file" / "out"))
    page.act("write")
    driver.settle()
    assert page.props.progress == -1.0
    assert "folder" in driver.notice.lower()


def test_mails_of_a_journal_are_in_the_history(
    driver: DeskDriver, page: InvitationsViewModel
) -> None:
    page.edit("address", "me@example.org")
    page.act("test")
    driver.settle()
    page.act("send")
    driver.settle()
    with closing(Store.open(driver.path, "kiosk-2")) as store:
        kinds = [one.kind for one in store.facts_since({}) if one.subject == "guest:kim"]
    assert [one for one in kinds if one.startswith("mail_")] == ["mail_started", "mail_sent"]
