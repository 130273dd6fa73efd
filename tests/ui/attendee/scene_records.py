"""The made-up event and guests of the scenes."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

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

_SEOUL = ZoneInfo("Asia/Seoul")


def today_at(hour: int, minute: int = 0) -> datetime:
    return datetime(2024, 12, 11, hour, minute, tzinfo=_SEOUL)


def _session(
    id_: str, starts: datetime, ends: datetime, ko: str, en: str, *, room: str, before: str = ""
) -> Session:
    return Session(id_, ko, en, room=room, starts=starts, ends=ends, room_before=before)


_SESSIONS = (
    _session("key", today_at(9, 40), today_at(10, 20), "기조강연: 젊은 과학자를 기르는 나라",
             "Keynote: fostering young scientists", room="grand"),
    _session("s1", today_at(10, 30), today_at(12), "세션 1. 국제 공동연구 정책 방향",
             "Session 1. Policy directions for joint research", room="dia", before="grand"),
    _session("s2", today_at(13), today_at(14, 30), "세션 2. 다섯 나라의 협력 사례",
             "Session 2. Five countries, five ways to cooperate", room="grand"),
    _session("aw", today_at(14, 40), today_at(15, 20), "글로벌 연구개발 유공자 시상",
             "Awards for contributions to global R&D", room="grand"),
    _session("s4", today_at(15, 30), today_at(16, 20), "세션 4. 호라이즌 유럽 참여 설명회",
             "Session 4. Horizon Europe participation briefing", room="em"),
    _session("end", today_at(18), today_at(20), "폐회 리셉션", "Closing reception", room="lobby"),
)  # fmt: skip


PROGRAMME = Programme(
    Event(
        name_ko="2024 K-과학기술 글로벌 포럼",
        name_en="2024 K-Science and Technology Global Forum",
        venue_ko="한누리컨벤션센터",
        venue_en="Hannuri Centre",
        desk_ko="오른쪽",
        desk_en="on the right",
    ),
    rooms={
        "grand": Room(
            "grand",
            "그랜드볼룸",
            "Grand Ballroom",
            "2층",
            "2F",
            24.0,
            24.0,
            outline="0 0, 24 24",
            doors=("12 24 3 in", "24 14 2 out"),
            stage="6 0, 18 2",
            desk="3 25.5",
        ),
        "dia": Room("dia", "다이아몬드홀", "Diamond Hall", "3층", "3F"),
        "em": Room("em", "에메랄드홀", "Emerald Hall", "3층", "3F"),
        "lobby": Room("lobby", "로비", "Lobby", "1층", "1F"),
    },
    sessions={session.id: session for session in _SESSIONS},
    checkpoints={
        "main": Checkpoint(
            "main",
            "중앙 출입구",
            "Main entrance",
            room="grand",
            x=12.0,
            y=25.5,
            desk_arrow=ArrowKind.RIGHT,
            desk_metres=15,
        ),
        "s4": Checkpoint("s4", session="s4"),
    },
    ways={
        way_id("main", room): Way(way_id("main", room), "main", room, arrow, korean, english)
        for room, arrow, korean, english in (
            ("dia", ArrowKind.ESCALATOR_UP, "오른쪽 에스컬레이터로", "Escalator on your right"),
            ("em", ArrowKind.ESCALATOR_UP, "오른쪽 에스컬레이터, 오른쪽", "Escalator, then right"),
        )
    },
    rounds={
        "r1": Round("r1", "1라운드", "Round 1", "grand", today_at(16, 30), today_at(17)),
        "r2": Round("r2", "2라운드", "Round 2", "grand", today_at(17, 5), today_at(17, 35)),
    },
    tables={
        str(5 * row + column + 1): Table(
            str(5 * row + column + 1), "grand", 4.0 + 4.0 * column, 4.0 + 3.6 * row
        )
        for row in range(5)
        for column in range(5)
    },
)


KIM = Guest(
    "g1", name_ko="김민서", family_latin="Kim", given_latin="Minseo", courtesy="Ms.",
    languages=("ko",),
)  # fmt: skip


LONG = Guest(
    "g2", style="H.E.", courtesy="Ms.", family_latin="von Hohenburg-Wallenstein",
    given_latin="Maria-Magdalena Wolfeschlegelsteinhausen", languages=("en",),
)  # fmt: skip


PROFESSOR = Guest(
    "g4", name_ko="한가람", family_latin="Han", given_latin="Garam", style="", courtesy="",
    position_ko="교수", position_en="Professor", languages=("ko",),
)  # fmt: skip


AMBASSADOR = Guest(
    "g5", family_latin="Fenwick", given_latin="Adaline", style="H.E.", courtesy="Ms.",
    position_en="Ambassador of Canada", country="CA", languages=("en",),
)  # fmt: skip


HANJA = Guest("g3", name_latin="ཚེ་རིང་", languages=("en",))
"""Written in a script for which no font is bundled."""


SEATS = (Seat("g1", "r1", "12"), Seat("g1", "r2", "7"))


COMPANY = (
    Guest(organisation_ko="한빛대학교", organisation_en="Hanbit University", country="KR"),
    Guest(organisation_en="Embassy of Canada", country="CA"),
    Guest(name_ko="한가람", family_latin="Han", given_latin="Garam", position_ko="교수",
          position_en="Professor", organisation_ko="한국가상연구원",
          organisation_en="Korea Example Institute", country="KR"),
    Guest(organisation_en="Northfield University", country="GB"),
    Guest(organisation_ko="주한 베트남 대사관", organisation_en="Embassy of Viet Nam",
          country="VN"),
)  # fmt: skip
"""What a guest may know of those at their table; one of them agreed to show their name."""


LONG_COMPANY = tuple(
    Guest(
        organisation_ko=f"국가과학기술국제협력기획평가원 제{number}공동연구본부",
        organisation_en=f"National Institute for Planning and Evaluation of Co-operation {number}",
        country=country,
    )
    for number, country in enumerate(("BA", "VC", "TT", "CD", "GB", "KR", "PG"), 1)
)
"""A table whose organisations and countries have long names."""
