"""Restoring and erasing are cut off at every moment, and go on."""

from __future__ import annotations

import shutil
import struct
import sys
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Guest
from kiosk.store import Store, StoreError
from kiosk.store.files import sqlite_file
from kiosk.store.restore import restore
from kiosk.usecases.admin import erasure
from kiosk.usecases.admin.erasure import Erased
from tests.survival.scan_processes import ailments, facts_in, set_up
from tests.survival.syscall_kills import cut_everywhere

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or struct.calcsize("P") != 8, reason="the layout of Linux, 64 bit"
)

NAME, CODE, WORDS = "event.kiosk", "EVT-7Q4K9M2XA1B2C3D4", ("Quillfeather", "7Q4K9M2XA1B2C3D4")
MOST = 60


def put_back(folder: Path) -> None:
    restore(folder / "backup.kiosk", folder / NAME, datetime.now(UTC))


@pytest.fixture
def morning(tmp_path: Path) -> Path:
    """A folder with a backup and a store that went on after it, its log still beside it."""
    folder = tmp_path / "morning"
    (folder / "open").mkdir(parents=True)
    with closing(Store.open(set_up(folder / "open" / NAME, 10), "door")) as store:
        store.back_up(folder / "backup.kiosk")
        store.append([Draft("guest:g1", "guest_corrected", {"name_ko": "나중"})])
        for end in ("", "-wal", ".mark"):
            shutil.copyfile(sqlite_file(store.path, end), folder / (NAME + end))
    shutil.rmtree(folder / "open")
    return folder


def test_a_restore_that_was_cut_off_leaves_a_store_and_everything_of_the_former_one(
    tmp_path: Path, morning: Path
) -> None:
    copied = Path(shutil.copytree(morning, tmp_path / "looked-at"))
    former, backup = facts_in(copied / NAME), facts_in(morning / "backup.kiosk")
    assert former > backup
    cuts = 0
    for folder in cut_everywhere(morning, tmp_path, put_back, MOST):
        cuts += 1
        assert (folder / NAME).exists()
        kept = [
            facts_in(path)
            for path in folder.glob("event*.kiosk")
            if "backup" not in path.name and path.suffix == ".kiosk"
        ]
        assert former in kept
        with suppress(StoreError):  # it says so, and the restore goes on
            Store.open(folder / NAME, "door").close()
        put_back(folder)
        assert facts_in(folder / NAME) == backup
        assert ailments(folder / NAME) == []
        Store.open(folder / NAME, "door").close()
        assert [*folder.glob("*.new*")] == []
    assert cuts > 10


@pytest.fixture
def evening(tmp_path: Path) -> Path:
    """A folder with a store that knows somebody, and a backup beside it that knows them, too."""
    folder = tmp_path / "evening"
    folder.mkdir()
    person = facts.recorded(None, Guest("x", family_latin="Quillfeather", name_ko="남궁빛나래"))
    assert person
    with closing(Store.open(set_up(folder / NAME, 10), "desk")) as store:
        store.append([person, facts.code_issued("x", CODE)])
        store.back_up()
    (folder / ".list.csv.0a1b2c3d").write_text("Quillfeather")  # of an export that was killed
    return folder


def forget(folder: Path) -> object:
    with closing(Store.open(folder / NAME, "desk")) as store:
        return erasure.erase(store, None, CODE)


def left_of_them(folder: Path) -> list[str]:
    return [
        path.name
        for path in folder.iterdir()
        for word in WORDS
        if word.lower().encode() in path.read_bytes().lower()
    ]


def test_an_erasure_that_was_cut_off_is_ended_by_the_same_code(
    tmp_path: Path, evening: Path
) -> None:
    assert left_of_them(evening)
    cuts = unfinished = 0
    for folder in cut_everywhere(evening, tmp_path, forget, MOST):
        cuts += 1
        is_left = bool(left_of_them(folder))
        unfinished += is_left
        assert isinstance(forget(folder), Erased) or not is_left
        assert left_of_them(folder) == []
        assert ailments(folder / NAME) == []
    assert unfinished > 5
    assert cuts > 10
