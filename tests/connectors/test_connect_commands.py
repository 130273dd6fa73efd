"""Registration systems by command: set up by QR code or token, checked, run, removed."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.store import Store
from kiosk.texts import load_texts
from tests.connectors.json_server import Canned
from tests.connectors.pretix_server import FIRST_TOKEN, TOKEN, PretixServer
from tests.connectors.pretix_store import ExchangeRun

JSON = {"Content-Type": "application/json"}


def invoke(store: Path, *words: str, given: str = "") -> Result:
    return CliRunner().invoke(app, ["connect", *words, "--store", str(store)], input=given)


def code_of(pretix: PretixServer) -> str:
    return json.dumps({"handshake_version": 1, "url": pretix.url, "token": FIRST_TOKEN})


def test_from_the_qr_code_of_a_device_to_guests_and_back(
    pretix: PretixServer, tmp_path: Path
) -> None:
    path = tmp_path / "event.db"
    added = invoke(path, "add", "--name", "shop", "--checkpoint", "7=main", given=code_of(pretix))
    assert (added.exit_code, pretix.initialised) == (0, True)
    assert TOKEN not in added.output
    again = invoke(path, "add", given=code_of(pretix))
    assert again.exit_code == 1
    checked = json.loads(invoke(path, "check", "shop", "--json").stdout)
    assert [one["allowed"] for one in checked["checks"]] == [True] * 6
    assert invoke(path, "run", "--once").exit_code == 0
    for file in tmp_path.iterdir():
        assert TOKEN not in file.name
    [row] = json.loads(invoke(path, "list", "--json").stdout)
    assert (row["name"], row["told"], row["waiting"], row["problem"]) == ("shop", 0, 0, "")
    assert "shop" in invoke(path, "list").stdout
    assert invoke(path, "remove", "shop").exit_code == 0
    assert json.loads(invoke(path, "list", "--json").stdout) == []
    assert invoke(path, "run", "--once").exit_code == 1
    with_guests = Store.open(path, "kiosk-1")
    assert {"main", "list-8", "list-9"} == set(with_guests.programme().checkpoints)
    assert len(list(with_guests.guests())) == 5
    assert TOKEN.encode() not in with_guests.back_up(tmp_path / "copy.db").read_bytes()
    with_guests.close()


NOT_SET_UP: tuple[tuple[str, str, int], ...] = (
    ("--url http://example.org --organizer kgf", TOKEN, 2),
    ("--url URL", TOKEN, 2),
    ("--url URL --organizer kgf --checkpoint main", TOKEN, 2),
    ("--url URL --organizer kgf --name a/b", TOKEN, 2),
    ("--url URL --organizer kgf", "wrong", 3),
    ("--url URL --organizer kgf --event other", TOKEN, 1),
    ("--url http://127.0.0.1:9 --organizer kgf", TOKEN, 3),
)


def test_what_cannot_be_set_up_is_said_and_nothing_is_kept(
    pretix: PretixServer, tmp_path: Path
) -> None:
    for words, given, exit_code in NOT_SET_UP:
        named = words.replace("URL", pretix.url).split()
        result = invoke(tmp_path / "event.db", "add", *named, given=given)
        assert (words, result.exit_code, result.stdout) == (words, exit_code, "")
        assert len(result.stderr.strip()) > 20
        assert list(tmp_path.iterdir()) == []


def test_check_names_what_a_token_may_not_do(pretix: PretixServer, connected: ExchangeRun) -> None:
    pretix.canned = lambda _, path: (
        (403, JSON, b'{"detail": "no"}') if "redeem" in path or "questions" in path else None
    )
    result = invoke(connected.store.path, "check", "pretix", "--json")
    assert result.exit_code == 1
    said = json.loads(result.stdout)
    assert [one["allowed"] for one in said["checks"]] == [True, True, False, True, True, False]
    assert said["clock_minutes"] == 0
    assert pretix.checkins == []
    pretix.clock_ahead = timedelta(hours=-1)
    said_to_people = invoke(connected.store.path, "check", "pretix").stdout
    assert load_texts("en").say("connect.clock", minutes=60) in said_to_people


def test_the_list_names_what_is_not_taken_and_retry_tells_it_again(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    pretix.orders["AAAAA"]["positions"][0] |= {"canceled": True}
    connected.scan("aBcDeFgHjKmNpQ23")
    connected.step(1)
    path = connected.store.path
    listed = invoke(path, "list")
    assert listed.exit_code == 1
    assert "AAAAA-1" in listed.stdout
    pretix.orders["AAAAA"]["positions"][0] |= {"canceled": False}
    assert invoke(path, "retry", "pretix").exit_code == 0
    connected.step(1)
    assert len(pretix.checkins) == 1
    assert invoke(path, "list").exit_code == 0
    assert invoke(path, "retry", "nobody").exit_code == 1


def test_a_run_that_is_killed_before_the_answer_tells_it_again_and_it_is_stored_once(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    scan = connected.scan("aBcDeFgHjKmNpQ23").scan

    def stored_and_never_answered(_: str, path: str) -> Canned | None:
        if "redeem" not in path:
            return None
        body = {"lists": [7], "secret": "aBcDeFgHjKmNpQ23", "type": "entry", "datetime": ""}
        pretix.answer("POST", path, {**body, "nonce": scan})
        pretix.ended.wait(30)
        return (500, {}, b"")

    pretix.canned = stored_and_never_answered
    command = [sys.executable, "-m", "kiosk", "connect", "run", "--supervised"]
    with subprocess.Popen(
        [*command, "--store", str(connected.store.path)], stdin=subprocess.PIPE
    ) as child:
        while not pretix.checkins:  # the test has a time limit
            assert child.poll() is None
        child.kill()
    assert connected.waiting == 1
    pretix.canned = lambda _method, _path: None
    connected.step()
    assert connected.waiting == 0
    assert [one["nonce"] for one in pretix.checkins] == [scan]
