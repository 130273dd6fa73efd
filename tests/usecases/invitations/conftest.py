"""Fixtures: an event with guests of three languages, and a mail server on loopback."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.invitations.file_kinds import InvitationFile
from kiosk.domain.invitations.mail_plan import MailWish
from kiosk.domain.invitations.mail_server import MailSecurity, MailServer
from kiosk.domain.journal import facts
from kiosk.domain.journal.mails import INVITATION, Mail
from kiosk.exchange.importing.importer import Options
from kiosk.store import Store
from kiosk.store.queries.mails import mails_by_guest
from kiosk.store.queries.scans import guest_by_id
from kiosk.texts import GuestTexts
from kiosk.usecases.admin.import_files import import_lists
from kiosk.usecases.invitations import mail_servers
from kiosk.usecases.invitations.mail_report import MailContext, MailHindrance, MailReport
from kiosk.usecases.invitations.mail_run import send_mails
from kiosk.usecases.invitations.mailing import MailOrder
from tests.loopback_mail_server import PASSWORD, USER, LoopbackMailServer, mail_server_running

NOW = datetime(2027, 2, 1, 9, tzinfo=ZoneInfo("Asia/Seoul"))
# Rows of a list are longer than lines of code.
# ruff: noqa: E501
GUESTS = """Guest ID,이름,Family name,Given name,Position,Country,E-mail,Status,Languages,Code
G1,한가람,,,교수,KR,garam@example.org,confirmed,ko,T-GARAM-0001
G2,,Fenwick,Adaline,Ambassador,CA,adaline@example.org,confirmed,en,T-ADALINE-0002
G3,,Satō,Hikari,Researcher,JP,hikari@例え.example.org,confirmed,ja,T-HIKARI-0003
G4,,Blocked,Bo,,,bo@example.org,blocked,en,T-BO-0004
G5,,Gone,Gia,,,gia@example.org,cancelled,en,T-GIA-0005
G6,,Mute,Mo,,,,confirmed,en,T-MO-0006
"""
EVENT = """Event name (Korean),Event name (English),Venue (Korean),Venue (English),Starts,Ends,Languages,Invitation text (English),Invitation text (Korean),Invitation subject (English),Invitation subject (Korean)
과학기술 포럼,Science Forum,한누리홀,Hannuri Hall,2027-03-02 09:00,2027-03-02 18:00,"ko, en, ja","Dear {name}, you are welcome.",{이름}을 모십니다.,{event} awaits you,{행사} 초대
"""
SESSIONS = """Session title (English),Session title (Korean),Room,Starts,Ends
Opening,개회식,Ballroom,2027-03-02 09:30,2027-03-02 10:00
"""
GARAM, ADALINE, HIKARI = (
    "garam@example.org", "adaline@example.org", "hikari@xn--r8jz45g.example.org",
)  # fmt: skip

# Drawing a letter takes longer than all else; most tests do without.
CALENDAR = frozenset((InvitationFile.ICS,))


@dataclass
class Mailing:
    """A store whose machine knows the mail server; `waits` are the seconds that runs waited."""

    store: Store
    server: LoopbackMailServer
    waits: list[float] = field(default_factory=list)
    goes_on: Callable[[], bool] = lambda: True

    def context(self) -> MailContext:
        return MailContext(GuestTexts(), lambda: NOW, self.wait, author="s1")

    def wait(self, seconds: float) -> bool:
        self.waits.append(seconds)
        return self.goes_on()

    def set_up(self, *, tested: bool = True, **changes: Any) -> MailServer:
        server = MailServer(
            "localhost", self.server.port, MailSecurity.STARTTLS, "events@example.org",
            "과학기술 포럼", "desk@example.org", USER, PASSWORD, str(self.server.ca),
        )  # fmt: skip
        saved = mail_servers.save_mail_server(self.store, replace(server, **changes))
        assert isinstance(saved, MailServer), saved
        if tested:
            mail_servers.mark_tested(self.store)
        return saved

    def try_to_send(self, series: str = INVITATION, *, again: bool = False, **order: Any) -> Any:
        wish = MailWish(series, again)
        return send_mails(
            self.store, MailOrder(wish, rate=0, **{"attach": CALENDAR} | order), self.context()
        )

    def send(self, series: str = INVITATION, *, again: bool = False, **order: Any) -> MailReport:
        report = self.try_to_send(series, again=again, **order)
        assert isinstance(report, MailReport), report
        return report

    def hindrance(self, **order: Any) -> str:
        found = self.try_to_send(**order)
        assert isinstance(found, MailHindrance)
        return found.sentence.id

    def mails(self, reference: str) -> list[Mail]:
        return self.store.read(mails_by_guest).get(self.id_of(reference), [])

    def states(self, reference: str) -> list[str]:
        return [str(one.state) for one in sorted(self.mails(reference), key=lambda one: one.at)]

    def id_of(self, reference: str) -> str:
        return next(one.guest.id for one in self.store.guests() if one.guest.reference == reference)

    def change(self, reference: str, **changes: Any) -> None:
        id_ = self.id_of(reference)
        before = self.store.read(lambda connection: guest_by_id(connection, id_))
        assert before is not None
        draft = facts.change_fact(before, replace(before, **changes))
        assert draft is not None
        self.store.append([draft])


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store with the lists, closed."""
    folder = tmp_path_factory.mktemp("invited")
    lists = {"guests.csv": GUESTS, "event.csv": EVENT, "sessions.csv": SESSIONS}
    for name, text in lists.items():
        (folder / name).write_text(text, encoding="utf-8")
    path = folder / "event.db"
    with closing(Store.open(path, "desk-1", create=True)) as store:
        taken = import_lists(store, [folder / name for name in lists], Options())
        assert not taken.plan.refusals
    return path


@pytest.fixture
def open_mailing(
    imported: Path, tmp_path: Path
) -> Iterator[Callable[[LoopbackMailServer], Mailing]]:
    shutil.copy(imported, tmp_path / "event.db")
    with closing(Store.open(tmp_path / "event.db", "desk-1")) as store:
        yield lambda server: Mailing(store, server)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LoopbackMailServer]:
    with mail_server_running(tmp_path) as running:
        yield running


@pytest.fixture
def mailing(
    open_mailing: Callable[[LoopbackMailServer], Mailing], server: LoopbackMailServer
) -> Mailing:
    opened = open_mailing(server)
    opened.set_up()
    return opened
