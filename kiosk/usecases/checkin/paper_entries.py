"""What was entered from paper lists: by act, and its undo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import sqlalchemy as sa

from kiosk.domain.journal.hybrid_clock import wall_of
from kiosk.domain.journal.scan_history import Scan
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.validation import InvalidInput, tidy_reason
from kiosk.store import Store, schema
from kiosk.store.queries import scans
from kiosk.store.queries.staff_names import names_of_staff
from kiosk.usecases.checkin.annulments import Annulled, annul_in

_PREFIX = "paper:"
# The character after the colon: submissions of paper entries sort before it.
_END = "paper;"
_ACTS_SHOWN = 50


@dataclass(frozen=True, slots=True)
class PaperScan:
    """A guest who was entered from a paper list; `annulled` once that was undone."""

    scan: str
    guest: Guest
    annulled: bool = False


@dataclass(frozen=True, slots=True)
class PaperAct:
    """Guests who were entered from a paper list in one act.

    `at` is the time on paper, `entered` when it was typed in, in UTC; `author` is a name, empty for
    the command line.
    """

    id: str
    checkpoint: str
    at: datetime
    entered: datetime
    author: str
    scans: tuple[PaperScan, ...]

    @property
    def counting(self) -> tuple[PaperScan, ...]:
        """The scans that were not undone."""
        return tuple(one for one in self.scans if not one.annulled)


@dataclass(frozen=True, slots=True)
class PaperUndone:
    """How many entries were undone; those that had been undone before are not counted."""

    count: int


def submission_of(checkpoint: str, at: datetime, person: str) -> str:
    """The id of the submission of an entry: entered twice it has the same."""
    return f"{_PREFIX}{checkpoint}:{at.isoformat()}:{person}"


def recent_acts(store: Store) -> list[PaperAct]:
    """The last acts of entering from paper lists, by any device, the newest first."""
    return store.read(_recent_acts)


def _recent_acts(connection: sa.Connection) -> list[PaperAct]:
    found: dict[str, list[Scan]] = {}
    for scan in _paper_scans(connection):
        act = scan.batch or f"{scan.device}:{scan.checkpoint}:{scan.at.isoformat()}"
        found.setdefault(act, []).append(scan)
    newest = sorted(found.items(), key=lambda act: act[1][0].clock, reverse=True)[:_ACTS_SHOWN]
    ids = [scan.id for _, entries in newest for scan in entries]
    authors, names = _authors(connection, ids), names_of_staff(connection)
    acts = []
    for id_, entries in newest:
        first = entries[0]
        author = authors.get(first.id, "")
        guests = tuple(PaperScan(one.id, _guest(connection, one), one.annulled) for one in entries)
        entered = datetime.fromtimestamp(wall_of(first.clock) / 1000, UTC)
        name = names.get(author, author)
        acts.append(PaperAct(id_, first.checkpoint, first.at, entered, name, guests))
    return acts


def _paper_scans(connection: sa.Connection) -> Iterable[Scan]:
    """All scans of paper lists that let somebody in, in the order in which they were entered."""
    scan = schema.scan
    query = (
        sa.select(scan)
        .where(
            scan.c.device.in_(sa.select(schema.head.c.device)),
            scan.c.submission >= _PREFIX,
            scan.c.submission < _END,
            scan.c.outcome == "Admitted",
        )
        .order_by(scan.c.clock)
    )
    return map(scans.scan_of_row, connection.execute(query))


def _authors(connection: sa.Connection, ids: Sequence[str]) -> dict[str, str]:
    journal, scan = schema.journal, schema.scan
    query = sa.select(scan.c.id, journal.c.author).join(
        journal,
        sa.and_(journal.c.device == scan.c.device, journal.c.sequence == scan.c.sequence),
    )
    return {
        row.id: row.author
        for start in range(0, len(ids), 500)
        for row in connection.execute(query.where(scan.c.id.in_(ids[start : start + 500])))
    }


def _guest(connection: sa.Connection, scan: Scan) -> Guest:
    holder = scans.holder_by_guest(connection, scan.guest)
    guest = holder.credential.guest if holder else None
    return guest or Guest(id=scan.guest)


def undo_paper(
    store: Store, actor: Actor, entries: Sequence[str], reason: str, at: datetime
) -> PaperUndone | NotAllowed | InvalidInput:
    """Annul entries from paper lists, by the ids of their scans, all in one transaction.

    Scans that were made otherwise stay, as do those of entries that were undone before.
    """
    if not may(actor.role, Right.PAPER):
        return NotAllowed(Right.PAPER)
    why = tidy_reason(reason)
    if isinstance(why, InvalidInput):
        return why

    def work(connection: sa.Connection) -> PaperUndone:
        found = [scans.scan_by_id(connection, one) for one in dict.fromkeys(entries)]
        known = [one[1] for one in found if one]
        return _undone(store, connection, known, reason=why, at=at, author=actor.staff)

    return store.transact(work)


def undo_submitted(
    store: Store,
    connection: sa.Connection,
    submissions: Iterable[str],
    *,
    reason: str,
    at: datetime,
    author: str,
) -> PaperUndone:
    """Annul the entries with these submissions, whichever device recorded them."""
    devices = connection.execute(sa.select(schema.head.c.device)).scalars().all()
    found = [
        scan
        for one in submissions
        for device in devices
        for scan in scans.scans_submitted(connection, device, one)
    ]
    return _undone(store, connection, found, reason=reason, at=at, author=author)


def _undone(
    store: Store,
    connection: sa.Connection,
    found: Iterable[Scan],
    *,
    reason: str,
    at: datetime,
    author: str,
) -> PaperUndone:
    of_paper = [one for one in found if one.submission.startswith(_PREFIX) and not one.annulled]
    results = [annul_in(store, connection, one.id, at, reason, author=author) for one in of_paper]
    return PaperUndone(sum(isinstance(one, Annulled) for one in results))
