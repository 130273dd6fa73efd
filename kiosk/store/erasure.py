"""The bodies of erased guests' facts, emptied: wherever the fact of an erasure is, they go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from glob import escape
from itertools import groupby
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal import erasure, facts
from kiosk.domain.journal.facts import Fact
from kiosk.store import schema
from kiosk.store.connection import raw
from kiosk.store.errors import told_calmly
from kiosk.store.files import PARTS, part
from kiosk.store.journal.journal import CHUNK, facts_about
from kiosk.store.queries.devices import keep_secret, secret_named

_UNFINISHED = "erasure"
_GUEST = facts.guest_subject("")
_ROWIDS = "SELECT count(*), max(rowid), total(rowid) FROM finding"
_ROOM_KB, _USUAL_KB = 400_000, 2000
_COPIES = (
    "{stem}.backup-*{suffix}",
    "{stem}.damaged-*{suffix}",
    "{stem}.rescued-*{suffix}",
    "{stem}.rescued-*.jsonl",
    "{stem}{suffix}.????????.new",
    "{stem}.*-*{suffix}.????????.new",
)


def obey(connection: sa.Connection, written: Iterable[Fact]) -> int:
    """Empty what facts that were just written say of erased guests, and what was said before.

    How many facts were emptied.
    """
    written = list(written)
    erased = {fact.subject for fact in written if fact.kind == facts.GUEST_ERASED}
    others = {fact.subject for fact in written if fact.subject.startswith(_GUEST)} - erased
    return empty(connection, sorted(erased | set(_erased_before(connection, sorted(others)))))


def empty(connection: sa.Connection, subjects: Sequence[str]) -> int:
    """Take away the bodies, and the salts, that must go of some erased subjects."""
    table, gone = schema.journal, []
    for _, group in groupby(facts_about(connection, subjects), lambda fact: fact.subject):
        gone += erasure.to_empty(group)
    if gone:
        connection.execute(
            sa.update(table)
            .where(
                table.c.device == sa.bindparam("told_by"),
                table.c.sequence == sa.bindparam("place"),
            )
            .values(body=None, salt=None),
            [{"told_by": fact.device, "place": fact.sequence} for fact in gone],
        )
    return len(gone)


def begin(connection: sa.Connection) -> None:
    """Note, within the transaction that erases, that copies and free pages are still to be done."""
    keep_secret(connection, _UNFINISHED, b"1")


def end(connection: sa.Connection) -> None:
    """Note that nothing is left to be done."""
    connection.execute(sa.delete(schema.secret).where(schema.secret.c.name == _UNFINISHED))


def is_unfinished(connection: sa.Connection) -> bool:
    """Whether an erasure was cut off before nothing was left anywhere."""
    return secret_named(connection, _UNFINISHED) is not None


def make_room(connection: sa.Connection) -> None:
    """Hold in memory what an erasure of everybody changes: page by page it would be written twice.

    Until the file is scoured.
    """
    connection.exec_driver_sql(f"PRAGMA cache_size = -{_ROOM_KB}")


def scour(writer: sa.Connection, path: Path) -> bool:
    """Leave nothing of what was deleted in free pages and in the log.

    False where another program holds the log: then what it still holds goes with the next time.
    """
    driver: Any = raw(writer)
    with told_calmly(path):
        before = driver.execute(_ROWIDS).fetchone()
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        driver.execute("VACUUM")
        driver.execute(f"PRAGMA cache_size = -{_USUAL_KB}")
        if driver.execute(_ROWIDS).fetchone() != before:  # by which the index knows its rows
            driver.execute("INSERT INTO finding_index (finding_index) VALUES ('rebuild')")
        busy = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    return not busy


def left_behind(path: Path) -> Iterator[Path]:
    """Copies of a store that this program put beside it, also half-made ones, with their parts."""
    stem, suffix = escape(path.stem), escape(path.suffix)
    for copy in _COPIES:
        for found in sorted(path.parent.glob(copy.format(stem=stem, suffix=suffix))):
            yield from filter(Path.exists, (part(found, end) for end in PARTS))


def subjects_of_guests(connection: sa.Connection) -> list[str]:
    """Every guest that the journal tells of."""
    subject = schema.journal.c.subject
    query = sa.select(subject).where(subject.startswith(_GUEST)).distinct().order_by(subject)
    return list(connection.execute(query).scalars())


def _erased_before(connection: sa.Connection, subjects: Sequence[str]) -> Iterator[str]:
    table = schema.guest
    for start in range(0, len(subjects), CHUNK):
        ids = [subject.removeprefix(_GUEST) for subject in subjects[start : start + CHUNK]]
        query = sa.select(table.c.id).where(table.c.erased, table.c.id.in_(ids))
        yield from map(facts.guest_subject, connection.execute(query).scalars())
