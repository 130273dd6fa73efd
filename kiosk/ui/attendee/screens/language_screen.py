"""The languages to choose from, each by its own name, and the button that leads there."""

from __future__ import annotations

from kiosk.domain.kiosk_flow.events import KioskEvent, LanguageChosen, Pressed
from kiosk.domain.kiosk_flow.state import offered_languages
from kiosk.domain.records.entities import Programme
from kiosk.domain.text.languages import GUEST_LANGUAGES
from kiosk.ui.attendee.cards.contents import BandLine, ColourBand
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import AttendeeProps, ChoiceGroup, Option


def language(view: AttendeeView) -> AttendeeProps:
    """The choice of a language of more than two; the one that is shown leads back."""
    voice, second = view.voice, view.other_voice()
    lines = [BandLine(voice.say("lang.title"))]
    if second:
        lines.append(BandLine(second.say("lang.title"), "detail"))
    return view.shows(
        band=ColourBand(sign="globe", is_round=False, beside=tuple(lines)),
        choices=(ChoiceGroup("language", voice.say("k14.language"), options(view)),),
        language_label="",
    )


def options(view: AttendeeView) -> tuple[Option, ...]:
    """The languages of the event, the one that is shown chosen."""
    return tuple(
        Option(f"language.{code}", GUEST_LANGUAGES[code].name, code == view.voice.language)
        for code in offered_languages(view.programme)
    )


def button_labels(programme: Programme, shown: str) -> tuple[str, str]:
    """The label of the language button, and its short form.

    Of two languages it names the other one, of more the one that is shown; of one it has no label.
    """
    offered = offered_languages(programme)
    if len(offered) < 2:
        return "", ""
    named = GUEST_LANGUAGES[shown if len(offered) > 2 else other_language(programme, shown)]
    return named.name, named.short


def on_button(programme: Programme, shown: str) -> KioskEvent:
    """What the language button does: change to the other of two languages, or show all of them."""
    if len(offered_languages(programme)) > 2:
        return Pressed("languages")
    return LanguageChosen(other_language(programme, shown))


def other_language(programme: Programme, shown: str) -> str:
    """The first language of the event that is not shown; the shown one if there is no other."""
    return next((code for code in offered_languages(programme) if code != shown), shown)
