"""The choice among several codes in view of a camera: a code that this event knows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.admission.outcomes import NeedsDesk
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import codec, facts
from kiosk.domain.records.entities import Event
from kiosk.store import schema
from kiosk.store.errors import StoreError
from kiosk.store.opening import open_reader
from kiosk.usecases.checkin.code_recognition import Recognised, recognise


def choose_code(path: Path, owns: Callable[[ScannedCode], bool], texts: Sequence[str]) -> str:
    """The first of `texts` that is a guest's code or that staff must look at; empty if none is.

    For any thread: it opens the store at `path` on a connection of its own; with a store that
    cannot be read, no code is known. `owns` tells which codes are the staff's own; these go first.
    """
    codes = {text: ScannedCode.of(text) for text in texts}
    if own := next((text for text, code in codes.items() if owns(code)), ""):
        return own
    try:
        with closing(open_reader(path)) as connection:
            return _known(connection, codes)
    except StoreError:
        return ""


def _known(connection: sa.Connection, codes: Mapping[str, ScannedCode]) -> str:
    event = _event(connection)
    doubtful = ""
    for text, code in codes.items():
        found = recognise(connection, event, code)
        if isinstance(found, Recognised):
            return text
        if isinstance(found.outcome, NeedsDesk):
            doubtful = doubtful or text
    return doubtful


def _event(connection: sa.Connection) -> Event:
    table = schema.programme
    query = sa.select(table.c.record).where(table.c.subject.startswith("event:"))
    record = connection.execute(query).scalars().first()
    return codec.read(facts.RECORDS["event"], record) if record else Event()
