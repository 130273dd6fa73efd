"""The demo event in a store of its own, and a sheet of codes to scan at it."""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from kiosk.domain.records.validation import InvalidInput
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.exchange.exporting.code_sheet import CodeSheetEntry, write_sheet
from kiosk.exchange.importing import demo
from kiosk.exchange.importing.importer import Options
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.store import Store
from kiosk.store.queries import journal_facts
from kiosk.usecases.admin.import_files import import_lists

CHECKPOINT = "main"
_AUTHOR = "demo"
_ZONE = ZoneInfo("Asia/Seoul")


def create_demo_event(store: Store, now: datetime) -> ImportPlan | InvalidInput | None:
    """Import the demo event, with times around `now`, into a new store; None if it is in it.

    A store with other data is refused, so that no real event gets made-up guests.
    """
    if store.read(_is_demo):
        return None
    if store.read(journal_facts.vector):
        return InvalidInput(Sentence("refused.demo", {"path": store.path}))
    with tempfile.TemporaryDirectory() as folder:
        files = demo.copy_demo_files(now.astimezone(_ZONE).replace(tzinfo=None), Path(folder))
        return import_lists(store, files, Options(strict=True), author=_AUTHOR).plan


def _is_demo(connection: sa.Connection) -> bool:
    return any(fact.author == _AUTHOR for fact in journal_facts.facts_about(connection, ["event"]))


def write_codes(path: Path, texts: Texts) -> None:
    """Write a sheet of codes that lead to most outcomes, as a PDF or a PNG."""
    entries = [
        CodeSheetEntry(piece.name, piece.code, texts.say(piece.why)) for piece in demo.demo_codes()
    ]
    write_sheet(path, texts.say("demo.title"), entries)
