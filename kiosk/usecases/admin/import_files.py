"""Imports guest lists and programmes from files into a store."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from itertools import chain, islice
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.text.messages import Sentence, Texts
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.importer import Current, Options, plan_import, plan_sheets
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.refusals import Refusal
from kiosk.exchange.progress import Progress, no_progress
from kiosk.store import Store
from kiosk.store.queries.journal_facts import last_row_number
from kiosk.usecases.admin import import_report
from kiosk.usecases.admin.guests_of_rows import GuestsByKeys
from kiosk.usecases.admin.import_freshness import ChangedMeanwhile, require_current
from kiosk.usecases.admin.photo_import import take_listed_photos

ATTEMPTS = 5
# How many records are written at once; a new guest has two facts.
_PORTION = 500
# After this time a transaction ends: a scan at another kiosk waits for it.
_LOCKED_S = 0.4


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
    writing, the import is planned again; after `ATTEMPTS` plans nothing more is written, and the
    plan's refusals say so. A long list is written in several transactions: after an interruption
    the same import writes the rest. Photos that the lists name are taken in after the guests; the
    plan's notes say what became of them.
    """
    result = _import_lists(store, files, options, author, progress, dry_run=dry_run)
    if not dry_run and not result.plan.refused_whole:
        result.plan.notes += take_listed_photos(store, files, author, progress)
    return result


def import_sheets(
    store: Store, sheets: Callable[[], Sequence[Sheet]], name: str, author: str = ""
) -> ImportResult:
    """Record what sheets add that no file holds, as those of another system.

    `sheets` makes them anew at each call, `name` is that of their source. As `import_lists`.
    """

    def planned(current: Current) -> ImportPlan:
        plan = ImportPlan()
        plan_sheets(sheets(), replace(current, some=GuestsByKeys(store)), plan)
        return plan

    return _import(store, planned, (Path(name),), author, no_progress, dry_run=False)


def _import_lists(
    store: Store,
    files: Sequence[Path],
    options: Options,
    author: str,
    progress: Progress,
    *,
    dry_run: bool,
) -> ImportResult:
    def planned(current: Current) -> ImportPlan:
        return plan_import(files, current, options, progress)

    return _import(store, planned, files, author, progress, dry_run=dry_run)


def _import(
    store: Store,
    planned: Callable[[Current], ImportPlan],
    files: Sequence[Path],
    author: str,
    progress: Progress,
    *,
    dry_run: bool,
) -> ImportResult:
    facts = 0
    with _collector_paused():
        for _ in range(1 if dry_run else ATTEMPTS):
            begun = store.read(last_row_number)
            current = Current(store.programme(), store.guests, store.listed())
            plan = planned(current)
            if dry_run or not any(True for _ in plan.drafts):
                return ImportResult(plan, facts)
            try:
                for written in _write(store, plan, begun, author, progress):
                    facts += written
                return ImportResult(plan, facts)
            except ChangedMeanwhile:
                continue
        return ImportResult(_given_up(files, is_begun=facts > 0), facts)


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
        **import_report.as_json(import_report.report(taken.plan), texts),
    }


def _refusal_as_json(refusal: Refusal, texts: Texts) -> dict[str, Any]:
    return {
        "file": refusal.file,
        "sheet": refusal.sheet or None,
        "row": refusal.row or None,
        "column": refusal.column or None,
        "problem": texts.say(refusal.problem),
    }


def _given_up(files: Sequence[Path], *, is_begun: bool) -> ImportPlan:
    """A plan without records, for when others changed the same records at each attempt.

    `is_begun` says that a part was written.
    """
    plan = ImportPlan(strict=True)
    id_ = "import.changed_in_part" if is_begun else "import.changed_meanwhile"
    problem = Sentence(id_, {"attempts": ATTEMPTS})
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


def _write(
    store: Store, plan: ImportPlan, begun: int, author: str, progress: Progress
) -> Iterator[int]:
    """Record a plan in transactions of a short time each, so that scans come between them.

    Yields how many facts each wrote. Raises ChangedMeanwhile, with nothing more written, if what is
    left of the plan is outdated by facts that others recorded after the journal's row `begun`.
    """
    records, done, known = plan.drafts_by_record, 0, begun
    waiting: list[list[Draft]] = []

    def work(connection: sa.Connection) -> tuple[int, int, int]:
        require_current(connection, known, plan.drafts)
        written, place, ends = 0, 0, time.monotonic() + _LOCKED_S
        # The transaction may run twice: records that were read stay in `waiting` until then.
        while time.monotonic() < ends or not place:
            waiting.extend(islice(records, max(0, place + _PORTION - len(waiting))))
            portion = waiting[place : place + _PORTION]
            if not portion:
                break
            drafts = list(chain.from_iterable(portion))
            written += len(store.record(connection, drafts, author)) if drafts else 0
            place += len(portion)
            progress("write", done + place, plan.records)
        return written, place, last_row_number(connection)

    while True:
        written, place, known = store.transact(work)
        if not place:
            return
        done += place
        del waiting[:place]
        yield written
