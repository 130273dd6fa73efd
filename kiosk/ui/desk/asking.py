"""What is asked of staff before something is done: reasons, words, a look at namesakes. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.desk.persons import Card
from kiosk.domain import codes
from kiosk.domain.acts import Act
from kiosk.domain.inputs import LONGEST_NOTE, LONGEST_REASON
from kiosk.domain.texts import Sentence
from kiosk.ui.desk import deeds
from kiosk.ui.desk.person import namesake_line
from kiosk.ui.desk.props import NO_FORM, Deed, Entry, Form, Line
from kiosk.ui.desk.speech import DOT, Speech

OTHER = "other"
NAMESAKES = "namesakes"

REASONS: dict[str, tuple[str, ...]] = {
    Act.UNDO: ("wrong_person", "same_name", OTHER),
    Act.FORCE: ("organiser", "mistake", "escorted", OTHER),
    Act.BLOCK: ("organiser", "behaviour", OTHER),
    Act.UNBLOCK: ("organiser", "mistake", OTHER),
    Act.CONFIRM: ("organiser", "documents", OTHER),
    Act.REINSTATE: ("organiser", "mistake", OTHER),
}
_HELD = frozenset({str(Act.UNDO)})
_GRAVE = frozenset({str(Act.UNDO), str(Act.BLOCK)})


@dataclass(frozen=True, slots=True)
class Ask:
    """A deed that waits for answers. `problem` is why the last try did not do."""

    deed: str
    answers: tuple[tuple[str, str], ...] = ()
    problem: Sentence | None = None
    field: str = ""

    def said(self, entry: str) -> str:
        """What was answered there."""
        return dict(self.answers).get(entry, "")

    def with_answer(self, entry: str, value: str) -> Ask:
        answers = dict(self.answers) | {entry: value}
        return replace(self, answers=tuple(answers.items()), problem=None, field="")


def reason_of(ask: Ask, speech: Speech) -> str:
    """The reason in words that stay in the journal; empty while there is none."""
    chosen = ask.said("reason")
    if chosen == OTHER:
        return ask.said("words").strip()
    return speech.say(f"front.why.{chosen}") if chosen else ""


def needs_asking(deed: str) -> bool:
    """Whether a deed is not done at once."""
    return deed in REASONS or deed in (deeds.NOTE, deeds.CODES)


def form_of(ask: Ask, card: Card, speech: Speech) -> Form:
    """What is asked, as a form."""
    if ask.deed in REASONS:
        form = _reasoned(ask, card, speech)
    elif ask.deed == deeds.NOTE:
        form = _note(ask, speech)
    elif ask.deed == deeds.CODES:
        form = _codes(card, speech)
    elif ask.deed == NAMESAKES:
        form = _namesakes(card, speech)
    else:
        return NO_FORM
    problem = speech.say(ask.problem) if ask.problem else ""
    cancel = Deed("cancel", speech.say("front.cancel"), "Esc")
    return replace(form, id=ask.deed, problem=problem, cancel=cancel)


def _reasoned(ask: Ask, card: Card, speech: Speech) -> Form:
    say = speech.say
    options = tuple(
        Deed(one, say(f"front.why.{one}"), str(number))
        for number, one in enumerate(REASONS[ask.deed], start=1)
    )
    chosen = ask.said("reason")
    entries = [Entry("reason", say("front.why"), chosen, kind="choice", options=options, wide=True)]
    if chosen == OTHER:
        words = Entry("words", say("front.why.words"), ask.said("words"), limit=LONGEST_REASON)
        entries.append(replace(words, wide=True))
    held = ask.deed in _HELD
    return Form(
        title=say(f"front.ask.{ask.deed}", name=speech.name(card.guest)),
        text=say(f"front.ask.{ask.deed}.text"),
        entries=tuple(entries),
        submit=Deed(
            "submit",
            say(f"front.do.{ask.deed}"),
            "U" if held else "Enter",
            kind="danger" if ask.deed in _GRAVE else "primary",
            held=held,
            enabled=bool(reason_of(ask, speech)),
        ),
    )


def _note(ask: Ask, speech: Speech) -> Form:
    say, words = speech.say, ask.said("words")
    entry = Entry("words", "", words, kind="long", limit=LONGEST_NOTE, wide=True)
    return Form(
        title=say("front.deed.note"),
        text=say("front.ask.note.text"),
        entries=(entry,),
        submit=Deed(
            "submit", say("front.do.note"), "Enter", kind="primary", enabled=bool(words.strip())
        ),
    )


def _codes(card: Card, speech: Speech) -> Form:
    say = speech.say
    return Form(
        title=say("front.deed.codes"),
        text=say("front.ask.codes.text"),
        lines_title=say("front.card.codes"),
        lines=tuple(
            Line(
                code.code,
                title=codes.brief(code.code),
                note=speech.voice.when(code.issued),
                deed=say("front.do.revoke"),
            )
            for code in card.codes
            if not code.revoked
        ),
        submit=Deed("submit", say("front.do.codes"), "Enter", kind="primary"),
    )


def _namesakes(card: Card, speech: Speech) -> Form:
    say, guest = speech.say, card.guest
    told = DOT.join(speech.value(name, getattr(guest, name)) for name in card.telling)
    return Form(
        title=say("front.ask.namesakes", name=speech.name(guest), count=len(card.namesakes) + 1),
        text=say("front.ask.namesakes.text", told=told or speech.organisation(guest)),
        lines_title=say("front.ask.namesakes.others"),
        lines=tuple(namesake_line(one, speech) for one in card.namesakes),
        submit=Deed("submit", say("front.do.namesakes"), "Enter", "check", kind="primary"),
    )
