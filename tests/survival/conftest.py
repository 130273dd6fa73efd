"""Fixtures: a small file system that can be filled; folders with a store and a backup."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Guest
from kiosk.store import Store
from kiosk.store.files import sqlite_file
from tests.survival.interrupted_stores import CODE, NAME
from tests.survival.scan_processes import set_up


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A separate file system of 96 MiB."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux may mount a small file system")
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", folder], check=True)
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture
def store(disk: Path) -> Path:
    return set_up(disk / "event.kiosk")


@pytest.fixture
def store_and_backup(tmp_path: Path) -> Path:
    """A folder with a backup and a store that went on after it, its log still beside it."""
    folder = tmp_path / "store_and_backup"
    (folder / "open").mkdir(parents=True)
    with closing(Store.open(set_up(folder / "open" / NAME, 10), "door")) as store:
        store.back_up(folder / "backup.kiosk")
        store.append([Draft("guest:g1", "guest_corrected", {"name_ko": "나중"})])
        for end in ("", "-wal", ".mark"):
            shutil.copyfile(sqlite_file(store.path, end), folder / (NAME + end))
    shutil.rmtree(folder / "open")
    return folder


@pytest.fixture
def store_with_guest(tmp_path: Path) -> Path:
    """A folder with a store that contains a guest, and a backup that contains them too."""
    folder = tmp_path / "evening"
    folder.mkdir()
    person = facts.change_fact(None, Guest("x", family_latin="Quillfeather", name_ko="남궁빛나래"))
    assert person
    with closing(Store.open(set_up(folder / NAME, 10), "desk")) as store:
        store.append([person, facts.code_issued("x", CODE)])
        store.back_up()
    (folder / ".list.csv.0a1b2c3d").write_text("Quillfeather")  # an unfinished export
    return folder
