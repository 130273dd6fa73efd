"""The guest's sessions and tables as a code for their phone, without a name (K9)."""

from __future__ import annotations

from functools import lru_cache

from kiosk.domain.kiosk_flow.phone_text import PhoneText, phone_text
from kiosk.exchange.phone_code import code_modules
from kiosk.ui.attendee.cards.contents import BandLine, ColourBand, QrCard
from kiosk.ui.attendee.cards.guidance_cards import viewpoint
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps

# A screen is derived several times a second.
_modules = lru_cache(maxsize=4)(code_modules)


def phone(view: AttendeeView) -> AttendeeProps:
    """The code, large enough for a phone that is held 30 cm away, and what it holds."""
    voice = view.voice
    found = _text(view)
    return view.shows(
        band=ColourBand(below=(BandLine(voice.say("k9.phone"), "title"),)),
        qr=_card(view, found) if found else None,
        body="" if found else voice.say("k9.none"),
        foot=voice.say("k9.phone.nameless") if found else "",
        actions=(
            Action("back", voice.say("k9.phone.back"), icon="calendar"),
            Action("done", voice.say("k9.phone.done"), icon="check", primary=True),
        ),
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


def _card(view: AttendeeView, found: PhoneText) -> QrCard:
    say = view.voice.say
    held = say("k9.phone.calendar") if found.is_link else say("k9.phone.text")
    if found.left_out:
        held = say("k9.phone.part", held=held, left=found.left_out)
    return QrCard(_modules(found.text), say("k9.phone.scan"), held)
