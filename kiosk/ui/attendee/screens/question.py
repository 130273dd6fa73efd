"""K17: one question at the door, with options to press or keys to type the answer."""

from __future__ import annotations

from kiosk.domain.kiosk_flow.asking.asked_questions import (
    DIGITS,
    AskedQuestions,
    is_chosen,
    leads_on,
    options_of,
)
from kiosk.domain.records.questions.answers import YES
from kiosk.domain.records.questions.question import FLAGS, Question, QuestionKind
from kiosk.ui.attendee import keyboard_layouts
from kiosk.ui.attendee.cards.contents import BandLine, ColourBand, LineCard
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps, ChoiceGroup, Option

_HINTS = frozenset({QuestionKind.DATE, QuestionKind.TIME})


def question(view: AttendeeView) -> AttendeeProps:
    """The question as the organiser wrote it; nothing is said of what its answer leads to."""
    asking = view.state.asking
    asked = asking.current if asking else None
    if asking is None or asked is None:
        return view.shows()
    text = view.voice.own(asked.text_ko, asked.text_en)
    if is_chosen(asked):
        return _options(view, asking, asked, text)
    return _keys(view, asking, asked, text)


def _options(
    view: AttendeeView, asking: AskedQuestions, asked: Question, text: str
) -> AttendeeProps:
    say, language = view.voice.say, "ko" if view.voice.language == "ko" else "en"
    named = options_of(asked, language)
    if asked.kind in FLAGS:
        named = [(id_, say("k17.yes" if id_ == YES else "k17.no")) for id_, _ in named]
    if asked.kind is QuestionKind.CHOICES:
        return view.shows(
            component="AccessScreen",
            band=_band(
                view,
                text,
                say("k17.choose" if asking.wrong else "k17.several"),
                wrong=asking.wrong,
            ),
            choices=tuple(
                _switch(view, at, name, is_on=id_ in asking.chosen)
                for at, (id_, name) in enumerate(named)
            ),
            actions=_actions(view, asked),
        )
    return view.shows(
        component="ResultScreen",
        band=ColourBand("brand", "i", is_large=True, beside=(BandLine(text),)),
        lines=tuple(
            LineCard(f"option.{at}", name, number=str(at + 1)) for at, (_, name) in enumerate(named)
        ),
        actions=_actions(view, asked),
    )


def _switch(view: AttendeeView, at: int, name: str, *, is_on: bool) -> ChoiceGroup:
    """One of several options, to be chosen or not."""
    say = view.voice.say
    off, on = Option(f"option.{at}.off", say("k17.no"), not is_on), f"option.{at}.on"
    return ChoiceGroup(f"option.{at}", name, (off, Option(on, say("k17.yes"), is_on)))


def _band(view: AttendeeView, text: str, note: str = "", *, wrong: bool = False) -> ColourBand:
    """The question, and what is to be known of its answer.

    Where letters are large, that takes the place of the question while an answer is wrong.
    """
    if view.state.display.zoom > 1:
        return ColourBand(below=(BandLine(note if wrong else text, "title"),))
    lines = (BandLine(text, "title"), BandLine(note, "detail"))
    return ColourBand(below=tuple(line for line in lines if line.text))


def _keys(view: AttendeeView, asking: AskedQuestions, asked: Question, text: str) -> AttendeeProps:
    voice, entry = view.voice, asking.entry
    latin = voice.language != "ko" if entry.latin is None else entry.latin
    is_text, note = asked.kind not in DIGITS, _note(view, asking, asked)
    is_wrong_and_large = asking.wrong and view.state.display.zoom > 1
    return view.shows(
        component="EntryScreen",
        band=_band(view, note if is_wrong_and_large else text),
        note=note,
        entry=asking.typed(asked),
        actions=_actions(view, asked),
        keys=keyboard_layouts.keys(voice, entry, latin=latin) if is_text else (),
        pad=keyboard_layouts.pad(voice, entry, latin=latin)
        if is_text
        else keyboard_layouts.answer_digits(voice),
    )


def _note(view: AttendeeView, asking: AskedQuestions, asked: Question) -> str:
    """How the answer is typed, or that it is none."""
    if asked.kind in _HINTS:
        return view.voice.say(f"k17.hint.{asked.kind}")
    return view.voice.say("k17.wrong" if asking.wrong else "k17.hint")


def _actions(view: AttendeeView, asked: Question) -> tuple[Action, ...]:
    """On to the next, where no option leads there; past an optional question, or to staff."""
    say = view.voice.say
    onward: tuple[Action, ...] = ()
    if not leads_on(asked):
        onward = (Action("answer.next", say("k17.next"), primary=True, icon="check"),)
    if asked.required:
        return (*onward, Action("desk", say("k7.desk"), icon="counter", optional=bool(onward)))
    return (*onward, Action("answer.skip", say("k17.skip"), icon="chevron"))
