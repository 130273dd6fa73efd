"""A table or query of a database as the engine sees it."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import Any

import sqlalchemy as sa

from kiosk.connectors.faults import FaultKind, SystemFault
from kiosk.connectors.sql.arrivals_table import ArrivalsTable
from kiosk.connectors.sql.database import engine_of, shown_address
from kiosk.connectors.sql.table import SHEET, ListedRow, TableReader, TableRows, settings_from
from kiosk.connectors.system import Check, Reply
from kiosk.domain.records.entities import Programme
from kiosk.domain.text.messages import Sentence
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.store.connectors.systems import Connector, Progress, SystemTicket
from kiosk.usecases.connectors.arrivals import Told
from kiosk.usecases.connectors.intake import Received

SYSTEM = "sql"
_EVERY_S = 10.0
# Reading takes at most this part of the time.
_SHARE = 20
_MAIN = "main"
_NAMED = 5


@dataclass(frozen=True, slots=True)
class _Copy:
    """The rows that were taken in, without their values, by their keys.

    `shape` is a digest of all rows, in whatever order they were read; `last` is as in a listing.
    """

    rows: Mapping[str, ListedRow] = field(default_factory=dict)
    shape: str = ""
    last: Any = None


class SqlDatabase:
    """A list in a database, and a table that arrivals are written into.

    A program that has just started compares all rows; afterwards only those that changed are taken
    in, which it knows by their digests.
    """

    clock_offset_s: float | None = None

    def __init__(self, connector: Connector, password: str, *, seconds: float) -> None:
        self._connector = connector
        settings = settings_from(connector.options)
        self._host, self._settings = shown_address(connector.address), settings
        self._opened = partial(engine_of, connector.address, password, seconds=seconds)
        self._engines: list[sa.Engine] = []
        self._taken, self._offered, self._gone = _Copy(), _Copy(), set[str]()
        self.receive_every_s = _EVERY_S

    def close(self) -> None:
        for engine in self._engines:
            engine.dispose()

    @cached_property
    def _reader(self) -> TableReader:
        """Opened with the first use: without the driver that is a fault like others."""
        self._engines.append(self._opened())
        return TableReader(self._engines[-1], self._settings, self._host)

    @cached_property
    def _arrivals(self) -> ArrivalsTable | None:
        if not self._settings.arrivals:
            return None
        self._engines.append(self._opened(writes=True))
        return ArrivalsTable(self._engines[-1], self._settings.arrivals, self._host)

    def receive(self, progress: Progress, programme: Programme) -> Received:
        """All rows or the changed ones; without sheets where they are as they were."""
        if progress.shape and progress.shape == self._offered.shape:
            self._gone |= self._taken.rows.keys() - self._offered.rows.keys()
            self._taken = self._offered
        begun = time.monotonic()
        is_whole = not (self._settings.changed and self._taken.last is not None)
        taken = {row.digest: row for row in self._taken.rows.values()}
        listing = self._reader.read(None if is_whole else self._taken.last, known=taken)
        self.receive_every_s = max(_EVERY_S, _SHARE * (time.monotonic() - begun))
        rows, twice = _with_own_keys(listing.rows)
        changed = [row for row in rows if row.digest not in taken]
        known = {} if is_whole else self._taken.rows
        last = self._taken.last if listing.last is None else listing.last
        offered = {**known, **{row.ticket: row for row in rows}}
        offered |= {row.ticket: replace(row, values=()) for row in changed}
        self._offered = _Copy(offered, shape := _shape(offered), last)
        if shape == progress.shape:
            self._taken = self._offered
        return Received(
            partial(self._sheets, listing, changed),
            [SystemTicket(one.ticket, "", one.key, "", "") for one in changed],
            {number: one.ticket for number, one in enumerate(changed, 2)},
            self._lists(programme),
            "",
            shape,
            is_whole=len(changed) == len(rows) and is_whole,
            tickets_sheet=SHEET,
            describes_event=progress.describes_event,
            notices=self._notices(len(listing.rows) - len(rows) - len(twice), twice),
        )

    def _sheets(self, listing: TableRows, changed: Sequence[ListedRow]) -> list[Sheet]:
        return [listing.sheet(self._connector.source, changed)] if changed else []

    def _lists(self, programme: Programme) -> dict[str, str]:
        """All checkpoints, if arrivals are told at all."""
        if not self._settings.arrivals:
            return {}
        return {one: one for one in programme.checkpoints or (_MAIN,)}

    def _notices(self, without: int, twice: Sequence[str]) -> tuple[Sentence, ...]:
        now = self._offered.rows.keys()
        gone = (self._gone | self._taken.rows.keys()) - now
        found = []
        if gone:
            values = {"number": len(gone), "keys": ", ".join(sorted(gone)[:_NAMED])}
            found.append(Sentence("connect.notice.gone", values))
        if twice:
            values = {"number": len(twice), "keys": ", ".join(twice[:_NAMED])}
            found.append(Sentence("connect.notice.twice", values))
        if without:
            found.append(Sentence("connect.notice.no_key", {"number": without}))
        return tuple(found)

    def tell(self, told: Told) -> Reply:
        return Reply(self._arrivals.add(told) if self._arrivals else None)

    def checks(self) -> list[Check]:
        """Whether the list may be read, and a row be added, which is taken back at once."""
        table = {"table": self._settings.name}
        self._reader.read(most=1)
        found = [Check(Sentence("connect.check.table", table), passed=True)]
        if self._arrivals is not None:
            sentence = Sentence("connect.check.arrivals", {"table": self._arrivals.name})
            found.append(Check(sentence, passed=_is_allowed(self._arrivals)))
        return found


def _shape(rows: Mapping[str, ListedRow]) -> str:
    whole = b"".join(sorted(row.digest for row in rows.values()))
    return hashlib.blake2b(whole, digest_size=16).hexdigest()


def _is_allowed(arrivals: ArrivalsTable) -> bool:
    try:
        arrivals.may_add()
    except SystemFault as fault:
        if fault.kind is FaultKind.DENIED or fault.kind is FaultKind.READ_ONLY:
            return False
        raise
    return True


def _with_own_keys(rows: Iterable[ListedRow]) -> tuple[list[ListedRow], list[str]]:
    """The first row of each key, and the keys that other rows have as well."""
    found, twice = dict[str, ListedRow](), list[str]()
    for row in rows:
        if row.ticket in found:
            twice.append(row.key)
        elif row.ticket:
            found[row.ticket] = row
    return list(found.values()), twice
