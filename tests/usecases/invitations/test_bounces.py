"""E-mails that came back are recorded from the reports in a mailbox."""

from __future__ import annotations

import mailbox
from email import message_from_bytes
from pathlib import Path

from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.exchange.invitations.delivery_reports import read_mailbox
from kiosk.usecases.invitations.bounces import record_bounces
from tests.usecases.invitations.conftest import ADALINE, NOW, Mailing

REPORT = """From: MAILER-DAEMON@example.org
To: events@example.org
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

I'm sorry to have to inform you that your message could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org
Arrival-Date: Mon, 1 Feb 2027 09:00:00 +0900

Final-Recipient: rfc822; adaline@example.org
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 5.1.1 no such user

--b
Content-Type: {kind}

Message-ID: {id}
Subject: Science Forum awaits you

--b--
"""


def report(mailing: Mailing, action: str = "failed", status: str = "5.1.1",
           kind: str = "text/rfc822-headers") -> bytes:  # fmt: skip
    sent = next(one for one in mailing.server.received if one.to == ADALINE)
    id_ = sent.message["Message-ID"]
    return REPORT.format(action=action, status=status, kind=kind, id=id_).encode()


def recorded(mailing: Mailing, path: Path) -> list[tuple[str, str, str]]:
    found = record_bounces(mailing.store, read_mailbox(path).reports, NOW)
    return [(str(one.result), one.name, one.status) for one in found]


def test_a_report_marks_its_mail_as_returned_once(mailing: Mailing, tmp_path: Path) -> None:
    mailing.send()
    file = tmp_path / "one.eml"
    file.write_bytes(report(mailing))
    assert recorded(mailing, file) == [("recorded", "Adaline FENWICK", "5.1.1")]
    assert mailing.states("G2") == ["bounced"]
    assert recorded(mailing, file) == [("known", "Adaline FENWICK", "5.1.1")]
    mailing.change("G2", email="fenwick@example.org")
    mailing.send()
    assert mailing.server.addresses()[-1] == "fenwick@example.org"


def test_a_report_with_the_whole_mail_in_an_mbox_is_read(mailing: Mailing, tmp_path: Path) -> None:
    mailing.send()
    box = mailbox.mbox(tmp_path / "box")
    box.add(message_from_bytes(report(mailing, kind="message/rfc822")))
    box.add(message_from_bytes(b"From: a@example.org\nSubject: thank you\n\nI will come."))
    box.close()
    assert read_mailbox(tmp_path / "box").others == 1
    assert recorded(mailing, tmp_path / "box")[0][0] == "recorded"


def test_a_delay_is_no_return_and_a_strange_report_changes_nothing(
    mailing: Mailing, tmp_path: Path
) -> None:
    mailing.send()
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "1.eml").write_bytes(report(mailing, "delayed", "4.4.1"))
    strange = REPORT.format(action="failed", status="?", kind="message/rfc822", id="<x@y.org>")
    (folder / "2.eml").write_text(strange)
    (folder / "3.eml").write_bytes(b"\xff\x00 no message at all")
    assert [one[0] for one in recorded(mailing, folder)] == ["delayed", "foreign"]
    assert mailing.states("G2") == ["sent"]


def test_the_command_lists_whose_came_back(mailing: Mailing, tmp_path: Path) -> None:
    mailing.send()
    (tmp_path / "one.eml").write_bytes(report(mailing))
    command = ["invitations", "bounces", str(tmp_path / "one.eml"), "--store"]
    result = CliRunner().invoke(app, [*command, str(mailing.store.path)])
    assert result.exit_code == 0, result.output
    assert f"Adaline FENWICK ({ADALINE}, 5.1.1)" in result.stdout
    missing = CliRunner().invoke(
        app, ["invitations", "bounces", str(tmp_path / "none"), "--store", str(mailing.store.path)]
    )
    assert missing.exit_code == 3
    assert "none" in missing.stderr
