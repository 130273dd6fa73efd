"""Plans the ways from checkpoints to rooms."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from kiosk.domain.journal.facts import subject_of
from kiosk.domain.records.ways import ArrowKind, Way, way_id
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.plan import RecordChange
from kiosk.exchange.importing.programme.programme import (
    ProgrammeDraft,
    mark_of,
    merged_change,
    merged_extra,
)
from kiosk.exchange.importing.refusals import InvalidCell, errors_about, errors_of


def plan_ways(draft: ProgrammeDraft, rows: Iterable[ImportRow]) -> None:
    """Plans each way; the event's checkpoints and rooms are known by now."""
    seen: dict[str, int] = {}
    after: dict[str, Way] = {}
    for row in rows:
        errors = _errors_in(draft, row) or errors_of(partial(_identify, row, seen))
        if errors or row.refused:
            draft.plan.refuse(SheetKind.WAYS, *row.refusals(errors))
            continue
        change = _change(draft, row)
        seen[change.after.id] = row.number
        if isinstance(change.after, Way):
            after[change.after.id] = change.after
        draft.plan.take(SheetKind.WAYS, change)
    draft.programme = replace(draft.programme, ways=draft.programme.ways | after)


def _errors_in(draft: ProgrammeDraft, row: ImportRow) -> list[InvalidCell]:
    kinds = {"checkpoint": SheetKind.CHECKPOINTS, "room": SheetKind.ROOMS}

    def refer(name: str, kind: SheetKind) -> None:
        with errors_about(name):
            row.values[name] = found = draft.directory(kind).require(row.values.get(name, ""))
            if not found:
                raise InvalidCell("import.way.incomplete")

    errors = errors_of(*(partial(refer, name, kind) for name, kind in kinds.items()))
    return errors + errors_of(partial(_require_content, row))


def _require_content(row: ImportRow) -> None:
    arrow = row.values.get("arrow", ArrowKind.NONE)
    has_text = any(row.values.get(name) for name in ("line_ko", "line_en"))
    if arrow is ArrowKind.NONE and not has_text and not row.lacks("arrow", "line_ko", "line_en"):
        raise InvalidCell("import.way.empty").about("arrow")


def _identify(row: ImportRow, seen: dict[str, int]) -> None:
    row.values["id"] = id_ = way_id(row.values["checkpoint"], row.values["room"])
    if id_ in seen:
        raise InvalidCell("import.way.twice", row=seen[id_]).about("room")


def _change(draft: ProgrammeDraft, row: ImportRow) -> RecordChange:
    values = row.values
    before = draft.programme.ways.get(values["id"])
    listed = draft.listed.get(subject_of(before)) if before else None
    if before is None or listed is None:
        base = before or Way(id=values["id"])
        after = replace(base, **values | {"extra": merged_extra(base.extra, row)})
        return RecordChange(before, after, mark=mark_of(row))
    return merged_change(before, listed, row, values)
