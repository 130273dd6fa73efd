"""The state of a form: an action and the answers given so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.domain.records.entities import Guest
from kiosk.domain.text.messages import Sentence
from kiosk.usecases.guests.corrections import Conflict
from kiosk.usecases.guests.walk_ins import FreeTable
from kiosk.usecases.printing.printers import PrinterState

if TYPE_CHECKING:
    from kiosk.usecases.printing.badge_pictures import BadgePreview


@dataclass(frozen=True, slots=True)
class FormState:
    """The action that a form is for, its answers by field, and its options.

    `problem` is why the last attempt was rejected, `problems` the same field by field. `seen` is
    the guest as they were when the form was opened, `conflict` what another person changed since.
    `people`, `tables`, `printers` and `categories` are the options to choose from, `preview` is the
    badge to be printed.
    """

    action: str
    answers: tuple[tuple[str, str], ...] = ()
    problem: Sentence | None = None
    problems: tuple[tuple[str, Sentence], ...] = ()
    seen: Guest = field(default_factory=Guest)
    conflict: Conflict | None = None
    people: tuple[Guest, ...] = ()
    tables: tuple[FreeTable, ...] = ()
    printers: tuple[PrinterState, ...] = ()
    categories: tuple[str, ...] = ()
    preview: BadgePreview | None = None

    def answer_to(self, entry: str) -> str:
        """The answer to a field, empty for none."""
        return dict(self.answers).get(entry, "")

    def has_answer(self, entry: str) -> bool:
        """Whether a field was answered, even with an empty text."""
        return entry in dict(self.answers)

    def problem_at(self, entry: str) -> Sentence | None:
        return dict(self.problems).get(entry)

    def with_answer(self, entry: str, value: str) -> FormState:
        """A copy with an answer; the problem of the previous answer is removed."""
        answers = dict(self.answers) | {entry: value}
        problems = tuple(one for one in self.problems if one[0] != entry)
        return replace(self, answers=tuple(answers.items()), problem=None, problems=problems)
