"""What a system may answer instead: a sentence says what to do, and nothing is half taken."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from kiosk.connectors.faults import SystemFault, wait_s
from kiosk.connectors.http_client import HttpClient, address_problem
from kiosk.store.queries.journal_facts import last_row_number
from kiosk.texts import LANGUAGES, load_texts
from tests.connectors.json_server import Canned
from tests.connectors.loopback_service import certificate, service_at
from tests.connectors.pretix_server import (
    TOKEN,
    PretixServer,
    order,
    position,
    pretix_at,
)
from tests.connectors.pretix_store import ExchangeRun

JSON = {"Content-Type": "application/json"}
HTML = {"Content-Type": "text/html"}
HALF = b'{"count": 1, "next": null, "results": [{"code": "AAAA'


NO_ANSWERS: tuple[tuple[Canned, str], ...] = (
    ((200, HTML, b"<html>Log in to the Wi-Fi"), "page"),
    ((404, HTML, b"<html>Not found"), "page"),
    ((200, JSON, b'{"error": "maintenance"}'), "unexpected"),
    ((200, JSON, b'{"results": [7], "next": null}'), "unexpected"),
    ((200, JSON, b"[]"), "unexpected"),
    ((200, JSON, b""), "unexpected"),
    ((200, JSON, HALF), "broken"),
    ((200, {**JSON, "Content-Length": "5000"}, HALF), "broken"),
    ((302, {"Location": "https://elsewhere.example/login"}, b""), "redirect"),
    ((500, HTML, b"<html>"), "server"),
    ((503, JSON, b"{}"), "server"),
    ((429, {**JSON, "Retry-After": "5"}, b"{}"), "limited"),
    ((403, JSON, b'{"detail": "no"}'), "forbidden"),
    ((401, JSON, b'{"detail": "Invalid token."}'), "token"),
)


def test_nothing_is_taken_in_of_an_answer_that_is_none(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    cursor, facts = connected.progress.cursor, connected.store.read(last_row_number)
    pretix.put(order("FFFFF", position(1, 1, "fReSh23456789abc", "Sato Yui")))
    for answer, fault in NO_ANSWERS:
        pretix.canned = partial(_answer_about_orders, answer)
        progress = connected.step()
        assert progress.problem is not None
        assert progress.problem.id == f"connect.fault.{fault}"
        for language in LANGUAGES:
            assert "localhost" in load_texts(language).say(progress.problem)
        assert (progress.cursor, connected.store.read(last_row_number)) == (cursor, facts)
    pretix.canned = lambda _method, _path: None
    progress = connected.step()
    assert progress.problem is None
    assert "FFFFF-1" in {one.guest.reference for one in connected.store.guests()}


def _answer_about_orders(answer: Canned, _: str, path: str) -> Canned | None:
    return answer if "/orders/" in path else None


def test_a_page_that_breaks_off_in_the_middle_of_a_copy_leaves_no_half_of_it(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.put(*(order(f"P{n:04}", position(1, 1, f"sE{n:04}", f"Guest {n}")) for n in range(60)))
    pretix.canned = lambda _, path: (200, JSON, HALF) if "page=2" in path else None
    connected.step()
    assert list(connected.store.guests()) == []
    pretix.canned = lambda _method, _path: None
    connected.step()
    assert len(list(connected.store.guests())) == 65


def test_pages_that_go_round_in_a_circle_end(pretix: PretixServer, connected: ExchangeRun) -> None:
    page = b'{"results": [], "next": "http://localhost/?page=2"}'
    pretix.canned = lambda _, path: (200, JSON, page) if "/orders/" in path else None
    problem = connected.step().problem
    assert problem is not None
    assert problem.id == "connect.fault.unexpected"


def test_a_token_that_is_revoked_in_the_middle_keeps_what_waits(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    connected.scan("aBcDeFgHjKmNpQ23")
    pretix.token = TOKEN[::-1]
    problem = connected.step().problem
    assert problem is not None
    assert problem.id == "connect.fault.token"
    assert connected.waiting == 1
    pretix.token = TOKEN
    connected.step()
    assert connected.waiting == 0


def test_an_event_that_was_renamed_or_deleted_is_said_so(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    connected.step()
    pretix.event = {}
    problem = connected.step().problem
    assert problem is not None
    assert problem.id == "connect.fault.event"
    assert "forum2027" in load_texts("ko").say(problem)
    assert len(list(connected.store.guests())) == 5


def test_clocks_that_differ_are_said_and_times_stay_those_of_the_scans(
    pretix: PretixServer, connected: ExchangeRun
) -> None:
    pretix.clock_ahead = timedelta(hours=1)
    problem = connected.step().problem
    assert problem is not None
    assert (problem.id, problem.values["minutes"]) == ("connect.clock", 60)


@pytest.mark.parametrize(("name", "fault"), [("localhost", ""), ("other.example", "certificate")])
def test_only_a_server_with_the_name_of_the_address_gets_the_token(
    tmp_path: Path, name: str, fault: str
) -> None:
    file, server_side = certificate(tmp_path, name)
    trusted = ssl.create_default_context(cafile=str(file))
    with pretix_at(server_side) as server:
        for context, expected in ((trusted, fault), (None, "certificate")):
            asked = len(server.asked)
            with closing(HttpClient(server.url, {}, context=context)) as http:
                assert fault_of(partial(http.get, "/api/v1/x")) == (expected or "token")
            assert len(server.asked) == asked + (expected == "")


def fault_of(work: Callable[[], object]) -> str:
    try:
        work()
    except SystemFault as fault:
        return str(fault.kind)
    return ""


def test_a_server_that_hangs_is_left_after_its_time() -> None:
    with service_at() as service, closing(HttpClient(service.url, {}, seconds=0.2)) as http:
        service.hangs = True
        assert fault_of(lambda: http.post("/", {})) == "silent"
    with closing(HttpClient("http://127.0.0.1:9", {})) as http:
        assert fault_of(lambda: http.get("/")) == "unreachable"


def test_waits_grow_up_to_ten_minutes() -> None:
    assert [wait_s(number) for number in (1, 2, 3, 50)] == [5.0, 10.0, 20.0, 600.0]


@pytest.mark.parametrize(
    "address",
    ["", "tickets.example.org", "ftp://example.org", "http://example.org", "https://a:b@example.org",
     "https://", "https://exa mple.org", "https://example.org:0", "https://example.org?x=1"],
)  # fmt: skip
def test_an_address_that_cannot_be_used_or_would_show_the_token_is_refused(address: str) -> None:
    assert address_problem(address) is not None
    assert address_problem("https://tickets.example.org/shop") is None
    assert address_problem("http://127.0.0.1:8000") is None
