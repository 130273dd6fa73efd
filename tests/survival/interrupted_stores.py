"""Folders with a store and its backup, and the operations on them that tests interrupt."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.store import Store
from kiosk.store.recovery.restore import restore
from kiosk.usecases.admin import erasure

NAME, CODE, GUEST_DATA = "event.kiosk", "EVT-7Q4K9M2XA1B2C3D4", ("Quillfeather", "7Q4K9M2XA1B2C3D4")


def restore_backup(folder: Path) -> None:
    restore(folder / "backup.kiosk", folder / NAME, datetime.now(UTC))


def erase_guest(folder: Path) -> object:
    with closing(Store.open(folder / NAME, "desk")) as store:
        return erasure.erase(store, None, CODE)


def files_with_guest_data(folder: Path) -> list[str]:
    return [
        path.name
        for path in folder.iterdir()
        for word in GUEST_DATA
        if word.lower().encode() in path.read_bytes().lower()
    ]
