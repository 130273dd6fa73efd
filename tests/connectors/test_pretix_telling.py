"""Arrivals go back to a pretix: each once, in order, whatever breaks in between."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from kiosk.domain.records.entities import Direction
from kiosk.store.connectors.systems import add_connector, remove_connector
from kiosk.store.queries.journal_facts import last_row_number
from kiosk.usecases.checkin.annulments import annul
from tests.connectors.pretix_server import TOKEN, PretixServer, checkin_list, order, position
from tests.connectors.pretix_store import NOW, ExchangeRun

SKY, WOLF, DINNER = "aBcDeFgHjKmNpQ23", "pReSsPaSs2345678", "dInNeRdInNeR2345"
JSON = {"Content-Type": "application/json"}


def test_who_was_let_in_is_checked_in_there_with_the_time_and_the_id_of_the_scan(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    scan = connected.scan(SKY).scan
    progress = connected.step()
    [told] = pretix.checkins
    assert told == {
        "order": "AAAAA",
        "positionid": 1,
        "lists": [7],
        "secret": SKY,
        "type": "entry",
        "nonce": scan,
        "datetime": NOW.isoformat(),
        "force": True,
        "questions_supported": False,
    }
    assert (progress.told, connected.waiting, connected.refused) == (1, 0, [])


def test_our_own_scans_change_nothing_when_they_come_back(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    connected.scan(SKY)
    connected.step()
    length = connected.store.vector()
    connected.step()
    assert pretix.orders["AAAAA"]["positions"][0]["checkins"]
    assert connected.store.vector() == length
    assert len(pretix.checkins) == 1


def test_exits_and_refusals_are_told_in_their_order(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    connected.scan(SKY)
    connected.scan(SKY)
    connected.scan(SKY, direction=Direction.EXIT)
    connected.scan("pEnDiNg234567890")
    connected.scan(WOLF, "list-9")
    connected.scan("unknown to all")
    progress = connected.step()
    assert [one["type"] for one in pretix.checkins] == ["entry", "exit"]
    found = [(one["list"], one["raw_barcode"], one["error_reason"]) for one in pretix.failed]
    assert found == [
        (7, SKY, "already_redeemed"),
        (7, "pEnDiNg234567890", "unpaid"),
        (9, WOLF, "product"),
    ]
    assert (progress.told, connected.waiting) == (5, 0)


def test_an_add_on_is_checked_in_at_its_list_whichever_ticket_was_scanned(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    connected.scan(SKY, "list-9")
    connected.scan(DINNER, "list-7")
    connected.step()
    # A list for all products is told of the main ticket.
    assert [one["positionid"] for one in pretix.checkins] == [2, 1]
    assert [one["lists"] for one in pretix.checkins] == [[9], [7]]


def test_a_walk_in_and_another_checkpoint_concern_pretix_not(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    pretix.lists["checkinlists"] = [checkin_list(8, "Press", 2)]
    connected.step()
    connected.scan(SKY)
    connected.step()
    assert (pretix.checkins, connected.waiting, connected.refused) == ([], 0, [])


def test_an_annulled_scan_is_annulled_there_too(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    scan = connected.scan(SKY).scan
    connected.step()
    annul(connected.store, scan, NOW, "printer jammed")
    connected.step()
    assert pretix.checkins == []
    [told] = pretix.annulled
    assert (told["nonce"], told["error_explanation"]) == (scan, "printer jammed")


def test_a_scan_that_is_annulled_before_it_was_told_is_never_told(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    annul(connected.store, connected.scan(SKY).scan, NOW, "mistake")
    connected.step()
    assert (pretix.checkins, pretix.annulled, connected.waiting) == ([], [], 0)


def test_scans_before_the_system_was_set_up_are_told_too(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.put(order("LATER", position(1, 1, "lAtEr23456789012", "Kim Later")))
    connected.step()
    connected.scan("lAtEr23456789012")
    connected.store.transact(lambda c: remove_connector(c, "pretix"))
    connected.store.transact(lambda c: add_connector(c, connected.connector, TOKEN))
    connected.open()
    connected.step()
    assert [one["order"] for one in pretix.checkins] == ["LATER"]


def test_who_was_checked_in_there_by_another_program_is_in_here_too(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    now = datetime.now(UTC)
    entered, left = now - timedelta(minutes=20), now - timedelta(minutes=10)
    row = {"id": 71, "list": 7, "datetime": entered.isoformat(), "type": "entry", "device_id": 9}
    pretix.orders["AAAAA"]["positions"][0]["checkins"] = [row]
    connected.step()
    assert type(connected.scan(SKY, at=now).outcome).__name__ == "AlreadyIn"
    assert type(connected.scan(WOLF, at=now).outcome).__name__ == "Admitted"
    before = connected.store.read(last_row_number)
    for _ in range(2):
        pretix.touch("AAAAA")
        connected.step()
    assert connected.store.read(last_row_number) == before
    # Only what happened here is told: the second scan, which was not let in, and the other guest.
    assert [one["order"] for one in pretix.checkins] == ["BBBBB"]
    assert [one["error_reason"] for one in pretix.failed] == ["already_redeemed"]
    exit_ = {**row, "id": 72, "datetime": left.isoformat(), "type": "exit"}
    pretix.orders["AAAAA"]["positions"][0]["checkins"] = [exit_, row]
    pretix.touch("AAAAA")
    connected.step()
    assert type(connected.scan(SKY, at=now).outcome).__name__ == "Admitted"
