"""The screens for guests: what each shows, and which QML component shows it. The only such list."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.ui.attendee.inputs import Scene
from kiosk.ui.attendee.screens import name_search, scan_results, scenes
from kiosk.ui.attendee.screens.language_screen import language
from kiosk.ui.attendee.screens.my_day import day
from kiosk.ui.attendee.screens.my_table import table
from kiosk.ui.attendee.screens.party import party
from kiosk.ui.attendee.screens.phone_sheet import phone
from kiosk.ui.attendee.screens.question import question
from kiosk.ui.attendee.screens.staff_call import staff_called


@dataclass(frozen=True, slots=True)
class GuestScreen:
    """A screen: its content as derived from a state, and the name of its QML component."""

    scene: Scene
    component: str = "ResultScreen"


SCREENS: dict[Screen, GuestScreen] = {
    Screen.ATTRACT: GuestScreen(scenes.attract, "AttractScreen"),
    Screen.READING: GuestScreen(scenes.reading),
    Screen.CHECKING: GuestScreen(scenes.checking),
    Screen.WELCOME: GuestScreen(scan_results.welcome),
    Screen.GOODBYE: GuestScreen(scan_results.goodbye),
    Screen.ALREADY: GuestScreen(scan_results.already),
    Screen.REFUSED: GuestScreen(scan_results.refused),
    Screen.NOT_FOUND: GuestScreen(scan_results.not_found),
    Screen.DAY: GuestScreen(day, "DayScreen"),
    Screen.TABLE: GuestScreen(table, "TableScreen"),
    Screen.PHONE: GuestScreen(phone, "PhoneScreen"),
    Screen.TICKET: GuestScreen(scenes.ticket),
    Screen.FINISH: GuestScreen(scenes.finish),
    Screen.ACCESS: GuestScreen(scenes.access, "AccessScreen"),
    Screen.LANGUAGE: GuestScreen(language, "LanguageScreen"),
    Screen.STAFF_CALLED: GuestScreen(staff_called),
    Screen.OUT_OF_ORDER: GuestScreen(scenes.out_of_order),
    Screen.PIN: GuestScreen(scenes.pin, "EntryScreen"),
    Screen.SEARCH: GuestScreen(name_search.search, "EntryScreen"),
    Screen.VERIFY: GuestScreen(name_search.verify, "EntryScreen"),
    Screen.PARTY: GuestScreen(party, "AccessScreen"),
    Screen.QUESTION: GuestScreen(question),
}
