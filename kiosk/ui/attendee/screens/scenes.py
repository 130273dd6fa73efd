"""The screens that know no guest: K1 to K3, K11, K12, K14, K15 and the staff's keypad."""

from __future__ import annotations

import math
from dataclasses import replace

from kiosk.domain.kiosk_flow.button_actions import ZOOMS
from kiosk.domain.kiosk_flow.screens import Toast
from kiosk.domain.kiosk_flow.state import offered_languages
from kiosk.domain.text.languages import GUEST_LANGUAGES
from kiosk.ui.attendee import keyboard_layouts
from kiosk.ui.attendee.cards.contents import (
    BandLine,
    ColourBand,
    EventHead,
    ScanCard,
    ScreenNotice,
    TicketCard,
)
from kiosk.ui.attendee.cards.guidance_cards import cards, desk_card, event_card, guided
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps, ChoiceGroup, Option
from kiosk.ui.attendee.screens.language_screen import options
from kiosk.ui.attendee.screens.my_phone import phone_card
from kiosk.ui.attendee.screens.startup_screen import deaf_screen, first_screen
from kiosk.ui.shared.localizer import Localizer

# Each a millimetre from the one before; a minute each.
_DRIFTS = ((1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))
# Hours between which an empty house is dark, and for how many seconds somebody keeps K1 bright.
_NIGHT = (22, 6)
_BRIGHT_FOR = 60.0
# A PIN has four digits or more.
_PIN_BOXES = 4
# From this difference to other devices' clocks on, staff are to set this one.
_CLOCK_WARNING_MS = 2000
_TOASTS = {
    Toast.RETRY: "k2.retry",
    Toast.RESET: "k14.reset",
    Toast.CANCELLED: "k15.call.cancelled",
}


def attract(view: AttendeeView) -> AttendeeProps:
    """K1, in the first two languages of the event at once."""
    voice, second, event = view.voice, view.other_voice(), view.programme.event
    show = deaf_screen if view.inputs.deaf else first_screen
    plain = show(voice.say, second.say if second else None, view.inputs.camera)
    drift_x, drift_y = _DRIFTS[view.inputs.wall.minute % len(_DRIFTS)]
    name, venue = (
        voice.own(event.name_ko, event.name_en),
        voice.own(event.venue_ko, event.venue_en),
    )
    head = EventHead(
        name=name,
        second_name=_other(second, event.name_ko, event.name_en, name),
        clock=voice.clock(view.inputs.wall),
        date=voice.date(view.inputs.wall),
        second_date=second.date(view.inputs.wall) if second else "",
        venue=venue,
        second_venue=_other(second, event.venue_ko, event.venue_en, venue),
    )
    return view.shows(
        night=_is_night(view),
        drift_x=drift_x,
        drift_y=drift_y,
        camera=plain.camera,
        deaf=plain.deaf,
        head=head,
        scan=plain.scan,
        language_now=_language_now(view),
        start=plain.start,
        help=plain.help,
        actions=plain.actions,
        notice=_toast(view),
    )


def _language_now(view: AttendeeView) -> str:
    """The language that is shown, beside the other one of two; one alone needs no button."""
    two = len(offered_languages(view.programme)) == 2
    return GUEST_LANGUAGES[view.voice.language].name if two else ""


def _other(second: Localizer | None, korean: str, english: str, first: str) -> str:
    """In the other language, if that is another text."""
    said = second.own(korean, english) if second else ""
    return "" if said == first else said


def _is_night(view: AttendeeView) -> bool:
    """Late, and nobody here for a while."""
    late, early = _NIGHT
    dark = not early <= view.inputs.wall.hour < late
    seen = max(view.state.since, view.state.touched or 0.0)
    return dark and view.inputs.now - seen > _BRIGHT_FOR


def _toast(view: AttendeeView) -> ScreenNotice | None:
    said = _TOASTS.get(view.state.toast)
    return ScreenNotice(view.voice.say(said), "i") if said else None


def reading(view: AttendeeView) -> AttendeeProps:
    """K2."""
    say = view.voice.say
    return view.shows(
        band=replace(_band("brand", "scan", say("k2.title"), is_round=False), is_large=True),
        scan=ScanCard(title=say("k2.hold")),
    )


def checking(view: AttendeeView) -> AttendeeProps:
    """K3."""
    return view.shows(
        band=replace(_band("brand", "busy", view.voice.say("k3.title")), is_large=True),
        now=event_card(view),
    )


def ticket(view: AttendeeView) -> AttendeeProps:
    """K11; never says why."""
    voice, number, call = view.voice, view.state.ticket, view.state.call
    desk = desk_card(view)
    is_seen = call is not None and call.is_acknowledged
    return view.shows(
        band=_band("brand", "counter", voice.say("k11.title"), is_round=False),
        desk_ticket=TicketCard(
            label=voice.say("k11.number"),
            number=number,
            acknowledged=voice.say("k11.acknowledged") if is_seen else "",
            place=desk.place,
            way=voice.say("k11.show") if number else desk.way,
            arrow=desk.arrow,
        ),
        actions=(Action("ok", voice.say("k11.ok"), primary=True, icon="tick"),),
    )


def _band(tone: str, sign: str, *lines: str, is_round: bool = True) -> ColourBand:
    """A sign with a headline, and details under that."""
    first, *rest = lines
    beside = (BandLine(first), *(BandLine(line, "detail") for line in rest if line))
    return ColourBand(tone, sign, is_round=is_round, beside=beside)


def _titled(title: str) -> ColourBand:
    """A title without a sign."""
    return ColourBand(below=(BandLine(title, "title"),))


def finish(view: AttendeeView) -> AttendeeProps:
    """K12."""
    voice = view.voice
    next_one = cards(view, guided(view), lines=0) if view.state.answer else {}
    return view.shows(
        band=_band("brand", "tick", voice.say("k12.title")),
        **next_one,
        qr=phone_card(view) if view.state.answer else None,
        notice=ScreenNotice(voice.say("k12.next"), "scan"),
    )


def access(view: AttendeeView) -> AttendeeProps:
    """K14."""
    voice, display = view.voice, view.state.display
    two = len(offered_languages(view.programme)) == 2
    languages = (ChoiceGroup("language", voice.say("k14.language"), options(view)),) if two else ()
    zooms = tuple(
        Option(id_, voice.say("k14.zoom.option", percent=round(zoom * 100)), zoom == display.zoom)
        for id_, zoom in ZOOMS.items()
    )
    return view.shows(
        band=_titled(voice.say("k14.title")),
        foot=voice.say("k14.body"),
        choices=(
            ChoiceGroup("zoom", voice.say("k14.zoom"), zooms),
            ChoiceGroup("contrast", voice.say("k14.contrast"), _switch(view, "contrast")),
            ChoiceGroup("low", voice.say("k14.low"), _switch(view, "low")),
            *languages,
        ),
        actions=(Action("ok", voice.say("k14.ok"), primary=True, icon="check"),),
    )


def _switch(view: AttendeeView, of: str) -> tuple[Option, ...]:
    display = view.state.display
    is_on = display.high_contrast if of == "contrast" else display.low_position
    return (
        Option(f"{of}.off", view.voice.say("k14.off"), not is_on),
        Option(f"{of}.on", view.voice.say("k14.on"), is_on),
    )


def out_of_order(view: AttendeeView) -> AttendeeProps:
    """K15, in both languages: nobody has chosen one."""
    voice, second = view.voice, view.other_voice()
    below = (
        (BandLine(second.say("k15.title"), "title"), BandLine(second.say("k15.body"), "detail"))
        if second
        else ()
    )
    band = _band("brand", "wrench", voice.say("k15.title"), voice.say("k15.body"), is_round=False)
    desk = desk_card(view)
    return view.shows(
        band=replace(band, below=below),
        way_card=desk if desk.way else None,
        start=None,
        language_label="",
    )


def _of_wrong_pin(view: AttendeeView) -> str:
    seconds = math.ceil(view.state.pin_blocked_until - view.inputs.now)
    if seconds > 0:
        return view.voice.say("pin.wait", seconds=seconds)
    return view.voice.say("pin.wrong") if view.state.wrong else ""


def _of_clock(view: AttendeeView) -> str:
    """Only staff see that the clock is wrong."""
    offset = view.inputs.clock_offset_ms
    if abs(offset) <= _CLOCK_WARNING_MS:
        return ""
    return view.voice.say("pin.clock", seconds=f"{offset / 1000:+.0f}")


def pin(view: AttendeeView) -> AttendeeProps:
    """The staff's way out: a keypad in its usual order."""
    voice, state = view.voice, view.state
    return view.shows(
        band=_titled(voice.say("pin.title")),
        note=_of_wrong_pin(view) or _of_clock(view),
        entry="•" * len(state.typed),
        boxes=max(_PIN_BOXES, len(state.typed)),
        filled=len(state.typed),
        pad=keyboard_layouts.pin_digits(voice),
        help=None,
    )
