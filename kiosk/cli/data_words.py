"""Words for the values and columns of the data, in the terminal's language.

In English these are the words that JSON output has.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import Any

from kiosk.domain.admission.door_limits import shared_doors
from kiosk.domain.admission.outcomes import OUTCOMES, NeedsDesk, Reason
from kiosk.domain.journal.scan_history import PASSED
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Direction, Programme, Status
from kiosk.domain.text.messages import Texts

DATA_LANGUAGE = "en"
_TO_DESK = (*PASSED, NeedsDesk.__name__)
# By the name of a field: the message id for each value that has one.
_VALUES: dict[str, dict[str, str]] = {
    "status": {one: f"desk.status.{one}" for one in Status},
    "outcome": {one: f"d8.why.{one}" for one in OUTCOMES}
    | {one: f"desk.outcome.{one}" for one in _TO_DESK},
    "reason": {one: f"d8.why.{one}" for one in Reason},
    "direction": {one: f"cli.direction.{one}" for one in Direction},
    "reentry": {one: f"cli.reentry.{one}" for one in Reentry},
}
_OF_FOUND = ("arrived", "code", "organisation", "score")
_NAMES = {"ko": "name_ko", "en": "name_latin"}
_COORDINATES = ("x", "y")


@cache
def columns() -> frozenset[str]:
    """The columns that have headings: those of the lists, and of people who were found."""
    from kiosk.usecases.reports.show_lists import BRIEF

    shown = {name for names in BRIEF.values() for name in names}
    return frozenset(shown - {*_COORDINATES} | {*_OF_FOUND})


def word(field: str, value: str | None, texts: Texts) -> str:
    """The word for a value of a field; the value itself where the language has none for it."""
    if not value or texts.language == DATA_LANGUAGE or field not in _VALUES:
        return value or ""
    ids = _VALUES[field]
    return texts.say(ids[value]) if value in ids else value


def column(field: str, texts: Texts) -> str:
    """The heading of a column of data."""
    if texts.language == DATA_LANGUAGE or field not in columns():
        return field
    return texts.say(f"cli.column.{field}")


def in_words(
    rows: Iterable[Mapping[str, Any]], brief: Iterable[str], texts: Texts
) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Rows with words for their values, and the headings of the columns `brief`."""
    worded = [
        {name: word(name, one, texts) if isinstance(one, str) else one for name, one in row.items()}
        | _name_in(row, texts)
        for row in rows
    ]
    return worded, {name: column(name, texts) for name in brief}


def named_totals(
    rows: Iterable[Mapping[str, Any]], programme: Programme, texts: Texts
) -> list[dict[str, Any]]:
    """The rows of `show counts` for people: each total says of what, and stands there once.

    The rows by category are left out where no guest has one, as they would repeat the totals.
    Those of a session with several doors say that they count one door alone.
    """
    counts, shared = list(rows), shared_doors(programme)
    has_categories = any(row["category"] for row in counts)
    names = {None: texts.say("cli.counts.all"), "": texts.say("cli.counts.uncategorised")}
    return [
        {
            **row,
            "checkpoint": _counted_place(row["checkpoint"], shared, texts),
            "category": names.get(row["category"], row["category"]) if has_categories else None,
        }
        for row in counts
        if has_categories or row["category"] is None
    ]


def _counted_place(checkpoint: str | None, shared: Collection[str], texts: Texts) -> str:
    if not checkpoint:
        return texts.say("cli.counts.event")
    if checkpoint in shared:
        return texts.say("cli.counts.door", checkpoint=checkpoint)
    return checkpoint


def _name_in(row: Mapping[str, Any], texts: Texts) -> dict[str, Any]:
    """The cell with what stands for the name, in a row of somebody without one."""
    called = row.get("display_name")
    if not called or any(map(row.get, _NAMES.values())):
        return {}
    return {_NAMES.get(texts.language, "name_latin"): called}
