"""Records the answers of a guest to the questions of the event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.corrections import InvalidCorrection
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.permissions import Actor, NotAllowed, Right, may
from kiosk.domain.records.questions.answers import answer_of, read_answer
from kiosk.domain.records.questions.question import Question
from kiosk.domain.records.validation import NO_GUEST, InvalidInput
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.store.queries.merging import merged_records


@dataclass(frozen=True, slots=True)
class AnswersRecorded:
    """The guest after the answers, and the ids of the questions whose answers changed."""

    guest: Guest
    questions: tuple[str, ...]


AnswersResult = AnswersRecorded | InvalidCorrection | InvalidInput | NotAllowed


def answer_questions(
    store: Store, guest: str, answers: Mapping[str, str], at: datetime, actor: Actor | None = None
) -> AnswersResult:
    """Record the answers to questions, by the ids of these; all of them or none.

    An empty answer takes an earlier one back. `actor` is the member of staff who enters them, None
    where the guest does. Raises StoreError.
    """
    if actor is not None and not may(actor.role, Right.CHECK_IN):
        return NotAllowed(Right.CHECK_IN)

    def work(connection: sa.Connection) -> AnswersResult:
        person = merged_records.person_of(connection, guest)
        found = scans.guest_by_id(connection, person)
        if found is None or found.erased:
            return NO_GUEST
        questions = store.programme_in(connection).questions
        read = {id_: _read(questions.get(id_), id_, text) for id_, text in answers.items()}
        if problems := tuple(one for one in read.values() if isinstance(one, InvalidInput)):
            return InvalidCorrection(problems)
        changed = {
            id_: answer
            for id_, answer in read.items()
            if isinstance(answer, str) and answer != answer_of(questions[id_], found)
        }
        drafts = [
            facts.question_answered(person, questions[id_], answer, at)
            for id_, answer in changed.items()
        ]
        store.record(connection, drafts, actor.staff if actor else "")
        extra = found.extra | {questions[id_].column: text for id_, text in changed.items()}
        kept = {column: text for column, text in extra.items() if text}
        return AnswersRecorded(replace(found, extra=kept), tuple(changed))

    return store.transact(work)


def _read(question: Question | None, id_: str, text: str) -> str | InvalidInput:
    if question is None:
        return InvalidInput(Sentence("refused.question"), id_)
    return read_answer(question, text)
