"""Examines a store: its file, its chains, and its projections against the facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby, islice
from pathlib import Path

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Fact
from kiosk.domain.journal.merging.merged_records import ever_merged_into
from kiosk.domain.text.messages import Sentence
from kiosk.store import erasure, schema, schema_check
from kiosk.store.acknowledged_heads import describe_missing, missing_facts, read_heads
from kiosk.store.connection import close_connection
from kiosk.store.errors import StoreError, as_store_errors
from kiosk.store.journal import chain_check, roster_rows
from kiosk.store.opening import open_reader
from kiosk.store.projections import projector, search_index
from kiosk.store.projections.scan_rows import Row
from kiosk.store.projections.subject_rows import rows_of_all
from kiosk.store.queries import journal_facts, membership
from kiosk.store.sharing.side_file import side_path

_SHOWN = 5

Check = Callable[[sa.Connection], tuple[bool, Sentence]]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The result of one check: its name, whether it passed, and a message."""

    check: str
    passed: bool
    message: Sentence


def examine(path: Path) -> Iterator[CheckResult]:
    """Check a store without changing it, cheap and essential checks first.

    Stops after a failed check that makes the following ones meaningless.
    """
    try:
        connection = open_reader(path)
    except StoreError as error:
        yield CheckResult("file", passed=False, message=error.sentence)
        return
    try:
        yield from _examine(connection, path)
    finally:
        close_connection(connection)


def _examine(connection: sa.Connection, path: Path) -> Iterator[CheckResult]:
    for name, check in _checks(path).items():
        found = _finding(connection, path, name, check)
        yield found
        if name == "chains" and not found.passed:
            return


def _checks(path: Path) -> dict[str, Check]:
    """The checks by name, in their order."""
    return {
        "sqlite": _sqlite,
        "structure": _structure,
        "chains": _chains,
        "acknowledged": partial(_acknowledged, path),
        "rows": _rows,
        "projections": _projections,
        "times": _times,
        "erasure": _erasure,
    }


def _finding(connection: sa.Connection, path: Path, name: str, check: Check) -> CheckResult:
    try:
        with as_store_errors(path), connection.begin():
            return CheckResult(name, *check(connection))
    except StoreError as error:
        return CheckResult(name, passed=False, message=error.sentence)


def _sqlite(connection: sa.Connection) -> tuple[bool, Sentence]:
    found = [row[0] for row in connection.exec_driver_sql("PRAGMA integrity_check(5)")]
    if found == ["ok"]:
        return True, Sentence("doctor.sqlite.well")
    return False, Sentence("doctor.sqlite.ill", {"found": "; ".join(map(str, found))})


def _chains(connection: sa.Connection) -> tuple[bool, Sentence]:
    known = journal_facts.vector(connection)
    if not chain_check.is_intact(connection):
        return False, Sentence("doctor.chains.ill")
    return True, Sentence(
        "doctor.chains.well", {"facts": sum(known.values()), "devices": len(known)}
    )


def _structure(connection: sa.Connection) -> tuple[bool, Sentence]:
    differing = schema_check.differing_parts(connection)
    if differing:
        return False, Sentence("doctor.structure.ill", {"parts": ", ".join(differing[:_SHOWN])})
    return True, Sentence("doctor.structure.well")


def _acknowledged(path: Path, connection: sa.Connection) -> tuple[bool, Sentence]:
    heads = read_heads(path)
    if heads is None:
        return False, Sentence("doctor.acknowledged.unknown", {"file": side_path(path)})
    missing = missing_facts(connection, heads)
    if missing:
        return False, Sentence("doctor.acknowledged.ill", {"devices": describe_missing(missing)})
    return True, Sentence("doctor.acknowledged.well", {"devices": len(heads)})


def _rows(connection: sa.Connection) -> tuple[bool, Sentence]:
    wrong = list(islice(schema_check.wrong_rows(connection), _SHOWN))
    if wrong:
        return False, Sentence("doctor.rows.ill", {"rows": ", ".join(wrong)})
    return True, Sentence("doctor.rows.well")


def _projections(connection: sa.Connection) -> tuple[bool, Sentence]:
    differing = list(islice(differences(connection), _SHOWN))
    if differing:
        return False, Sentence("doctor.projections.ill", {"subjects": ", ".join(differing)})
    return True, Sentence("doctor.projections.well")


def _times(connection: sa.Connection) -> tuple[bool, Sentence]:
    """How many scans have doubtful times because a clock was wrong; that is no damage."""
    query = sa.select(sa.func.count()).where(schema.scan.c.doubt != "", ~schema.scan.c.annulled)
    count = connection.execute(query).scalar_one()
    return True, Sentence("doctor.times.doubtful" if count else "doctor.times.well", {"n": count})


def _erasure(connection: sa.Connection) -> tuple[bool, Sentence]:
    if erasure.is_unfinished(connection):
        return False, Sentence("doctor.erasure.ill")
    return True, Sentence("doctor.erasure.well")


def differences(connection: sa.Connection) -> Iterator[str]:
    """Rows that differ from those that the facts project to, as table and key."""
    seen = dict.fromkeys(schema.PROJECTIONS, 0)
    merged = _merged_subjects(connection)
    alone = _grouped(fact for fact in _by_subject(connection) if fact.subject not in merged)
    while chunk := dict(islice(alone, journal_facts.CHUNK)):
        yield from _differing(connection, chunk, seen)
    about = filter(
        membership.counting(connection), journal_facts.facts_about(connection, sorted(merged))
    )
    yield from _differing(
        connection, {subject: [] for subject in merged} | dict(_grouped(about)), seen
    )
    for table, count in seen.items():
        if connection.execute(sa.select(sa.func.count()).select_from(table)).scalar() != count:
            yield table.name
    yield from (f"finding_index {term}" for term in search_index.differences(connection))
    if roster_rows.derived(connection) != membership.members(connection):
        yield "roster"


def _grouped(by_subject: Iterable[Fact]) -> Iterator[tuple[str, list[Fact]]]:
    """The facts about each subject, out of facts in the order of their subjects."""
    for subject, group in groupby(by_subject, lambda fact: fact.subject):
        yield subject, list(group)


def _merged_subjects(connection: sa.Connection) -> set[str]:
    """Subjects of guests that were ever merged: their rows follow from the facts of all of them."""
    table = schema.journal
    query = sa.select(table).where(table.c.kind.in_((FactKind.GUEST_MERGED, FactKind.GUEST_ERASED)))
    recorded = [journal_facts.fact_of(row) for row in connection.execute(query)]
    pairs = {(fact.subject, id_) for fact in recorded for id_ in ever_merged_into([fact])}
    return {one for subject, id_ in pairs for one in (subject, facts.guest_subject(id_))}


def _differing(
    connection: sa.Connection, recorded: dict[str, list[Fact]], seen: dict[sa.Table, int]
) -> Iterator[str]:
    """Where stored rows differ from projected ones; counts the compared rows in `seen`."""
    stored, folded = projector.stored_rows(connection, list(recorded)), rows_of_all(recorded)
    for table in schema.PROJECTIONS:
        seen[table] += len(stored[table])
        yield from _unequal(table, stored[table], folded[table])


def _unequal(table: sa.Table, stored: list[Row], folded: list[Row]) -> Iterator[str]:
    keys = [column.name for column in table.primary_key]

    def by_key(rows: list[Row]) -> dict[tuple[object, ...], Row]:
        return {tuple(row[key] for key in keys): row for row in rows}

    here, there = by_key(stored), by_key(folded)
    for key in sorted(here.keys() | there.keys(), key=str):
        if here.get(key) != there.get(key):
            yield f"{table.name} {key[0]}"


def _by_subject(connection: sa.Connection) -> Iterator[Fact]:
    table = schema.journal
    query = sa.select(table).order_by(table.c.subject)
    result = connection.execution_options(stream_results=True).execute(query)
    return filter(membership.counting(connection), map(journal_facts.fact_of, result))
