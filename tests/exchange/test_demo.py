"""The demo event has the documented content at any time of day."""

from __future__ import annotations

import base64
import csv
import runpy
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, timedelta
from itertools import combinations
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.domain.codes import code_text
from kiosk.domain.codes.readers import plain_codes
from kiosk.domain.codes.readers.reader_config import ReaderConfig
from kiosk.domain.codes.readers.readings import ListedCode
from kiosk.domain.codes.scanned_code import ScannedCode
from kiosk.domain.journal import facts
from kiosk.domain.names.scripts import has_hangul
from kiosk.domain.records.entities import Event, Guest, Programme, Seat, Session, Status
from kiosk.domain.records.pictures import BrandPicture
from kiosk.domain.records.tracks import TrackColour, track_colour, track_name
from kiosk.domain.records.validation import InvalidInput
from kiosk.exchange.exporting.code_sheet import CodeSheetEntry, write_sheet
from kiosk.exchange.importing.demo import DAY, copy_demo_files, demo_codes, shift_for
from kiosk.exchange.importing.importer import Current, plan_import
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.resources import resource
from kiosk.store import Store
from kiosk.texts import LANGUAGES, load_texts
from kiosk.usecases.admin.demo import create_demo_event

SEOUL = ZoneInfo("Asia/Seoul")
NOW = datetime(2026, 3, 4, 10, 12, tzinfo=SEOUL)
STARTS, ENDS = map(datetime.fromisoformat, ("2024-12-11 08:30", "2024-12-11 20:00"))
GENERATOR = resource().parent / "packaging" / "demo" / "generate.py"
LOGO_SCRIPT = GENERATOR.with_name("draw_logo.py")


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> ImportPlan:
    files = copy_demo_files(NOW, tmp_path_factory.mktemp("demo"))
    return plan_import(files, Current(Programme(Event())))


@pytest.fixture(scope="module")
def guests(plan: ImportPlan) -> list[Guest]:
    return [change.after for change in plan.changes if isinstance(change.after, Guest)]


def test_its_guests_tables_and_seats_are_those_of_the_script(tmp_path: Path) -> None:
    runpy.run_path(str(GENERATOR))["generate"](tmp_path)
    for path in tmp_path.iterdir():
        assert path.read_bytes() == resource("demo", path.name).read_bytes(), path.name


def test_every_row_is_taken(plan: ImportPlan) -> None:
    assert plan.refusals == []
    assert {kind.value: tally.new for kind, tally in plan.tallies.items()} == {
        "event": 1,
        "rooms": 6,
        "sessions": 20,
        "rounds": 2,
        "tables": 25,
        "checkpoints": 3,
        "ways": 5,
        "guests": 214,
        "seats": 406,
    }


def test_each_track_of_its_sessions_has_a_name_in_both_languages(plan: ImportPlan) -> None:
    (event,) = [change.after for change in plan.changes if isinstance(change.after, Event)]
    sessions = [change.after for change in plan.changes if isinstance(change.after, Session)]
    tracks = {session.track for session in sessions if session.track}
    assert len(tracks) == 3
    for track in tracks:
        assert has_hangul(track_name(track, event, "ko"))
        assert track_name(track, event, "en") == track
        assert track_colour(track, event) is not TrackColour.NONE


def test_its_guests_are_as_described(guests: list[Guest]) -> None:
    categories = Counter(guest.category for guest in guests)
    assert categories["mission"] == 87
    assert len({guest.delegation for guest in guests if guest.category == "mission"}) == 57
    assert set(categories) == {"official", "mission", "researcher", "speaker", "press", "staff"}
    assert {guest.status for guest in guests} == set(Status)
    names = [f"{guest.family_latin} {guest.given_latin}" for guest in guests]
    assert max(map(len, names)) == 60
    twins = [guest for guest in guests if guest.family_latin == "Nguyễn"]
    assert len({(twin.given_latin, twin.delegation) for twin in twins}) == 1 < len(twins)
    assert any(guest.name_latin == "林雅庭" and not guest.family_latin for guest in guests)


def test_contacts_of_the_demo_are_fictional(guests: list[Guest]) -> None:
    assert all(guest.email.endswith(("@example.org", "@example.com")) for guest in guests)
    assert all(guest.phone.startswith("010-0000-") for guest in guests)
    assert len({guest.phone[-4:] for guest in guests}) == len(guests)


def test_codes_have_the_event_prefix_and_are_unique() -> None:
    with resource("demo", "guests.csv").open(encoding="utf-8", newline="") as file:
        own = [row["Code"] for row in csv.DictReader(file)]
    assert len(set(own)) == 214
    for code in own:
        assert plain_codes.read(
            ScannedCode.of(code), ReaderConfig("KSTF"), set(own).__contains__
        ) == ListedCode(code)
        assert set(code.removeprefix("KSTF-")) <= set(code_text.ALPHABET)


def test_tables_have_eight_or_nine_of_different_missions(
    plan: ImportPlan, guests: list[Guest]
) -> None:
    delegations = {guest.id: guest.delegation for guest in guests}
    for mates in _tables(plan.seats).values():
        assert len(mates) in (8, 9)
        present = [delegations[guest] for guest in mates if delegations[guest]]
        assert len(set(present)) == len(present)
    assert len(_tables(plan.seats)) == 2 * 25


def test_no_pair_meets_twice_and_every_networking_guest_is_seated(
    plan: ImportPlan, guests: list[Guest]
) -> None:
    meetings = Counter(
        pair for mates in _tables(plan.seats).values() for pair in combinations(sorted(mates), 2)
    )
    assert set(meetings.values()) == {1}
    rounds = defaultdict(set)
    for seat in plan.seats:
        rounds[seat.guest].add(seat.round)
    networking = {guest.id for guest in guests if "networking" in guest.sessions}
    assert rounds == {guest: {"1", "2"} for guest in networking}


def _tables(seats: list[Seat]) -> dict[tuple[str, str], list[str]]:
    tables = defaultdict(list)
    for seat in seats:
        tables[seat.round, seat.table].append(seat.guest)
    return tables


def test_by_day_sessions_keep_their_times(plan: ImportPlan) -> None:
    sessions = [change.after for change in plan.changes if isinstance(change.after, Session)]
    now = [s.id for s in sessions if s.starts and s.ends and s.starts <= NOW < s.ends]
    assert now == ["keynote-1"]


@given(st.datetimes(datetime.fromisoformat("2024-01-01"), datetime.fromisoformat("2040-12-31")))
def test_at_any_time_a_session_is_on_and_all_are_today(now: datetime) -> None:
    starts, ends = STARTS + shift_for(now), ENDS + shift_for(now)
    assert starts <= now < ends + timedelta(minutes=1)
    assert starts.date() == now.date()
    assert ends <= datetime.combine(now.date() + timedelta(days=1), datetime.min.time())


def test_all_times_are_moved(tmp_path: Path) -> None:
    for path in copy_demo_files(NOW, tmp_path):
        assert str(DAY) not in path.read_text("utf-8")
    assert date.fromisoformat("2024-12-11") == DAY


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("suffix", [".png", ".pdf"])
def test_the_sheet_has_every_code_in_it(tmp_path: Path, language: str, suffix: str) -> None:
    texts = load_texts(language)
    pieces = demo_codes()
    entries = [CodeSheetEntry(piece.name, piece.code, texts.say(piece.why)) for piece in pieces]
    path = tmp_path / f"sheet{suffix}"
    write_sheet(path, texts.say("demo.title"), entries)
    if suffix == ".pdf":
        assert path.read_bytes().startswith(b"%PDF")
        return
    with Image.open(path) as picture:
        read = {barcode.text for barcode in zxingcpp.read_barcodes(picture)}
    assert read == {piece.code for piece in pieces}


def test_more_codes_take_more_pages(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write_sheet(path, "", list(_many(17)))
    assert path.read_bytes().count(b"/Type /Page\n") == 2


def _many(count: int) -> Iterator[CodeSheetEntry]:
    return (CodeSheetEntry(f"Guest {number}", f"KSTF-{number:016}", "") for number in range(count))


def test_the_demo_is_refused_in_another_events_store(tmp_path: Path) -> None:
    with closing(Store.open(tmp_path / "event.db", "desk", create=True)) as store:
        registered = facts.change_fact(None, Guest(id="g", name_ko="하늘"))
        store.append([registered] if registered else [])
        assert isinstance(create_demo_event(store, NOW), InvalidInput)
    with closing(Store.open(tmp_path / "demo.db", "desk", create=True)) as store:
        assert isinstance(create_demo_event(store, NOW), ImportPlan)
        assert create_demo_event(store, NOW) is None


def test_its_host_has_a_logo_for_light_and_for_dark_ground(
    plan: ImportPlan, tmp_path: Path
) -> None:
    """The files are those that the script draws."""
    runpy.run_path(str(LOGO_SCRIPT))["write"](tmp_path)
    pictures = [change.after for change in plan.changes if isinstance(change.after, BrandPicture)]
    assert {picture.id for picture in pictures} == {"logo", "logo_dark"}
    for picture in pictures:
        drawn = (tmp_path / picture.id / picture.name).read_bytes()
        assert base64.b64decode(picture.data) == drawn
