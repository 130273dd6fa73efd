"""Every screen of the attendee face, derived as the kiosk derives it, without a store behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Full,
    Left,
    NoLonger,
    NotFound,
    NotYet,
    Outcome,
    WrongCheckpoint,
)
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.waiting_companions import WaitingCompanion
from kiosk.domain.kiosk_flow.events import BadgeHandover, GuestMatch, Printing
from kiosk.domain.kiosk_flow.name_entry import NameEntry
from kiosk.domain.kiosk_flow.party.party_choice import PartyChoice
from kiosk.domain.kiosk_flow.screens import Screen, Toast
from kiosk.domain.kiosk_flow.staff_calls import CallStage, StaffCall
from kiosk.domain.kiosk_flow.state import DisplaySettings, KioskState, Search
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
from kiosk.texts import GuestTexts
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.inputs import AttendeeInputs
from kiosk.ui.attendee.props import AttendeeProps

_SEOUL = ZoneInfo("Asia/Seoul")


def _at(hour: int, minute: int = 0) -> datetime:
    return datetime(2024, 12, 11, hour, minute, tzinfo=_SEOUL)


def _session(
    id_: str, starts: datetime, ends: datetime, ko: str, en: str, *, room: str, before: str = ""
) -> Session:
    return Session(id_, ko, en, room=room, starts=starts, ends=ends, room_before=before)


_SESSIONS = (
    _session("key", _at(9, 40), _at(10, 20), "기조강연: 젊은 과학자를 기르는 나라",
             "Keynote: fostering young scientists", room="grand"),
    _session("s1", _at(10, 30), _at(12), "세션 1. 국제 공동연구 정책 방향",
             "Session 1. Policy directions for joint research", room="dia", before="grand"),
    _session("s2", _at(13), _at(14, 30), "세션 2. 다섯 나라의 협력 사례",
             "Session 2. Five countries, five ways to cooperate", room="grand"),
    _session("aw", _at(14, 40), _at(15, 20), "글로벌 연구개발 유공자 시상",
             "Awards for contributions to global R&D", room="grand"),
    _session("s4", _at(15, 30), _at(16, 20), "세션 4. 호라이즌 유럽 참여 설명회",
             "Session 4. Horizon Europe participation briefing", room="em"),
    _session("end", _at(18), _at(20), "폐회 리셉션", "Closing reception", room="lobby"),
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
        "r1": Round("r1", "1라운드", "Round 1", "grand", _at(16, 30), _at(17)),
        "r2": Round("r2", "2라운드", "Round 2", "grand", _at(17, 5), _at(17, 35)),
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

TEXTS = GuestTexts()
_SEATS = (Seat("g1", "r1", "12"), Seat("g1", "r2", "7"))


def _can_draw(text: str) -> bool:
    return not any("\u0f00" <= character <= "\u0fff" for character in text)


def inputs(programme: Programme = PROGRAMME) -> AttendeeInputs:
    """The inputs of `derive` at 10:10, five seconds after the screen appeared."""
    return AttendeeInputs(programme, "main", TEXTS, 5.0, _at(10, 10), _can_draw, reduce_motion=True)


def states() -> Iterator[tuple[str, KioskState]]:
    """Every screen by name, in the order in which a guest might meet them."""
    yield "attract", KioskState()
    yield "attract-retry", KioskState(toast=Toast.RETRY)
    yield "attract-badges-at-desk", KioskState(printing=Printing.DESK)
    yield "reading", KioskState(Screen.READING)
    yield "checking", KioskState(Screen.CHECKING)
    admitted = Admitted(KIM, first=True)
    yield "welcome", answered(Screen.WELCOME, admitted, _SEATS)
    yield "welcome-professor", answered(Screen.WELCOME, Admitted(PROFESSOR, first=True), _SEATS)
    yield "welcome-ambassador", answered(Screen.WELCOME, Admitted(AMBASSADOR, first=True), _SEATS)
    yield "welcome-unseated", answered(Screen.WELCOME, admitted)
    yield "welcome-long", answered(Screen.WELCOME, Admitted(LONG, first=True), _SEATS)
    yield "welcome-nameless", answered(Screen.WELCOME, Admitted(HANJA, first=True), _SEATS)
    for handover in (BadgeHandover.PRINTING, BadgeHandover.DESK):
        handed = replace(answered(Screen.WELCOME, admitted, _SEATS), handover=handover)
        yield f"welcome-badge-{handover}", handed
    asking = replace(PROGRAMME, event=replace(PROGRAMME.event, confirm_badge=True))
    seen = answered(Screen.WELCOME, admitted, _SEATS)
    named = replace(seen.answer or ScanAnswer(NotFound(), _at(9)), programme=asking)
    yield "welcome-badge-asking", replace(seen, answer=named, handover=BadgeHandover.ASKING)
    yield "goodbye", answered(Screen.GOODBYE, Left(KIM))
    yield "already", answered(Screen.ALREADY, AlreadyIn(KIM, _at(9, 12), "kiosk-2"), _SEATS)
    again = answered(Screen.ALREADY, AlreadyIn(KIM, _at(9, 12), "kiosk-2"), _SEATS)
    reprinting = replace(PROGRAMME, event=replace(PROGRAMME.event, reprint_at_kiosk=True))
    allowed = replace(again.answer or ScanAnswer(NotFound(), _at(9)), programme=reprinting)
    offered = replace(again, answer=allowed, printing=Printing.HERE)
    yield "already-badge", offered
    for handover in (BadgeHandover.PRINTING, BadgeHandover.DESK):
        yield f"already-badge-{handover}", replace(offered, handover=handover)
    elsewhere = WrongCheckpoint(KIM, PROGRAMME.checkpoints["s4"], PROGRAMME.sessions["s1"])
    yield "refused", answered(Screen.REFUSED, elsewhere)
    yield "refused-early", answered(Screen.REFUSED, NotYet(KIM, _at(10, 48)), _SEATS)
    yield "refused-late", answered(Screen.REFUSED, NoLonger(KIM, _at(9, 30)), _SEATS)
    yield "refused-full", answered(Screen.REFUSED, Full(KIM, 80))
    yield "not-found", answered(Screen.NOT_FOUND, NotFound())
    yield "day", answered(Screen.DAY, admitted, _SEATS)
    yield "table", answered(Screen.TABLE, admitted, _SEATS)
    yield "table-one", answered(Screen.TABLE, admitted, _SEATS[:1])
    yield "phone", answered(Screen.PHONE, admitted, _SEATS)
    yield "ticket", KioskState(Screen.TICKET, ticket="A-27")
    yield "finish", answered(Screen.FINISH, admitted, _SEATS)
    yield "access", KioskState(Screen.ACCESS)
    for stage, call in calls().items():
        yield f"staff-{stage}", KioskState(Screen.STAFF_CALLED, call=call)
    yield "out-of-order", KioskState(Screen.OUT_OF_ORDER)
    yield "pin", KioskState(Screen.PIN, typed="12", wrong=1)
    yield from seeking()
    yield from parties()
    yield "idle", replace(answered(Screen.DAY, admitted, _SEATS), prompted=0.0)


def calls() -> dict[CallStage, StaffCall]:
    """A call for staff in each of its stages."""
    recorded = StaffCall(0.0, ticket="ticket:k:1", recorded_at=_at(10, 9), attended=True)
    seen = replace(recorded, seen_at=_at(10, 9))
    found = (
        StaffCall(0.0),
        recorded,
        seen,
        replace(seen, coming_at=_at(10, 9)),
        replace(recorded, late=True),
        replace(recorded, attended=False),
        replace(seen, closed=True),
    )
    return {one.stage: one for one in found}


def seeking() -> Iterator[tuple[str, KioskState]]:
    """K8 in all its states."""
    people = (
        GuestMatch("g1", "김*서", "한빛대학교", "Hanbit University", has_phone=True),
        GuestMatch("g2", "김*서", "국가연구진흥원", "National Agency for Research Promotion"),
        GuestMatch("g3", "KIM M.", "", "Saesol Institute"),
        GuestMatch("g4", "남궁*수", "누리재단", "Nuri Fund"),
    )
    typed = NameEntry(strokes="ㄱㅣㅁㅁㅣㄴ")
    yield "search", KioskState(Screen.SEARCH, search=Search())
    yield "search-found", KioskState(Screen.SEARCH, search=Search(typed, 1, True, people))
    yield "search-more", KioskState(Screen.SEARCH, search=Search(typed, 1, True, more=True))
    none = Search(NameEntry(strokes="ㅂㅞㄺㄱㅏ", shifted=True, latin=False), 1, answered=True)
    yield "search-none", KioskState(Screen.SEARCH, search=none)
    chosen = Search(typed, chosen=people[0], digits="56")
    yield "verify", KioskState(Screen.VERIFY, search=chosen)
    again = replace(chosen, digits="")
    yield "verify-wrong", KioskState(Screen.VERIFY, search=again, wrong=1, wrong_digits=("g1",))
    typed = NameEntry(done="KSTF-7Q4K", digits=True, latin=True)
    yield "search-code", KioskState(Screen.SEARCH, search=Search(typed))


def parties() -> Iterator[tuple[str, KioskState]]:
    """K16 with one companion and with many, and the guest's own screen after it."""
    waiting = (
        WaitingCompanion("c1", number=1),
        WaitingCompanion("c2", "박하늘", "PARK Haneul"),
        WaitingCompanion("c3", "Maria Hohenburg-Wallenstein", "Maria HOHENBURG-WALLENSTEIN"),
        WaitingCompanion("c4"),
        *(WaitingCompanion(f"c{number}", number=number) for number in range(5, 9)),
    )
    asked = answered(Screen.PARTY, Admitted(KIM, first=True), _SEATS)
    yield "party-one", replace(asked, party=PartyChoice(waiting[:1]))
    yield "party", replace(asked, party=PartyChoice(waiting[:3], frozenset({"c2"})))
    yield "party-many", replace(asked, party=PartyChoice(waiting, frozenset({"c2", "c5"})))
    here = frozenset({"c1", "c2"})
    done = answered(Screen.WELCOME, Admitted(KIM, first=True), _SEATS)
    yield "welcome-party", replace(done, party=PartyChoice(waiting[:3], here, True, 2))
    yield "welcome-party-desk", replace(done, party=PartyChoice(waiting[:3], here, True, 1))


def answered(screen: Screen, outcome: Outcome, seats: tuple[Seat, ...] = ()) -> KioskState:
    """The screen of an answer at 10:10."""
    return KioskState(screen, answer=ScanAnswer(outcome, _at(10, 10), seats, PROGRAMME))


def scenes(language: str, display: DisplaySettings) -> dict[str, AttendeeProps]:
    """All screens by name, in a language and as a guest set the screen.

    A language of guests alone is that of an event that also speaks English.
    """
    event = PROGRAMME.event
    if language not in event.languages:
        event = replace(event, languages=(language, "en"))
    around = inputs(replace(PROGRAMME, event=event))
    display = replace(display, language=language)
    said = {name: replace(state, display=display) for name, state in states()}
    scenes = {name: derive(state, around) for name, state in said.items()}
    bare = replace(around.programme, tables={})
    scenes["table-planless"] = derive(said["table"], replace(around, programme=bare))
    for camera in ("beside", "top", "bottom", "left", "right"):
        scenes[f"attract-camera-{camera}"] = derive(said["attract"], replace(around, camera=camera))
    scenes["attract-deaf"] = derive(said["attract"], replace(around, deaf=True))
    near = replace(around, wall=_at(16, 22))
    scenes["welcome-near"] = derive(said["welcome-professor"], near)
    during = replace(around, wall=_at(10, 45))
    scenes["welcome-on"] = derive(said["welcome-unseated"], during)
    scenes["already-on"] = derive(said["already"], during)
    empty = replace(around.programme, sessions={}, rounds={})
    late = replace(around, now=100.0, wall=_at(23, 3))
    scenes["attract-night"] = derive(said["attract"], late)
    many = replace(event, languages=(language, *(one for one in TEXTS if one != language)))
    known = replace(around, programme=replace(around.programme, event=many))
    scenes["language"] = derive(replace(said["attract"], screen=Screen.LANGUAGE), known)
    scenes["attract-languages"] = derive(said["attract"], known)
    scenes["day-empty"] = derive(said["day"], replace(around, programme=empty))
    scenes["day-late"] = derive(said["day"], replace(around, wall=_at(16, 35)))
    scenes["day-tomorrow"] = derive(said["day"], replace(around, wall=_at(9) - timedelta(days=1)))
    return scenes
