"""The guest's sessions and tables as a code for their phone, without a name (K9)."""

from __future__ import annotations

from functools import lru_cache

from kiosk.domain.kiosk_flow.phone.phone_text import PhoneText, phone_text
from kiosk.exchange.phone_code import code_modules
from kiosk.ui.attendee.cards.contents import QrCard
from kiosk.ui.attendee.cards.guidance_cards import viewpoint
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action

# A screen is derived several times a second.
_modules = lru_cache(maxsize=4)(code_modules)


def phone_card(view: AttendeeView) -> QrCard | None:
    """The code and what it holds; None where there is nothing to take along."""
    found = _text(view)
    if found is None:
        return None
    say = view.voice.say
    return QrCard(
        _modules(found.text),
        say("k9.phone.title"),
        say("k9.phone.scan"),
        _held(view, found),
        say("k9.phone.nameless"),
    )


def to_phone(view: AttendeeView, *, primary: bool = False) -> tuple[Action, ...]:
    """The button that leads here; none where there is nothing to take along."""
    if _text(view) is None:
        return ()
    say = view.voice.say
    way = Action("phone", say("k9.phone"), primary=primary, icon="qr", optional=not primary)
    return (way,)


def _text(view: AttendeeView) -> PhoneText | None:
    return phone_text(viewpoint(view), view.voice.texts)


def _held(view: AttendeeView, found: PhoneText) -> str:
    say = view.voice.say
    held = say("k9.phone.calendar") if found.is_link else say("k9.phone.text")
    return say("k9.phone.part", held=held, left=found.left_out) if found.left_out else held
