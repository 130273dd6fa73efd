"""A programme in three rooms, and the guidance of a guest of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.kiosk_flow.guidance import Guidance, guidance
from kiosk.domain.kiosk_flow.programme_points import Viewpoint
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
from kiosk.domain.records.ways import ArrowKind, Way, way_id

SEOUL = ZoneInfo("Asia/Seoul")
NINE = datetime(2026, 11, 29, 9, 0, tzinfo=SEOUL)
GATE = Checkpoint("gate", room="foyer")

ROOMS = {
    "foyer": Room("foyer", "로비", "Foyer", "1층", "1F"),
    "hall": Room("hall", "A홀", "Hall A", "3층", "3F"),
    "ballroom": Room("ballroom", "그랜드볼룸", "Grand Ballroom", "2층", "2F"),
}

UP = Way(
    way_id("gate", "hall"),
    "gate",
    "hall",
    ArrowKind.ESCALATOR_UP,
    "오른쪽 에스컬레이터로",
    "Escalator on your right",
)

TALK = Session("talk", "기조강연", "Keynote", "policy", "hall")
SEATS = (Seat("g", "r1", "12"), Seat("g", "r2", "19"))


def at(hours: float) -> datetime:
    return NINE + timedelta(hours=hours)


def programme(*sessions: Session, rounds: tuple[Round, ...] = ()) -> Programme:
    return Programme(
        Event(desk_ko="1층 안내 데스크", desk_en="Help desk, 1F"),
        rooms=ROOMS,
        sessions={one.id: one for one in sessions},
        rounds={one.id: one for one in rounds},
        tables={"12": Table("12", "ballroom"), "19": Table("19", "ballroom")},
        ways={UP.id: UP},
    )


def guide(
    of: Programme,
    now: datetime,
    seats: tuple[Seat, ...] = (),
    here: Checkpoint | None = GATE,
    language: str = "en",
) -> Guidance:
    return guidance(Viewpoint(Guest(id="g"), seats, of, here, now, language))


def talk(start: float, end: float, room: str = "hall") -> Session:
    return replace(TALK, starts=at(start), ends=at(end), room=room)
