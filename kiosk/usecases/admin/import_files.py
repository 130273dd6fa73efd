"""Intake: guest lists and programmes from files into a store, in one transaction."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.text.messages import Texts
from kiosk.exchange.importing.importer import Current, Options, plan_import
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.progress import Progress, untold
from kiosk.store import Store
from kiosk.usecases.admin import import_report


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import came to: the plan, and how many facts were written."""

    plan: ImportPlan
    facts: int


def take_in(
    store: Store,
    files: Sequence[Path],
    options: Options,
    *,
    dry_run: bool = False,
    author: str = "",
    progress: Progress = untold,
) -> ImportResult:
    """Read files and record what they add; nothing is written in a dry run.

    `progress` is told the stage ("read", "check", "write"), how much is done and of how much.
    """
    with _collector_paused():
        plan = plan_import(
            files, Current(store.programme(), store.guests, store.listed()), options, progress
        )
        if dry_run:
            return ImportResult(plan, 0)
        drafts = list(plan.drafts)
        return ImportResult(plan, store.append(drafts, author, _writing(progress, len(drafts))))


def take_in_as(
    store: Store,
    actor: Actor,
    files: Sequence[Path],
    options: Options,
    *,
    dry_run: bool = False,
    progress: Progress = untold,
) -> ImportResult | NotAllowed:
    """The same for somebody at the desk."""
    if not may(actor.role, Right.IMPORT):
        return NotAllowed(Right.IMPORT)
    return take_in(store, files, options, dry_run=dry_run, author=actor.staff, progress=progress)


def as_json(taken: ImportResult, texts: Texts) -> dict[str, Any]:
    """An import for other programs."""
    return {
        "facts": taken.facts,
        "taken": not taken.plan.refused_whole,
        "rows": {str(kind): asdict(tally) for kind, tally in taken.plan.tallies.items()},
        "refused": [
            {
                "file": refusal.file,
                "sheet": refusal.sheet or None,
                "row": refusal.row or None,
                "column": refusal.column or None,
                "problem": texts.say(refusal.problem),
            }
            for refusal in taken.plan.refusals
        ],
        "notes": [texts.say(note) for note in taken.plan.notes],
        **import_report.as_json(import_report.report(taken.plan)),
    }


@contextmanager
def _collector_paused() -> Iterator[None]:
    """No search for cycles among millions of new objects that hold none: a quarter of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _writing(progress: Progress, total: int) -> Callable[[int], None]:
    return lambda done: progress("write", done, total)
