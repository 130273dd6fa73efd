"""E-mails with invitations: each guest gets one, whatever the mail server answers."""

from __future__ import annotations

import io
from email.message import EmailMessage

import icalendar
import zxingcpp
from PIL import Image

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.mails import address_digest
from kiosk.domain.records.guest_filter import AttendanceFilter, GuestFilter
from kiosk.usecases.invitations.mail_report import MailResult
from kiosk.usecases.invitations.mail_servers import (
    is_tested,
)
from kiosk.usecases.invitations.mail_trial import send_trial
from kiosk.usecases.invitations.mailing import MailOrder
from tests.loopback_mail_server import CUT
from tests.usecases.invitations.conftest import ADALINE, CALENDAR, GARAM, HIKARI, Mailing

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


def test_two_runs_at_a_time_are_refused(mailing: Mailing) -> None:
    found: list[str] = []

    def try_beside() -> bool:
        found.append(mailing.hindrance())
        return True

    mailing.goes_on = try_beside
    mailing.send()
    assert found == ["mail.running"] * 2
