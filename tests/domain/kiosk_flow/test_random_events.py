"""Random events in any order: the state stays valid, and no guest data remains."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.domain.admission.outcomes import NeedsDesk, Reason
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.waiting_companions import WaitingCompanion
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.kiosk_flow.effects import LogNote
from kiosk.domain.kiosk_flow.events import (
    Answered,
    ClockTicked,
    CompanionsAdmitted,
    CornersHeld,
    GuestMatch,
    KioskEvent,
    LanguageChosen,
    NamesFound,
    PhoneVerified,
    PinChecked,
    Pressed,
    ScanBegan,
    ScanRead,
    ServiceChanged,
    StaffCodeRead,
    StoreFailed,
    StoreRecovered,
    TicketCancelled,
    TicketFollowed,
    TicketIssued,
    Touched,
)
from kiosk.domain.kiosk_flow.screens import NAME_SEARCH, Screen
from kiosk.domain.kiosk_flow.state import KioskState
from kiosk.domain.kiosk_flow.state_machine import step
from kiosk.domain.records.entities import Event, Programme
from kiosk.domain.records.questions.question import Question, QuestionKind
from tests.domain.kiosk_flow.state_driver import ANNA, AT, RESULTS, SEATS, StateDriver

ACTIONS = (
    "start help cancel access desk day table phone done ok idle.more idle.finish languages "
    "language.en language.ja language.xx "
    "zoom.100 zoom.200 zoom. contrast.on low.on pin.1 pin.clear pin.ok nonsense "
    "search key.ㄱ key.ㅏ key.a key.delete key.shift key.latin tap.ㄱ tap.· tap.next tap.space "
    "found.0 found.1 found.9 digit.5 digit.delete back code key.digits key.7 key.- key. tap.xyz "
    "party party.all with:c1.on with:c1.off with:c9.on "
    "answer.next answer.skip option.0 option.1.on option.9"
).split()
QUESTIONS = {
    "a": Question("a", kind=QuestionKind.YES_NO, required=True, column="A"),
    "b": Question("b", column="B"),
}
ANSWERS = st.builds(
    ScanAnswer,
    outcome=st.sampled_from(
        [*(result[0] for result in RESULTS), NeedsDesk(Reason.UNANSWERED, ANNA)]
    ),
    at=st.just(AT),
    seats=st.sampled_from([(), SEATS]),
    programme=st.sampled_from(
        [
            Programme(Event(), questions=QUESTIONS),
            Programme(Event(languages=("en", "ja", "fr"))),
        ]
    ),
    party=st.sampled_from([(), (WaitingCompanion("c1"), WaitingCompanion("c2", "나", "Na"))]),
)
B = ScannedCode.of("B")
SERIALS = st.integers(0, 6)
PEOPLE = (GuestMatch("anna", "A. W.", has_phone=True), GuestMatch("bora", "김*라"))
EVENTS = st.one_of(
    st.builds(ScanRead, st.sampled_from([ScannedCode.of(text) for text in ("A", "B", "")])),
    st.builds(Answered, SERIALS, ANSWERS),
    st.builds(
        TicketIssued, SERIALS, st.just("A-1"), st.just("t"), st.just(AT), attended=st.booleans()
    ),
    st.builds(
        TicketFollowed,
        st.sampled_from(["t", "u"]),
        st.booleans(),
        st.sampled_from([None, AT]),
        st.sampled_from([None, AT]),
        st.booleans(),
    ),
    st.just(TicketCancelled("t")),
    st.builds(Pressed, st.sampled_from(ACTIONS)),
    st.builds(LanguageChosen, st.sampled_from(["ko", "en", "ja", ""])),
    st.builds(PinChecked, st.booleans()),
    st.builds(NamesFound, SERIALS, st.sampled_from([(), PEOPLE, PEOPLE * 3]), st.booleans()),
    st.builds(PhoneVerified, SERIALS, st.booleans()),
    st.builds(CompanionsAdmitted, SERIALS, st.lists(ANSWERS, max_size=2).map(tuple)),
    st.builds(ServiceChanged, st.booleans()),
    st.sampled_from(
        [
            ScanBegan(),
            Touched(),
            ClockTicked(),
            StoreFailed(),
            StoreRecovered(),
            StaffCodeRead(),
            CornersHeld(),
        ]
    ),
)
SCRIPTS = st.lists(st.tuples(EVENTS, st.floats(-1, 40)), max_size=40)
WITH_A_GUEST = {
    Screen.WELCOME,
    Screen.GOODBYE,
    Screen.ALREADY,
    Screen.REFUSED,
    Screen.DAY,
    Screen.TABLE,
    Screen.PHONE,
    Screen.PARTY,
    Screen.QUESTION,
}


def is_valid(state: KioskState) -> bool:
    if (state.covered is not None) != (state.screen is Screen.LANGUAGE):
        return False
    if state.guest_screen in WITH_A_GUEST and state.answer is None:
        return False
    may_know = state.guest_screen in (*WITH_A_GUEST, Screen.NOT_FOUND)
    if state.answer is not None and not may_know:
        return False
    if (state.search is not None) != (state.guest_screen in NAME_SEARCH):
        return False
    if state.guest_screen is Screen.VERIFY and not (state.search and state.search.chosen):
        return False
    if (state.call is not None) != (state.guest_screen in (Screen.TICKET, Screen.STAFF_CALLED)):
        return False
    if state.guest_screen is Screen.PARTY and not (state.party and state.party.waiting):
        return False
    is_asked = state.asking is not None and state.asking.current is not None
    if is_asked != (state.guest_screen is Screen.QUESTION):
        return False
    if state.guest_screen is Screen.OUT_OF_ORDER and not (state.broken or state.closed):
        return False
    return state.display.zoom in (1.0, 1.5, 2.0) and state.display.language in (
        "",
        "ko",
        "en",
        "ja",
        "fr",
    )


@given(SCRIPTS)
def test_any_events_in_any_order_end_in_a_valid_state(
    script: list[tuple[KioskEvent, float]],
) -> None:
    driver = StateDriver()
    for event, pause in script:
        driver.meets(event)
        assert is_valid(driver.state)
        driver.now += pause


@given(SCRIPTS)
@example([(StoreRecovered(), 25.87394098992031), (ScanRead(B), 5.909381171609616e-08)])
@example([(ScanRead(B), 0.0), (ServiceChanged(True), 0.0), (TicketCancelled("t"), 0.0)])
def test_without_input_the_kiosk_returns_to_the_first_screen_without_guest_data(
    script: list[tuple[KioskEvent, float]],
) -> None:
    driver = StateDriver()
    for event, pause in script:
        driver.meets(event)
        driver.now += max(pause, 0)
    driver.waits(600)
    state = driver.state
    first = Screen.OUT_OF_ORDER if state.broken or state.closed else Screen.ATTRACT
    assert state == KioskState(
        first,
        since=state.since,
        serial=state.serial,
        broken=state.broken,
        closed=state.closed,
        touched=state.touched,
    )


@given(SCRIPTS)
def test_a_refused_event_changes_nothing_but_the_log(
    script: list[tuple[KioskEvent, float]],
) -> None:
    driver = StateDriver()
    for event, pause in script:
        before = driver.state
        after, effects = step(before, event, driver.now)
        refused = (
            len(effects) == 1 and isinstance(effects[0], LogNote) and " on " in effects[0].text
        )
        assert not refused or after == before
        driver.meets(event)
        driver.now += pause
