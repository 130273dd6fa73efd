"""Paper lists: printed with boxes and codes; ticked entries are recorded afterwards."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
import zxingcpp
from PIL import Image

from kiosk.domain.admission.outcomes import Admitted, AlreadyIn, NeedsDesk, NoLonger
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest, Round, Status
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind, PaperGrouping
from kiosk.texts import load_texts
from kiosk.usecases.reports.counts import count
from kiosk.usecases.reports.exporting import exports
from kiosk.usecases.reports.exporting.export_source import ExportSource
from kiosk.usecases.reports.exporting.exports import Exported
from kiosk.usecases.reports.greeter_sheets import greeter_sheets
from kiosk.usecases.reports.paper_candidates import candidates
from kiosk.usecases.reports.paper_lists import PaperEntered, enter, read_lines, sheets
from tests.usecases.conftest import CODE, DOORS, Venue

TEXTS = (load_texts("ko"), load_texts("en"))
LEE = Actor("s1", "이수연", Role.DESK)
MISSION = "주한 스웨덴 대사관"
PEOPLE = (
    Guest(id="a", name_ko="하늘", delegation=MISSION, reference="R-7", category="regular"),
    Guest(id="b", family_latin="Öberg", given_latin="Åsa", delegation=MISSION),
    Guest(id="c", name_ko="까치", category="regular", status=Status.BLOCKED),
    Guest(id="d", name_ko="가람", category="regular"),
)


@pytest.fixture
def listed(venue: Venue) -> Venue:
    for guest in PEOPLE:
        venue.register(guest, code_of(guest.id))
    venue.store.append([facts.guest_seated("a", "1", "12"), facts.guest_seated("a", "2", "7")])
    return venue


def code_of(guest: str) -> str:
    return f"EVT-{guest.upper() * 16}"


def names_by_group(venue: Venue, grouping: PaperGrouping) -> list[tuple[str, list[str]]]:
    def work(connection: sa.Connection) -> list[tuple[str, list[str]]]:
        origin = ExportSource(connection, venue.store.programme_in(connection), *TEXTS)
        found = sheets(origin, grouping)
        return [(group.heading, [line.name for line in group.lines]) for group in found.groups]

    return venue.store.read(work)


def test_paper_lists_are_grouped_by_delegation_or_first_letter(listed: Venue) -> None:
    assert names_by_group(listed, PaperGrouping.DELEGATION) == [
        (MISSION, ["ÖBERG Åsa", "하늘"]),
        (" / ".join(texts.say("paper.alone") for texts in TEXTS), ["가람", "김민서"]),
    ]
    assert names_by_group(listed, PaperGrouping.NAME) == [
        ("O", ["ÖBERG Åsa"]),
        ("ㄱ", ["가람", "김민서"]),
        ("ㅎ", ["하늘"]),
    ]


def test_a_table_that_may_still_change_has_a_question_mark_on_papers_for_staff(
    listed: Venue,
) -> None:
    """In a live round, until its guest was told."""
    changes = [facts.change_fact(None, one) for one in (Round("1", live=True), Round("2"))]
    listed.store.append([one for one in changes if one])

    def told(connection: sa.Connection) -> set[tuple[str, bool]]:
        origin = ExportSource(connection, listed.store.programme_in(connection), *TEXTS)
        papers = (sheets(origin, PaperGrouping.NAME), greeter_sheets(origin))
        return {
            (line.tables, TEXTS[1].say("paper.how.unsure") in paper.how)
            for paper in papers
            for group in paper.groups
            for line in group.lines
            if line.name == "하늘"
        }

    assert listed.store.read(told) == {("12? · 7", True)}
    listed.store.append([facts.seat_told("a", "1", "12")])
    assert listed.store.read(told) == {("12 · 7", True)}


COMPANIONS = (
    Guest(id="b2", companion_of="b", companion_number=2, delegation=MISSION),
    Guest(id="b1", companion_of="b", companion_number=1, delegation=MISSION),
    Guest(id="d1", companion_of="d", companion_number=1),
)


@pytest.fixture
def accompanied(listed: Venue) -> Venue:
    for guest in COMPANIONS:
        listed.register(guest, code_of(guest.id))
    return listed


def test_companions_without_a_name_stand_beside_their_guest(accompanied: Venue) -> None:
    of_asa = ["ÖBERG Åsa", "ÖBERG Åsa 동반자 1", "ÖBERG Åsa 동반자 2"]
    assert names_by_group(accompanied, PaperGrouping.DELEGATION) == [
        (MISSION, [*of_asa, "하늘"]),
        (
            " / ".join(texts.say("paper.alone") for texts in TEXTS),
            ["가람", "가람 동반자 1", "김민서"],
        ),
    ]
    assert names_by_group(accompanied, PaperGrouping.NAME) == [
        ("O", of_asa),
        ("ㄱ", ["가람", "가람 동반자 1", "김민서"]),
        ("ㅎ", ["하늘"]),
    ]


@pytest.mark.parametrize("grouping", list(PaperGrouping))
def test_companions_stand_beside_their_guest_where_only_the_first_guests_are_shown(
    venue: Venue, grouping: PaperGrouping
) -> None:
    """The ids of the companions come first, those of their guests in the opposite order."""
    names = [f"Name{number:03}" for number in range(150)]
    records = [
        *(Guest(f"g{999 - n}", family_latin=name) for n, name in enumerate(names)),
        *(Guest(f"c{n}", companion_of=f"g{999 - n}", companion_number=1) for n in range(150)),
    ]
    drafts = (facts.change_fact(None, record) for record in records)
    venue.store.append([draft for draft in drafts if draft])
    shown = candidates(venue.store, "main", grouping)
    parties = [(f"g{999 - n}", f"c{n}") for n in range(100)]
    assert [one.guest.id for one in shown.found] == [id_ for party in parties for id_ in party]
    assert shown.count == 301


def printed(venue: Venue, kind: ExportKind, path: Path) -> str:
    order = exports.ExportRequest(kind, ExportFormat.PDF, path)
    assert isinstance(exports.export(venue.store, None, order, TEXTS, at=DOORS), Exported)
    command = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def test_the_sheets_for_greeters_have_whole_names_and_no_empty_column(
    accompanied: Venue, tmp_path: Path
) -> None:
    long = Guest(
        id="e",
        given_latin="Maximiliana Wilhelmina",
        family_latin="Sternberg-Hohenfels-Lindqvist",
        position_en="Ambassador Extraordinary and Plenipotentiary for Ocean Sciences",
        delegation=MISSION,
    )
    accompanied.register(long, code_of("e"))
    text = printed(accompanied, ExportKind.GREETERS, tmp_path / "greeters.pdf")
    assert "…" not in text
    for word in ("Maximiliana", "STERNBERG-HOHENFELS-LINDQVIST", "Ocean Sciences"):
        assert word in text
    assert "Companion 2 of ÖBERG Åsa" in text
    assert text.index("ÖBERG Åsa 동반자 1") < text.index("하늘")
    assert "Code" not in text


def test_a_printed_list_has_boxes_tables_and_codes_that_scan(listed: Venue, tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    result = exports.export(
        listed.store,
        None,
        exports.ExportRequest(ExportKind.PAPER, ExportFormat.PDF, path),
        TEXTS,
        at=DOORS,
    )
    assert result == Exported((path,), 4)
    text = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True
    ).stdout.decode()
    assert "12 · 7" in text
    subprocess.run(["pdftoppm", "-r", "200", "-png", str(path), str(tmp_path / "p")], check=True)
    (picture,) = tmp_path.glob("p*.png")
    read = {found.text for found in zxingcpp.read_barcodes(Image.open(picture))}
    assert read == {CODE, code_of("a"), code_of("b"), code_of("d")}


def test_ticked_guests_are_recorded_with_the_time_of_entry(listed: Venue) -> None:
    listed.later(hours=3)
    lines = [code_of("d").lower(), " r-7 ", "b", "", code_of("d"), code_of("c"), "nobody"]
    entries = enter(listed.store, LEE, "main", DOORS, lines)
    assert isinstance(entries, list)
    outcomes_by_text = [
        (entry.text, entry.answer and type(entry.answer.outcome)) for entry in entries
    ]
    assert outcomes_by_text == [
        (code_of("d").lower(), Admitted),
        ("r-7", Admitted),
        ("b", Admitted),
        (code_of("d"), Admitted),
        (code_of("c"), NeedsDesk),
        ("nobody", None),
    ]
    scans = listed.facts()
    assert [(fact.author, fact.read_body()["at"]) for fact in scans] == [
        (LEE.staff, DOORS.isoformat())
    ] * 4
    assert count(listed.store)[0].arrived == 3
    assert listed.presence("main", "a").first_at == DOORS


def test_entering_a_list_again_changes_nothing(listed: Venue) -> None:
    first = enter(listed.store, LEE, "main", DOORS, ["a", "d"])
    again = enter(listed.store, LEE, "main", DOORS, ["d", "a"])
    assert isinstance(first, list)
    assert isinstance(again, list)
    assert {entry.answer.scan for entry in again if entry.answer} == {
        entry.answer.scan for entry in first if entry.answer
    }
    assert len(listed.facts()) == 2


def test_a_guest_who_scanned_earlier_is_already_in(listed: Venue) -> None:
    listed.scan("main", code_of("d"))
    entries = enter(listed.store, LEE, "main", DOORS + timedelta(minutes=9), ["d"])
    assert isinstance(entries, list)
    assert entries[0].answer is not None
    assert isinstance(entries[0].answer.outcome, AlreadyIn)


def test_paper_entries_are_decided_as_of_their_time(listed: Venue) -> None:
    main = listed.store.programme().checkpoints["main"]
    draft = facts.change_fact(main, replace(main, closes=DOORS + timedelta(hours=1)))
    assert draft is not None
    listed.store.append([draft])
    listed.later(hours=2)
    (early,) = outcomes(enter(listed.store, None, "main", DOORS, ["a"]))
    (late,) = outcomes(enter(listed.store, None, "main", listed.now, ["d"]))
    assert (type(early), type(late)) == (Admitted, NoLonger)


def outcomes(entries: object) -> list[object]:
    assert isinstance(entries, list)
    return [
        entry.answer.outcome
        for entry in entries
        if isinstance(entry, PaperEntered) and entry.answer
    ]


def test_a_reference_of_two_guests_is_unknown(listed: Venue) -> None:
    listed.register(Guest(id="z", name_ko="둘째", reference="R-7"), code_of("z"))
    assert enter(listed.store, LEE, "main", DOORS, ["R-7"]) == [PaperEntered("R-7", None)]
    assert isinstance(enter(listed.store, LEE, "roof", DOORS, ["a"]), InvalidInput)
    assert listed.facts() == []


def test_comments_in_a_file_are_ignored() -> None:
    assert read_lines("\r\nA # late\n#\n B") == ["", "A", "", "B"]
