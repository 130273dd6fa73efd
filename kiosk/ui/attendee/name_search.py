"""K8: a guest finds themselves by name, proves it with their phone's last digits."""

from __future__ import annotations

from kiosk.domain.kiosk_flow.events import GuestMatch
from kiosk.domain.kiosk_flow.name_search import DIGITS, tries_left
from kiosk.domain.kiosk_flow.state import Search
from kiosk.ui.attendee import keyboard_layouts
from kiosk.ui.attendee.cards.contents import BandLine, ColourBand
from kiosk.ui.attendee.inputs import AttendeeView
from kiosk.ui.attendee.props import Action, AttendeeProps


def search(view: AttendeeView) -> AttendeeProps:
    """The field, who may be meant, and a keyboard."""
    voice, found = view.voice, view.state.search or Search()
    entry = found.entry
    latin = voice.language != "ko" if entry.latin is None else entry.latin
    rows = [Action(f"found.{at}", _said(view, person)) for at, person in enumerate(found.people)]
    if entry.is_code:
        rows.append(Action("code", voice.say("k8.code"), primary=True, icon="search"))
    if not rows:
        rows.append(Action("desk", voice.say("k7.desk"), icon="desk"))
    return view.shows(
        band=ColourBand(below=(BandLine(voice.say("k8.title"), "title"),)),
        entry=entry.text,
        note=_note(view, found, latin=latin),
        actions=tuple(rows),
        keys=keyboard_layouts.keys(voice, entry, latin=latin),
        pad=keyboard_layouts.pad(voice, entry, latin=latin),
    )


def verify(view: AttendeeView) -> AttendeeProps:
    """The last digits of the phone."""
    voice, found = view.voice, view.state.search or Search()
    left = tries_left(view.state, found.chosen.id if found.chosen else "")
    note = voice.say("k8.verify.wrong" if view.state.wrong else "k8.verify", left=left)
    typed = "●" * len(found.digits)
    return view.shows(
        band=ColourBand(below=(BandLine(voice.say("k8.verify.title"), "title"),)),
        entry=typed + "○" * (DIGITS - len(typed)),
        note=note,
        actions=(
            Action("desk", voice.say("k7.desk"), icon="desk"),
            Action("back", voice.say("k8.back")),
        ),
        pad=keyboard_layouts.digits(voice),
    )


def _said(view: AttendeeView, person: GuestMatch) -> str:
    organisation = view.voice.own(person.organisation_ko, person.organisation_en)
    told = (person.name_in(view.voice.language), organisation)
    return " · ".join(part for part in told if part and view.inputs.can_draw(part))


def _note(view: AttendeeView, found: Search, *, latin: bool) -> str:
    if found.entry.is_code:
        return view.voice.say("k8.hint.code")
    if not found.entry.is_enough:
        return view.voice.say("k8.hint.latin" if latin else "k8.hint")
    if found.more:
        return view.voice.say("k8.more")
    return "" if found.people or not found.answered else view.voice.say("k8.none")
