"""E-mails with invitations: each guest gets one, whatever the mail server answers."""

from __future__ import annotations

import io
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import icalendar
import pytest
import zxingcpp
from PIL import Image

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.journal.mails import address_digest
from kiosk.domain.records.guest_filter import AttendanceFilter, GuestFilter
from kiosk.exchange.invitations.mail_connection import MailServerError, check_mail_server
from kiosk.store.connection import driver_connection
from kiosk.store.errors import StoreFull
from kiosk.usecases.invitations.mail_report import MailResult
from kiosk.usecases.invitations.mail_servers import (
    is_tested,
    mail_server,
    remove_mail_server,
    save_mail_server,
)
from kiosk.usecases.invitations.mail_trial import send_trial
from kiosk.usecases.invitations.mailing import MailOrder
from tests.loopback_mail_server import CUT, LoopbackMailServer, mail_server_running
from tests.usecases.invitations.conftest import ADALINE, CALENDAR, GARAM, HIKARI, NOW, Mailing

ALL = [ADALINE, HIKARI, GARAM]
TOO_BUSY, NO_SUCH_BOX = "451 try later", "550 5.1.1 no such mailbox"


def facts_of(mailing: Mailing) -> list[str]:
    kinds = [fact.kind for fact in mailing.store.facts_since({}) if fact.kind.startswith("mail_")]
    return [str(kind) for kind in kinds]


def reasons(mailing: Mailing) -> dict[str, str]:
    return {one.name: str(one.next) for one in mailing.send().not_mailed}


def test_every_invited_guest_gets_one_and_a_second_run_sends_nothing(mailing: Mailing) -> None:
    first = mailing.send()
    assert mailing.server.addresses() == ALL
    assert [one.name for one in first.with_result(MailResult.SENT)] == [
        "Adaline FENWICK", "SATŌ Hikari", "한가람",
    ]  # fmt: skip
    assert {one.name: str(one.next) for one in first.not_mailed} == {
        "BLOCKED Bo": "blocked", "GONE Gia": "cancelled", "MUTE Mo": "no_address",
    }  # fmt: skip
    assert mailing.send().results == {}
    assert mailing.server.addresses() == ALL
    assert facts_of(mailing) == ["mail_started", "mail_sent"] * 3


def test_a_mail_says_in_the_language_of_the_guest_what_the_organiser_wrote(
    mailing: Mailing,
) -> None:
    mailing.send()
    english, japanese, korean = (one.message for one in mailing.server.received)
    assert english["Subject"] == "Science Forum awaits you"
    assert korean["Subject"] == "과학기술 포럼 초대"
    assert korean["From"].addresses[0].display_name == "과학기술 포럼"
    assert [one["Content-Language"] for one in (english, japanese, korean)] == ["en", "ja", "ko"]
    for message, words in (
        (english, ("Dear Adaline FENWICK", "Hannuri Hall", "T-ADALINE-0002")),
        (korean, ("한가람 교수님을 모십니다.", "한누리홀", "2027년 3월 2일", "T-GARAM-0001")),
        (japanese, ("2027年3月2日", "T-HIKARI-0003")),
    ):
        for kind in ("plain", "html"):
            body = message.get_body((kind,))
            assert body is not None
            assert all(word in body.get_content() for word in words), body.get_content()


def test_the_code_stands_in_the_mail_and_letter_and_calendar_are_attached(
    mailing: Mailing,
) -> None:
    mailing.send(attach=MailOrder().attach, guests=frozenset({mailing.id_of("G2")}))
    message = mailing.server.received[0].message
    html = message.get_body(("html",))
    (picture,) = (part for part in message.walk() if part.get_content_type() == "image/png")
    assert html is not None
    assert isinstance(picture, EmailMessage)
    assert f'src="cid:{picture["Content-ID"].strip("<>")}"' in html.get_content()
    read = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture.get_content())))
    assert [one.text for one in read] == ["T-ADALINE-0002"]
    pdf, calendar = message.iter_attachments()
    assert pdf.get_filename() == "invitation.pdf"
    assert pdf.get_content().startswith(b"%PDF")
    entries = icalendar.Calendar.from_ical(calendar.get_content()).walk("VEVENT")
    assert [str(one["SUMMARY"]) for one in entries] == ["Opening"]


def test_nothing_in_a_mail_is_loaded_from_elsewhere(mailing: Mailing) -> None:
    mailing.send()
    for one in mailing.server.received:
        body = one.message.get_body(("html",))
        assert body is not None
        assert "http" not in body.get_content()


def test_a_fact_has_no_address_and_the_message_id_of_the_mail(mailing: Mailing) -> None:
    mailing.send()
    facts = [one for one in mailing.store.facts_since({}) if one.kind == FactKind.MAIL_STARTED]
    assert "@" not in "".join(one.body or "" for one in facts)
    body = facts[0].read_body()
    assert body["to"] == address_digest(ADALINE)
    assert mailing.server.received[0].message["Message-ID"] == f"<{body['mail']}@example.org>"
    assert facts[0].author == "s1"


def test_who_has_no_usable_address_is_named_and_a_corrected_one_is_sent_to(
    mailing: Mailing,
) -> None:
    mailing.change("G1", email="한가람@example.org")
    assert reasons(mailing)["한가람"] == "bad_address"
    mailing.change("G1", email=GARAM)
    mailing.send()
    assert mailing.server.addresses() == [ADALINE, HIKARI, GARAM]


def test_a_line_break_in_an_address_reaches_no_header(mailing: Mailing) -> None:
    mailing.change("G1", email="garam@example.org\nBcc: all@example.org")
    assert reasons(mailing)["한가람"] == "bad_address"
    assert mailing.server.addresses() == [ADALINE, HIKARI]


def test_a_changed_address_gets_its_own_and_a_corrected_name_none(mailing: Mailing) -> None:
    mailing.send()
    mailing.change("G1", name_ko="한가온")
    mailing.change("G2", email="fenwick@example.org")
    mailing.send()
    assert mailing.server.addresses() == [*ALL, "fenwick@example.org"]


def test_whoever_is_blocked_while_their_mail_is_sent_does_not_get_it(mailing: Mailing) -> None:
    def block(address: str) -> None:
        if address == ADALINE:
            mailing.change("G3", status="blocked")

    mailing.server.at_end = block
    report = mailing.send()
    assert [one.name for one in report.with_result(MailResult.WITHDRAWN)] == ["SATŌ Hikari"]
    assert mailing.server.addresses() == [ADALINE, GARAM]
    assert mailing.states("G3") == []


def test_a_refused_address_is_listed_and_not_tried_again_by_itself(mailing: Mailing) -> None:
    mailing.server.to_recipient[ADALINE] = [NO_SUCH_BOX]
    (refused,) = mailing.send().with_result(MailResult.REFUSED)
    assert (refused.name, refused.address, refused.code) == ("Adaline FENWICK", ADALINE, 550)
    assert reasons(mailing)["Adaline FENWICK"] == "refused"
    mailing.server.to_recipient.clear()
    mailing.change("G2", email="fenwick@example.org")
    mailing.send()
    assert mailing.server.addresses() == [HIKARI, GARAM, "fenwick@example.org"]


def test_a_deferred_mail_is_tried_again_with_its_message_id(mailing: Mailing) -> None:
    mailing.server.to_recipient[ADALINE] = [TOO_BUSY, "250 OK"]
    mailing.server.to_end[GARAM] = [TOO_BUSY, TOO_BUSY, "250 OK"]
    report = mailing.send()
    assert mailing.server.addresses() == [HIKARI, ADALINE, GARAM]
    assert [one for one in mailing.waits if one] == [60, 300]
    assert len(report.with_result(MailResult.SENT)) == 3
    assert len(mailing.mails("G2")) == len(mailing.mails("G1")) == 1


def test_what_stays_deferred_is_due_in_the_next_run(mailing: Mailing) -> None:
    mailing.server.to_recipient[ADALINE] = [TOO_BUSY]
    (deferred,) = mailing.send().with_result(MailResult.DEFERRED)
    assert deferred.code == 451
    assert mailing.states("G2") == ["deferred"]
    mailing.server.to_recipient.clear()
    mailing.send()
    assert mailing.states("G2") == ["sent"]


def test_a_connection_cut_before_the_end_is_made_again(mailing: Mailing) -> None:
    mailing.server.to_data[ADALINE] = [CUT, CUT, "250 OK"]
    report = mailing.send()
    assert mailing.server.addresses() == ALL
    assert [one for one in mailing.waits if one] == [2, 10]
    assert len(report.with_result(MailResult.SENT)) == 3


def test_a_connection_cut_after_the_end_is_uncertain_and_not_sent_again(mailing: Mailing) -> None:
    """The server took it; nobody but the server can know."""
    mailing.server.to_end[ADALINE] = [CUT]
    report = mailing.send()
    assert [one.name for one in report.with_result(MailResult.UNCERTAIN)] == ["Adaline FENWICK"]
    assert mailing.states("G2") == ["uncertain"]
    assert reasons(mailing)["Adaline FENWICK"] == "uncertain"
    assert mailing.server.addresses() == ALL
    mailing.server.to_end.clear()
    mailing.send(again=True, guests=frozenset({mailing.id_of("G2")}))
    first, *_, last = mailing.server.received
    assert first.message["Message-ID"] == last.message["Message-ID"]
    assert mailing.states("G2") == ["sent"]


def test_that_the_end_is_about_to_be_sent_is_recorded_before_it_is(mailing: Mailing) -> None:
    seen: list[list[str]] = []
    mailing.server.at_end = lambda _: seen.append(facts_of(mailing)[-1:])
    mailing.send(limit=1)
    assert seen == [["mail_started"]]


def test_a_run_ends_where_it_is_told_to_and_the_next_one_goes_on(mailing: Mailing) -> None:
    mailing.goes_on = lambda: False
    assert mailing.send().remaining == 2
    assert mailing.server.addresses() == ALL[:1]
    mailing.goes_on = lambda: True
    mailing.send()
    assert mailing.server.addresses() == ALL


def test_at_most_so_many_are_sent_and_so_many_a_minute(mailing: Mailing) -> None:
    mailing.try_to_send(limit=2)
    assert mailing.server.addresses() == ALL[:2]


def test_a_reminder_goes_to_everybody_once_and_says_so(mailing: Mailing) -> None:
    mailing.send()
    mailing.send("reminder-1")
    mailing.send("reminder-1")
    assert mailing.server.addresses() == [*ALL, *ALL]
    assert mailing.server.received[3].message["Subject"] == "Reminder · Science Forum awaits you"
    assert [one.series for one in mailing.mails("G1")] == ["invitation", "reminder-1"]


def test_a_reminder_goes_only_to_whom_the_filter_selects(mailing: Mailing) -> None:
    mailing.change("G2", vip=True)
    mailing.send("reminder-1", filter=GuestFilter(vip=True))
    assert mailing.server.addresses() == [ADALINE]
    mailing.send("reminder-1", filter=GuestFilter(AttendanceFilter.ARRIVED))
    assert mailing.server.addresses() == [ADALINE]


def test_a_server_that_refuses_all_first_addresses_ends_the_run(mailing: Mailing) -> None:
    for number in range(7, 15):
        mailing.change("G6", email=f"mo{number}@example.org")
    for address in (*ALL, "mo14@example.org"):
        mailing.server.to_recipient[address] = ["550 relaying denied"]
    report = mailing.send()
    assert report.ended is None  # four are too few to judge by
    assert len(report.with_result(MailResult.REFUSED)) == 4


def test_a_refused_sender_is_no_fault_of_the_guests(mailing: Mailing) -> None:
    mailing.server.sender_refused = "553 5.7.1 not your address"
    report = mailing.send()
    assert report.ended is not None
    assert report.ended.id == "mail_server.sender"
    assert "not your address" in str(report.ended.values["said"])
    assert facts_of(mailing) == []


def test_an_erased_guest_leaves_no_trace_of_mails(mailing: Mailing) -> None:
    from kiosk.domain.records.permissions import Actor, Role
    from kiosk.usecases.admin.erasure import Erased, erase

    mailing.send()
    guest = mailing.id_of("G1")
    erased = erase(mailing.store, Actor("s1", "s1", Role.ADMIN), guest=guest)
    assert isinstance(erased, Erased), erased
    of_guest = [one for one in mailing.store.facts_since({}) if one.subject == f"guest:{guest}"]
    assert not [one for one in of_guest if one.kind.startswith("mail_") and one.body]


def test_the_first_bulk_sending_waits_for_a_test(mailing: Mailing) -> None:
    mailing.set_up(tested=False)
    assert mailing.hindrance() == "mail.untested"
    sent = send_trial(
        mailing.store, MailOrder(attach=CALENDAR), "me@example.org", mailing.context()
    )
    assert isinstance(sent, list)
    assert mailing.server.addresses() == ["me@example.org"] * 3
    assert facts_of(mailing) == []
    assert is_tested(mailing.store)
    mailing.send()
    assert mailing.server.addresses()[3:] == ALL


def test_without_a_mail_server_nothing_is_sent(mailing: Mailing) -> None:
    assert remove_mail_server(mailing.store)
    assert mailing.hindrance() == "mail.no_server"
    assert not remove_mail_server(mailing.store)


def test_two_runs_at_a_time_are_refused(mailing: Mailing) -> None:
    found: list[str] = []

    def try_beside() -> bool:
        found.append(mailing.hindrance())
        return True

    mailing.goes_on = try_beside
    mailing.send()
    assert found == ["mail.running"] * 2


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
