"""The demo event in a store of its own, and a sheet of codes to scan at it."""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.desk.intake import take_in
from kiosk.domain.texts import Texts
from kiosk.exchange import demo
from kiosk.exchange.code_sheet import Entry, write_sheet
from kiosk.exchange.importer import Options
from kiosk.exchange.plan import Plan
from kiosk.store import Store

CHECKPOINT = "main"
_ZONE = ZoneInfo("Asia/Seoul")


def lay_out(store: Store, now: datetime) -> Plan | None:
    """Bring the demo event, laid on `now`, into a new store; None where one is in it already."""
    if store.programme().event.starts is not None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        files = demo.lay_on(now.astimezone(_ZONE).replace(tzinfo=None), Path(folder))
        return take_in(store, files, Options(strict=True), author="demo").plan


def write_codes(path: Path, texts: Texts) -> None:
    """Write the codes that show most of what a scan can lead to, as a PDF or a PNG."""
    entries = [Entry(piece.name, piece.code, texts.say(piece.why)) for piece in demo.showpieces()]
    write_sheet(path, texts.say("demo.title"), entries)
