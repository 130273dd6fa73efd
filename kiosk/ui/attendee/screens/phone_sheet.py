"""The guest's day as a code for their phone, on a sheet over the dimmed day (K9)."""

from __future__ import annotations

from kiosk.domain.kiosk_flow.day_timeline import day_timeline
from kiosk.ui.attendee.cards.guidance_cards import viewpoint
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps
from kiosk.ui.attendee.screens.my_day import day_band, past_sessions
from kiosk.ui.attendee.screens.my_phone import phone_card


def phone(view: AttendeeView) -> AttendeeProps:
    """The code, large enough for a phone that is held 30 cm away, and what it holds."""
    voice, shown = view.voice, day_timeline(viewpoint(view))
    card = phone_card(view)
    return view.shows(
        band=day_band(view, shown),
        past=past_sessions(view, shown),
        qr=card,
        body="" if card else voice.say("k9.none"),
        actions=(
            Action("back", voice.say("k9.phone.back"), icon="calendar"),
            Action("done", voice.say("k9.phone.done"), icon="tick", primary=True),
        ),
    )
