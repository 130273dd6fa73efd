"""All files of a store are readable by their owner only, whatever the umask."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.exchange.exporting.atomic_write import (
    remove_leftovers,
    temporary_folder_beside,
    write_atomically,
)
from kiosk.store import Store, files
from kiosk.store.files import readable_by_others, temporary_file
from kiosk.store.recovery.restore import restore

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")


@pytest.fixture
def open_umask() -> Iterator[None]:
    """A umask of 0."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "forum"
    made.mkdir(0o700)
    return made


def modes(folder: Path) -> set[int]:
    return {path.stat().st_mode & 0o777 for path in folder.rglob("*") if path.is_file()}


@pytest.mark.usefixtures("open_umask")
def test_no_file_of_a_store_is_readable_by_others(folder: Path) -> None:
    path = folder / "event.db"
    with closing(Store.open(path, "door", create=True, reserve=True)) as store:
        store.check_writable()
        backup = store.back_up()
        assert {file.name for file in folder.iterdir()} >= {
            "event.db", "event.db-wal", "event.db-shm", "event.db.mark", "event.db.reserve"
        }  # fmt: skip
        assert modes(folder) == {0o600}
    restore(backup, path, datetime.now(UTC))
    with write_atomically(folder / "list.csv") as temporary:
        temporary.write_text("a")
    assert modes(folder) == {0o600}
    assert readable_by_others(path) == []


def test_every_command_reports_files_with_loose_rights(folder: Path) -> None:
    path = folder / "event.db"
    Store.open(path, "door", create=True).close()
    assert CliRunner().invoke(app, ["doctor", "--store", str(path)]).stderr == ""
    path.chmod(0o644)
    folder.chmod(0o777)
    for command in (["doctor"], ["show", "counts"]):
        result = CliRunner().invoke(app, [*command, "--store", str(path)])
        assert result.exit_code == 0
        assert str(path) in result.stderr
        assert "chmod go=" in result.stderr


def test_only_temporary_files_of_killed_processes_are_removed(folder: Path) -> None:
    path = folder / "event.db"
    Store.open(path, "door", create=True).close()
    leftovers = [folder / f"event.db.0a1b2c3d.new{suffix}" for suffix in ("", "-wal", "-journal")]
    for leftover in leftovers:
        leftover.write_bytes(b"left")
    with temporary_file(path) as temporary:
        Store.open(path, "door").close()
        assert temporary.exists()
        assert not any(leftover.exists() for leftover in leftovers)
        assert files.remove_leftovers(path) == []


def test_only_unfinished_exports_of_killed_processes_are_removed(
    folder: Path,
) -> None:
    unfinished, unrelated = (
        folder / ".list.csv.0a1b2c3d",
        folder / ".profile.0a1b2c3d",
    )
    for file in (unfinished, unrelated):
        file.write_text("left")
    (folder / ".kiosk-making-dead").mkdir()
    with (
        write_atomically(folder / "other.csv") as temporary,
        temporary_folder_beside(folder / "x") as scratch,
    ):
        temporary.write_text("half")
        assert remove_leftovers(folder) == [unfinished]
        assert not (folder / ".kiosk-making-dead").exists()
        assert temporary.exists()
        assert Path(scratch).is_dir()
    assert unrelated.exists()
    unfinished.write_text("left")
    with write_atomically(folder / "list.csv") as temporary:
        temporary.write_text("whole")
    assert not unfinished.exists()
    shutil.rmtree(folder)
