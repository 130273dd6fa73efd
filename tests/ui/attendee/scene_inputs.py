"""Every screen of the attendee face, derived as the kiosk derives it, without a store behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import cache
from types import MappingProxyType

from kiosk.domain.admission.outcomes import (
    Admitted,
    AlreadyIn,
    Full,
    Left,
    NeedsDesk,
    NoLonger,
    NotFound,
    NotYet,
    Outcome,
    Reason,
    WrongCheckpoint,
)
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.tablemates import Tablemate
from kiosk.domain.admission.waiting_companions import WaitingCompanion
from kiosk.domain.kiosk_flow.asking.asked_questions import AskedQuestions
from kiosk.domain.kiosk_flow.events import BadgeHandover, GuestMatch, Printing
from kiosk.domain.kiosk_flow.name_entry import NameEntry
from kiosk.domain.kiosk_flow.party.party_choice import PartyChoice
from kiosk.domain.kiosk_flow.screens import Screen, Toast
from kiosk.domain.kiosk_flow.staff_calls import CallStage, StaffCall
from kiosk.domain.kiosk_flow.state import DisplaySettings, KioskState, Search
from kiosk.domain.records.entities import (
    Programme,
    Seat,
)
from kiosk.domain.records.questions.question import Question, QuestionKind
from kiosk.texts import GuestTexts
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.inputs import AttendeeInputs
from kiosk.ui.attendee.props import AttendeeProps
from tests.ui.attendee.scene_records import (
    AMBASSADOR,
    COMPANY,
    HANJA,
    KIM,
    LONG,
    LONG_COMPANY,
    PROFESSOR,
    PROGRAMME,
    SEATS,
    today_at,
)

TEXTS = GuestTexts()


def _can_draw(text: str) -> bool:
    return not any("\u0f00" <= character <= "\u0fff" for character in text)


def inputs(programme: Programme = PROGRAMME) -> AttendeeInputs:
    """The inputs of `derive` at 10:10, five seconds after the screen appeared."""
    return AttendeeInputs(
        programme, "main", TEXTS, 5.0, today_at(10, 10), _can_draw, reduce_motion=True
    )


def states() -> Iterator[tuple[str, KioskState]]:
    """Every screen by name, in the order in which a guest might meet them."""
    yield "attract", KioskState()
    yield "attract-retry", KioskState(toast=Toast.RETRY)
    yield "attract-badges-at-desk", KioskState(printing=Printing.DESK)
    yield "reading", KioskState(Screen.READING)
    yield "checking", KioskState(Screen.CHECKING)
    admitted = Admitted(KIM, first=True)
    yield "welcome", answered(Screen.WELCOME, admitted, SEATS)
    yield "welcome-professor", answered(Screen.WELCOME, Admitted(PROFESSOR, first=True), SEATS)
    yield "welcome-ambassador", answered(Screen.WELCOME, Admitted(AMBASSADOR, first=True), SEATS)
    yield "welcome-unseated", answered(Screen.WELCOME, admitted)
    yield "welcome-long", answered(Screen.WELCOME, Admitted(LONG, first=True), SEATS)
    yield "welcome-nameless", answered(Screen.WELCOME, Admitted(HANJA, first=True), SEATS)
    for handover in (BadgeHandover.PRINTING, BadgeHandover.DESK):
        handed = replace(answered(Screen.WELCOME, admitted, SEATS), handover=handover)
        yield f"welcome-badge-{handover}", handed
    asking = replace(PROGRAMME, event=replace(PROGRAMME.event, confirm_badge=True))
    seen = answered(Screen.WELCOME, admitted, SEATS)
    named = replace(seen.answer or ScanAnswer(NotFound(), today_at(9)), programme=asking)
    yield "welcome-badge-asking", replace(seen, answer=named, handover=BadgeHandover.ASKING)
    yield "goodbye", answered(Screen.GOODBYE, Left(KIM))
    yield "already", answered(Screen.ALREADY, AlreadyIn(KIM, today_at(9, 12), "kiosk-2"), SEATS)
    again = answered(Screen.ALREADY, AlreadyIn(KIM, today_at(9, 12), "kiosk-2"), SEATS)
    reprinting = replace(PROGRAMME, event=replace(PROGRAMME.event, reprint_at_kiosk=True))
    allowed = replace(again.answer or ScanAnswer(NotFound(), today_at(9)), programme=reprinting)
    offered = replace(again, answer=allowed, printing=Printing.HERE)
    yield "already-badge", offered
    for handover in (BadgeHandover.PRINTING, BadgeHandover.DESK):
        yield f"already-badge-{handover}", replace(offered, handover=handover)
    elsewhere = WrongCheckpoint(KIM, PROGRAMME.checkpoints["s4"], PROGRAMME.sessions["s1"])
    yield "refused", answered(Screen.REFUSED, elsewhere)
    yield "refused-early", answered(Screen.REFUSED, NotYet(KIM, today_at(10, 48)), SEATS)
    yield "refused-late", answered(Screen.REFUSED, NoLonger(KIM, today_at(9, 30)), SEATS)
    over = NoLonger(KIM, today_at(9, 30), by_pass=True)
    yield "refused-expired", answered(Screen.REFUSED, over)
    yield "refused-full", answered(Screen.REFUSED, Full(KIM, 80))
    yield "refused-waiting", answered(Screen.REFUSED, Full(KIM, 80, 12))
    yield "not-found", answered(Screen.NOT_FOUND, NotFound())
    yield "day", answered(Screen.DAY, admitted, SEATS)
    yield "table", answered(Screen.TABLE, admitted, SEATS)
    yield "table-one", answered(Screen.TABLE, admitted, SEATS[:1])
    yield "phone", answered(Screen.PHONE, admitted, SEATS)
    yield "ticket", KioskState(Screen.TICKET, ticket="A-27")
    yield "finish", answered(Screen.FINISH, admitted, SEATS)
    yield "access", KioskState(Screen.ACCESS)
    for stage, call in calls().items():
        yield f"staff-{stage}", KioskState(Screen.STAFF_CALLED, call=call)
    yield "out-of-order", KioskState(Screen.OUT_OF_ORDER)
    yield "pin", KioskState(Screen.PIN, typed="12", wrong=1)
    yield from seeking()
    yield from (*parties(), *asked())
    yield from accompanied()
    yield "idle", replace(answered(Screen.DAY, admitted, SEATS), prompted=0.0)


def calls() -> dict[CallStage, StaffCall]:
    """A call for staff in each of its stages."""
    recorded = StaffCall(0.0, ticket="ticket:k:1", recorded_at=today_at(10, 9), attended=True)
    seen = replace(recorded, seen_at=today_at(10, 9))
    found = (
        StaffCall(0.0),
        recorded,
        seen,
        replace(seen, coming_at=today_at(10, 9)),
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
    asked = answered(Screen.PARTY, Admitted(KIM, first=True), SEATS)
    yield "party-one", replace(asked, party=PartyChoice(waiting[:1]))
    yield "party", replace(asked, party=PartyChoice(waiting[:3], frozenset({"c2"})))
    yield "party-many", replace(asked, party=PartyChoice(waiting, frozenset({"c2", "c5"})))
    here = frozenset({"c1", "c2"})
    done = answered(Screen.WELCOME, Admitted(KIM, first=True), SEATS)
    yield "welcome-party", replace(done, party=PartyChoice(waiting[:3], here, True, 2))
    yield "welcome-party-desk", replace(done, party=PartyChoice(waiting[:3], here, True, 1))
    yield "welcome-party-none", replace(done, party=PartyChoice(waiting[:3], here, True, 0))


def asked() -> Iterator[tuple[str, KioskState]]:
    """K17 with options, with several to choose, and with keys for a text and for a date."""
    meal = Question(
        "meal",
        "점심 식사를 골라 주세요",
        "Which lunch would you like?",
        QuestionKind.CHOICE,
        options=("한식|Korean", "채식|Vegetarian", "할랄|Halal"),
    )
    several = replace(meal, kind=QuestionKind.CHOICES, required=True)
    for name, question, typed in (
        ("question", meal, {}),
        ("question-several", several, {"chosen": frozenset({"채식"})}),
        ("question-text", replace(meal, kind=QuestionKind.TEXT), {"entry": NameEntry("창가")}),
        ("question-date", replace(meal, kind=QuestionKind.DATE), {"digits": "20270"}),
    ):
        asking = AskedQuestions(KIM, {"meal": question}, "main")
        state = answered(Screen.QUESTION, NeedsDesk(Reason.UNANSWERED, KIM))
        yield name, replace(state, asking=replace(asking, **typed))


def answered(screen: Screen, outcome: Outcome, seats: tuple[Seat, ...] = ()) -> KioskState:
    """The screen of an answer at 10:10."""
    return KioskState(screen, answer=ScanAnswer(outcome, today_at(10, 10), seats, PROGRAMME))


def accompanied() -> Iterator[tuple[str, KioskState]]:
    """K4 and K10 of a guest who sits with others in each round, and who they are."""
    for name, mates in (("company", COMPANY), ("company-long", LONG_COMPANY)):
        beside = tuple(Tablemate(one.round, mate) for one in SEATS for mate in mates)
        answer = ScanAnswer(
            Admitted(KIM, first=True), today_at(10, 10), SEATS, PROGRAMME, tablemates=beside
        )
        yield f"welcome-{name}", KioskState(Screen.WELCOME, answer=answer)
        yield f"table-{name}", KioskState(Screen.TABLE, answer=answer)
        yield f"table-with-{name}", KioskState(Screen.TABLE, answer=answer, shows_company=True)


@cache
def scenes(language: str, display: DisplaySettings) -> Mapping[str, AttendeeProps]:
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
    near = replace(around, wall=today_at(16, 22))
    scenes["welcome-near-company"] = derive(said["welcome-company"], near)
    scenes["welcome-near"] = derive(said["welcome-professor"], near)
    during = replace(around, wall=today_at(10, 45))
    scenes["welcome-on"] = derive(said["welcome-unseated"], during)
    scenes["already-on"] = derive(said["already"], during)
    empty = replace(around.programme, sessions={}, rounds={})
    late = replace(around, now=100.0, wall=today_at(23, 3))
    scenes["attract-night"] = derive(said["attract"], late)
    many = replace(event, languages=(language, *(one for one in TEXTS if one != language)))
    known = replace(around, programme=replace(around.programme, event=many))
    scenes["language"] = derive(replace(said["attract"], screen=Screen.LANGUAGE), known)
    scenes["attract-languages"] = derive(said["attract"], known)
    scenes["day-empty"] = derive(said["day"], replace(around, programme=empty))
    scenes["day-late"] = derive(said["day"], replace(around, wall=today_at(16, 35)))
    scenes["day-tomorrow"] = derive(
        said["day"], replace(around, wall=today_at(9) - timedelta(days=1))
    )
    return MappingProxyType(scenes)
