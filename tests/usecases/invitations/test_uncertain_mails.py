"""E-mails of which nobody knows whether they arrived: staff ask, and record what they hear."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.usecases.invitations.mail_report import MailHindrance
from kiosk.usecases.invitations.uncertain_mails import MailCheck, record_check
from tests.loopback_mail_server import CUT
from tests.usecases.invitations.conftest import ADALINE, NOW, Mailing


@pytest.fixture
def cut(mailing: Mailing) -> Mailing:
    """The connection was cut after the end of one e-mail; its guest is G2."""
    mailing.server.to_end[ADALINE] = [CUT]
    mailing.send()
    mailing.server.to_end.clear()
    mailing.server.received.clear()
    return mailing


def run(mailing: Mailing, *words: str, command: str = "uncertain") -> Result:
    line = ["invitations", command, *words, "--store", str(mailing.store.path)]
    return CliRunner().invoke(app, line)


def test_the_command_lists_whose_e_mail_is_uncertain(cut: Mailing) -> None:
    listed = run(cut)
    assert listed.exit_code == 0, listed.output
    assert f"Adaline FENWICK ({ADALINE})" in listed.stdout
    assert "--not-arrived" in listed.stdout
    assert [one["to"] for one in json.loads(run(cut, "--json").stdout)["uncertain"]] == [ADALINE]
    assert cut.states("G2") == ["uncertain"]


def test_what_arrived_counts_as_sent_with_its_author(cut: Mailing) -> None:
    assert run(cut, "--arrived").exit_code == 0
    assert cut.states("G2") == ["sent"]
    cut.send()
    assert cut.server.received == []
    (fact,) = (one for one in cut.store.facts_since({}) if one.kind == FactKind.MAIL_CHECKED)
    assert fact.author
    assert fact.read_body()["arrived"] is True


def test_what_did_not_arrive_is_sent_again_with_its_message_id(cut: Mailing) -> None:
    (before,) = cut.mails("G2")
    done = run(cut, "--not-arrived", "--only", "reference=G2")
    assert "kiosk invitations send" in done.stdout
    assert run(cut, "--attach", "ics", command="send").exit_code == 0
    assert [one.message["Message-ID"] for one in cut.server.received] == [
        f"<{before.id}@example.org>"
    ]
    assert cut.states("G2") == ["sent"]


def test_a_reminder_is_asked_for_apart_from_the_invitation(cut: Mailing) -> None:
    cut.server.to_end[ADALINE] = [CUT]
    cut.send("reminder-1")
    assert run(cut, "--reminder", "1", "--arrived").exit_code == 0
    assert sorted(cut.states("G2")) == ["sent", "uncertain"]


def test_without_an_uncertain_one_the_command_says_so_and_records_nothing(cut: Mailing) -> None:
    refused = run(cut, "--arrived", "--only", "reference=G1")
    assert refused.exit_code == 1
    assert "no e-mail left" in refused.stderr
    assert cut.states("G1") == ["sent"]


def test_while_e_mails_are_sent_none_of_them_is_decided_about(mailing: Mailing) -> None:
    guest, found = mailing.id_of("G2"), []

    def try_beside(_: object) -> None:
        assert mailing.states("G2") == ["uncertain"]
        check = MailCheck([guest], arrived=False)
        found.append(record_check(mailing.store, check, NOW))

    mailing.server.at_end = try_beside
    mailing.send(guests=frozenset({guest}))
    (answer,) = found
    assert isinstance(answer, MailHindrance)
    assert answer.sentence.id == "mail.running"
    assert mailing.states("G2") == ["sent"]
