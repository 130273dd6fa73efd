"""Guests and checkpoints out of a pretix, against a server that answers as a real one."""

from __future__ import annotations

import base64
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.journal import facts
from kiosk.domain.records.choices import Reentry
from kiosk.domain.records.entities import Checkpoint, Event, Guest, Session, Status
from kiosk.store import Store
from kiosk.store.queries.journal_facts import last_row_number
from kiosk.usecases.admin.erasure import Erased, erase
from tests.connectors.pretix_server import PretixServer, checkin_list, item, order, position
from tests.connectors.pretix_store import ExchangeRun

PUBLIC_KEY = base64.b64encode(bytes(range(32))).decode()
SEOUL = ZoneInfo("Asia/Seoul")
NIGHT = "2027-06-03T19:00:00Z"


def guests_of(store: Store) -> dict[str, Guest]:
    return {one.guest.reference: one.guest for one in store.guests()}


def facts_in(store: Store) -> int:
    return store.read(last_row_number)


def asked_orders(server: PretixServer) -> list[str]:
    return [one for one in server.asked if "/orders/" in one]


def test_a_full_copy_has_the_guests_with_what_pretix_knows_of_them(connected: ExchangeRun) -> None:
    progress = connected.step()
    guests = guests_of(connected.store)
    assert sorted(guests) == ["AAAAA-1", "BBBBB-1", "CCCCC-1", "DDDDD-1", "EEEEE-1"]
    sky, wolf = guests["AAAAA-1"], guests["BBBBB-1"]
    assert (sky.name_ko, sky.email, sky.position_ko) == ("김하늘", "haneul@example.org", "연구위원")
    assert (sky.category, sky.sessions, sky.languages) == ("일반 현장", ("list-9",), ("ko",))
    assert (wolf.name_latin, wolf.category, wolf.sessions) == ("Berg Wolf", "언론", ())
    assert wolf.attention == "Pen\nRequires special attention"
    found = [guests[f"{letter * 5}-1"].status for letter in "ABCDE"]
    confirmed = Status.CONFIRMED
    assert found == [confirmed, confirmed, Status.PENDING, Status.BLOCKED, Status.CANCELLED]
    assert (progress.guests, progress.problem, progress.refused) == (5, None, {})


def test_a_full_copy_has_the_event_and_its_checkpoints(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.lists["checkinlists"][0]["exit_all_at"] = NIGHT
    connected.step()
    programme = connected.store.programme()
    event = programme.event
    assert (event.name_ko, event.name_en) == ("한국 과학 포럼", "Korea Science Forum")
    assert event.starts == datetime(2027, 6, 2, 9, tzinfo=SEOUL)
    assert event.ticket_systems == ("pretix",)
    after_exit, many = Reentry.AFTER_EXIT, Reentry.MANY
    assert list(programme.checkpoints.values()) == [
        Checkpoint("list-7", "", "Main gate", reentry=after_exit, empties_at="04:00"),
        Checkpoint("list-8", "기자실", categories=("언론",), reentry=many),
        Checkpoint("list-9", "", "Dinner", session="list-9", reentry=Reentry.ONCE),
    ]
    assert programme.sessions == {"list-9": Session("list-9", "", "Dinner", enrolled_only=True)}


def test_codes_are_read_in_the_spelling_of_pretix_and_add_ons_are_codes_of_their_guest(
    connected: ExchangeRun,
) -> None:
    connected.step()
    written = {one.guest.reference: set(one.written) for one in connected.store.guests()}
    assert written["AAAAA-1"] == {"aBcDeFgHjKmNpQ23", "dInNeRdInNeR2345"}
    assert connected.scan("aBcDeFgHjKmNpQ23").outcome.__class__.__name__ == "Admitted"
    assert connected.scan("dInNeRdInNeR2345", "list-9").outcome.__class__.__name__ == "Admitted"


# What pretix answers at its three lists; what it does not let in without staff is refused here.
DOORS = {
    "aBcDeFgHjKmNpQ23": ["Admitted", "WrongCheckpoint", "Admitted"],
    "pReSsPaSs2345678": ["Admitted", "Admitted", "WrongCheckpoint"],
    "pEnDiNg234567890": ["NeedsDesk", "NeedsDesk", "NeedsDesk"],
    "bLoCkEd234567890": ["NeedsDesk", "NeedsDesk", "NeedsDesk"],
    "gOnE234567890abc": ["NeedsDesk", "NeedsDesk", "NeedsDesk"],
}


def test_every_list_decides_as_pretix_does(connected: ExchangeRun) -> None:
    connected.step()
    lists = ("list-7", "list-8", "list-9")
    found = {
        code: [type(connected.scan(code, one).outcome).__name__ for one in lists] for code in DOORS
    }
    assert found == DOORS


def test_a_list_whose_products_were_all_removed_admits_nobody(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.lists["checkinlists"] = [
        checkin_list(5, "Nobody", all_products=False),
        checkin_list(6, "Gone", 99),
    ]
    connected.step()
    for checkpoint in ("list-5", "list-6"):
        answer = connected.scan("aBcDeFgHjKmNpQ23", checkpoint)
        assert type(answer.outcome).__name__ == "WrongCheckpoint"


def test_an_increment_brings_what_changed_and_nothing_else(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    pretix.orders["BBBBB"]["positions"][0] |= {"attendee_name": "Berg Wolfgang", "secret": "nEw2"}
    pretix.orders["CCCCC"]["status"] = "p"
    for code in ("BBBBB", "CCCCC"):
        pretix.touch(code)
    pretix.put(order("FFFFF", position(1, 1, "fReSh23456789abc", "Sato Yui")))
    before = facts_in(connected.store)
    connected.step()
    assert "modified_since=2027-01-01T00" in asked_orders(pretix)[-1]
    guests = guests_of(connected.store)
    assert guests["BBBBB-1"].name_latin == "Berg Wolfgang"
    assert guests["CCCCC-1"].status is Status.CONFIRMED
    assert guests["FFFFF-1"].name_latin == "Sato Yui"
    assert facts_in(connected.store) - before <= 6
    assert type(connected.scan("nEw2").outcome).__name__ == "Admitted"
    assert type(connected.scan("pReSsPaSs2345678").outcome).__name__ == "NeedsDesk"


def test_what_is_read_again_writes_nothing(pretix: PretixServer, connected: ExchangeRun) -> None:
    connected.step()
    before = facts_in(connected.store)
    for code in list(pretix.orders):
        pretix.touch(code)
    connected.step()
    connected.open()
    connected.step()
    assert facts_in(connected.store) == before


def test_corrections_of_the_desk_stand_and_what_both_changed_is_a_case(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    store, before = connected.store, guests_of(connected.store)
    wolf, sky = before["BBBBB-1"], before["AAAAA-1"]
    for old, new in (
        (wolf, replace(wolf, organisation_en="KAIST")),
        (sky, replace(sky, name_ko="김한울")),
    ):
        draft = facts.change_fact(old, new)
        assert draft is not None
        store.append([draft], "staff-1")
    pretix.orders["AAAAA"]["positions"][0] |= {"attendee_name": "김하느리"}
    pretix.touch("AAAAA")
    pretix.touch("BBBBB")
    connected.step()
    after = {one.guest.reference: one for one in store.guests()}
    assert after["BBBBB-1"].guest.organisation_en == "KAIST"
    assert after["AAAAA-1"].guest.name_ko == "김한울"
    assert "name_ko" in str(after["AAAAA-1"].listed)


def test_a_renamed_product_is_read_with_all_its_tickets(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    pretix.lists["items"][1]["name"] = {"ko": "보도진", "en": "Press"}
    connected.step()
    assert "modified_since" not in asked_orders(pretix)[-1]
    assert guests_of(connected.store)["BBBBB-1"].category == "보도진"
    answer = connected.scan("pReSsPaSs2345678", "list-8")
    assert type(answer.outcome).__name__ == "Admitted"


def test_all_pages_are_read_from_the_same_host(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.put(
        *(
            order(f"P{number:04}", position(1, 1, f"sEcReT{number:04}", f"Guest {number}"))
            for number in range(96)
        )
    )
    connected.step()
    assert len(guests_of(connected.store)) == 101
    assert len(asked_orders(pretix)) == 3


def test_a_ticket_without_a_name_is_known_by_its_number(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.put(order("NONAM", position(1, 1, "nAmElEsS23456789")))
    connected.step()
    assert guests_of(connected.store)["NONAM-1"].name_latin == "NONAM-1"
    assert type(connected.scan("nAmElEsS23456789").outcome).__name__ == "Admitted"


def test_of_two_orders_with_one_secret_the_second_is_named(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.put(order("TWICE", position(1, 1, "aBcDeFgHjKmNpQ23", "Second Person")))
    progress = connected.step()
    assert list(progress.refused) == ["TWICE-1"]
    assert progress.refused["TWICE-1"].values["column"] == "Ticket secret"
    pretix.orders["TWICE"]["positions"][0] |= {"secret": "oWn2345678901234"}
    pretix.touch("TWICE")
    progress = connected.step()
    assert progress.refused == {}
    assert guests_of(connected.store)["TWICE-1"].name_latin == "Second Person"


def test_a_ticket_for_one_date_of_a_series_is_for_the_lists_of_that_date(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.event["has_subevents"] = True
    pretix.lists["subevents"] = [
        {"id": 31, "name": {"ko": "첫째 날"}, "date_from": "2027-06-02T00:00:00Z"},
        {"id": 32, "name": {"ko": "둘째 날"}, "date_from": "2027-06-03T00:00:00Z"},
    ]
    pretix.lists["checkinlists"] = [
        checkin_list(21, "Day 1", subevent=31),
        checkin_list(22, "Day 2", subevent=32),
    ]
    pretix.put(order("DAYSS", position(1, 1, "dAy2345678901234", "Kim Sol", subevent=31)))
    connected.step()
    found = [type(connected.scan("dAy2345678901234", f"list-{n}").outcome) for n in (21, 22)]
    assert [one.__name__ for one in found] == ["Admitted", "WrongCheckpoint"]


def test_products_of_one_name_stay_apart(pretix: PretixServer, connected: ExchangeRun) -> None:
    pretix.lists["items"].append(item(4, {"ko": "언론"}))
    pretix.put(order("OTHER", position(1, 4, "oThEr23456789012", "Other Press")))
    connected.step()
    answer = connected.scan("oThEr23456789012", "list-8")
    assert type(answer.outcome).__name__ == "WrongCheckpoint"


def test_an_event_that_was_described_by_a_workbook_keeps_its_name(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    draft = facts.change_fact(None, Event(name_ko="우리 행사", ticket_systems=("indico",)))
    assert draft is not None
    connected.store.append([draft])
    connected.step()
    event = connected.store.programme().event
    assert (event.name_ko, event.starts) == ("우리 행사", None)
    assert event.ticket_systems == ("indico", "pretix")


def test_an_erased_guest_does_not_come_back(pretix: PretixServer, connected: ExchangeRun) -> None:
    connected.step()
    before = guests_of(connected.store)["AAAAA-1"]
    assert isinstance(erase(connected.store, None, before.id), Erased)
    pretix.touch("AAAAA")
    connected.step()
    pretix.lists["items"][0]["name"] = "Renamed"
    connected.step()
    guests = [one.guest for one in connected.store.guests()]
    assert len(guests) == 5
    assert [one.id for one in guests if one.erased] == [before.id]
    assert "김하늘" not in str(guests)
