"""A action that waits for answers."""

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
    """What is asked before something is done, and what was answered so far.

    `problem` is why the last try did not do, `problems` the same field by field. `seen` is the
    guest as they were looked at when the question came up, `conflict` what somebody else wanted
    of them meanwhile. `people`, `tables`, `printers` and `categories` are offered to choose from,
    `preview` is the badge to be printed.
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

    def said(self, entry: str) -> str:
        """What was answered there."""
        return dict(self.answers).get(entry, "")

    def has(self, entry: str) -> bool:
        """Whether anything was answered there, be it nothing."""
        return entry in dict(self.answers)

    def problem_at(self, entry: str) -> Sentence | None:
        return dict(self.problems).get(entry)

    def with_answer(self, entry: str, value: str) -> FormState:
        """The same with an answer; what was wrong with the one before is forgotten."""
        answers = dict(self.answers) | {entry: value}
        problems = tuple(one for one in self.problems if one[0] != entry)
        return replace(self, answers=tuple(answers.items()), problem=None, problems=problems)
