"""Imports guest lists and programmes from files into a store, in one transaction."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import chain, islice
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.exchange.importing.importer import Current, Options, plan_import
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.refusals import Refusal
from kiosk.exchange.progress import Progress, no_progress
from kiosk.store import Store
from kiosk.store.queries.journal_facts import last_row_number
from kiosk.usecases.admin import import_report
from kiosk.usecases.admin.import_freshness import ChangedMeanwhile, require_current

ATTEMPTS = 5
# How many records are written at once; a new guest has two facts.
_PORTION = 2500


@dataclass(frozen=True, slots=True)
class ImportResult:
    """The result of an import: the plan, and how many facts were written."""

    plan: ImportPlan
    facts: int


def import_lists(
    store: Store,
    files: Sequence[Path],
    options: Options,
    *,
    dry_run: bool = False,
    author: str = "",
    progress: Progress = no_progress,
) -> ImportResult:
    """Read files and record what they add; nothing is written in a dry run.

    `progress` is called with the stage ("read", "check", "write"), how much is done, and the total;
    in the stage "write" in records of the plan. If others record something between planning and
    writing, the import is planned again; after `ATTEMPTS` plans nothing is written, and the plan's
    refusals say so.
    """
    with _collector_paused():
        for _ in range(1 if dry_run else ATTEMPTS):
            begun = store.read(last_row_number)
            current = Current(store.programme(), store.guests, store.listed())
            plan = plan_import(files, current, options, progress)
            if dry_run or not any(True for _ in plan.drafts):
                return ImportResult(plan, 0)
            try:
                return ImportResult(plan, _write(store, plan, begun, author, progress))
            except ChangedMeanwhile:
                continue
        return ImportResult(_given_up(files), 0)


def import_lists_as(
    store: Store,
    actor: Actor,
    files: Sequence[Path],
    options: Options,
    *,
    dry_run: bool = False,
    progress: Progress = no_progress,
) -> ImportResult | NotAllowed:
    """The same for a member of staff, if they may import."""
    if not may(actor.role, Right.IMPORT):
        return NotAllowed(Right.IMPORT)
    return import_lists(
        store, files, options, dry_run=dry_run, author=actor.staff, progress=progress
    )


def as_json(taken: ImportResult, texts: Texts) -> dict[str, Any]:
    """An import as JSON values, for other programs."""
    return {
        "facts": taken.facts,
        "taken": not taken.plan.refused_whole,
        "rows": {str(kind): asdict(tally) for kind, tally in taken.plan.tallies.items()},
        "refused": [_refusal_as_json(refusal, texts) for refusal in taken.plan.refusals],
        "notes": [texts.say(note) for note in taken.plan.notes],
        **import_report.as_json(import_report.report(taken.plan)),
    }


def _refusal_as_json(refusal: Refusal, texts: Texts) -> dict[str, Any]:
    return {
        "file": refusal.file,
        "sheet": refusal.sheet or None,
        "row": refusal.row or None,
        "column": refusal.column or None,
        "problem": texts.say(refusal.problem),
    }


def _given_up(files: Sequence[Path]) -> ImportPlan:
    """A plan without records, for when others changed the same records at each attempt."""
    plan = ImportPlan(strict=True)
    problem = Sentence("import.changed_meanwhile", {"attempts": ATTEMPTS})
    plan.refusals += [Refusal(file.name or str(file), "", 0, "", problem) for file in files]
    return plan


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Pause the garbage collector, which took a quarter of the time: new objects have no cycles."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _write(store: Store, plan: ImportPlan, begun: int, author: str, progress: Progress) -> int:
    """Record a plan in one transaction, with only a portion of its drafts in memory at a time.

    Raises ChangedMeanwhile, with nothing written, if the plan is outdated by facts after the
    journal's row `begun`.
    """

    def work(connection: sa.Connection) -> int:
        require_current(connection, begun, plan.drafts)
        # Created with each run: the transaction may run twice.
        records, done, written = plan.drafts_by_record, 0, 0
        while portion := list(islice(records, _PORTION)):
            drafts = list(chain.from_iterable(portion))
            written += len(store.record(connection, drafts, author)) if drafts else 0
            done += len(portion)
            progress("write", done, plan.records)
        return written

    return store.transact(work)
