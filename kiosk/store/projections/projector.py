"""Writes the projections of whole subjects: their rows follow from all facts about them.

`scan_writer` adds the rows of one new scan without reading those facts; `scan_rows` describes what
a scan projects to for both.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import groupby

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.merging.merged_records import ever_merged_into as ever_merged
from kiosk.store import schema
from kiosk.store.bulk_insert import insert_all
from kiosk.store.prepared import Prepared, one_of, texts
from kiosk.store.projections import search_index
from kiosk.store.projections.subject_rows import ProjectionRows, rows_of_all
from kiosk.store.queries import imported_values, membership
from kiosk.store.queries.journal_facts import CHUNK, facts_about
from kiosk.store.queries.membership import Counts
from kiosk.store.queries.merging.merged_records import merges

FactsBySubject = dict[str, list[Fact]]

_GUEST = "guest:"
_MANY = 2000
# The column of each table that names the subject, and the part of the subject that it leaves out.
_OWNER_COLUMN: dict[sa.Table, tuple[str, str]] = {
    schema.programme: ("subject", ""),
    schema.guest: ("id", "guest:"),
    schema.code: ("guest", "guest:"),
    schema.seat: ("guest", "guest:"),
    schema.presence: ("guest", "guest:"),
    schema.scan: ("subject", ""),
    schema.ticket: ("subject", ""),
    schema.note: ("guest", "guest:"),
    schema.mail: ("guest", "guest:"),
    schema.alert: ("guest", "guest:"),
    schema.staff: ("id", "staff:"),
    schema.known_device: ("id", "device:"),
    schema.printer: ("id", "printer:"),
    schema.print_job: ("subject", ""),
    schema.finding: ("guest", "guest:"),
    schema.import_case: ("subject", ""),
}
OF_ATTENDANCE = frozenset({FactKind.CODE_SCANNED, FactKind.GUEST_SEATED, FactKind.SEAT_TOLD})
"""Kinds of facts that are written at a check-in."""
# What these change. The search index is the costly one of the other tables: an entry in it takes
# longer than the rest of a merge.
_ATTENDED_TABLES = (
    schema.guest,
    schema.seat,
    schema.presence,
    schema.scan,
    schema.alert,
    schema.import_case,
)
# Built once: a merge of a single scan would spend a fifth of its time on building them.
_DELETIONS = {
    table: Prepared(sa.delete(table).where(one_of(table.c[column], "owners")))
    for table, (column, _) in _OWNER_COLUMN.items()
}


def project(
    connection: sa.Connection,
    subjects: Iterable[str],
    new_facts: Iterable[Fact] = (),
    attended: Iterable[str] = (),
) -> None:
    """Replace the rows of some subjects by those that all facts about them project to.

    `new_facts` are all facts about subjects that had none before, so that a first import need not
    read back what it has just written. Of the subjects in `attended` all new facts are
    `OF_ATTENDANCE`, which change rows of some tables only.
    """
    counts = membership.counting(connection)
    new = {s: _counted(group, counts) for s, group in groupby(_by_subject(new_facts), _subject)}
    merged = _merged_subjects(connection, new) if new else set()
    known = (set(subjects) - new.keys()) | merged
    _write(connection, rows_of_all({s: group for s, group in new.items() if s not in merged}))
    _replace_rows(connection, sorted(known), counts)
    _replace_rows(connection, sorted(set(attended) - known), counts, _ATTENDED_TABLES)
    if len(known) >= _MANY:
        search_index.optimize(connection)


def rewrite_merged(connection: sa.Connection) -> None:
    """Project all merged guests again: an earlier program projected less of them."""
    ids = connection.execute(sa.select(schema.guest.c.merged).distinct()).scalars()
    project(connection, [facts.guest_subject(id_) for id_ in ids if id_])


def rewrite_listed(connection: sa.Connection) -> None:
    """Project the subjects again whose values from lists a migration could not derive."""
    project(connection, imported_values.subjects_to_refold(connection))


def _replace_rows(
    connection: sa.Connection,
    subjects: list[str],
    counts: Counts | None,
    tables: Collection[sa.Table] = schema.PROJECTIONS,
) -> None:
    """Replace the rows of some subjects, and of all subjects merged with them, in some tables."""
    for start in range(0, len(subjects), CHUNK):
        whole = _facts_with_merged(connection, subjects[start : start + CHUNK], counts)
        _delete_rows(connection, list(whole), tables)
        _write(connection, rows_of_all(whole, tables))


def _facts_with_merged(
    connection: sa.Connection, subjects: list[str], counts: Counts | None
) -> FactsBySubject:
    """The facts about some subjects, and about all subjects merged with them."""
    recorded: FactsBySubject = {}
    missing = subjects
    while missing:
        found = groupby(facts_about(connection, missing), _subject)
        recorded |= {s: [] for s in missing} | {s: _counted(group, counts) for s, group in found}
        missing = sorted(
            _merged_with(connection, {s: recorded[s] for s in missing}) - recorded.keys()
        )
    return recorded


def _merged_with(connection: sa.Connection, recorded: FactsBySubject) -> set[str]:
    """The subjects that guests were merged into, or that were merged into them."""
    ids = {subject.removeprefix(_GUEST) for subject in recorded if subject.startswith(_GUEST)}
    into = {
        id_ for s, group in recorded.items() if s.startswith(_GUEST) for id_ in ever_merged(group)
    }
    stored = {id_ for pair in merges(connection, ids) for id_ in pair}
    return {facts.guest_subject(id_) for id_ in into | stored}


def _merged_subjects(connection: sa.Connection, fresh: FactsBySubject) -> set[str]:
    """The new subjects that are merged with others, and those that they are merged into."""
    ids = {subject.removeprefix(_GUEST) for subject in fresh if subject.startswith(_GUEST)}
    merging = {s for s, group in fresh.items() if s.startswith(_GUEST) and ever_merged(group)}
    return merging | {facts.guest_subject(into) for _, into in merges(connection, ids)}


def stored_rows(connection: sa.Connection, subjects: list[str]) -> ProjectionRows:
    """The stored rows of all projections for some subjects."""
    rows: ProjectionRows = {table: [] for table in schema.PROJECTIONS}
    for table in _OWNER_COLUMN:
        owner = table.c[_OWNER_COLUMN[table][0]]
        query = sa.select(table).where(owner.in_(_owners(table, subjects)))
        rows[table] = [row._asdict() for row in connection.execute(query)]
    return rows


def _delete_rows(
    connection: sa.Connection, subjects: list[str], tables: Collection[sa.Table]
) -> None:
    for table, deletion in _DELETIONS.items():
        if table in tables and (owners := _owners(table, subjects)):
            deletion.run(connection, owners=texts(owners))


def _owners(table: sa.Table, subjects: list[str]) -> list[str]:
    """What the rows of some subjects have in the column that names the subject."""
    prefix = _OWNER_COLUMN[table][1]
    return [s.removeprefix(prefix) for s in subjects if s.startswith(prefix)]


def _write(connection: sa.Connection, rows: ProjectionRows) -> None:
    for table, values in rows.items():
        if values and table is schema.finding:
            search_index.add_rows(connection, values)
        elif values:
            names = table.columns.keys()
            insert_all(connection, table, ([row[n] for n in names] for row in values))


def _counted(recorded: Iterable[Fact], counts: Counts | None) -> list[Fact]:
    """The facts that count, in the same order."""
    return list(recorded) if counts is None else list(filter(counts, recorded))


def _subject(fact: Fact) -> str:
    return fact.subject


def _by_subject(recorded: Iterable[Fact]) -> list[Fact]:
    return sorted(recorded, key=_subject)
