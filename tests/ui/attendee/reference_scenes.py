"""The screens of the design's reference pictures, derived from the demo event at the time of each.

The names of the scenes are those of the pictures, without their language.
"""

from __future__ import annotations

import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, NotFound, NotYet, Outcome
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.kiosk_flow.events import GuestMatch
from kiosk.domain.kiosk_flow.name_entry import NameEntry
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.staff_calls import StaffCall
from kiosk.domain.kiosk_flow.state import DisplaySettings, KioskState, Search
from kiosk.domain.records.entities import Guest, Programme, Seat
from kiosk.store import Store
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.inputs import AttendeeInputs
from kiosk.ui.attendee.props import AttendeeProps
from kiosk.usecases.admin.demo import create_demo_event
from tests.ui.attendee.scene_inputs import TEXTS
from tests.ui.attendee.scene_records import AMBASSADOR, PROFESSOR

_DAY = datetime(2026, 12, 9, tzinfo=ZoneInfo("Asia/Seoul"))
_REPORTER = Guest(
    "r", name_ko="서다온", family_latin="Seo", given_latin="Daon", position_ko="기자",
    position_en="Reporter", languages=("ko",),
)  # fmt: skip
_DOCTOR = Guest(
    "d", name_ko="윤슬기", family_latin="Yun", given_latin="Seulgi", style="Dr.", courtesy="",
    position_ko="박사", languages=("ko",),
)  # fmt: skip
_FOUND = (
    GuestMatch("1", "한*람", "한누리대학교", "Hannuri University", has_phone=True),
    GuestMatch("2", "한*람", "미래산업기술부", "Ministry of Future Industry"),
    GuestMatch("3", "한*라", "서울국제협력원", "Seoul Cooperation Agency"),
)


_NOT_PICTURED = {
    *("session-2-uk", "session-2-us", "session-2-vietnam", "session-2-sweden"),
    *("congratulations-1", "congratulations-2", "congratulations-3"),
    *("session-3", "session-4", "networking"),
}


_PICTURED_TITLES = {
    "session-2-eu": "Session 2: Case study – EU",
    "exhibition": "Research exhibition",
    "awards": "Awards for global R&D",
}


def _at(hour: int, minute: int = 0) -> datetime:
    return _DAY.replace(hour=hour, minute=minute)


@cache
def demo_programme() -> Programme:
    """The programme of the demo event as an import into a store leaves it."""
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(Store.open(Path(folder) / "demo.db", "desk", create=True)) as store,
    ):
        create_demo_event(store, _at(13, 22))
        return store.programme()


@cache
def _pictured_programme() -> Programme:
    """The sessions of the demo event that the pictures show, at the times that they show."""
    demo = demo_programme()
    sessions = {id_: one for id_, one in demo.sessions.items() if id_ not in _NOT_PICTURED}
    sessions["lunch"] = replace(sessions["lunch"], ends=_at(13, 20))
    sessions["exhibition"] = replace(sessions["exhibition"], starts=_at(13, 45))
    for id_, title in _PICTURED_TITLES.items():
        sessions[id_] = replace(sessions[id_], title_en=title)
    tracks = {"정책|Policy": "policy", "성과|Outcomes": "outcomes"}
    for id_, track in (("session-2-eu", "Policy"), ("exhibition", "Outcomes")):
        sessions[id_] = replace(sessions[id_], track=track)
    ballroom = replace(demo.rooms["ballroom"], name_en="Ballroom")
    return replace(
        demo,
        event=replace(
            demo.event, tracks=tracks, venue_ko="한누리컨벤션센터", venue_en="Hannuri Centre"
        ),
        rooms=demo.rooms | {"ballroom": ballroom},
        sessions=sessions,
    )


def reference_scenes(
    language: str, display: DisplaySettings, at: tuple[int, int] | None = None
) -> dict[str, AttendeeProps]:
    """Each scene by the name of its picture; all at another time where one is given."""
    scenes = {}
    for name, (state, pictured) in _states().items():
        wall = pictured if at is None else _at(*at)
        shown = replace(state, display=replace(display, language=language))
        around = AttendeeInputs(
            _pictured_programme(), _CHECKPOINTS.get(name, "main"), TEXTS, 7.0, wall, lambda _: True,
            reduce_motion=True,
        )  # fmt: skip
        scenes[name] = derive(shown, around)
    return scenes


_CHECKPOINTS = {"K06_too_early": "reception"}


def _states() -> dict[str, tuple[KioskState, datetime]]:
    """The states, and the time on the clock of each picture."""
    both = (Seat("g", "1", "12"), Seat("g", "2", "19"))
    professor, noon = Admitted(PROFESSOR, first=True), _at(13, 22)
    on_day, early = _at(13, 38), NotYet(PROFESSOR, _at(17, 30))
    call = StaffCall(0.0, ticket="ticket:k:1", recorded_at=noon, attended=True)
    again = AlreadyIn(_DOCTOR, _at(9, 12), "kiosk-2")
    return {
        "K01_attract": (KioskState(), noon),
        "K04_welcome": _answer(Screen.WELCOME, professor, noon, both[:1]),
        "K04_welcome_ambassador": _answer(
            Screen.WELCOME, Admitted(AMBASSADOR, first=True), noon, both[:1]
        ),
        "K04_welcome_no_table": _answer(
            Screen.WELCOME, Admitted(_REPORTER, first=True), _at(10, 31)
        ),
        "K04_welcome_table_near": _answer(Screen.WELCOME, professor, _at(16, 37), both),
        "K05_already_in": _answer(Screen.ALREADY, again, _at(14, 5), (Seat("d", "1", "7"),)),
        "K06_too_early": _answer(Screen.REFUSED, early, _at(16, 52), both[:1]),
        "K07_not_found": _answer(Screen.NOT_FOUND, NotFound(), noon),
        "K08_search": (
            KioskState(
                Screen.SEARCH, search=Search(NameEntry(strokes="ㅎㅏㄴㄱㅏㄹ"), 1, True, _FOUND)
            ),
            noon,
        ),
        "K09_my_day": _answer(Screen.DAY, professor, on_day, both[:1]),
        "K09_to_phone": _answer(Screen.PHONE, professor, on_day, both[:1]),
        "K10_my_table": _answer(Screen.TABLE, professor, _at(16, 37), both),
        "K11_desk_ticket": (
            KioskState(Screen.TICKET, ticket="A-27", call=replace(call, seen_at=noon)),
            noon,
        ),
        "K12_finish": _answer(Screen.FINISH, professor, _at(13, 23), both[:1]),
        "K15_staff_told": (KioskState(Screen.STAFF_CALLED, call=call), noon),
    }


def _answer(
    screen: Screen, outcome: Outcome, at: datetime, seats: tuple[Seat, ...] = ()
) -> tuple[KioskState, datetime]:
    return KioskState(screen, answer=ScanAnswer(outcome, at, seats, _pictured_programme())), at
