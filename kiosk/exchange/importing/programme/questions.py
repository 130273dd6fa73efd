"""Plans the questions that guests are asked at the door."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial
from typing import cast

from kiosk.domain.journal.facts import subject_of
from kiosk.domain.records.questions.question import WITH_OPTIONS, Question
from kiosk.exchange.importing.columns.column_recognition import slots_of
from kiosk.exchange.importing.columns.columns import SheetKind
from kiosk.exchange.importing.columns.rows import ImportRow
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.plan import RecordChange
from kiosk.exchange.importing.programme.programme import (
    ProgrammeDraft,
    mark_of,
    merged_change,
    merged_extra,
)
from kiosk.exchange.importing.refusals import InvalidCell, errors_about, errors_of


def plan_questions(draft: ProgrammeDraft, rows: Iterable[ImportRow]) -> None:
    """Plans each question; the event's checkpoints are known by now."""
    waiting = list(rows)
    checks = _QuestionRows(draft, dict(draft.programme.questions))
    ids = {fold(row.values.get("id", "")) for row in waiting}
    for row in waiting:
        errors = checks.errors_in(row, ids)
        if errors or row.refused:
            draft.plan.refuse(SheetKind.QUESTIONS, *row.refusals(errors))
        else:
            draft.plan.take(SheetKind.QUESTIONS, checks.take(row))
    draft.programme = replace(draft.programme, questions=checks.questions)


@dataclass(slots=True)
class _QuestionRows:
    """Resolves what rows refer to; `questions` are those known so far, by id."""

    draft: ProgrammeDraft
    questions: dict[str, Question]

    def errors_in(self, row: ImportRow, ids: set[str]) -> list[InvalidCell]:
        """The errors of a row's cells, whose values it resolves; `ids` are those of all rows."""
        errors = errors_of(
            partial(self._identify, row),
            partial(self._refer_checkpoints, row),
            partial(self._check_dependency, row, ids),
        )
        if "categories" in row.values:
            spelt = map(self.draft.categories.spell, row.values["categories"])
            row.values["categories"] = tuple(dict.fromkeys(spelt))
        return errors or errors_of(partial(self._check_kind, row), partial(self._name_column, row))

    def take(self, row: ImportRow) -> RecordChange:
        """The change of a valid row; its question is known from now on."""
        values = row.values
        before = self.questions.get(values["id"])
        listed = self.draft.listed.get(subject_of(before)) if before else None
        if before is None or listed is None:
            base = before or Question(id=values["id"])
            after = replace(base, **values | {"extra": merged_extra(base.extra, row)})
            change = RecordChange(before, after, mark=mark_of(row))
        else:
            change = merged_change(before, listed, row, values)
        self.questions[change.after.id] = cast("Question", change.after)
        return change

    def _identify(self, row: ImportRow) -> None:
        values = row.values
        texts = [values[name] for name in ("text_ko", "text_en") if values.get(name)]
        if not values.get("id"):
            if not texts:
                raise InvalidCell("import.question.empty").about("text_ko")
            asked = {one.text_ko or one.text_en: one.id for one in self.questions.values()}
            values["id"] = asked.get(texts[0], texts[0])
        if not texts and values["id"] not in self.questions:
            raise InvalidCell("import.question.empty").about("text_ko")

    def _refer_checkpoints(self, row: ImportRow) -> None:
        known = self.draft.directory(SheetKind.CHECKPOINTS)
        with errors_about("checkpoints"):
            if "checkpoints" in row.values:
                row.values["checkpoints"] = tuple(map(known.require, row.values["checkpoints"]))

    def _check_dependency(self, row: ImportRow, ids: set[str]) -> None:
        other = row.values.get("depends_on", "")
        if other and other not in self.questions and fold(other) not in ids:
            raise InvalidCell("import.question.other", value=other).about("depends_on")

    def _check_kind(self, row: ImportRow) -> None:
        before = self.questions.get(row.values["id"], Question())
        kind = row.values.get("kind", before.kind)
        if kind in WITH_OPTIONS and not row.values.get("options", before.options):
            raise InvalidCell("import.question.options").about("options")

    def _name_column(self, row: ImportRow) -> None:
        """Give the answers a column that neither another question nor a guest's field has."""
        values = row.values
        before = self.questions.get(values["id"])
        if not values.get("column"):
            texts = (values.get("text_ko"), values.get("text_en"), values["id"])
            values["column"] = (before and before.column) or next(filter(None, texts))
        column = values["column"]
        for other in self.questions.values():
            if other.id != values["id"] and fold(other.column) == fold(column):
                raise InvalidCell("import.question.column_twice", id=other.id).about("column")
        if slots_of(SheetKind.GUESTS, [column])[0].column is not None:
            raise InvalidCell("import.question.column", value=column).about("column")
