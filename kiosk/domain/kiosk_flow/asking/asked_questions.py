"""What a guest has answered so far of the questions that a kiosk asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from kiosk.domain.admission.outcomes import NeedsDesk, Reason
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.kiosk_flow.name_entry import NameEntry
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.questions.answers import DIVIDER, NO, YES, open_questions, read_answer
from kiosk.domain.records.questions.question import (
    FLAGS,
    WITH_OPTIONS,
    AskedAt,
    Question,
    QuestionKind,
    option_text,
)

DIGITS = {
    QuestionKind.NUMBER: 9,
    QuestionKind.DATE: 8,
    QuestionKind.TIME: 4,
    QuestionKind.PHONE: 15,
}
"""The kinds whose answers are typed as digits, and how many these have at most."""
_CHOSEN = FLAGS | WITH_OPTIONS
_ASKED = frozenset({QuestionKind.TEXT, *DIGITS, *_CHOSEN})


@dataclass(frozen=True, slots=True)
class AskedQuestions:
    """The questions to a guest at a checkpoint, and the answers so far by the ids of these.

    `entry`, `digits` and `chosen` (options as they are stored) are what stands on the page of the
    current one; it is `wrong` where it was no valid answer. `sent` is the serial of the request
    that records the answers, 0 until it is made.
    """

    guest: Guest
    questions: Mapping[str, Question] = field(repr=False)
    checkpoint: str
    answers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    skipped: frozenset[str] = frozenset()
    entry: NameEntry = field(default_factory=NameEntry, repr=False)
    digits: str = field(default="", repr=False)
    chosen: frozenset[str] = field(default=frozenset(), repr=False)
    wrong: bool = False
    sent: int = 0

    @property
    def current(self) -> Question | None:
        """The question that is asked now; None where all are answered or skipped."""
        extra = {self.questions[id_].column: text for id_, text in self.answers}
        after = replace(self.guest, extra=self.guest.extra | extra)
        answered = {id_ for id_, _ in self.answers}
        return next(
            (
                one
                for one in open_questions(self.questions, after, self.checkpoint)
                if is_asked_here(one) and one.id not in self.skipped and one.id not in answered
            ),
            None,
        )

    def typed(self, question: Question) -> str:
        """What stands on the page of a question, as it is typed at a desk."""
        if question.kind in _CHOSEN:
            stored = (id_ for id_, _ in options_of(question, "ko"))
            return DIVIDER.join(one for one in stored if one in self.chosen)
        if question.kind in DIGITS:
            return spaced(question.kind, self.digits)
        return self.entry.text

    def answered(self, question: Question, answer: str) -> AskedQuestions:
        """With an answer, and the page of the next question; an empty answer skips it."""
        onward = AskedQuestions(
            self.guest, self.questions, self.checkpoint, self.answers, self.skipped
        )
        if not answer:
            return replace(onward, skipped=self.skipped | {question.id})
        return replace(onward, answers=(*self.answers, (question.id, answer)))


def asked_by(answer: ScanAnswer) -> AskedQuestions | None:
    """The questions that a kiosk asks after a scan; None where the guest is for staff or let in.

    Where any required question is not asked at kiosks, staff ask all of them.
    """
    outcome, questions = answer.outcome, answer.programme.questions
    if not isinstance(outcome, NeedsDesk) or outcome.reason is not Reason.UNANSWERED:
        return None
    guest = outcome.guest
    if guest is None:
        return None
    required = open_questions(questions, guest, answer.checkpoint, required=True)
    if not all(map(is_asked_here, required)):
        return None
    return AskedQuestions(guest, questions, answer.checkpoint)


def is_asked_here(question: Question) -> bool:
    """Whether a kiosk asks a question: addresses and countries need a desk's keyboard."""
    return question.asked is AskedAt.KIOSK and question.kind in _ASKED


def is_chosen(question: Question) -> bool:
    """Whether a question is answered by pressing options."""
    return question.kind in _CHOSEN


def leads_on(question: Question) -> bool:
    """Whether pressing an option answers a question; of several, another button does."""
    return is_chosen(question) and question.kind is not QuestionKind.CHOICES


def is_valid(question: Question, typed: str) -> bool:
    """Whether a text is an answer to a question; an empty one where it may be skipped."""
    return isinstance(read_answer(question, typed), str) and bool(typed or not question.required)


def options_of(question: Question, language: str) -> list[tuple[str, str]]:
    """The options as they are stored, and as they are called in a language of staff.

    Those of a yes-or-no question are called by their stored form.
    """
    if question.kind in FLAGS:
        return [(YES, YES), (NO, NO)]
    return [
        (option_text(option, "ko"), option_text(option, language)) for option in question.options
    ]


def spaced(kind: QuestionKind, digits: str) -> str:
    """Digits with the signs of a date or a time between them: 2027-06-02, 14:30."""
    if kind is QuestionKind.DATE:
        return "-".join(filter(None, (digits[:4], digits[4:6], digits[6:])))
    if kind is QuestionKind.TIME:
        return ":".join(filter(None, (digits[:2], digits[2:])))
    return digits
