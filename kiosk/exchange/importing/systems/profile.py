"""Profiles: how the export of another system is recognised by its headers, and read."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from kiosk.domain.records.entities import Status
from kiosk.domain.text.languages import language_code
from kiosk.exchange.importing.columns.column_recognition import (
    Slot,
    label_of,
    slots_of,
    with_extra_columns,
)
from kiosk.exchange.importing.columns.columns import ImportColumn, SheetKind
from kiosk.exchange.importing.columns.guest_columns import EXPORTED
from kiosk.exchange.importing.columns.headers import COLUMNS
from kiosk.exchange.importing.columns.programme_columns import PROPOSED
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.values import statuses

# The status that "no" means in these columns.
_STATUS_FIELDS = {"status": Status.CANCELLED, "clearance": Status.PENDING}


@dataclass(frozen=True)
class Profile:
    """One kind of file that a system exports. Headers in all languages are divided by bars.

    A file is recognised by one header of each group in `needs`, and none of `lacks`. `columns` are
    pairs of a field and its headers, the best first; for a Korean field of a pair (`name_ko`) the
    script of each cell decides, for the Latin one it does not. `kept` headers become extra data,
    whatever they mean in other lists; `ignored` ones are skipped; all others are read as in any
    list. `statuses` are the system's own words for a status; an empty status cell is unknown.
    `marks` are columns whose "yes" becomes a text of `attention`. `reads` replaces the reader of a
    field. With `left_out` the file is recognised and not imported.
    """

    system: str
    needs: tuple[str, ...]
    columns: tuple[tuple[str, str], ...] = ()
    kind: SheetKind = SheetKind.GUESTS
    lacks: str = ""
    kept: str = ""
    ignored: str = ""
    ignored_questions: str = ""
    marks: str = ""
    statuses: Mapping[Status, str] = field(default_factory=dict)
    reads: Mapping[str, Callable[[Any], object]] = field(default_factory=dict)
    names_people: bool = False
    left_out: bool = False

    def matches(self, headers: Sequence[str], known: frozenset[str]) -> bool:
        """Whether a file with these headers is of this kind; `known` are the folded headers."""
        if known & _folded(self.lacks) or not all(known & _folded(group) for group in self.needs):
            return False
        return not self.names_people or _names_people(headers)

    def slots(self, headers: Sequence[str]) -> tuple[Slot, ...]:
        """The column of each header, without ignored ones."""
        folded = list(map(fold, headers))
        slots = [*self._own(headers, folded), *self._marked(headers, folded)]
        used = {slot.index for slot in slots}
        free = [i for i in range(len(headers)) if i not in used]
        ignored = {i for i in free if self._ignores(headers[i], folded[i])}
        kept = _folded(self.kept)
        fields = {_field_of(slot) for slot in slots}
        read = [
            "" if i in used | ignored or folded[i] in kept else h for i, h in enumerate(headers)
        ]
        slots += [
            replace(slot, column=self._asked(slot.column))
            for slot in slots_of(self.kind, read)
            if slot.column and (slot.column.combines or _field_of(slot) not in fields)
        ]
        return with_extra_columns(slots, headers, ignored)

    def _own(self, headers: Sequence[str], folded: Sequence[str]) -> list[Slot]:
        slots: list[Slot] = []
        for name, listed in self.columns:
            places = [folded.index(h) for h in map(fold, listed.split("|")) if h in folded]
            if places:
                column = self._column(name)
                shown = "" if name == column.field else name
                kept = name in _ALSO_KEPT
                slots.append(Slot(places[0], label_of(headers[places[0]]), column, shown, kept))
        return slots

    def _marked(self, headers: Sequence[str], folded: Sequence[str]) -> list[Slot]:
        marks = _folded(self.marks)
        return [
            Slot(index, label_of(header), _marking(label_of(header)))
            for index, header in enumerate(headers)
            if folded[index] in marks
        ]

    def _column(self, name: str) -> ImportColumn:
        column = _column_of(self.kind, name)
        if name in self.reads:
            return replace(column, reads=self.reads[name])
        return self._asked(column)

    def _asked(self, column: ImportColumn) -> ImportColumn:
        """A column; for a status column, one in which an empty cell is no confirmation."""
        no = _STATUS_FIELDS.get(column.field)
        return replace(column, reads=statuses.reader(self.statuses, no)) if no else column

    def _ignores(self, header: str, folded: str) -> bool:
        questions = self.ignored_questions
        question = questions and re.search(questions, header, re.IGNORECASE)
        return folded in _folded(self.ignored) or bool(question)


def read_locale(text: str) -> tuple[str, ...]:
    """The language of a locale such as `de-informal` or `en_US`; empty where it has none."""
    language = re.match(r"[a-z]{2}(?![a-z])", text.casefold())
    return (language_code(text.strip()),) if language else ()


# Fields that a guest does not have are kept as extra data as well.
_ALSO_KEPT = ("subevent",)


def _column_of(kind: SheetKind, name: str) -> ImportColumn:
    more = EXPORTED if kind is SheetKind.GUESTS else PROPOSED
    columns: tuple[ImportColumn, ...] = (*COLUMNS[kind], *more)
    for column in columns:
        if name in (column.field, column.latin):
            noted = name == "attention"
            return replace(column, combines=_joined) if noted else column
    raise KeyError(name)


def _marking(label: str) -> ImportColumn:
    """A column whose "yes" becomes its header, as a note for staff."""

    def read(text: str) -> str:
        return label if text and statuses.read_yes_no(text) is not False else ""

    return ImportColumn("attention", "", "", read, combines=_joined)


def _joined(first: str, second: str) -> str:
    return "\n".join(filter(None, dict.fromkeys((first, second))))


def _field_of(slot: Slot) -> tuple[str, str]:
    return (slot.column.field, slot.field) if slot.column else ("", "")


def _names_people(headers: Sequence[str]) -> bool:
    fields = {slot.column.field for slot in slots_of(SheetKind.GUESTS, headers) if slot.column}
    return bool(fields & {"name_ko", "family_ko", "given_ko", "email"})


@cache
def _folded(listed: str) -> frozenset[str]:
    return frozenset(map(fold, listed.split("|"))) - {""}
