"""An admin sets the mail server up at the desk, over real connections."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.domain.invitations.mail_server import MailSecurity, MailServer
from kiosk.domain.records.permissions import Actor, NotAllowed, Role
from kiosk.ui.desk.invitations.server_form import SERVER
from kiosk.ui.desk.invitations.view_model import InvitationsViewModel
from kiosk.usecases.invitations.mail_server_setup import set_up_mail_server
from kiosk.usecases.invitations.mail_servers import mail_server
from tests.loopback_mail_server import (
    PASSWORD,
    USER,
    LoopbackMailServer,
    mail_server_running,
)
from tests.ui.desk.conftest import DeskDriver
from tests.ui.desk.test_invitations import CONTROL, opened

SENDER = "events@example.org"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LoopbackMailServer]:
    with mail_server_running(tmp_path) as running:
        yield running


@pytest.fixture
def form(driver: DeskDriver, server: LoopbackMailServer) -> InvitationsViewModel:
    """The form with all but the password."""
    driver.work_as(Role.ADMIN)
    page = opened(driver)
    page.choose(SERVER)
    values = {"host": "localhost", "port": str(server.port), "user": USER, "sender": SENDER}
    for name, value in (values | {"ca": str(server.ca), "rate": "120"}).items():
        page.edit(f"server.{name}", value)
    driver.settle()
    return page


def type_password(driver: DeskDriver, password: str) -> None:
    driver.item("entry.server.password").forceActiveFocus()
    driver.type(password)
    driver.key(Qt.Key.Key_Return)


def kept(driver: DeskDriver) -> MailServer | None:
    return driver.elsewhere(mail_server)


def test_a_server_that_answers_is_kept_and_a_test_is_sent_through_it(
    driver: DeskDriver, form: InvitationsViewModel, server: LoopbackMailServer
) -> None:
    type_password(driver, PASSWORD)
    assert "answers and takes the password" in driver.notice
    assert kept(driver) == MailServer(
        "localhost", server.port, MailSecurity.STARTTLS, SENDER,
        user=USER, password=PASSWORD, ca=str(server.ca), rate=120,
    )  # fmt: skip
    assert PASSWORD not in driver.texts()
    assert PASSWORD not in form.typed.values()
    form.edit("address", "me@example.org")
    driver.key(Qt.Key.Key_T, CONTROL)
    assert set(server.addresses()) == {"me@example.org"}
    form.choose("due")
    assert next(one for one in form.props.form.entries if one.id == "rate").value == "120"


def test_a_wrong_password_is_said_with_what_to_do(
    driver: DeskDriver, form: InvitationsViewModel
) -> None:
    type_password(driver, "wrong")
    assert f"refused the login of {USER}" in driver.notice
    assert "right password" in form.props.remark
    type_password(driver, PASSWORD)
    assert "answers and takes the password" in driver.notice


def test_the_window_shows_that_it_connects_and_waits_for_nothing(
    driver: DeskDriver, form: InvitationsViewModel, server: LoopbackMailServer
) -> None:
    connections = server.connections
    form.edit("server.password", PASSWORD)
    form.act("save_server")
    assert form.props.remark.startswith("Connecting")
    assert server.connections == connections
    driver.settle()
    assert server.connections == connections + 1


def test_the_kept_password_goes_to_no_other_server(
    driver: DeskDriver, form: InvitationsViewModel
) -> None:
    type_password(driver, PASSWORD)
    form.edit("server.name", "Forum")
    form.act("save_server")
    driver.settle()
    renamed = kept(driver)
    assert renamed is not None
    assert (renamed.name, renamed.password) == ("Forum", PASSWORD)
    form.edit("server.host", "mail.example.org")
    form.act("save_server")
    driver.settle()
    assert kept(driver) == renamed
    fields = {one.id: one.problem for one in form.props.form.entries if one.problem}
    assert fields.keys() == {"server.password"}


@pytest.mark.parametrize(
    ("field", "value"), [("port", "99999"), ("port", "x"), ("sender", "nobody"), ("rate", "many")]
)
def test_a_value_that_means_nothing_is_named_beside_its_field(
    driver: DeskDriver, form: InvitationsViewModel, field: str, value: str
) -> None:
    form.edit("server.password", PASSWORD)
    form.edit(f"server.{field}", value)
    form.act("save_server")
    driver.settle()
    assert kept(driver) is None
    assert [one.id for one in form.props.form.entries if one.problem] == [f"server.{field}"]


def test_only_an_admin_sets_the_mail_server_up(driver: DeskDriver) -> None:
    page = opened(driver)
    assert SERVER not in [line.id for line in page.props.lines]
    given = MailServer("localhost", 587, MailSecurity.STARTTLS, SENDER)
    actor = Actor("s1", "Han", Role.PROTOCOL)
    answer = driver.elsewhere(lambda store: set_up_mail_server(store, actor, given))
    assert isinstance(answer, NotAllowed)
