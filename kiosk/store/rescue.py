"""What was recorded in a store whose files were taken away, kept under another name."""

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
    """Keep what an open connection still reads: the whole store, else what was written last.

    Beside the store, else in the user's data folder; None where nothing could be kept. A whole
    copy can be put in place with `kiosk restore`; the last facts are lines of JSON to be read.
    """
    own = user_data_path("forum-kiosk", appauthor=False)
    stem = f"{path.stem}.rescued-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    for folder in (path.parent, own):
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            copy = back_up(reader, folder / f"{stem}{path.suffix}")
        except (StoreError, OSError, sqlite.Error):
            continue
        return Sentence("store.replaced.kept", {"copy": copy})
    for folder in (path.parent, own):
        try:
            listed = _list(recent, folder / f"{stem}.jsonl")
        except OSError:
            continue
        return Sentence(
            "store.replaced.listed" if listed else "store.replaced.nothing", {"file": listed}
        )
    return None


def _list(facts: Iterable[Fact], path: Path) -> Path | None:
    lines = [json.dumps(_told(fact), ensure_ascii=False) + "\n" for fact in facts]
    if not lines:
        return None
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(file, "w", encoding="utf-8") as out:
        out.writelines(lines)
        out.flush()
        os.fsync(file)
    sync_folder(path.parent)
    return path


def _told(fact: Fact) -> dict[str, object]:
    names = ("id", "device", "sequence", "clock", "subject", "kind", "author", "body")
    return {name: getattr(fact, name) for name in names}
