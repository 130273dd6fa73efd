"""A refusal says when it opens and how long that is, and what is on instead and where."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.admission.outcomes import EntryRefusal, Full, NoLonger, NotYet, WrongCheckpoint
from kiosk.domain.kiosk_flow.entry_refusals import RefusalKind, RefusalView, refusal_view
from kiosk.domain.kiosk_flow.programme_points import Viewpoint
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Programme, Room, Session
from kiosk.texts import load_texts

NOON = datetime(2026, 11, 29, 12, 0, tzinfo=ZoneInfo("Asia/Seoul"))
GUEST = Guest("g", name_ko="한가람")
TERRACE = Checkpoint("terrace", "테라스 입구", "Terrace entrance", session="reception")
PROGRAMME = Programme(
    Event(),
    rooms={"terrace": Room("terrace", "가든 테라스", "Garden Terrace"), "hall": Room("hall")},
    sessions={
        "reception": Session(
            "reception",
            "폐막 리셉션",
            "Closing reception",
            room="terrace",
            starts=NOON + timedelta(hours=4),
        ),
        "talk": Session(
            "talk", "기조강연", "Keynote", room="hall", starts=NOON, ends=NOON + timedelta(hours=2)
        ),
    },
    checkpoints={"terrace": TERRACE},
)


def seen(refusal: EntryRefusal, now: datetime = NOON, language: str = "en") -> RefusalView:
    return refusal_view(refusal, Viewpoint(GUEST, (), PROGRAMME, TERRACE, now, language))


@pytest.mark.parametrize(
    ("minutes", "kind", "korean", "english"),
    [
        (1, RefusalKind.EARLY, "1분", "1 min"),
        (38, RefusalKind.EARLY, "38분", "38 min"),
        (60, RefusalKind.EARLY, "1시간", "1 h"),
        (61, RefusalKind.TOO_EARLY, "1시간 1분", "1 h 1 min"),
        (370, RefusalKind.TOO_EARLY, "6시간 10분", "6 h 10 min"),
        (24 * 60 * 2 + 30, RefusalKind.TOO_EARLY, "2일", "2 days"),
        (24 * 60, RefusalKind.TOO_EARLY, "1일", "1 day"),
    ],
)
def test_an_early_guest_is_shown_the_opening_time_and_the_wait(
    minutes: int, kind: RefusalKind, korean: str, english: str
) -> None:
    opens = NOON + timedelta(minutes=minutes)
    found = seen(NotYet(GUEST, opens))
    assert (found.kind, found.at) == (kind, opens)
    assert found.today is (minutes < 12 * 60)
    assert found.wait is not None
    assert load_texts("ko").say(found.wait) == korean
    assert load_texts("en").say(found.wait) == english


def test_it_names_what_opens_and_where_in_each_language() -> None:
    opens = NOON + timedelta(minutes=38)
    found = seen(NotYet(GUEST, opens))
    assert (found.name, found.place.room) == ("Closing reception", "Garden Terrace")
    korean = seen(NotYet(GUEST, opens), language="ko")
    assert (korean.name, korean.place.room) == ("폐막 리셉션", "가든 테라스")
    assert found.guidance.main is not None
    assert found.guidance.main.title == "Keynote"


def test_a_pass_that_is_not_valid_yet_is_distinguished_from_closed_doors() -> None:
    at = NOON + timedelta(minutes=30)
    assert seen(NotYet(GUEST, at, by_pass=True)).kind is RefusalKind.NOT_VALID_YET
    assert seen(NoLonger(GUEST, at - timedelta(hours=1), by_pass=True)).kind is (
        RefusalKind.NO_LONGER_VALID
    )


@pytest.mark.parametrize(
    ("refusal", "kind"),
    [
        (NoLonger(GUEST, NOON - timedelta(hours=1)), RefusalKind.LATE),
        (WrongCheckpoint(GUEST, TERRACE), RefusalKind.WRONG),
        (Full(GUEST, 80), RefusalKind.FULL),
    ],
)
def test_other_refusals_have_no_wait_and_still_show_what_is_on(
    refusal: EntryRefusal, kind: RefusalKind
) -> None:
    found = seen(refusal)
    assert (found.kind, found.wait) == (kind, None)
    assert found.guidance.main is not None
    assert found.guidance.main.id == "talk"


def test_a_checkpoint_without_a_session_is_named_itself() -> None:
    here = replace(TERRACE, session="")
    view = Viewpoint(GUEST, (), PROGRAMME, here, NOON, "en")
    assert refusal_view(Full(GUEST, 1), view).name == "Terrace entrance"
    assert refusal_view(Full(GUEST, 1), replace(view, here=None)).name == ""


def test_every_class_of_refusals_has_a_view() -> None:
    refusals: list[EntryRefusal] = [NotYet(GUEST, NOON), NoLonger(GUEST, NOON)]
    refusals += [WrongCheckpoint(GUEST, TERRACE), Full(GUEST, 1)]
    names = {one.__name__ for one in EntryRefusal.__subclasses__()}
    assert names == {type(one).__name__ for one in refusals}
    assert {seen(one).kind for one in refusals} <= set(RefusalKind)
