"""A small event with a guest, and what the kiosk derives for them from a state."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.admission.outcomes import (
    Admitted,
    Outcome,
)
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import KioskState
from kiosk.domain.records.entities import (
    Checkpoint,
    Event,
    Guest,
    Programme,
    Room,
    Round,
    Seat,
    Session,
    Table,
)
from kiosk.texts import GuestTexts
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.inputs import AttendeeInputs
from kiosk.ui.attendee.props import AttendeeProps

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2024, 12, 11, 13, 40, tzinfo=SEOUL)
TEXTS = GuestTexts()
KO = TEXTS["ko"]
MINSEO = Guest("g", name_ko="김민서", family_latin="Kim", given_latin="Minseo")
SEATS = (Seat("g", "r1", "12"), Seat("g", "r2", "7"))


def at(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


KEYNOTE = Session(
    "keynote", "기조연설", "Keynote", room="r301", room_before="r302", starts=at(-30), ends=at(10)
)
PANEL = Session("panel", "토론", "Panel", room="hall", starts=at(20), ends=at(80))
OFF = Session("off", "취소된 세션", "Called off", starts=at(30), cancelled=True)
MOVED = Session("moved", "옮긴 세션", "Moved", starts=at(90), starts_before=at(60))
PROGRAMME = Programme(
    Event(name_ko="글로벌포럼", name_en="Global Forum", desk_ko="오른쪽", desk_en="on the right"),
    rooms={
        "hall": Room("hall", "그랜드볼룸", "Grand Ballroom", "2층", "2F", 20.0, 16.0),
        "r301": Room("r301", "301호", "Room 301"),
        "r302": Room("r302", "302호", "Room 302"),
    },
    sessions={session.id: session for session in (KEYNOTE, PANEL, OFF, MOVED)},
    checkpoints={
        "main": Checkpoint("main", "정문", "Main", room="hall", x=10.0, y=15.0, bearing=90.0)
    },
    rounds={
        "r1": Round("r1", "1라운드", "Round 1", room="hall", starts=at(20), ends=at(50)),
        "r2": Round("r2", "2라운드", "Round 2", room="hall", starts=at(50), ends=at(80)),
    },
    tables={"12": Table("12", "hall", 4.0, 4.0), "7": Table("7", "hall", 8.0, 4.0)},
)


def shown(
    state: KioskState,
    language: str = "ko",
    programme: Programme = PROGRAMME,
    drawn: str | None = None,
    now: float = 0.0,
    *,
    wall: datetime = NOW,
) -> AttendeeProps:
    """`drawn` are all characters that fonts have, None for every one."""
    inputs = AttendeeInputs(
        programme,
        "main",
        TEXTS,
        now,
        wall,
        lambda text: drawn is None or set(text) <= set(drawn),
    )
    display = replace(state.display, language=state.display.language or language)
    return derive(replace(state, display=display), inputs)


def met(outcome: Outcome, screen: Screen, seats: tuple[Seat, ...] = SEATS) -> KioskState:
    return KioskState(screen, answer=ScanAnswer(outcome, NOW, seats))


WELCOMED = met(Admitted(MINSEO, first=True), Screen.WELCOME)
TABLE = replace(WELCOMED, screen=Screen.TABLE)
DOOR = Checkpoint("door", session="keynote")


def banded(props: AttendeeProps) -> list[str]:
    """The lines of the band, from top to bottom."""
    return [line.text for line in (*props.band.beside, *props.band.below)]
