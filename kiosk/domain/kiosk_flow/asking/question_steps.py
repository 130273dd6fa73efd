"""The page of a question: its buttons, and what they lead to."""

from __future__ import annotations

from dataclasses import replace

from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.kiosk_flow import name_entry
from kiosk.domain.kiosk_flow.asking.asked_questions import (
    DIGITS,
    AskedQuestions,
    asked_by,
    is_chosen,
    is_valid,
    leads_on,
    options_of,
)
from kiosk.domain.kiosk_flow.effects import Play, Sound, SubmitAnswers
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import Checking, KioskState, Step, show
from kiosk.domain.kiosk_flow.ticket_actions import ticket
from kiosk.domain.records.questions.question import Question

_OPTION = "option."


def asked_after(state: KioskState, answer: ScanAnswer) -> AskedQuestions | None:
    """The questions to ask after a decision; None also where it follows on answers to them."""
    asking, checking = state.asking, state.checking
    if asking is not None and checking is not None and asking.sent == checking.serial:
        return None
    return asked_by(answer)


def pressed(state: KioskState, action: str, now: float) -> Step | None:
    """Apply a button of the page; None for a button that it does not have."""
    asking = state.asking
    question = asking.current if asking else None
    if state.screen is not Screen.QUESTION or asking is None or question is None:
        return None
    match action:
        case "desk" if question.required:
            return ticket(state, "unanswered", now)
        case "answer.skip" if not question.required:
            return _onward(state, asking.answered(question, ""), now)
        case "answer.next" if not leads_on(question):
            return _answer(state, asking, question, now)
    typed = _typed(asking, question, action)
    if typed is None:
        return None
    if leads_on(question):
        return _answer(state, typed, question, now)
    return replace(state, asking=replace(typed, wrong=False), touched=now), ()


def _answer(state: KioskState, asking: AskedQuestions, question: Question, now: float) -> Step:
    """Take what stands on the page; what is no answer stays, with what would be one."""
    typed = asking.typed(question)
    if not is_valid(question, typed):
        wrong = replace(state, asking=replace(asking, wrong=True), touched=now)
        return wrong, (Play(Sound.ERROR),)
    return _onward(state, asking.answered(question, typed), now)


def _onward(state: KioskState, asking: AskedQuestions, now: float) -> Step:
    """Show the next question; after the last one record the answers and decide again."""
    if asking.current is not None:
        return replace(state, asking=asking, since=now, touched=now), ()
    serial = state.serial + 1
    waiting = show(replace(state, answer=None, serial=serial), Screen.CHECKING, now)
    display, guest = state.display, asking.guest.id
    submitted = replace(
        waiting,
        asking=replace(asking, sent=serial),
        checking=Checking(serial, now, display, guest, display),
    )
    return submitted, (SubmitAnswers(serial, asking.guest.id, asking.answers),)


def _typed(asking: AskedQuestions, question: Question, action: str) -> AskedQuestions | None:
    """The page after a key or an option; None for one that it does not have."""
    if is_chosen(question):
        number, _, value = action.removeprefix(_OPTION).partition(".")
        return _choose(asking, question, number, value)
    if question.kind in DIGITS:
        return _digit(asking, DIGITS[question.kind], action)
    entry = name_entry.press(asking.entry, action)
    return None if entry is None else replace(asking, entry=entry)


def _choose(
    asking: AskedQuestions, question: Question, number: str, value: str
) -> AskedQuestions | None:
    options = options_of(question, "ko")
    values = ("",) if leads_on(question) else ("on", "off")
    if value not in values or not number.isdecimal() or int(number) >= len(options):
        return None
    option = options[int(number)][0]
    if value:
        with_it, without = asking.chosen | {option}, asking.chosen - {option}
        return replace(asking, chosen=with_it if value == "on" else without)
    return replace(asking, chosen=frozenset({option}))


def _digit(asking: AskedQuestions, most: int, action: str) -> AskedQuestions | None:
    kind, _, digit = action.partition(".")
    if kind != "digit":
        return None
    if digit == "delete":
        return replace(asking, digits=asking.digits[:-1])
    if not (digit.isdecimal() and len(digit) == 1):
        return None
    return replace(asking, digits=(asking.digits + digit)[:most])
