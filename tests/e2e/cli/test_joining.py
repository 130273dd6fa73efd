"""A second machine joins the event: real commands, over the network of this machine."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from kiosk.store import Store
from tests.command_process import run_command
from tests.e2e.cli.ticket_event import GATE, json_lines_of, write
from tests.replication.processes import facts_in, replicator, until

CODE = "EVT-7Q4K9M2XA1B2C3D4"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    store = tmp_path / "office.db"
    event = write(tmp_path / "event.csv", {"Event name": "Forum", "Code prefix": "EVT"})
    gate = write(tmp_path / "checkpoints.csv", GATE)
    guests = write(tmp_path / "guests.csv", {"Name": "한가온", "Code": CODE})
    run_command("import", event, gate, guests, "--store", store)
    return store


@contextmanager
def adding(store: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
    """A running `kiosk devices add`, and what it printed of the code."""
    command = [sys.executable, "-m", "kiosk", "devices", "add", "--store", str(store), "--json"]
    pipe = subprocess.PIPE
    with subprocess.Popen([*command, *options], stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdout is not None
        try:
            yield process, json.loads(process.stdout.readline())
        finally:
            process.terminate()


def outcome_of(store: Path, code: str = CODE) -> str:
    scan = ("scan", "--store", store, "--checkpoint", "main", "--json", "--device", "Gate 2")
    (answer,) = json_lines_of(*scan, given=code)
    return str(answer["outcome"])


def test_a_machine_joins_and_both_know_of_each_others_scans(office: Path, tmp_path: Path) -> None:
    gate = tmp_path / "folder" / "gate2.db"
    with adding(office, "--name", "Gate 2", "--role", "attendee", "--checkpoint", "main") as (
        add,
        made,
    ):
        joined = run_command("join", "-", "--store", gate, given=made["code"])
        assert f"kiosk run attendee --store {gate}\n" in joined.stdout
        assert add.wait(30) == 0
        assert not list(gate.parent.glob("*.joining*"))
        used = run_command("join", made["code"], "--store", tmp_path / "other.db", ends=1)
        # Whoever listens at that address now, if anybody does, is another one.
        gone = ("refuses", "No device answers", "not the one that made this code")
        assert any(text in used.stderr for text in gone)
    with replicator(office) as first, replicator(gate, first.port):
        assert outcome_of(gate) == "Admitted"
        until(lambda: facts_in(office) == facts_in(gate))
        scans = json_lines_of("show", "scans", "--store", office, "--json")[0]
        assert len(scans) == 1
    with closing(Store.open_read_only(gate)) as store:
        assert store.is_intact()
    names = {
        one["name"]: one["role"]
        for one in json_lines_of("devices", "list", "--store", office, "--json")[0]
    }
    assert names["Gate 2"] == "attendee"


def test_a_code_serves_one_machine_only(office: Path, tmp_path: Path) -> None:
    with replicator(office_of(office)):
        made = json_lines_of(
            *("devices", "add", "--store", office, "--name", "Gate 2"),
            *("--role", "desk", "--no-wait", "--json"),
        )[0]
        run_command("join", made["code"], "--store", tmp_path / "gate2.db")
        again = run_command("join", made["code"], "--store", tmp_path / "gate3.db", ends=1)
        assert "Another device has used this code" in again.stderr
        assert not list(tmp_path.glob("gate3.db*"))
        there = run_command("join", made["code"], "--store", tmp_path / "gate2.db", ends=1)
        assert "joined with this code already" in there.stderr
        assert "“Gate 2”" in there.stderr


def test_a_board_is_told_that_it_has_no_window(office: Path, tmp_path: Path) -> None:
    board = tmp_path / "board.db"
    invite = ("devices", "add", "--store", office, "--role", "board", "--no-wait", "--json")
    with replicator(office_of(office)):
        made = json_lines_of(*invite, "--name", "Hall")[0]
        said = run_command("join", made["code"], "--store", board).stdout
    assert "no window yet. It receives the programme" in said
    assert f"kiosk replicate --store {board}\n" in said
    assert "kiosk run" not in said


def test_a_store_that_is_there_is_named_and_not_changed(office: Path, tmp_path: Path) -> None:
    alone, other, text = tmp_path / "alone.db", tmp_path / "other.db", tmp_path / "text.db"
    for path in (alone, other):
        named = {"Event name": f"Event {path.stem}", "Code prefix": "EVT"}
        event = write(tmp_path / "event.csv", named)
        run_command("import", event, "--store", path)
    office_of(other)
    text.write_text("no store")
    invite = ("devices", "add", "--store", office, "--role", "desk", "--no-wait", "--json")
    with replicator(office_of(office)):
        first = json_lines_of(*invite, "--name", "Gate 2")[0]
        second = json_lines_of(*invite, "--name", "Gate 3")[0]
        member = tmp_path / "gate2.db"
        run_command("join", first["code"], "--store", member)
        expected = {
            alone: "“Event alone”, an event of this machine alone",
            other: "another event, “Event other”",
            member: "belongs to this event already, as “Gate 2”",
            text: "There is a file at",
        }
        for path, said in expected.items():
            before = path.read_bytes()
            assert said in run_command("join", second["code"], "--store", path, ends=1).stderr
            assert path.read_bytes() == before
        run_command("join", second["code"], "--store", tmp_path / "gate3.db")


def office_of(store: Path) -> Path:
    """The store, founded by a first device."""
    with adding(store, "--name", "first", "--role", "board"):
        pass
    return store


def test_what_cannot_be_is_said_in_a_sentence(office: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.db"
    add = ("devices", "add", "--store", office, "--role", "board", "--name", "Hall")
    assert "kiosk devices add" in run_command("join", "EVT-1", "--store", new, ends=1).stderr
    assert "not whole" in run_command("join", "JOIN1-12345", "--store", new, ends=1).stderr
    assert "--no-wait" in run_command(*add, "--no-wait", ends=1).stderr
    unknown = run_command(*add, "--checkpoint", "nowhere", ends=1)
    assert "There is no checkpoint “nowhere”. The event has: main" in unknown.stderr
    assert not new.exists()
