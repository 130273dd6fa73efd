"""A long import is written in short transactions: other writers come between them."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.exchange.importing.importer import Options
from kiosk.store import Store
from kiosk.store.queries.journal_facts import facts_of_device
from kiosk.store.recovery.doctor import differences
from kiosk.store.sharing.side_file import side_path
from kiosk.usecases.admin import import_files
from kiosk.usecases.admin.import_files import ImportResult, import_lists
from tests.replication.processes import until
from tests.replication.venue_stores import CHECKPOINT, code_of, found_event

GUESTS = 6 * import_files._PORTION


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found_event(tmp_path / "event.db", "desk").close()
    return tmp_path / "event.db"


@pytest.fixture
def store(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(import_files, "_LOCKED_S", 0.0)  # every portion is a transaction
    with closing(Store.open(path, "desk")) as opened:
        yield opened


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    file = tmp_path / "guests.csv"
    rows = (f"Guest {number},g{number}@example.org" for number in range(GUESTS))
    file.write_text("\n".join(("Name,E-mail", *rows)), "utf-8")
    return file


def take_in(
    store: Store, file: Path, meanwhile: Callable[[int], object] = lambda _: None
) -> ImportResult:
    """Import a list; `meanwhile` is called in each transaction with the records that it wrote."""

    def progress(stage: str, done: int, _: int) -> None:
        if stage == "write":
            meanwhile(done)

    return import_lists(store, [file], Options(), progress=progress)


def imported_names(store: Store) -> list[str]:
    found = (one.guest.name_latin or one.guest.family_latin for one in store.guests())
    return [name for name in found if name.startswith("Guest")]


def drawn(path: Path) -> int:
    """How many writers have queued up for the store so far."""
    with side_path(path).open("rb") as file:
        return int(struct.unpack("<Q", file.read(8))[0])


def test_a_kiosk_admits_a_guest_while_a_list_is_taken_in(
    path: Path, store: Store, listed: Path
) -> None:
    command = [sys.executable, "-m", "kiosk", "scan", "--json", "--store", str(path)]
    kiosk = subprocess.Popen(
        [*command, "--checkpoint", CHECKPOINT, "--device", "gate"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"KIOSK_LOG_FOLDER": str(path.parent)},
    )
    assert kiosk.stdin is not None
    assert kiosk.stdout is not None
    typing = kiosk.stdin

    def scan(code: str) -> None:
        typing.write(f"{code}\n")
        typing.flush()

    def scan_meanwhile(done: int) -> None:
        if done == import_files._PORTION:
            before = drawn(path)
            scan(code_of(1))
            until(lambda: drawn(path) > before)  # it waits for this transaction

    try:
        scan("nothing")
        assert json.loads(kiosk.stdout.readline())["outcome"] == "NotFound"
        taken = take_in(store, listed, scan_meanwhile)
        assert json.loads(kiosk.stdout.readline())["outcome"] == "Admitted"
    finally:
        kiosk.stdin.close()
        kiosk.wait(60)
        kiosk.stdout.close()
    stamps = [fact.clock for fact in store.facts_since({}) if fact.kind == "code_scanned"]
    own = store.read(lambda connection: list(facts_of_device(connection, store.device)))
    assert max(stamps) < own[-1].clock
    assert taken.facts == len([fact for fact in own if fact.clock > min(stamps)])
    assert len(imported_names(store)) == GUESTS


def test_what_others_record_between_two_transactions_is_taken_into_account(
    path: Path, store: Store, listed: Path
) -> None:
    other = Store.open(path, "other")
    draft = facts.change_fact(None, Guest("walk-in", family_latin="Walk", given_latin="In"))
    writer = threading.Thread(target=lambda: other.append([draft] if draft else []))

    def register_meanwhile(done: int) -> None:
        if done == import_files._PORTION and not writer.ident:
            before = drawn(path)
            writer.start()
            until(lambda: drawn(path) > before)

    before = sum(store.vector().values())
    taken = take_in(store, listed, register_meanwhile)
    writer.join()
    other.close()
    assert not taken.plan.refusals
    assert sorted(imported_names(store)) == sorted(set(imported_names(store)))
    assert len(imported_names(store)) == GUESTS
    assert sum(store.vector().values()) - before == taken.facts + 1
    assert store.read(lambda connection: list(differences(connection))) == []


def test_after_an_interruption_the_same_import_writes_the_rest(store: Store, listed: Path) -> None:
    class Interrupted(Exception):
        pass

    def interrupt(done: int) -> None:
        if done > 2 * import_files._PORTION:
            raise Interrupted

    with pytest.raises(Interrupted):
        take_in(store, listed, interrupt)
    assert len(imported_names(store)) == 2 * import_files._PORTION
    take_in(store, listed)
    assert len(imported_names(store)) == GUESTS
    assert take_in(store, listed).facts == 0
