"""The power is cut while a store is restored, erased or backed up: names may be lost, too."""

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
from kiosk.store import restore as restoring
from kiosk.usecases.admin.erasure import Erased
from tests.scale import SCALE
from tests.survival.folder_recording import Recording, chosen_moments, folders_left, record
from tests.survival.interrupted_stores import NAME, forget, left_of_them, put_back
from tests.survival.scan_processes import ailments, facts_in

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or struct.calcsize("P") != 8, reason="the layout of Linux, 64 bit"
)

MOST = round(80 * SCALE)
"""So many cuts of each act; of more than there are steps, each."""


def cuts(recorded: Recording, folder: Path, seed: int) -> Iterator[bool]:
    """Put one disk that each cut may leave into a folder; whether the act had ended by then."""
    chance = random.Random(seed)
    moments = chosen_moments(recorded.steps, MOST, chance)
    for moment, left in folders_left(recorded, moments, chance):
        write_folder(left, folder)
        yield moment == len(recorded.steps)


def write_folder(left: dict[str, bytes], folder: Path) -> None:
    """Have just these files in a folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in left.items():
        (folder / name).write_bytes(content)


@pytest.fixture
def seed() -> int:
    return random.randrange(2**32)


def facts_kept(folder: Path, scratch: Path) -> list[set[str]]:
    """What the present file and those that were set aside hold, read from copies."""
    shutil.rmtree(scratch, ignore_errors=True)
    shutil.copytree(folder, scratch)
    return [facts_in(path) for path in scratch.glob("event*.kiosk")]


def test_a_restore_whose_power_was_cut_leaves_a_store_and_goes_on(
    tmp_path: Path, morning: Path, seed: int
) -> None:
    copied = Path(shutil.copytree(morning, tmp_path / "looked-at"))
    former, backup = facts_in(copied / NAME), facts_in(morning / "backup.kiosk")
    assert former > backup
    recorded, folder = record(morning, put_back), tmp_path / "left"
    for is_done in cuts(recorded, folder, seed):
        kept = facts_kept(folder, tmp_path / "kept")
        assert former in kept, seed
        if is_done:
            assert facts_in(folder / NAME) == backup, seed
        with suppress(StoreError):  # it says so, and the restore goes on
            Store.open(folder / NAME, "door").close()
        put_back(folder)
        assert facts_in(folder / NAME) == backup, seed
        assert former in facts_kept(folder, tmp_path / "kept"), seed
        assert ailments(folder / NAME) == [], seed
        Store.open(folder / NAME, "door").close()
        assert [*folder.glob("*.new*")] == [], seed


def test_an_erasure_whose_power_was_cut_is_ended_by_the_same_code(
    tmp_path: Path, evening: Path, seed: int
) -> None:
    recorded, folder = record(evening, forget), tmp_path / "left"
    unfinished = 0
    for is_done in cuts(recorded, folder, seed):
        left = left_of_them(folder)
        assert not (is_done and left), (seed, left)
        unfinished += bool(left)
        assert isinstance(forget(folder), Erased) or not left, seed
        assert left_of_them(folder) == [], seed
        assert ailments(folder / NAME) == [], seed
    assert unfinished > 5


def test_a_reported_backup_survives_a_power_cut(tmp_path: Path, evening: Path, seed: int) -> None:
    def back_up(folder: Path) -> None:
        with closing(Store.open(folder / NAME, "desk")) as store:
            store.back_up(folder / "taken.kiosk")

    recorded, folder = record(evening, back_up), tmp_path / "left"
    chance = random.Random(seed)
    end = [len(recorded.steps)] * 20
    for _, left in folders_left(recorded, end, chance):
        assert "taken.kiosk" in left, seed
        write_folder(left, folder)
        assert ailments(folder / "taken.kiosk") == [], seed
        assert facts_in(folder / "taken.kiosk") == facts_in(evening / NAME)


def test_an_export_whose_power_was_cut_leaves_the_old_file_or_the_new_one(
    tmp_path: Path, seed: int
) -> None:
    folder, old, new = tmp_path / "documents", b"old" * 1000, b"new" * 2000
    folder.mkdir()
    (folder / "list.csv").write_bytes(old)

    def export(folder: Path) -> None:
        with write_atomically(folder / "list.csv") as making:
            making.write_bytes(new)

    recorded, found = record(folder, export), set()
    chance = random.Random(seed)
    ended = len(recorded.steps)
    # The rename itself may be lost, too; of so many cuts after the last step some keep it.
    moments = [*sorted([*range(ended)] * 10), *[ended] * 60]
    for _, left in folders_left(recorded, moments, chance):
        found.add(left["list.csv"])
    assert found == {old, new}, seed


def test_a_restore_without_folder_syncs_is_detected(
    tmp_path: Path, morning: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (files, restoring):
        monkeypatch.setattr(module, "sync_folder", lambda _: None)
    recorded = record(morning, put_back)
    backup, folder, held = facts_in(morning / "backup.kiosk"), tmp_path / "left", []
    end = [len(recorded.steps)] * 20
    for _, left in folders_left(recorded, end, random.Random(1)):
        write_folder(left, folder)
        held.append(facts_in(folder / NAME))
    assert any(one != backup for one in held)
