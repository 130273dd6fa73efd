"""K8: a guest finds themselves by name, proves it with their phone's last digits."""

from __future__ import annotations

from kiosk.domain.kiosk_flow.events import GuestMatch
from kiosk.domain.kiosk_flow.name_search import DIGITS, tries_left
from kiosk.domain.kiosk_flow.state import Search
from kiosk.ui.attendee import keyboard_layouts
from kiosk.ui.attendee.cards.contents import BandLine, ColourBand, LineCard
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps


def search(view: AttendeeView) -> AttendeeProps:
    """The field, who may be meant, the way to the desk, and a keyboard.

    Latin letters are shown as they stand on the keys: in capitals.
    """
    voice, found = view.voice, view.state.search or Search()
    entry = found.entry
    latin = voice.language != "ko" if entry.latin is None else entry.latin
    rows = [_row(view, f"found.{at}", person) for at, person in enumerate(found.people)]
    if entry.is_code:
        rows.append(LineCard("code", voice.say("k8.code"), icon="search"))
    return view.shows(
        band=ColourBand(below=(BandLine(voice.say("k8.title"), "title"),)),
        entry=entry.text.upper(),
        note=_note(view, found, latin=latin),
        lines=tuple(rows),
        actions=(Action("desk", voice.say("k8.desk"), icon="counter", optional=True),),
        keys=keyboard_layouts.keys(voice, entry, latin=latin),
        pad=keyboard_layouts.pad(voice, entry, latin=latin),
    )


def verify(view: AttendeeView) -> AttendeeProps:
    """The last digits of the phone of who was chosen."""
    voice, found = view.voice, view.state.search or Search()
    left = tries_left(view.state, found.chosen.id if found.chosen else "")
    note = voice.say("k8.verify.wrong" if view.state.wrong else "k8.verify", left=left)
    typed = len(found.digits)
    chosen = (_row(view, "", found.chosen),) if found.chosen else ()
    return view.shows(
        band=ColourBand(below=(BandLine(voice.say("k8.verify.title"), "title"),)),
        entry="●" * typed + "○" * (DIGITS - typed),
        boxes=DIGITS,
        filled=typed,
        note=note,
        lines=chosen,
        actions=(Action("desk", voice.say("k7.desk"), icon="counter", optional=True),),
        pad=keyboard_layouts.digits(voice),
    )


def _row(view: AttendeeView, action: str, person: GuestMatch) -> LineCard:
    """Somebody by their masked name, as far as it can be drawn, and their organisation."""
    organisation = view.voice.own(person.organisation_ko, person.organisation_en)
    texts = [person.name_in(view.voice.language), organisation]
    drawn = [part for part in texts if part and view.inputs.can_draw(part)]
    name, detail = (*drawn, "", "")[:2]
    return LineCard(action, name, detail=detail, icon="person")


def _note(view: AttendeeView, found: Search, *, latin: bool) -> str:
    if found.entry.is_code:
        return view.voice.say("k8.hint.code")
    if not found.entry.is_enough:
        return view.voice.say("k8.hint.latin" if latin else "k8.hint")
    if found.more:
        return view.voice.say("k8.more")
    if found.people:
        return view.voice.say("k8.found")
    return view.voice.say("k8.none") if found.answered else ""
