"""Saves what an open store still holds after its files were deleted or replaced."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import sqlalchemy as sa
from platformdirs import user_data_path

from kiosk.domain.journal.facts import Fact
from kiosk.domain.text.messages import Sentence
from kiosk.store.errors import StoreError
from kiosk.store.files import sync_folder
from kiosk.store.opening import back_up


def rescue(reader: sa.Connection, path: Path, recent: Iterable[Fact]) -> Sentence | None:
    """Save what an open connection still reads: the whole store, else the `recent` facts.

    Saves beside the store, else in the user's data folder. Returns the message that says where;
    None if nothing could be saved. A copy of the store can be restored with `kiosk restore`; the
    recent facts are saved as lines of JSON.
    """
    stem = f"{path.stem}.rescued-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    folders = (path.parent, user_data_path("forum-kiosk", appauthor=False))
    copies = [folder / f"{stem}{path.suffix}" for folder in folders]
    lists = [folder / f"{stem}.jsonl" for folder in folders]
    return _save_copy(reader, copies) or _save_lines(list(recent), lists)


def _save_copy(reader: sa.Connection, targets: Iterable[Path]) -> Sentence | None:
    """Copy the store to the first target that can be written."""
    for target in targets:
        try:
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return Sentence("store.replaced.kept", {"copy": back_up(reader, target)})
        except (StoreError, OSError, sqlite.Error):
            continue
    return None


def _save_lines(recent: Sequence[Fact], targets: Iterable[Path]) -> Sentence | None:
    """Write facts to the first target that can be written."""
    for target in targets:
        try:
            listed = _write_lines(recent, target)
        except OSError:
            continue
        id_ = "store.replaced.listed" if listed else "store.replaced.nothing"
        return Sentence(id_, {"file": listed})
    return None


def _write_lines(facts: Iterable[Fact], path: Path) -> Path | None:
    lines = [json.dumps(_as_json(fact), ensure_ascii=False) + "\n" for fact in facts]
    if not lines:
        return None
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "w", encoding="utf-8") as out:
        out.writelines(lines)
        out.flush()
        os.fsync(file)
    sync_folder(path.parent)
    return path


def _as_json(fact: Fact) -> dict[str, object]:
    names = ("id", "device", "sequence", "clock", "subject", "kind", "author", "body")
    return {name: getattr(fact, name) for name in names}
