"""The mail server and invitations from the command line."""

from __future__ import annotations

import json
from pathlib import Path

from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.usecases.invitations.mail_servers import mail_server
from tests.loopback_mail_server import PASSWORD, USER
from tests.usecases.invitations.conftest import ADALINE, GARAM, HIKARI, Mailing


def run(mailing: Mailing, *words: object, typed: str = "") -> Result:
    command = ["invitations", *map(str, words), "--store", str(mailing.store.path)]
    return CliRunner().invoke(app, command, input=typed)


def set_up(mailing: Mailing, *more: object, typed: str = f"{PASSWORD}\n") -> Result:
    return run(
        mailing, "mail-server", "set", "--host", "localhost", "--port", mailing.server.port,
        "--from", "events@example.org", "--user", USER, "--ca", mailing.server.ca, *more,
        typed=typed,
    )  # fmt: skip


def test_a_mail_server_is_set_up_checked_and_removed(mailing: Mailing) -> None:
    assert set_up(mailing).exit_code == 0
    checked = run(mailing, "mail-server", "check")
    assert checked.exit_code == 0, checked.output
    assert "localhost" in checked.stdout
    assert run(mailing, "mail-server", "remove").exit_code == 0
    refused = run(mailing, "mail-server", "check")
    assert refused.exit_code != 0
    assert "mail-server set" in refused.stderr


def test_the_password_comes_from_a_file_and_a_wrong_one_is_said(
    mailing: Mailing, tmp_path: Path
) -> None:
    file = tmp_path / "password.txt"
    file.write_text("wrong\nsecond line\n", encoding="utf-8")
    assert set_up(mailing, "--password-file", file, typed="").exit_code == 0
    saved = mail_server(mailing.store)
    assert saved is not None
    assert saved.password == "wrong"  # noqa: S105 - of the test
    refused = run(mailing, "mail-server", "check")
    assert refused.exit_code == 3
    assert USER in refused.stderr
    assert "wrong" not in refused.output
    missing = set_up(mailing, "--password-file", tmp_path / "none.txt")
    assert missing.exit_code == 2
    assert "none.txt" in missing.stderr


def test_a_sender_that_is_no_address_is_named(mailing: Mailing) -> None:
    command = ("mail-server", "set", "--host", "localhost", "--from", "nobody")
    refused = run(mailing, *command)
    assert refused.exit_code != 0
    assert "nobody" in refused.stderr


def test_a_test_comes_first_then_everybody_gets_one_and_the_lists_say_so(mailing: Mailing) -> None:
    set_up(mailing)
    refused = run(mailing, "send", "--attach", "ics")
    assert refused.exit_code == 3
    assert "--test-to" in refused.stderr
    trial = run(mailing, "send", "--attach", "ics", "--test-to", "me@example.org")
    assert trial.exit_code == 0, trial.output
    assert mailing.server.addresses() == ["me@example.org"] * 3
    planned = json.loads(run(mailing, "send", "--dry-run", "--json").stdout)
    assert [one["to"] for one in planned["due"]] == [ADALINE, HIKARI, GARAM]
    mailing.server.to_recipient[GARAM] = ["550 no such mailbox"]
    sent = run(mailing, "send", "--attach", "ics", "--rate", 0)
    assert sent.exit_code == 1
    assert "2 e-mails sent, 0 left" in sent.stdout
    assert f"한가람 ({GARAM}, 550)" in sent.stderr
    assert "MUTE Mo" in sent.stderr


def test_a_kind_that_cannot_be_attached_is_named(mailing: Mailing) -> None:
    refused = run(mailing, "send", "--attach", "png")
    assert refused.exit_code == 2
    assert "--attach png" in refused.stderr
