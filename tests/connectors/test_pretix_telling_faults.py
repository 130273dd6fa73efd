"""What pretix is told of arrivals when it fails, refuses or is gone for a while."""

from __future__ import annotations

import json

from kiosk.connectors.faults import FIRST_WAIT_S, FaultKind
from kiosk.domain.records.entities import Direction
from kiosk.store.connectors import deliveries
from kiosk.store.connectors.systems import add_connector
from tests.connectors.pretix_server import TOKEN, PretixServer
from tests.connectors.pretix_store import NOW, ExchangeRun

SKY, WOLF, DINNER = "aBcDeFgHjKmNpQ23", "pReSsPaSs2345678", "dInNeRdInNeR2345"
JSON = {"Content-Type": "application/json"}


def test_a_lost_answer_is_told_again_with_the_same_id_and_stored_once(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    scan = connected.scan(SKY).scan

    def stored_without_an_answer(_: str, path: str) -> tuple[int, dict[str, str], bytes] | None:
        if "redeem" not in path:
            return None
        pretix.canned = lambda _method, _path: None
        body = {"lists": [7], "secret": SKY, "type": "entry", "datetime": NOW.isoformat()}
        pretix.answer("POST", path, {**body, "nonce": scan})
        return 201, {**JSON, "Content-Length": "500"}, b'{"status": "ok'

    pretix.canned = stored_without_an_answer
    assert connected.step(1).problem is not None
    assert connected.waiting == 1
    connected.step()
    assert connected.waiting == 0
    assert [one["nonce"] for one in pretix.checkins] == [scan]


def test_a_code_that_is_unknown_there_is_final_and_noted_there(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    pretix.orders["AAAAA"]["positions"][0] |= {"secret": "sEcReTlYcHaNgEd2"}
    connected.scan(SKY)
    connected.scan(WOLF)
    connected.step(1)
    assert [one["order"] for one in pretix.checkins] == ["BBBBB"]
    assert [one["error_reason"] for one in pretix.failed] == ["invalid"]
    [refused] = connected.refused
    assert refused.why.id == "connect.untold.unknown"
    asked = len(pretix.asked)
    connected.step(1)
    assert len(pretix.asked) == asked
    pretix.orders["AAAAA"]["positions"][0] |= {"secret": SKY}
    connected.store.transact(lambda c: deliveries.try_again(c, "pretix"))
    connected.step(1)
    assert [one["order"] for one in pretix.checkins] == ["BBBBB", "AAAAA"]


def test_a_fault_of_the_server_at_one_ticket_holds_up_its_guest_only(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    connected.scan(SKY)
    connected.scan(WOLF)
    connected.scan(SKY, direction=Direction.EXIT)
    asked: list[str] = []

    def first_fails(_: str, path: str) -> tuple[int, dict[str, str], bytes] | None:
        asked.append(path)
        return (500, {}, b"") if len([one for one in asked if "redeem" in one]) == 1 else None

    pretix.canned = first_fails
    connected.step(1)
    assert [one["order"] for one in pretix.checkins] == ["BBBBB"]
    assert connected.waiting == 2
    connected.store._clock = lambda: 1 << 42
    connected.step(1)
    assert [(one["order"], one["type"]) for one in pretix.checkins] == [
        ("BBBBB", "entry"),
        ("AAAAA", "entry"),
        ("AAAAA", "exit"),
    ]


def test_a_request_to_wait_is_kept_and_nothing_is_lost(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    for code in (SKY, WOLF):
        connected.scan(code)
    pretix.canned = lambda _, path: (
        (429, {**JSON, "Retry-After": "120"}, b"{}") if "redeem" in path else None
    )
    connected.step(1)
    asked = len(pretix.asked)
    pretix.canned = lambda _method, _path: None
    connected.exchange._receiving.next_s = 1e9
    assert connected.step(119).problem is not None
    assert len(pretix.asked) == asked
    connected.step(2)
    assert (len(pretix.checkins), connected.waiting) == (2, 0)


def test_a_server_that_is_gone_for_a_while_gets_everything_in_order(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    connected.scan(SKY)
    pretix.canned = lambda _, __: (502, {"Content-Type": "text/html"}, b"<html>")
    found = [connected.step(1000).problem for _ in range(3)]
    assert all(found)
    connected.scan(SKY, direction=Direction.EXIT)
    connected.open()
    pretix.canned = lambda _method, _path: None
    connected.store._clock = lambda: 1 << 42
    progress = connected.step()
    assert [one["type"] for one in pretix.checkins] == ["entry", "exit"]
    assert (connected.waiting, progress.problem) == (0, None)


def test_a_token_without_the_right_to_check_in_keeps_all_waiting(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    connected.scan(SKY)
    body = json.dumps({"detail": "Request denied by device security profile."}).encode()
    pretix.canned = lambda _, path: (403, JSON, body) if "redeem" in path else None
    progress = connected.step(1)
    assert progress.problem is not None
    assert progress.problem.id == f"connect.fault.{FaultKind.FORBIDDEN}"
    assert (connected.waiting, connected.refused) == (1, [])
    pretix.canned = lambda _method, _path: None
    connected.step(FIRST_WAIT_S)
    assert connected.waiting == 0


def test_what_pretix_refuses_in_another_way_is_kept_with_its_words(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    connected.scan(SKY)
    body = json.dumps({"lists": ['Invalid pk "7" - object does not exist.']}).encode()
    pretix.canned = lambda _, path: (400, JSON, body) if "redeem" in path else None
    connected.step(1)
    [refused] = connected.refused
    assert refused.why.id == "connect.untold.refused"
    assert "object does not exist" in str(refused.why.values["reason"])


def test_with_a_new_token_for_the_same_event_everything_goes_on(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    connected.scan(SKY)
    pretix.token = TOKEN[::-1]
    connected.step()
    before = connected.progress
    connected.store.transact(lambda c: add_connector(c, connected.connector, TOKEN[::-1]))
    assert (connected.progress, connected.waiting) == (before, 1)
    connected.open()
    connected.step()
    assert len(pretix.checkins) == 1
