"""A machine that is handed back: no byte of its disk still tells who the guests were."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Draft, Record
from kiosk.domain.records.entities import Checkpoint, Guest
from kiosk.logs import keep_log
from kiosk.settings import hashed
from kiosk.store import Store
from kiosk.store.errors import StoreLocked

NAME, CODE, PHONE = "Quistgaard", "KQZX7-WIPED-0001", "010-5271-8364"
PIN = hashed("471147")
NOTE = "the last line of the morning"
TRACES = [one.encode() for one in (NAME, CODE, PHONE, PHONE.replace("-", ""), PIN, NOTE)]
_MEGABYTES = 160

as_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0 or shutil.which("mkfs.ext4") is None,
    reason="mounts a disk of its own",
)


@contextmanager
def mounted(image: Path, folder: Path) -> Iterator[Path]:
    """The file system of an image, mounted on a folder that is made."""
    folder.mkdir(exist_ok=True)
    subprocess.run(["mount", "-o", "loop", image, folder], check=True)
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "disk.img"
    with path.open("wb") as file:
        file.truncate(_MEGABYTES * 1024 * 1024)
    subprocess.run(["mkfs.ext4", "-q", path], check=True)
    return path


def set_up(disk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """All folders of the user are on the disk; returns the path of the event's store."""
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(disk / name.lower()))
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    settings = disk / "config" / "forum-kiosk" / "settings.toml"
    settings.parent.mkdir(parents=True)
    store = disk / "data" / "forum-kiosk" / "event.db"
    store.parent.mkdir(parents=True)
    settings.write_text(f'role = "kiosk"\nstore = "{store}"\nstaff_pin = "{PIN}"\n')
    return store


def spend_a_morning(store: Path) -> None:
    """A guest comes; a backup, a list, the reserve, a log and a copy of the WAL are left."""
    guest = Guest("g1", name_latin=NAME, phone=PHONE)
    records: list[Record] = [Checkpoint("main", "정문", "Main"), guest]
    drafts = [facts.change_fact(None, one) for one in records]
    with closing(Store.open(store, "kiosk-1", create=True, reserve=True)) as opened:
        opened.append([one for one in drafts if one] + [facts.code_issued("g1", CODE)])
        opened.back_up(None)
        (store.parent / "event.db-wal.copy").write_bytes(
            store.with_name("event.db-wal").read_bytes()
        )
    run("scan", "--store", str(store), "--checkpoint", "main", typed=f"{CODE}\n")
    run(
        "export",
        "attendance",
        "--out",
        str(store.with_name("event.attendance.csv")),
        "--store",
        str(store),
    )
    removed = store.with_name("list-that-was-removed.csv")
    removed.write_text(f"{NAME},{CODE},{PHONE}\n" * 100, encoding="utf-8")
    os.sync()
    removed.unlink()
    keep_a_log(store)


def keep_a_log(store: Path) -> None:
    root = logging.getLogger()
    before = root.handlers[:]
    root.handlers.clear()
    keep_log(store.parents[2] / "state" / "forum-kiosk" / "log")
    logging.getLogger("kiosk").warning(NOTE)
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = before


def run(*words: str, typed: str = "") -> str:
    done = CliRunner().invoke(app, [*words], input=typed)
    assert done.exit_code == 0, (words, done.output, done.exception)
    return done.output


def found_on(image: Path) -> set[bytes]:
    content = image.read_bytes()
    return {one for one in TRACES if one in content or one.decode().encode("utf-16-le") in content}


@as_root
def test_a_wiped_disk_holds_no_name_code_phone_pin_or_log(
    image: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with mounted(image, tmp_path / "disk") as disk:
        spend_a_morning(set_up(disk, monkeypatch))
    assert {NAME.encode(), CODE.encode(), PHONE.encode(), PIN.encode(), NOTE.encode()} <= found_on(
        image
    )
    with mounted(image, tmp_path / "disk") as disk:
        said = run("wipe", typed="y\n")
        assert "settings.toml" in said
        assert ".reserve" in said
        left = [one for one in disk.rglob("*") if one.is_file()]
    assert left == []
    assert found_on(image) == set()


def test_nothing_is_wiped_while_a_window_uses_the_store_or_without_a_yes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = set_up(tmp_path, monkeypatch)
    with closing(Store.open(store, "kiosk-1", create=True)) as opened:
        opened.append([Draft("room:hall", "room_described", {})])
    holder = [sys.executable, "-m", "tests.survival.lock_holder", str(store)]
    with subprocess.Popen(holder, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"held\n"
        refused = CliRunner().invoke(app, ["wipe"], input="n\n")
        window.communicate(b"\n")
    assert isinstance(refused.exception, StoreLocked)
    stopped = CliRunner().invoke(app, ["wipe"], input="n\n")
    assert "Nothing was done" in stopped.output
    assert stopped.exit_code == 1
    assert store.is_file()
