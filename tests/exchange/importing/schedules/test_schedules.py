"""Programmes of conference software: every format, rooms, changes, and what is refused."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.records.entities import Programme, Room
from kiosk.exchange.importing.importer import Options
from kiosk.store import Store
from kiosk.usecases.admin.import_files import ImportResult, import_lists
from tests.exchange.importing.schedules.schedule_samples import (
    ITEMS,
    ROOMS,
    Item,
    calendar,
    frab_json,
    frab_xml,
    moved,
    schedule2,
    sessionize,
)

Writer = Callable[[Sequence[Item]], str]
WRITERS: dict[str, Writer] = {
    "schedule.xml": frab_xml,
    "schedule.json": frab_json,
    "schedule2.json": schedule2,
    "sessionize.json": sessionize,
    "schedule.ics": calendar,
}


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty")
    Store.open(folder / "event.db", "kiosk-1", create=True).close()
    return folder


class Programmes:
    """A store, and schedules that are saved and taken in."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self._folder = store, folder

    def take(self, name: str, text: str | bytes) -> ImportResult:
        path = self._folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return import_lists(self.store, [path], Options())

    def refused(self, name: str, text: str | bytes) -> list[str]:
        return [one.problem.id for one in self.take(name, text).plan.refusals]

    @property
    def programme(self) -> Programme:
        return self.store.programme()

    def room_of(self, session: str) -> str:
        found = self.programme.sessions[session]
        room = self.programme.rooms[found.room]
        return room.name_en or room.name_ko


@pytest.fixture
def programmes(empty: Path, tmp_path: Path) -> Iterator[Programmes]:
    folder = shutil.copytree(empty, tmp_path / "store")
    with closing(Store.open(folder / "event.db", "kiosk-1")) as store:
        yield Programmes(store, tmp_path)


@pytest.mark.parametrize("name", WRITERS)
def test_each_format_gives_rooms_times_and_speakers_and_its_changes_come(
    programmes: Programmes, name: str
) -> None:
    write = WRITERS[name]
    result = programmes.take(name, write(ITEMS))
    assert result.plan.refusals == []
    sessions = programmes.programme.sessions
    assert set(sessions) == {one.guid for one in ITEMS}
    opening = sessions["a1"]
    assert (opening.title_en, opening.speakers) == ("Opening", ("Wolf Berg",))
    assert programmes.room_of("a1") == "Janson"
    has_zone = name != "sessionize.json"
    if has_zone:
        assert [sessions[one.guid].starts for one in ITEMS] == [one.starts for one in ITEMS]
    assert opening.ends == (opening.starts or ITEMS[0].starts) + timedelta(minutes=30)
    assert {"커널 이야기", "커널 이야기 세션"} & {sessions["a3"].title_ko}
    before = programmes.store.vector()
    programmes.take(name, write(ITEMS))
    assert programmes.store.vector() == before
    other = moved(ITEMS, "a1", room="K.1.105", speakers=("Maja Lund",))
    programmes.take(name, write(moved(other, "a4", starts=ITEMS[3].starts + timedelta(hours=1))))
    sessions = programmes.programme.sessions
    assert programmes.room_of("a1") == "K.1.105"
    assert programmes.programme.rooms[sessions["a1"].room_before].name_en == "Janson"
    assert name == "sessionize.json" or sessions["a1"].speakers == ("Maja Lund",)
    assert sessions["a4"].starts_before == sessions["a4"].starts - timedelta(hours=1)  # type: ignore[operator]  # both are known
    assert len(programmes.programme.rooms) == 2


def test_a_talk_that_vanished_is_cancelled_and_comes_again(programmes: Programmes) -> None:
    programmes.take("s.xml", frab_xml(ITEMS))
    programmes.take("s.xml", frab_xml(ITEMS[1:]))
    assert [one.id for one in programmes.programme.sessions.values() if one.cancelled] == ["a1"]
    before = programmes.store.vector()
    programmes.take("s.xml", frab_xml(ITEMS[1:]))
    assert programmes.store.vector() == before
    programmes.take("s.xml", frab_xml(ITEMS))
    assert not any(one.cancelled for one in programmes.programme.sessions.values())


def test_another_schedule_in_its_place_changes_nothing(programmes: Programmes) -> None:
    programmes.take("s.xml", frab_xml(ITEMS))
    before = programmes.store.vector()
    others = [Item(f"z{n}", f"Other {n}", "Janson", ITEMS[0].starts) for n in range(4)]
    assert programmes.refused("s.xml", frab_xml(others)) == ["import.schedule.other"]
    assert programmes.store.vector() == before


def test_rooms_of_the_organiser_are_found_by_name_and_stay_as_they_are(
    programmes: Programmes,
) -> None:
    programmes.take("rooms.csv", "Room ID,Room name,Floor\nhall,Janson,2\nside,K.1.105,1\n")
    programmes.take("s.json", frab_json(ITEMS))
    found = programmes.programme
    assert set(found.rooms) == {"hall", "side"}
    assert (found.rooms["hall"].name_en, found.rooms["hall"].floor_en) == ("Janson", "2")
    assert found.sessions["a1"].room == "hall"


def test_a_room_with_a_guid_keeps_its_talks_under_a_new_name(programmes: Programmes) -> None:
    programmes.take("s.json", frab_json(ITEMS))
    renamed = frab_json(ITEMS).replace("K.1.105", "K.2.200")
    programmes.take("s.json", renamed)
    assert programmes.room_of("a2") == "K.2.200"
    assert programmes.programme.sessions["a2"].room_before == ""
    assert set(programmes.programme.rooms) == set(ROOMS.values())


def test_two_rooms_of_one_name_are_refused_where_only_the_name_tells_them_apart(
    programmes: Programmes,
) -> None:
    programmes.take("rooms.csv", "Room ID,Room name,Floor\nh1,Janson,1\nh2,Janson,2\n")
    assert programmes.refused("s.xml", frab_xml(ITEMS)) == ["import.schedule.two_rooms"]
    data = json.loads(sessionize(ITEMS))
    data["rooms"] += [{"id": 9, "name": "Janson"}]
    # Sessionize tells rooms apart by numbers of its own, which change; the name is what stays.
    assert programmes.refused("t.json", json.dumps(data)) == ["import.schedule.two_rooms"]


def test_the_event_is_described_by_a_schedule_unless_another_list_does(
    programmes: Programmes,
) -> None:
    programmes.take("s.xml", frab_xml(ITEMS))
    event = programmes.programme.event
    assert (event.name_en, event.timezone) == ("FOSDEM 2027", "Europe/Brussels")
    assert programmes.programme.sessions["a3"].extra == {"Language": "ko"}


RECURRING = """\
BEGIN:VCALENDAR
BEGIN:VEVENT
UID:coffee
SUMMARY:Coffee\\, tea
DTSTART;TZID=Europe/Brussels:20270206T103000
DURATION:PT30M
LOCATION:Janson
RRULE:FREQ=DAILY;UNTIL=20270209
RDATE;TZID=Europe/Brussels:20270206T160000
EXDATE:20270208T093000Z
BEGIN:VALARM
DESCRIPTION:Wake up
END:VALARM
CATEGORIES:Food\\, drinks,Breaks
DESCRIPTION:Black\\nor with
  milk
END:VEVENT
BEGIN:VEVENT
UID:coffee
SUMMARY;LANGUAGE=en:Cake
RECURRENCE-ID:20270207T093000Z
DTSTART;TZID=Europe/Brussels:20270207T110000
DTEND;TZID=Europe/Brussels:20270207T113000
LOCATION:Janson
END:VEVENT
END:VCALENDAR
"""


def test_an_event_that_recurs_is_a_session_each_time(programmes: Programmes) -> None:
    assert programmes.take("s.ics", RECURRING).plan.refusals == []
    found = sorted(programmes.programme.sessions.values(), key=lambda one: str(one.starts))
    assert [(one.title_en, f"{one.starts:%d %H:%M}", f"{one.ends:%H:%M}") for one in found] == [
        ("Coffee, tea", "06 10:30", "11:00"),
        ("Coffee, tea", "06 16:00", "16:30"),
        ("Cake", "07 11:00", "11:30"),
        ("Coffee, tea", "09 10:30", "11:00"),
    ]
    assert {one.track for one in found if one.title_en != "Cake"} == {"Food, drinks, Breaks"}
    endless = RECURRING.replace(";UNTIL=20270209", "")
    [problem] = [one.problem for one in programmes.take("t.ics", endless).plan.refusals]
    assert (problem.id, problem.values) == ("import.schedule.endless", {"title": "Coffee, tea"})


REFUSED: tuple[tuple[bytes, str], ...] = (
    (b'{"schedule": {"conference": {"days": []}}}', "import.schedule.empty"),
    (b'{"rooms": 3, "guests": []}', "import.file.json"),
    (b'{"schedule": {"conference": ', "import.schedule.damaged"),
    (b'{"schedule": {"conference": {"days": [7]}}}', "import.schedule.damaged"),
    (b"<schedule><day>", "import.schedule.damaged"),
    (b'<!DOCTYPE s [<!ENTITY a "b">]><schedule>&a;</schedule>', "import.file.markup"),
    (b"<html><body>Log in first</body></html>", "import.file.markup"),
    (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n", "import.schedule.empty"),
    (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:soon\r\n", "import.schedule.damaged"),
    (b"BEGIN:VCALENDAR\r\n" + b"X-PAD:0123456789\r\n" * (3 << 20), "import.file.large"),
)


@pytest.mark.parametrize(("content", "problem"), REFUSED, ids=lambda one: str(one)[:40])
def test_what_is_no_schedule_is_a_sentence(
    programmes: Programmes, content: bytes, problem: str
) -> None:
    assert programmes.refused("s.txt", content) == [problem]
    assert programmes.programme.sessions == {}


def test_a_room_of_ours_keeps_what_the_schedule_does_not_know(programmes: Programmes) -> None:
    programmes.take("s.json", frab_json(ITEMS))
    assert programmes.programme.rooms["r-1"] == Room(id="r-1", name_en="Janson")
