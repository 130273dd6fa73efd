"""Folders with a store and its backup, and the acts on them that tests interrupt."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.store import Store
from kiosk.store.restore import restore
from kiosk.usecases.admin import erasure

NAME, CODE, WORDS = "event.kiosk", "EVT-7Q4K9M2XA1B2C3D4", ("Quillfeather", "7Q4K9M2XA1B2C3D4")


def put_back(folder: Path) -> None:
    restore(folder / "backup.kiosk", folder / NAME, datetime.now(UTC))


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
