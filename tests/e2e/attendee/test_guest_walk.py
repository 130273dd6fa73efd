"""The whole way of a guest in Korean, English and Japanese, by real keys and touches."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
import zxingcpp

from kiosk.domain.records.permissions import Actor
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store
from kiosk.usecases.admin import staff
from kiosk.usecases.reports.show_lists import VIEWS
from tests.e2e.attendee.guest_walk import (
    BEGINS,
    LANGUAGES,
    PICTURES,
    TYPED,
    Walk,
    create_event,
    foreign_texts,
    plain,
)
from tests.e2e.face_processes import State, opened, until
from tests.e2e.morning import ADMIN, PIN, Morning, unlock_desk
from tests.e2e.xserver import needs_x, x_server

pytestmark = needs_x
KIOSK, DESK = (0, 0, 540, 960), (540, 0, 2140, 960)
"""Left, top, right and bottom of the two windows."""
FIRST, EARLY, ELSEWHERE = "EVT-000000000001", "EVT-000000000002", "EVT-000000000003"
BEFORE_THE_DESK = ("desk.queue.coming", "desk.queue.take")
"""The buttons that take the tickets issued before a desk was there, the newest first."""
MORNING = BEGINS + timedelta(minutes=24)
"""When the desk is opened, by the clock of the kiosk."""
DOCK = ("bar.start", "bar.help")


@pytest.fixture
def display() -> Iterator[str]:
    with x_server(DESK[2], DESK[3]) as display:
        yield display


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guest_goes_the_whole_way_in_their_language(
    language: str, display: str, tmp_path: Path
) -> None:
    store = create_event(tmp_path, language)
    with closing(Store.open(store, "set-up")) as opened_store:
        assert isinstance(staff.set_up_admin(opened_store, ADMIN, PIN, BEGINS), Actor)
    at = ("--store", str(store), "--checkpoint", "main", "--device")
    # Staff speak Korean or English; the kiosk of an event speaks its languages.
    staff_language = "ko" if language == "ko" else "en"
    with opened(display, KIOSK, staff_language, "attendee", *at, "kiosk-1", at=BEGINS) as kiosk:
        walk = Walk(language, kiosk)
        the_doors_are_not_open_yet(walk)
        from_the_welcome_to_the_finish(walk)
        the_same_code_again(walk)
        codes_that_lead_to_nobody(walk)
        guests_who_may_not_enter(walk)
        a_guest_is_found_by_name(walk)
        staff_are_called_without_a_desk(walk)
        the_display_is_set(walk)
        a_guest_is_asked_whether_they_are_there(walk)
        with opened(display, DESK, staff_language, "desk", *at, "desk-1", at=MORNING) as desk:
            morning = Morning(
                staff_language, store, kiosk, desk, by_mouse=True, pictures=PICTURES / "walk"
            )
            unlock_desk(morning)
            staff_take_the_earlier_tickets(morning)
            staff_answer_at_the_desk(walk, morning)
    with closing(Store.open(store, "look")) as opened_store:
        outcomes = [scan["outcome"] for scan in VIEWS["scans"](opened_store)]
    assert outcomes.count("Admitted") == 2


def the_doors_are_not_open_yet(walk: Walk) -> None:
    walk.shows("attract", "k1.title", "k1.search", "k1.access", "bar.help")
    walk.scan(FIRST)
    wait = Sentence("duration.minutes", {"minutes": 10})
    walk.shows(
        "refused",
        "k6.early.title",
        Sentence("k6.early", {"when": "09:00"}),
        Sentence("k6.in", {"wait": wait}),
        "k4.day",
        *DOCK,
        name="early",
    )
    walk.kiosk.advance(22 * 60)
    walk.shows("attract", "k1.title", data=["09:12"])


def from_the_welcome_to_the_finish(walk: Walk) -> None:
    round_ = walk.own("1라운드", "Round 1")
    line = (
        Sentence("k4.table.round", {"round": round_, "table": "7"}),
        Sentence("k4.table.short", {"table": "7"}),
    )
    walk.scan(FIRST)
    hall = Sentence("place.floor", {"room": walk.own("그랜드볼룸", "Grand Ballroom"),
                                    "floor": walk.own("2층", "2F")})  # fmt: skip
    name = walk.own("김민서", "WREN" if walk.language == "en" else "SATO")
    walk.shows(
        "welcome", "k4.welcome", "k4.next", Sentence("k4.in", {"minutes": 18}), hall, line,
        "k4.day", "k9.phone", *DOCK, data=[name, walk.own("개회식", "Opening"), "09:12"],
    )  # fmt: skip
    walk.touch("k4.day")
    badge = Sentence("k9.table", {"table": "7"})
    walk.shows("day", "k9.title", "k9.chip.next", badge, "k9.phone", *DOCK, data=[round_])
    walk.kiosk.press(", ".join(("14:00", round_, walk.say(hall), walk.say(badge))))
    mine = Sentence("k10.title", {"table": "7", "time": "14:00"})
    walk.shows("table", mine, "k10.here", "k9.phone", *DOCK)
    walk.touch("k10.seat", round=walk.own("2라운드", "Round 2"), table="3")
    walk.shows("table", Sentence("k10.title", {"table": "3", "time": "14:40"}), name="other-round")
    walk.touch("k9.phone")
    walk.shows("phone", "k9.phone.scan", "k9.phone.text", "k9.phone.nameless", "k9.phone.done")
    [code] = zxingcpp.read_barcodes(walk.kiosk.picture())
    assert walk.own("그랜드볼룸", "Grand Ballroom") in code.text
    assert walk.say("k9.round", round=round_, table="7") in code.text
    assert name not in code.text
    assert foreign_texts(code.text.splitlines(), (walk.language,)) == []
    walk.touch("k9.phone.done")
    walk.shows("finish", "k12.title", "k12.next")
    walk.kiosk.advance(5)
    walk.shows("attract", "k1.title")


def the_same_code_again(walk: Walk) -> None:
    walk.kiosk.advance(20)
    walk.scan(FIRST)
    since = Sentence("when.today", {"time": "09:12"})
    walk.shows("already", "k5.status", since, "k5.foot", "k4.day", *DOCK)
    start_over(walk)


def codes_that_lead_to_nobody(walk: Walk) -> None:
    for kind, code in (
        ("unknown", "ZZ-UNHEARD-OF"),
        ("other", "HTTPS://EXAMPLE.ORG/LUNCH"),
        ("unread", "EVT-0000"),
    ):
        walk.scan(code)
        told = [f"k7.{kind}.{part}" for part in ("status", "detail", "scan")]
        walk.shows("notFound", *told, "k7.search", "k7.desk", *DOCK, name=f"not-found-{kind}")
    walk.touch("k7.desk")
    state = walk.shows("ticket", "k11.title", "k11.number", "k11.show", "k11.ok", *DOCK)
    assert state["number"]
    walk.touch("k11.ok")
    walk.shows("attract", "k1.title")


def guests_who_may_not_enter(walk: Walk) -> None:
    walk.scan(EARLY)
    walk.shows(
        "refused", "k6.not_valid_yet.title", Sentence("k6.not_valid_yet", {"when": "15:00"}), *DOCK,
        name="not-valid-yet",
    )  # fmt: skip
    walk.scan(ELSEWHERE)
    door = walk.own("정문", "Main door")
    walk.shows("refused", "k6.wrong.title", Sentence("k6.wrong", {"session": door}), name="wrong")
    start_over(walk)


def a_guest_is_found_by_name(walk: Walk) -> None:
    walk.touch("k1.search")
    walk.shows("search", "k8.title", "k8.hint" if walk.language == "ko" else "k8.hint.latin")
    for key in TYPED[walk.language]:
        walk.kiosk.press(key)
    state = walk.kiosk.wait_until("who is meant", lambda state: "found.0" in state["actions"])
    walk.shows("search", "k8.title", data=[state["actions"]["found.0"]], name="found")
    walk.kiosk.press(state["actions"]["found.0"])
    walk.shows("verify", "k8.verify.title", "k8.verify", "k8.back")
    for digit in "4321":
        walk.kiosk.press(digit)
    walk.shows("welcome", "k4.welcome", "k4.next", name="welcome-by-name")
    start_over(walk)


def staff_are_called_without_a_desk(walk: Walk) -> None:
    walk.touch("bar.help")
    walk.shows("staffCalled", "k15.call.desk", "k15.call.continue", "bar.start", name="no-desk")
    walk.touch("k15.call.continue")
    walk.shows("attract", "k1.title")


def the_display_is_set(walk: Walk) -> None:
    walk.touch("k1.access")
    walk.shows("access", "k14.title", "k14.zoom", "k14.contrast", "k14.low", "k14.body", "k14.ok")
    for option in ("contrast.on", "low.on", "zoom.200"):
        walk.turn_to(option)
        walk.kiosk.press(option)
        walk.shows("access", "k14.title", name=option.partition(".")[0])
    walk.turn_to(walk.say("k14.ok"))
    walk.touch("k14.ok")
    walk.shows("attract", "k1.title", name="attract-200")
    walk.scan(FIRST)
    walk.shows(
        "already", "k5.status", Sentence("k4.in", {"minutes": 18}), "k4.day", name="already-200"
    )
    walk.touch("bar.start.short")
    walk.shows("attract", "k1.title", "k1.access")


def a_guest_is_asked_whether_they_are_there(walk: Walk) -> None:
    walk.kiosk.advance(20)
    walk.scan(FIRST)
    walk.shows("already", "k4.day")
    walk.touch("k4.day")
    walk.shows("day", "k9.title")
    walk.kiosk.advance(21)
    seconds = Sentence("k13.text", {"seconds": 20})
    walk.shows("day", "k13.title", seconds, "k13.more", "k13.finish", name="idle")
    walk.touch("k13.more")
    until("no question", lambda: not walk.kiosk.has(walk.say("k13.more")))
    walk.shows("day", "k9.title", "k9.phone", name="idle-yes")
    start_over(walk)


def staff_take_the_earlier_tickets(morning: Morning) -> None:
    """Of who went to the desk, and of who called while nobody was there."""
    desk = morning.desk
    desk.wait_until("both", lambda state: len(state["tickets"]) == len(BEFORE_THE_DESK))
    for left, take in reversed(list(enumerate(BEFORE_THE_DESK))):
        morning.press(desk, take)
        desk.wait_until("whose it is", lambda state: state["staff"] in state["taken"])
        morning.press(desk, "desk.queue.close")
        desk.wait_until("one less", partial(_has, left))


def staff_answer_at_the_desk(walk: Walk, morning: Morning) -> None:
    walk.touch("bar.help")
    walk.shows(
        "staffCalled", "k15.call.recorded", "k15.call.sent", "k15.call.cancel", name="recorded"
    )
    morning.desk.wait_until("the call", partial(_has, 1))
    for button, stage, ids in (
        ("seen", "seen", ("k15.call.seen", "k15.call.sent", "k15.call.cancel")),
        ("coming", "coming", ("k15.call.coming", "k15.call.seen", "k15.call.cancel")),
        ("close", "done", ("k15.call.done", "k15.call.continue")),
    ):
        morning.press(morning.desk, f"desk.queue.{button}")
        until(stage, partial(_is_shown, walk, walk.say(ids[0])))
        walk.shows("staffCalled", *ids, name=stage)
        morning.take_picture(stage, morning.desk)
    morning.desk.wait_until("the call gone", partial(_has, 0))
    walk.touch("k15.call.continue")
    walk.shows("attract", "k1.title", name="attract-end")


def _has(tickets: int, state: State) -> bool:
    return len(state["tickets"]) == tickets


def _is_shown(walk: Walk, title: str) -> bool:
    """Whether the kiosk shows it, after it has asked once more."""
    walk.kiosk.advance(0.5)
    return plain(title) in plain(walk.kiosk.shown["title"])


def start_over(walk: Walk) -> None:
    walk.touch("bar.start")
    walk.shows("attract", "k1.title")
