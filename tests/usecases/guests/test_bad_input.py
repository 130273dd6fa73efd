"""Bad input and errors at the desk: a message, and nothing lost or half done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.admission.outcomes import Admitted, NeedsDesk, Reason
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.journal.corrections import InvalidCorrection
from kiosk.domain.records.entities import Round, Seat, Table
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.exchange.importing.importer import DEFAULT
from kiosk.store import Store
from kiosk.store.connection import driver_connection
from kiosk.store.errors import StoreFull
from kiosk.store.recovery.doctor import differences
from kiosk.texts import LANGUAGES, load_texts
from kiosk.usecases.admin.import_files import import_lists
from kiosk.usecases.admin.staff import set_up_admin, unlock
from kiosk.usecases.guests import person_card
from kiosk.usecases.guests.corrections import (
    Conflict,
    Corrected,
    Merged,
    NoteAdded,
    Seated,
    SeatedMeanwhile,
    add_note,
    correct,
    merge,
    seat,
)
from kiosk.usecases.guests.decisions import (
    CodeIssued,
    StatusChanged,
    block,
    check_in,
    reissue_code,
    undo,
)
from kiosk.usecases.guests.walk_ins import WalkedIn, WalkIn, register
from tests.usecases.conftest import CODE, G, Venue

DESK, ADMIN = Actor("s-desk", "박안내", Role.DESK), Actor("s-admin", "이관리", Role.ADMIN)
WALK_IN = {"name_ko": "이현장", "organisation_ko": "새솔대학교", "category": "regular"}
HOSTILE = (
    "",
    " \t\r\n",
    "🎫🎟️👩‍👩‍👧‍👦",
    "\u202e\u200f\u2066\u2069",
    "\x00\x1b[31m\x07",
    "\ud800",
    "가" * 50_000,
    "a" + "\u0301" * 5000,
    "ﷺ" * 200,
    "\u2028" * 300,
)


@pytest.fixture
def other(venue: Venue) -> Iterator[Store]:
    """A second desk on the same store."""
    store = Store.open(venue.store.path, "desk-2")
    yield store
    store.close()
    assert venue.store.read(lambda c: list(differences(c))) == []
    assert venue.is_intact()


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_normalised_or_refused_with_a_message(
    venue: Venue, other: Store, text: str
) -> None:
    store, now = venue.store, venue.now
    results = [
        add_note(store, DESK, "g", text, now),
        correct(store, DESK, "g", G, {"name_ko": text}),
        correct(store, DESK, "g", G, {"attention": text}),
        block(store, DESK, "g", text, now),
        undo(store, DESK, "no-scan", text, now),
        register(store, DESK, WalkIn(WALK_IN | {"name_ko": text}), now),
        unlock(store, "nobody", text, now, venue.waits),
        set_up_admin(store, text, "471928", now),
    ]
    for result in results:
        assert isinstance(
            result,
            NoteAdded
            | Corrected
            | StatusChanged
            | InvalidCorrection
            | InvalidInput
            | WalkedIn
            | Actor,
        )
        problems = result.problems if isinstance(result, InvalidCorrection) else (result,)
        for problem in problems:
            if isinstance(problem, InvalidInput):
                assert all(load_texts(language).say(problem.sentence) for language in LANGUAGES)
    bodies = "".join(fact.body or "" for fact in store.facts_since({}))
    assert not set(bodies) & set("\x00\x1b\x07\u202e\u200f\u2066\ud800")
    assert person_card.card(store, "g", now) is not None
    assert person_card.guest_of_code(store, ScannedCode.of(text)) is None


@pytest.mark.parametrize("text", [text for text in HOSTILE if text != "\ud800"])
def test_any_unknown_id_is_refused(venue: Venue, other: Store, text: str) -> None:
    store, now = venue.store, venue.now
    before = store.vector()
    assert person_card.card(store, text, now) is None
    for result in (
        check_in(store, ADMIN, text, "main", now),
        check_in(store, ADMIN, "g", text, now),
        merge(store, ADMIN, text, "g", now),
        seat(store, ADMIN, text, None, Seat(text, "r1", "1")),
        reissue_code(store, ADMIN, text, now),
    ):
        assert isinstance(result, InvalidInput)
    assert store.vector() == before


@contextmanager
def disk_full(store: Store) -> Iterator[None]:
    """No page is left for this store."""
    writer = driver_connection(store._writer)
    pages = writer.execute("PRAGMA page_count").fetchone()[0]
    writer.execute(f"PRAGMA max_page_count={pages}").fetchone()
    yield
    writer.execute("PRAGMA max_page_count=1000000").fetchone()


def _edit_alternately(store: Store) -> object:
    """A long text for one guest, then for another, and so on."""
    (guest,) = (one.guest for one in store.guests() if one.guest.id == "g")
    letter = "나" if guest.attention.startswith("가") else "가"
    return correct(store, DESK, "g", guest, {"attention": letter * 1000})


ACTIONS: dict[str, Callable[[Store, datetime], object]] = {
    "correct": lambda store, _: _edit_alternately(store),
    "note": lambda store, now: add_note(store, DESK, "g", "가" * 4000, now),
    "walk-in": lambda store, now: register(
        store, DESK, WalkIn(WALK_IN | {"attention": "가" * 1000}, checkpoint="main"), now
    ),
}


@pytest.mark.parametrize("act", ACTIONS)
def test_a_full_disk_while_saving_loses_nothing(venue: Venue, other: Store, act: str) -> None:
    with disk_full(venue.store):
        before, fault = _repeat_until_full(venue, act)
        assert load_texts("ko").say(fault.sentence)
        assert venue.store.vector() == before
        assert person_card.card(venue.store, "g", venue.now) is not None
    after = ACTIONS[act](venue.store, venue.now)
    assert isinstance(after, Corrected | NoteAdded | WalkedIn)


def _repeat_until_full(venue: Venue, act: str) -> tuple[dict[str, int], StoreFull]:
    """The facts before the action for which there was no space, and the error."""
    for _ in range(200):
        before = venue.store.vector()
        try:
            ACTIONS[act](venue.store, venue.now)
        except StoreFull as full_:
            return before, full_
    pytest.fail("the disk was never full")


def test_a_wrong_clock_does_not_change_the_order_of_facts(venue: Venue, other: Store) -> None:
    first = correct(venue.store, DESK, "g", G, {"name_ko": "김민지"})
    assert isinstance(first, Corrected)
    venue.later(days=-365)
    second = correct(venue.store, DESK, "g", first.guest, {"name_ko": "김민주"})
    assert isinstance(second, Corrected)
    found = person_card.card(venue.store, "g", venue.now)
    assert found is not None
    assert found.guest.name_ko == "김민주"
    corrected = [item for item in found.history if item.kind == "guest_corrected"]
    assert [item.changes[0].new for item in corrected] == ["김민주", "김민지"]


def test_an_entry_in_the_future_counts_until_it_is_annulled(venue: Venue, other: Store) -> None:
    ahead = venue.now + timedelta(days=365)
    entered = check_in(venue.store, DESK, "g", "main", ahead)
    assert isinstance(entered, ScanAnswer)
    again = check_in(venue.store, DESK, "g", "main", venue.now)
    assert isinstance(again, ScanAnswer)
    assert again.outcome == NeedsDesk(Reason.CLOCK, G)
    undo(venue.store, DESK, entered.scan, "기기 시계 오류", venue.now)
    now = check_in(venue.store, DESK, "g", "main", venue.now)
    assert isinstance(now, ScanAnswer)
    assert now.outcome == Admitted(G, first=True)


LIST = "등록번호,성명,소속,이메일,구분\nR1,{name},한빛연구원,minseo@example.org,regular\n"


def test_an_import_and_a_correction_of_one_field_are_a_conflict(
    venue: Venue, other: Store, tmp_path: Path
) -> None:
    file = tmp_path / "guests.csv"
    file.write_text(LIST.format(name="김민서"), encoding="utf-8")
    import_lists(other, [file], DEFAULT)
    displayed = person_card.card(venue.store, "g", venue.now)
    assert displayed is not None
    file.write_text(LIST.format(name="김민지"), encoding="utf-8")
    assert import_lists(other, [file], DEFAULT).facts == 1
    aside = correct(venue.store, DESK, "g", displayed.guest, {"position_ko": "교수"})
    assert isinstance(aside, Corrected)
    assert (aside.guest.name_ko, aside.guest.position_ko) == ("김민지", "교수")
    against = correct(venue.store, DESK, "g", displayed.guest, {"name_ko": "김민주"})
    assert isinstance(against, Conflict)
    assert (against.conflicts[0].theirs, against.conflicts[0].mine) == ("김민지", "김민주")
    assert isinstance(check_in(other, DESK, "g", "main", venue.now), ScanAnswer)


def test_two_desks_see_each_others_changes_of_a_guest(venue: Venue, other: Store) -> None:
    one, two = venue.store, other
    assert isinstance(block(one, DESK, "g", "신분증 없음", venue.now), StatusChanged)
    again = block(two, DESK, "g", "신분증 없음", venue.now)
    assert isinstance(again, InvalidInput)
    assert again.sentence.id == "refused.status"
    codes = [reissue_code(store, DESK, "g", venue.now) for store in (one, two)]
    issued = [code for code in codes if isinstance(code, CodeIssued)]
    assert issued[0].replaced == (CODE,)
    assert issued[1].replaced == (issued[0].code,)


def test_two_desks_give_the_last_seat_once(venue: Venue, other: Store) -> None:
    records = (Round("r1"), Table("1", capacity=1), Table("2"))
    drafts = [facts.change_fact(None, record) for record in records]
    venue.store.append([draft for draft in drafts if draft])
    assert isinstance(seat(venue.store, DESK, "g", None, Seat("g", "r1", "1")), Seated)
    walk_in = WalkIn(WALK_IN, tables={"r1": "1"})
    assert isinstance(register(other, DESK, walk_in, venue.now), InvalidCorrection)
    late = seat(other, DESK, "g", None, Seat("g", "r1", "2"))
    assert late == SeatedMeanwhile(Seat("g", "r1", "1", why="hand"))


def test_two_desks_merge_a_pair_once(venue: Venue, other: Store) -> None:
    venue.register(replace(G, id="h"), "EVT-AAAAAAAAAAAAAAAA")
    assert merge(venue.store, DESK, "h", "g", venue.now) == Merged("h", "g")
    for pair in (("h", "g"), ("g", "h")):
        assert isinstance(merge(other, DESK, *pair, venue.now), InvalidInput)
