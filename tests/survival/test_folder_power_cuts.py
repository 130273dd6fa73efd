"""Power cuts during restoring, erasing and backups, where names may be lost too."""

from __future__ import annotations

import random
import shutil
import struct
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from kiosk.exchange.exporting.atomic_write import write_atomically
from kiosk.store import Store, StoreError, files
from kiosk.store.recovery import restore as restoring
from kiosk.usecases.admin.erasure import Erased
from tests.scale import SCALE
from tests.survival.folder_recording import Recording, chosen_moments, folders_after_cuts, record
from tests.survival.interrupted_stores import (
    NAME,
    erase_guest,
    files_with_guest_data,
    restore_backup,
)
from tests.survival.scan_processes import doctor_findings, facts_in

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or struct.calcsize("P") != 8, reason="struct layouts of 64-bit Linux"
)

MOST = round(80 * SCALE)
"""Maximum number of power cuts per operation; with fewer steps, one before each."""


def cuts(recorded: Recording, folder: Path, seed: int) -> Iterator[bool]:
    """Writes a disk that each power cut may leave into a folder; yields whether `act` had ended."""
    rng = random.Random(seed)
    moments = chosen_moments(recorded.steps, MOST, rng)
    for moment, contents in folders_after_cuts(recorded, moments, rng):
        write_files(contents, folder)
        yield moment == len(recorded.steps)


def write_files(contents: dict[str, bytes], folder: Path) -> None:
    """Replace the folder by one with just these files."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in contents.items():
        (folder / name).write_bytes(content)


@pytest.fixture
def seed() -> int:
    return random.randrange(2**32)


def facts_of_stores_in(folder: Path, scratch: Path) -> list[set[str]]:
    """The facts of the present store and of those set aside, read from copies."""
    shutil.rmtree(scratch, ignore_errors=True)
    shutil.copytree(folder, scratch)
    return [facts_in(path) for path in scratch.glob("event*.kiosk")]


def test_a_restore_interrupted_by_a_power_cut_can_be_repeated(
    tmp_path: Path, store_and_backup: Path, seed: int
) -> None:
    copied = Path(shutil.copytree(store_and_backup, tmp_path / "examined"))
    former, backup = facts_in(copied / NAME), facts_in(store_and_backup / "backup.kiosk")
    assert former > backup
    recorded, folder = record(store_and_backup, restore_backup), tmp_path / "left"
    for is_done in cuts(recorded, folder, seed):
        kept = facts_of_stores_in(folder, tmp_path / "kept")
        assert former in kept, seed
        if is_done:
            assert facts_in(folder / NAME) == backup, seed
        with suppress(StoreError):  # it reports this, and the restore is repeated
            Store.open(folder / NAME, "door").close()
        restore_backup(folder)
        assert facts_in(folder / NAME) == backup, seed
        assert former in facts_of_stores_in(folder, tmp_path / "kept"), seed
        assert doctor_findings(folder / NAME) == [], seed
        Store.open(folder / NAME, "door").close()
        assert [*folder.glob("*.new*")] == [], seed


def test_an_erasure_interrupted_by_a_power_cut_is_completed_by_repeating_it(
    tmp_path: Path, store_with_guest: Path, seed: int
) -> None:
    recorded, folder = record(store_with_guest, erase_guest), tmp_path / "left"
    unfinished = 0
    for is_done in cuts(recorded, folder, seed):
        remaining = files_with_guest_data(folder)
        assert not (is_done and remaining), (seed, remaining)
        unfinished += bool(remaining)
        assert isinstance(erase_guest(folder), Erased) or not remaining, seed
        assert files_with_guest_data(folder) == [], seed
        assert doctor_findings(folder / NAME) == [], seed
    assert unfinished > 5


def test_a_reported_backup_survives_a_power_cut(
    tmp_path: Path, store_with_guest: Path, seed: int
) -> None:
    def back_up(folder: Path) -> None:
        with closing(Store.open(folder / NAME, "desk")) as store:
            store.back_up(folder / "taken.kiosk")

    recorded, folder = record(store_with_guest, back_up), tmp_path / "left"
    rng = random.Random(seed)
    end = [len(recorded.steps)] * 20
    for _, contents in folders_after_cuts(recorded, end, rng):
        assert "taken.kiosk" in contents, seed
        write_files(contents, folder)
        assert doctor_findings(folder / "taken.kiosk") == [], seed
        assert facts_in(folder / "taken.kiosk") == facts_in(store_with_guest / NAME)


def test_an_export_interrupted_by_a_power_cut_leaves_the_old_or_the_new_file(
    tmp_path: Path, seed: int
) -> None:
    folder, old, new = tmp_path / "documents", b"old" * 1000, b"new" * 2000
    folder.mkdir()
    (folder / "list.csv").write_bytes(old)

    def export(folder: Path) -> None:
        with write_atomically(folder / "list.csv") as temporary:
            temporary.write_bytes(new)

    recorded, results = record(folder, export), set()
    rng = random.Random(seed)
    ended = len(recorded.steps)
    # The rename may be lost too; some of the many cuts after the last step keep it.
    moments = [*sorted([*range(ended)] * 10), *[ended] * 60]
    for _, contents in folders_after_cuts(recorded, moments, rng):
        results.add(contents["list.csv"])
    assert results == {old, new}, seed


def test_a_restore_without_folder_syncs_is_detected(
    tmp_path: Path, store_and_backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (files, restoring):
        monkeypatch.setattr(module, "sync_folder", lambda _: None)
    recorded = record(store_and_backup, restore_backup)
    backup, folder, results = facts_in(store_and_backup / "backup.kiosk"), tmp_path / "left", []
    end = [len(recorded.steps)] * 20
    for _, contents in folders_after_cuts(recorded, end, random.Random(1)):
        write_files(contents, folder)
        results.append(facts_in(folder / NAME))
    assert any(result != backup for result in results)
