"""A spreadsheet that goes on being edited: taken in when it is saved, and only whole."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.connectors.exchange import Exchange
from kiosk.connectors.systems import open_system
from kiosk.store import Store
from kiosk.store.connectors.systems import Connector, Progress, add_connector, progress_of

NAMES = ("Berg Wolf", "Lund Maja", "Moreau Zoe")


class Watching:
    """A store that watches a path, by steps of some seconds."""

    def __init__(self, store: Store, path: Path) -> None:
        self.store, self._now = store, 0.0
        connector = Connector("list", "file", str(path), "", path.name)
        store.transact(lambda c: add_connector(c, connector, ""))
        system = open_system(connector, "")
        self._exchange = Exchange(store, connector, system, lambda: self._now)

    def step(self) -> Progress:
        self._now += 3600
        self._exchange.step()
        found = self.store.read(lambda c: progress_of(c, "list"))
        assert found is not None
        return found

    @property
    def names(self) -> list[str]:
        return sorted(one.guest.name_latin for one in self.store.guests())


@pytest.fixture
def store(empty_store: Path, tmp_path: Path) -> Iterator[Store]:
    folder = shutil.copytree(empty_store, tmp_path / "store")
    with closing(Store.open(folder / "event.db", "kiosk-1")) as opened:
        yield opened


def save(path: Path, names: tuple[str, ...], seconds_ago: float = 60.0) -> None:
    rows = [f"{number},{name}" for number, name in enumerate(names, 1)]
    path.write_text("\n".join(["Guest ID,Name", *rows]) + "\n", encoding="utf-8")
    at = time.time() - seconds_ago
    os.utime(path, (at, at))


def test_each_saved_version_is_taken_in_once_it_was_left_alone(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "guests.csv"
    save(path, NAMES[:1])
    watching = Watching(store, path)
    watching.step()
    assert watching.names == ["Berg Wolf"]
    save(path, NAMES, seconds_ago=0)
    watching.step()
    assert watching.names == ["Berg Wolf"]
    save(path, NAMES, seconds_ago=10)
    watching.step()
    assert watching.names == list(NAMES)
    before = store.vector()
    watching.step()
    assert store.vector() == before


def test_a_file_of_another_event_in_its_place_is_not_taken_in(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "guests.csv"
    save(path, NAMES)
    watching = Watching(store, path)
    watching.step()
    path.write_text("Guest ID,Name\n77,Sato Yui\n78,Kim Sol\n", encoding="utf-8")
    os.utime(path, (1, 1))
    [why] = watching.step().refused.values()
    assert (why.id, why.values["missing"], why.values["earlier"]) == ("connect.file.other", 3, 3)
    assert watching.names == list(NAMES)
    save(path, (*NAMES, "Diaz Ana"), seconds_ago=9)
    assert watching.step().refused == {}
    assert len(watching.names) == 4


def test_the_files_of_a_folder_are_one_list_without_locks_of_programs(
    store: Store, tmp_path: Path
) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    save(folder / "guests.csv", NAMES)
    (folder / "~$guests.xlsx").write_bytes(b"lock")
    (folder / "programme.csv").write_text("Session ID,Title,Starts\na,Opening,2027-06-02 09:00\n")
    os.utime(folder / "programme.csv", (1, 1))
    watching = Watching(store, folder)
    progress = watching.step()
    assert (progress.refused, progress.problem) == ({}, None)
    assert watching.names == list(NAMES)
    assert list(store.programme().sessions) == ["a"]


def test_a_file_that_is_gone_or_damaged_is_said_and_comes_again(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "guests.csv"
    save(path, NAMES)
    watching = Watching(store, path)
    watching.step()
    path.unlink()
    problem = watching.step().problem
    assert problem is not None
    assert problem.id == "connect.fault.missing"
    path.write_bytes(b"PK\x03\x04 half a workbook")
    os.utime(path, (1, 1))
    assert len(watching.step().refused) == 1
    save(path, (*NAMES, "Diaz Ana"), seconds_ago=9)
    progress = watching.step()
    assert (progress.problem, progress.refused) == (None, {})
    assert len(watching.names) == 4


def test_a_file_is_watched_by_command(tmp_path: Path) -> None:
    path, file = tmp_path / "event.db", tmp_path / "guests 2027.csv"

    def invoke(*words: str) -> int:
        return CliRunner().invoke(app, ["connect", *words, "--store", str(path)]).exit_code

    assert invoke("watch", str(file)) == 1
    save(file, NAMES)
    assert invoke("watch", str(file)) == 0
    assert invoke("check", "guests-2027.csv") == 0
    assert invoke("run", "--once") == 0
    with closing(Store.open_read_only(path)) as store:
        assert len(list(store.guests())) == 3
    assert invoke("list") == 0
    assert invoke("remove", "guests-2027.csv") == 0
