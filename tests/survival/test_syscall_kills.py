"""Restoring and erasing, killed at every file operation, can be repeated."""

from __future__ import annotations

import shutil
import struct
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from kiosk.store import Store, StoreError
from kiosk.usecases.admin.erasure import Erased
from tests.survival.interrupted_stores import (
    NAME,
    erase_guest,
    files_with_guest_data,
    restore_backup,
)
from tests.survival.scan_processes import doctor_findings, facts_in
from tests.survival.syscall_kills import kill_at_every_call

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or struct.calcsize("P") != 8, reason="struct layouts of 64-bit Linux"
)

MOST = 60


def test_an_interrupted_restore_keeps_all_facts_of_the_replaced_store(
    tmp_path: Path, store_and_backup: Path
) -> None:
    copied = Path(shutil.copytree(store_and_backup, tmp_path / "examined"))
    former, backup = facts_in(copied / NAME), facts_in(store_and_backup / "backup.kiosk")
    assert former > backup
    kills = 0
    for folder in kill_at_every_call(store_and_backup, tmp_path, restore_backup, MOST):
        kills += 1
        assert (folder / NAME).exists()
        kept = [
            facts_in(path)
            for path in folder.glob("event*.kiosk")
            if "backup" not in path.name and path.suffix == ".kiosk"
        ]
        assert former in kept
        with suppress(StoreError):  # it reports this, and the restore is repeated
            Store.open(folder / NAME, "door").close()
        restore_backup(folder)
        assert facts_in(folder / NAME) == backup
        assert doctor_findings(folder / NAME) == []
        Store.open(folder / NAME, "door").close()
        assert [*folder.glob("*.new*")] == []
    assert kills > 10


def test_an_interrupted_erasure_is_completed_by_repeating_it(
    tmp_path: Path, store_with_guest: Path
) -> None:
    assert files_with_guest_data(store_with_guest)
    kills = unfinished = 0
    for folder in kill_at_every_call(store_with_guest, tmp_path, erase_guest, MOST):
        kills += 1
        is_left = bool(files_with_guest_data(folder))
        unfinished += is_left
        assert isinstance(erase_guest(folder), Erased) or not is_left
        assert files_with_guest_data(folder) == []
        assert doctor_findings(folder / NAME) == []
    assert unfinished > 5
    assert kills > 10
