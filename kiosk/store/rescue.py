"""Saves what an open store still holds after its files were deleted or replaced."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
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
    user_folder = user_data_path("forum-kiosk", appauthor=False)
    stem = f"{path.stem}.rescued-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    for folder in (path.parent, user_folder):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            copy = back_up(reader, folder / f"{stem}{path.suffix}")
        except (StoreError, OSError, sqlite.Error):
            continue
        return Sentence("store.replaced.kept", {"copy": copy})
    for folder in (path.parent, user_folder):
        try:
            listed = _write_lines(recent, folder / f"{stem}.jsonl")
        except OSError:
            continue
        return Sentence(
            "store.replaced.listed" if listed else "store.replaced.nothing", {"file": listed}
        )
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
