"""Required questions keep a guest at the desk until they are answered; exits and force do not."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, Left, NeedsDesk, Reason
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.domain.records.questions.question import Question, QuestionKind
from kiosk.usecases.checkin.preview import preview
from tests.usecases.conftest import CODE, G, Venue

CONSENT = Question("film", text_en="Film?", kind=QuestionKind.CONSENT, required=True, column="Film")


def ask(venue: Venue, *questions: Question) -> None:
    venue.store.append([d for one in questions if (d := facts.change_fact(None, one))])


def answer(venue: Venue, question: Question, text: str) -> Guest:
    venue.store.append([facts.question_answered("g", question, text, venue.now)])
    (found,) = [one.guest for one in venue.store.guests() if one.guest.id == "g"]
    return found


def test_who_has_not_answered_is_for_staff_and_enters_once_they_have(venue: Venue) -> None:
    ask(venue, CONSENT, Question("why", text_en="Why?", column="Why"))
    assert venue.scan("main").outcome == NeedsDesk(Reason.UNANSWERED, G)
    assert venue.facts()[-1].read_body()["reason"] == "unanswered"
    refused = answer(venue, CONSENT, "no")
    assert venue.scan("main").outcome == NeedsDesk(Reason.UNANSWERED, refused)
    agreed = answer(venue, CONSENT, "yes")
    assert venue.scan("main").outcome == Admitted(agreed, first=True)
    assert isinstance(venue.scan("main").outcome, AlreadyIn)


def test_an_exit_and_force_ask_nothing(venue: Venue) -> None:
    ask(venue, CONSENT)
    assert venue.leave("main").outcome == Left(G)
    forced = venue.scan("main", forced=True).outcome
    assert forced == Admitted(G, first=True, forced=True, needed_force=True)
    assert isinstance(venue.scan("main").outcome, AlreadyIn)


def test_what_else_is_in_the_way_is_said_first_and_other_places_do_not_ask(venue: Venue) -> None:
    ask(venue, replace(CONSENT, checkpoints=("vip",)))
    assert venue.scan("main").outcome == Admitted(G, first=True)
    assert not isinstance(preview(venue.store, CODE, venue.now, "vip").outcome, NeedsDesk)


def test_a_withdrawn_question_is_no_longer_asked(venue: Venue) -> None:
    ask(venue, CONSENT)
    draft = facts.change_fact(CONSENT, replace(CONSENT, removed=True))
    assert draft is not None
    venue.store.append([draft])
    assert venue.scan("main").outcome == Admitted(G, first=True)
