"""Calendars for phones: a file for each guest, read back by another part of the same standard."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from icalendar import Calendar, Event

from kiosk.domain.journal import facts
from kiosk.domain.kiosk_flow.phone.phone_text import phone_text
from kiosk.domain.kiosk_flow.programme_points import Viewpoint
from kiosk.domain.records.calendar_address import calendar_file, calendar_folder, calendar_link
from kiosk.domain.records.entities import Guest, Room, Round, Session, Status
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind
from kiosk.texts import GuestTexts
from kiosk.usecases.reports.exporting.exports import (
    CalendarsWithoutAddress,
    Exported,
    ExportRequest,
    ExportResult,
    export,
)
from tests.usecases.conftest import DOORS, Venue
from tests.usecases.reports.exported_day import ADMIN, TEXTS

ADDRESS = "https://forum.example.org/cal/{id}.ics"
LONG = " / ".join(
    ["첨단바이오, 반도체; 그리고 양자 🎉 \\ 국제 공동 연구의 길 \N{WOMAN}\u200d\N{MICROSCOPE}"] * 3
)
GUESTS = (
    Guest("kim", name_ko="한가람", country="KR"),
    Guest("lee", name_latin="Sera On", languages=("en",)),
    Guest("mori", name_latin="MORI Aoi", languages=("ja",)),
    Guest("off", name_ko="두다온", status=Status.CANCELLED),
    Guest("held", name_ko="나래솔", status=Status.BLOCKED),
    Guest("wait", name_ko="도담이", status=Status.PENDING),
    Guest("twice", name_ko="한가람"),
)


def at(hours: float) -> datetime:
    return DOORS + timedelta(hours=hours)


@pytest.fixture
def forum(venue: Venue) -> Venue:
    event = venue.store.programme().event
    described = replace(
        event,
        name_ko="과학 포럼",
        name_en="Science Forum",
        venue_en="Seoul, COEX",
        calendar_url=ADDRESS,
        languages=("ko", "en", "ja"),
    )
    records = (
        Room("hall", "A홀, 동쪽", "Hall A, East", "3층", "3F"),
        Session(
            "s1", LONG, "Opening", room="hall", starts=at(1), ends=at(2), description_ko="가\n나"
        ),
        Session("s2", "만찬", "Dinner", starts=at(30)),
        Session("s3", "취소", "Cancelled", starts=at(4), cancelled=True),
        Session("s4", "시간 미정", "Some day"),
        Round("r", "1라운드", "Round 1", "hall", at(6), at(6.5)),
    )
    drafts = [facts.change_fact(event, described)]
    drafts += [facts.change_fact(None, one) for one in (*records, *GUESTS)]
    drafts += [facts.guest_seated(who, "r", "12", "") for who in ("kim", "mori", "off")]
    venue.store.append([draft for draft in drafts if draft])
    venue.store.append([facts.Draft("guest:twice", "guest_merged", {"into": "kim"})])
    return venue


def exported(venue: Venue, path: Path) -> ExportResult:
    order = ExportRequest(ExportKind.CALENDARS, ExportFormat.ZIP, path)
    return export(venue.store, ADMIN, order, TEXTS, at=venue.now, guest_texts=GuestTexts())


def files_in(path: Path) -> dict[str, bytes]:
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def events_in(content: bytes) -> dict[str, Event]:
    calendar = Calendar.from_ical(content)
    return {str(event["summary"]): event for event in calendar.events}


@pytest.fixture
def files(forum: Venue, tmp_path: Path) -> dict[str, bytes]:
    assert isinstance(exported(forum, tmp_path / "a.zip"), Exported)
    return files_in(tmp_path / "a.zip")


def test_guests_who_are_admitted_have_one_file_each_as_the_code_on_the_screen_names_it(
    forum: Venue, files: dict[str, bytes]
) -> None:
    assert set(files) == {"g.ics", "kim.ics", "lee.ics", "mori.ics", "wait.ics"}
    programme = forum.store.programme()
    view = Viewpoint(GUESTS[0], (), programme, None, DOORS, "ko")
    shown = phone_text(view, TEXTS[0])
    assert shown is not None
    assert shown.text == "https://forum.example.org/cal/kim.ics"


def test_titles_places_and_times_are_read_back_in_the_guests_language(
    files: dict[str, bytes],
) -> None:
    korean, english, japanese = (events_in(files[f"{who}.ics"]) for who in ("kim", "lee", "mori"))
    assert list(korean) == [LONG, "1라운드 · 12번 테이블", "만찬"]
    assert list(english) == ["Opening", "Dinner"]
    assert [title for title in japanese if "12" in title and "Round 1" in title]
    assert "Round 1: table 12" not in japanese
    opening = korean[LONG]
    assert opening["location"] == "A홀, 동쪽, 3층, Seoul, COEX"
    assert opening["description"] == "가\n나"
    assert english["Opening"]["location"] == "Hall A, East, 3F, Seoul, COEX"
    assert (opening.start, opening.end) == (at(1), at(2))
    assert str(opening["dtstart"].params["TZID"]) == "Asia/Seoul"
    assert "dtend" not in korean["만찬"]
    assert str(Calendar.from_ical(files["lee.ics"]).calendar_name) == "Science Forum"


def test_files_keep_to_the_standard_and_name_nobody(files: dict[str, bytes]) -> None:
    for content in files.values():
        lines = content.split(b"\r\n")
        assert max(map(len, lines)) <= 75
        assert content.endswith(b"END:VCALENDAR\r\n")
        assert content.count(b"BEGIN:VTIMEZONE") == 1
        text = content.replace(b"\r\n ", b"").decode()
        assert "🎉" in text or "Opening" in text
        for name in ("한가람", "Sera", "MORI", "도담이"):
            assert name not in text
        uids = [str(event["uid"]) for event in Calendar.from_ical(content).events]
        assert len(set(uids)) == len(uids)


def test_a_second_export_keeps_the_identity_of_the_entries(
    forum: Venue, files: dict[str, bytes], tmp_path: Path
) -> None:
    before = {str(event["uid"]) for event in events_in(files["kim.ics"]).values()}
    session = forum.store.programme().sessions["s1"]
    draft = facts.change_fact(session, replace(session, starts=at(1.5)))
    assert draft is not None
    forum.store.append([draft])
    exported(forum, tmp_path / "a.zip")
    later = events_in(files_in(tmp_path / "a.zip")["kim.ics"])
    assert {str(event["uid"]) for event in later.values()} == before
    assert later[LONG].start == at(1.5)


def test_the_organiser_learns_how_many_there_are_and_where_they_belong(
    forum: Venue, tmp_path: Path
) -> None:
    done = exported(forum, tmp_path / "a.zip")
    assert isinstance(done, Exported)
    assert done.advice is not None
    for texts in TEXTS:
        said = texts.say(done.advice)
        assert str(done.rows) in said
        assert ADDRESS in said
        assert said.count("https://forum.example.org/cal/") == 2


def test_without_an_address_there_is_no_name_for_the_files(forum: Venue, tmp_path: Path) -> None:
    event = forum.store.programme().event
    draft = facts.change_fact(event, replace(event, calendar_url=""))
    assert draft is not None
    forum.store.append([draft])
    assert exported(forum, tmp_path / "a.zip") == CalendarsWithoutAddress()
    assert not (tmp_path / "a.zip").exists()


def test_an_event_without_times_has_no_calendars(venue: Venue, tmp_path: Path) -> None:
    event = venue.store.programme().event
    draft = facts.change_fact(event, replace(event, calendar_url=ADDRESS))
    assert draft is not None
    venue.store.append([draft])
    done = exported(venue, tmp_path / "a.zip")
    assert isinstance(done, Exported)
    assert (done.rows, files_in(tmp_path / "a.zip")) == (0, {})
    assert done.advice is not None
    assert done.advice.id == "export.calendars.none"


SITE = "https://x.org/"


@pytest.mark.parametrize(
    ("address", "guest", "link", "folder", "file"),
    [
        (f"{SITE}cal/{{id}}.ics", "a b", f"{SITE}cal/a%20b.ics", f"{SITE}cal/", "a b.ics"),
        (f"{SITE}{{id}}", "g", f"{SITE}g", SITE, "g"),
        (f"{SITE}c/{{id}}/my.ics", "g", f"{SITE}c/g/my.ics", f"{SITE}c/", "g/my.ics"),
        (f"{SITE}c/e-{{id}}.ics?v=1", "g", f"{SITE}c/e-g.ics?v=1", f"{SITE}c/", "e-g.ics"),
        (f"{SITE}c?guest={{id}}", "g", f"{SITE}c?guest=g", "", "g.ics"),
        (f"{SITE}{{id}}.ics", "../up", f"{SITE}..%2Fup.ics", SITE, ".._up.ics"),
    ],
)
def test_links_and_files_follow_from_the_address(
    address: str, guest: str, link: str, folder: str, file: str
) -> None:
    assert calendar_link(address, guest) == link
    assert calendar_folder(address) == folder
    assert calendar_file(address, guest) == file
