"""Papers of the seating: cards for tables and places, lists by table and by name."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
import sqlalchemy as sa

from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.entities import Guest, Room, Round, Seat, Status, Table
from kiosk.domain.records.permissions import Actor, Role
from kiosk.domain.records.validation import InvalidInput
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind, PlaceCardText
from kiosk.store.queries import scans
from kiosk.texts import load_texts
from kiosk.usecases.reports.exporting.export_source import ExportSource
from kiosk.usecases.reports.exporting.exports import Exported, ExportRequest, export
from kiosk.usecases.reports.seat_papers.cards import place_cards
from kiosk.usecases.reports.seat_papers.seated_guests import rounds_of, seated_guests
from tests.usecases.conftest import DOORS, Venue

TEXTS = (load_texts("ko"), load_texts("en"))
PHRASE = "apple-tree-in-may"
ADMIN = Actor("s9", "정다온", Role.ADMIN)
PEOPLE = (
    Guest(id="a", name_ko="하늘", organisation_ko="한빛연구원", organisation_en="Hanbit Institute"),
    Guest(
        id="b",
        family_latin="Fenwick",
        given_latin="Adaline",
        position_en="Ambassador",
        organisation_en="Embassy of Canada",
        country="CA",
    ),
    Guest(id="c", name_ko="까치", status=Status.CANCELLED),
    Guest(
        id="d",
        family_latin="Etxeberria-Goikoetxea",
        given_latin="María Fernanda de los Ángeles",
    ),
    Guest(id="e", companion_of="a"),
)
SEATS = (("a", "1", "2", "4"), ("a", "2", "10", ""), ("b", "1", "2", "1"), ("c", "1", "2", ""))
OTHERS = (("d", "2", "9", ""), ("e", "1", "10", ""))


@pytest.fixture
def seated(venue: Venue) -> Venue:
    records: list[facts.Record] = [
        Room(id="hall", name_ko="그랜드볼룸", name_en="Grand Ballroom"),
        Round("1", "첫째 라운드", "Round one", "hall", DOORS, DOORS + timedelta(minutes=40)),
        Round("2", "둘째 라운드", "Round two", starts=DOORS + timedelta(hours=1)),
        *(Table(id_, "hall", capacity=8) for id_ in ("10", "2", "9")),
        Table("밖", "roof"),
    ]
    venue.store.append(draft for one in records if (draft := facts.change_fact(None, one)))
    for guest in PEOPLE:
        venue.register(guest, f"EVT-{guest.id.upper() * 16}")
    venue.store.append(facts.guest_seated(*seat) for seat in (*SEATS, *OTHERS))
    return venue


def write(
    venue: Venue,
    kind: ExportKind,
    path: Path,
    round_: str = "",
    cards: PlaceCardText = PlaceCardText.POST,
) -> Exported | InvalidInput:
    request = ExportRequest(kind, ExportFormat.PDF, path, round=round_, cards=cards)
    result = export(venue.store, ADMIN, request, TEXTS, at=venue.now)
    assert isinstance(result, Exported | InvalidInput)
    return result


def pages_of(path: Path) -> list[list[str]]:
    """The lines of every page of a PDF, without repeated spaces."""
    command = ["pdftotext", "-layout", str(path), "-"]
    found = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    pages = found.split("\f")[:-1]
    return [[" ".join(one.split()) for one in page.splitlines() if one.strip()] for page in pages]


def text_of(path: Path) -> str:
    """The text of a PDF in one line."""
    return " ".join(line for page in pages_of(path) for line in page)


def pictures_of(path: Path) -> list[int]:
    """The numbers of the pages on which pictures are, one for each picture."""
    command = ["pdfimages", "-list", str(path)]
    found = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return [int(line.split()[0]) for line in found.splitlines()[2:]]


def seats(venue: Venue, guest: str) -> dict[str, Seat]:
    found = venue.store.read(lambda connection: scans.seats_of(connection, guest))
    return {seat.round: seat for seat in found}


def told(venue: Venue) -> list[tuple[str, str, str]]:
    bodies = [(fact.subject, fact.read_body()) for fact in venue.facts(FactKind.SEAT_TOLD)]
    return sorted((subject, body["round"], body["table"]) for subject, body in bodies)


def test_each_table_has_one_card_with_its_number_room_and_rounds(
    seated: Venue, tmp_path: Path
) -> None:
    path = tmp_path / "cards.pdf"
    assert write(seated, ExportKind.TABLE_CARDS, path) == Exported((path,), 4)
    pages = pages_of(path)
    for page, number in zip(pages, ("2", "9", "10", "밖"), strict=True):
        assert " ".join(page).split().count(number) == 2
    on_both_sides = (
        "그랜드볼룸 / Grand Ballroom",
        "첫째 라운드 / Round one 18:00–18:40",
        "둘째 라운드 / Round two 19:00",
    )
    assert [" ".join(pages[0]).count(line) for line in on_both_sides] == [2, 2, 2]
    assert "Round one" not in " ".join(pages[3])
    assert told(seated) == []


def test_table_cards_of_one_round_name_only_that_round(seated: Venue, tmp_path: Path) -> None:
    path = tmp_path / "cards.pdf"
    assert write(seated, ExportKind.TABLE_CARDS, path, "1") == Exported((path,), 3)
    assert "Round two" not in text_of(path)


def test_a_list_by_table_names_its_guests_in_the_order_of_their_seats(
    seated: Venue, tmp_path: Path
) -> None:
    path = tmp_path / "tables.pdf"
    assert write(seated, ExportKind.SEATS_BY_TABLE, path) == Exported((path,), 5)
    listed = text_of(path)
    assert "Table 2 · 그랜드볼룸 / Grand Ballroom 8석 중 2명 / 2 of 8 seats" in listed
    order = ["Round one", "Table 2", "FENWICK", "하늘", "Table 10", "하늘 동반", "Round two"]
    assert [listed.index(one) for one in order] == sorted(listed.index(one) for one in order)
    assert "까치" not in listed
    assert "Hanbit Institute" in listed


def test_a_list_by_name_has_a_column_for_each_round_and_cuts_no_name(
    seated: Venue, tmp_path: Path
) -> None:
    path = tmp_path / "names.pdf"
    assert write(seated, ExportKind.SEATS_BY_NAME, path) == Exported((path,), 4)
    listed = text_of(path)
    assert "한빛연구원 하늘 Hanbit Institute 2 10" in listed
    assert "ETXEBERRIA-GOIKOETXEA" in listed
    assert "María Fernanda de los Ángeles" in listed
    assert "…" not in listed


def cards_of(venue: Venue, text: PlaceCardText) -> list[tuple[str, str, list[tuple[str, str]]]]:
    def work(connection: sa.Connection) -> list[tuple[str, str, list[tuple[str, str]]]]:
        origin = ExportSource(connection, venue.store.programme_in(connection), *TEXTS)
        rounds = rounds_of(origin.programme, "1")
        assert isinstance(rounds, list)
        tables = place_cards(origin, rounds, seated_guests(origin, rounds), text)
        return [
            (one.table, one.round, [(card.badge.guest, card.layout.id) for card in one.cards])
            for one in tables
        ]

    return venue.store.read(work)


def test_the_place_card_of_a_head_of_mission_has_the_post_alone_or_the_name(
    seated: Venue,
) -> None:
    round_ = "첫째 라운드 / Round one  18:00–18:40"
    assert cards_of(seated, PlaceCardText.POST) == [
        ("테이블 / Table 2", round_, [("b", "place-card-post"), ("a", "place-card")]),
        ("테이블 / Table 10", round_, [("e", "place-card")]),
    ]
    names = cards_of(seated, PlaceCardText.NAME)
    assert names[0][2] == [("b", "place-card"), ("a", "place-card")]


def test_place_cards_have_a_page_for_each_table(seated: Venue, tmp_path: Path) -> None:
    path = tmp_path / "cards.pdf"
    assert write(seated, ExportKind.PLACE_CARDS, path) == Exported((path,), 5)
    assert [page[0] for page in pages_of(path)] == [
        "테이블 / Table 2 첫째 라운드 / Round one 18:00–18:40",
        "테이블 / Table 10 첫째 라운드 / Round one 18:00–18:40",
        "테이블 / Table 9 둘째 라운드 / Round two 19:00",
        "테이블 / Table 10 둘째 라운드 / Round two 19:00",
    ]
    assert pictures_of(path) == [1, 1, 2, 3, 4]


def test_whoever_is_printed_counts_as_told_before_the_file_is_written(
    seated: Venue, tmp_path: Path
) -> None:
    write(seated, ExportKind.SEATS_BY_TABLE, tmp_path / "t.pdf", "1")
    first = [("guest:a", "1", "2"), ("guest:b", "1", "2"), ("guest:e", "1", "10")]
    assert told(seated) == first
    assert seats(seated, "a")["1"].told == "2"
    assert seats(seated, "a")["2"].told == ""
    write(seated, ExportKind.SEATS_BY_NAME, tmp_path / "n.pdf", "1")
    assert told(seated) == first
    with pytest.raises(NotADirectoryError):
        write(seated, ExportKind.SEATS_BY_NAME, tmp_path / "t.pdf" / "n.pdf")
    write(seated, ExportKind.SEATS_BY_NAME, tmp_path / "n.pdf")
    assert ("guest:a", "2", "10") in told(seated)


def test_a_guest_who_was_told_another_table_still_has_to_be_told(
    seated: Venue, tmp_path: Path
) -> None:
    seated.store.append([facts.seat_told("a", "1", "2")])
    seated.store.append([facts.guest_seated("a", "1", "9", why="hand")])
    write(seated, ExportKind.PLACE_CARDS, tmp_path / "p.pdf", "1")
    assert (seats(seated, "a")["1"].table, seats(seated, "a")["1"].told) == ("9", "2")


@pytest.mark.parametrize("kind", [kind for kind in ExportKind if kind.is_of_seats])
def test_an_unknown_round_is_refused_with_those_there_are(
    seated: Venue, tmp_path: Path, kind: ExportKind
) -> None:
    result = write(seated, kind, tmp_path / "x.pdf", "9")
    assert isinstance(result, InvalidInput)
    assert TEXTS[1].say(result.sentence) == "There is no round “9”. The rounds of this event: 1, 2"
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize(
    ("kind", "id_"),
    [
        (ExportKind.TABLE_CARDS, "export.seats.no_round"),
        (ExportKind.SEATS_BY_NAME, "export.seats.no_round"),
    ],
)
def test_an_event_without_rounds_has_no_papers_of_seats(
    venue: Venue, tmp_path: Path, kind: ExportKind, id_: str
) -> None:
    result = write(venue, kind, tmp_path / "x.pdf")
    assert isinstance(result, InvalidInput)
    assert result.sentence.id == id_


def test_a_round_where_nobody_sits_is_refused(venue: Venue, tmp_path: Path) -> None:
    draft = facts.change_fact(None, Round("1"))
    assert draft is not None
    venue.store.append([draft])
    for kind, id_ in (
        (ExportKind.TABLE_CARDS, "export.seats.no_table"),
        (ExportKind.PLACE_CARDS, "export.seats.nobody"),
    ):
        result = write(venue, kind, tmp_path / "x.pdf")
        assert isinstance(result, InvalidInput)
        assert result.sentence.id == id_


def test_a_list_of_seats_is_protected_and_its_export_recorded(
    seated: Venue, tmp_path: Path
) -> None:
    path = tmp_path / "seats.zip"
    request = ExportRequest(ExportKind.SEATS_BY_NAME, ExportFormat.PDF, path, protected=True)
    request = replace(request, password=PHRASE)
    assert isinstance(export(seated.store, ADMIN, request, TEXTS, at=DOORS), Exported)
    assert [info.filename for info in ZipFile(path).infolist()] == ["seats.pdf"]
    assert sorted(one.name for one in tmp_path.glob("seats*")) == ["seats.zip"]
    [fact] = seated.facts(FactKind.LIST_EXPORTED)
    assert (fact.author, fact.read_body()["kind"], fact.read_body()["rows"]) == (
        "s9",
        "seats-by-name",
        4,
    )


def test_cards_that_lack_a_text_are_named(seated: Venue, tmp_path: Path) -> None:
    seated.register(Guest(id="z", name_latin="देवराज"), "EVT-ZZZZZZZZZZZZZZZZ")
    seated.store.append([facts.guest_seated("z", "2", "9")])
    path = tmp_path / "p.pdf"
    result = write(seated, ExportKind.PLACE_CARDS, path, "2")
    assert isinstance(result, Exported)
    assert result.advice is not None
    said = TEXTS[1].say(result.advice)
    assert "on the cards of: देवराज." in said
    assert pictures_of(path) == [1, 2]
