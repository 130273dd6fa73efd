"""The webhook against a real HTTP service: signed, repeated with the same id, never a redirect."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.connectors.webhook.configuration import (
    WebhookConfiguration,
    configuration_path,
    key_problem,
    new_key,
    read_configuration,
    url_problem,
    write_configuration,
)
from kiosk.connectors.webhook.delivery import Delivery, DeliveryFault, deliver
from kiosk.connectors.webhook.delivery_queue import (
    FIRST_WAIT_MS,
    GIVEN_UP_AFTER_MS,
    LONGEST_WAIT_MS,
    DeliveryQueue,
    queue_path,
    read_queue,
)
from kiosk.connectors.webhook.sender import Transport, begin, run, send_due
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Record
from kiosk.domain.records.entities import Checkpoint, Direction, Event, Guest
from kiosk.store import Store
from kiosk.usecases.checkin.annulments import annul
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.connectors.loopback_service import Service, certificate, service_at

NOW = datetime(2024, 12, 11, 10, 10, tzinfo=ZoneInfo("Asia/Seoul"))
RECORDS: tuple[Record, ...] = (
    Event(name_ko="포럼", name_en="Forum", code_prefix="KSTF"),
    Checkpoint("main", "주 출입구", "Main entrance"),
    Guest("vip", name_ko="최도담", vip=True, escort="의전팀 도유진 010-0000-0900"),
    Guest("usual", family_latin="Berg", given_latin="Wolf"),
    Guest("helped", family_latin="Lund", given_latin="Maja", attention="Wants a ramp"),
)


def code_of(guest: str) -> str:
    return f"KSTF-{guest.upper():0<16}".replace("I", "1").replace("L", "1").replace("U", "V")


@pytest.fixture
def service() -> Iterator[Service]:
    with service_at() as service:
        yield service


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "event.db", "kiosk-1", create=True)) as store:
        store.append(draft for one in RECORDS if (draft := facts.change_fact(None, one)))
        guests = [one.id for one in RECORDS if isinstance(one, Guest)]
        store.append([facts.code_issued(guest, code_of(guest)) for guest in guests])
        yield store


@pytest.fixture
def configuration(store: Store, service: Service) -> WebhookConfiguration:
    made = WebhookConfiguration(service.url, new_key())
    begin(store.path)
    write_configuration(store.path, made)
    return made


def scan(store: Store, guest: str, direction: Direction = Direction.ENTRY) -> str:
    check_in = CheckIn(store, "main", lambda: NOW)
    return check_in.scan(ScanRequest.of(code_of(guest), direction=direction)).scan


def test_the_arrival_of_a_guest_with_an_escort_is_told_signed(
    store: Store, service: Service, configuration: WebhookConfiguration
) -> None:
    told = scan(store, "vip")
    scan(store, "usual")
    queue = send_due(store, configuration, 0)
    assert (queue.delivered, dict(queue.pending)) == (1, {})
    [(headers, body)] = service.received
    assert headers["webhook-id"] == told
    signed = f"{told}.{headers['webhook-timestamp']}.".encode() + body
    expected = hmac.new(configuration.key_bytes, signed, hashlib.sha256).digest()
    assert headers["webhook-signature"] == f"v1,{base64.b64encode(expected).decode()}"
    message = json.loads(body)
    assert message["type"] == "guest.arrived"
    assert message["data"]["guest"]["name"]["ko"] == "최도담"
    assert message["data"]["escort"] == "의전팀 도유진 010-0000-0900"
    assert message["data"]["checkpoint"]["name"]["en"] == "Main entrance"
    assert "Wants a ramp" not in str(message)


def test_each_arrival_is_told_once(
    store: Store, service: Service, configuration: WebhookConfiguration
) -> None:
    first = scan(store, "vip")
    send_due(store, configuration, 0)
    scan(store, "vip", Direction.EXIT)
    scan(store, "vip")
    second = scan(store, "helped")
    send_due(store, configuration, 1000)
    send_due(store, configuration, 2000)
    assert service.ids == [first, second]


def test_arrivals_before_the_webhook_was_set_are_not_told(store: Store, service: Service) -> None:
    scan(store, "vip")
    begin(store.path)
    send_due(store, WebhookConfiguration(service.url, new_key()), 0)
    assert service.received == []


def test_a_scan_that_was_annulled_before_it_was_told_is_dropped(
    store: Store, service: Service, configuration: WebhookConfiguration
) -> None:
    service.status = 500
    annulled = scan(store, "vip")
    send_due(store, configuration, 0)
    annul(store, annulled, NOW, "mistake", any_scan=True)
    queue = send_due(store, configuration, FIRST_WAIT_MS)
    assert len(service.received) == 1
    assert (queue.pending, queue.delivered) == ({}, 0)


def test_a_failed_message_is_tried_again_ever_later_with_the_same_id(
    store: Store, service: Service, configuration: WebhookConfiguration
) -> None:
    service.status = 500
    told = scan(store, "vip")
    now_ms, waits = 0, []
    for _ in range(10):
        queue = send_due(store, configuration, now_ms)
        waits.append(queue.pending[told].next_ms - now_ms)
        assert send_due(store, configuration, now_ms + waits[-1] - 1) == queue
        now_ms += waits[-1]
    assert waits[:3] == [FIRST_WAIT_MS, 2 * FIRST_WAIT_MS, 4 * FIRST_WAIT_MS]
    assert waits[-1] == LONGEST_WAIT_MS
    service.status = 200
    assert send_due(store, configuration, now_ms).delivered == 1
    assert set(service.ids) == {told}
    assert len(service.ids) == 11


def test_a_message_that_fails_for_a_day_is_given_up(
    store: Store, service: Service, configuration: WebhookConfiguration
) -> None:
    service.status = 500
    scan(store, "vip")
    send_due(store, configuration, 0)
    queue = send_due(store, configuration, GIVEN_UP_AFTER_MS)
    assert (queue.pending, queue.given_up, queue.failing) == ({}, 1, 1)


def test_a_refused_message_does_not_hold_back_the_others(
    store: Store, service: Service, configuration: WebhookConfiguration
) -> None:
    service.status = 422
    refused = scan(store, "vip")
    send_due(store, configuration, 0)
    service.status = 200
    other = scan(store, "helped")
    assert send_due(store, configuration, 1).delivered == 1
    assert service.ids == [refused, other]


def test_a_service_that_never_answers_holds_up_one_try_and_all_others_wait(
    store: Store, service: Service, configuration: WebhookConfiguration
) -> None:
    service.hangs = True
    scan(store, "vip")
    scan(store, "helped")
    queue = send_due(store, configuration, 0, Transport(seconds=0.2))
    assert len(service.received) == 1
    assert queue.last_fault == DeliveryFault.SILENT
    assert {one.next_ms for one in queue.pending.values()} == {FIRST_WAIT_MS}
    assert scan(store, "usual")  # a scan goes on meanwhile


def test_a_redirect_is_not_followed(
    store: Store, service: Service, configuration: WebhookConfiguration
) -> None:
    with service_at() as elsewhere:
        service.status, service.location = 307, elsewhere.url
        scan(store, "vip")
        queue = send_due(store, configuration, 0)
        assert queue.last_fault == DeliveryFault.REDIRECT
        assert elsewhere.received == []


@pytest.mark.parametrize(("name", "fault"), [("localhost", None), ("other.example", "certificate")])
def test_only_a_service_with_the_name_of_the_address_gets_anything(
    tmp_path: Path, name: str, fault: str | None
) -> None:
    file, server_side = certificate(tmp_path, name)
    trusted = ssl.create_default_context(cafile=str(file))
    with service_at(server_side) as service:
        url = f"https://localhost:{service.port}/"
        result = deliver(url, b"{}", {"Content-Length": "2", "webhook-id": "1"}, context=trusted)
        assert result.fault == fault
        assert len(service.received) == (0 if fault else 1)
        assert deliver(url, b"{}", {}).fault is DeliveryFault.CERTIFICATE  # trusted by nobody


def test_a_service_that_is_off_is_unreachable() -> None:
    assert deliver("http://127.0.0.1:9/", b"", {}) == Delivery(DeliveryFault.UNREACHABLE)


def test_the_queue_survives_a_kill_and_repeats_the_same_id(
    store: Store, service: Service, configuration: WebhookConfiguration
) -> None:
    service.hangs = True
    told = scan(store, "vip")
    command = [sys.executable, "-m", "kiosk", "webhook", "send", "--store", str(store.path)]
    with subprocess.Popen([*command, "--supervised"], stdin=subprocess.PIPE) as child:
        while not service.received:  # the test has a time limit
            assert child.poll() is None
        child.kill()
    service.hangs = False
    queue = read_queue(store.path)
    assert queue is not None
    assert list(queue.pending) == [told]
    assert send_due(store, configuration, 0).delivered == 1
    assert set(service.ids) == {told}


def test_the_sender_ends_when_the_webhook_is_removed(
    store: Store, configuration: WebhookConfiguration
) -> None:
    waits = iter([False, False, False])

    def wait(_: float) -> bool:
        configuration_path(store.path).unlink(missing_ok=True)
        return next(waits)

    run(store.path, wait)
    assert next(waits) is False


def test_a_damaged_queue_and_a_restored_store_begin_at_the_end_of_the_journal(
    store: Store, service: Service, configuration: WebhookConfiguration
) -> None:
    scan(store, "vip")
    queue_path(store.path).write_text('{"row": "x"', "utf-8")
    assert send_due(store, configuration, 0).pending == {}
    text = json.dumps({"row": 10**6, "pending": {}, "delivered": 3, "given_up": 0})
    queue_path(store.path).write_text(text, "utf-8")
    assert send_due(store, configuration, 0).row < 10**6
    assert service.received == []


@pytest.mark.parametrize(
    "url",
    ["", "example.org", "ftp://example.org/", "http://example.org/", "https://a:b@example.org/",
     "https://", "https://exa mple.org/", "https://example.org:0/", "https://example.org:x/"],
)  # fmt: skip
def test_an_address_that_would_show_names_or_cannot_be_used_is_refused(url: str) -> None:
    assert url_problem(url) is not None
    assert url_problem("https://example.org/a?token=1") is None


@pytest.mark.parametrize("key", ["", "short", "whsec_!!!", "whsec_" + "QQ" * 8, None])
def test_a_weak_key_is_refused(key: object) -> None:
    assert key_problem(key) is not None
    assert key_problem(new_key()) is None


def invoke(store: Store, *words: str, given: str = "") -> Result:
    return CliRunner().invoke(app, ["webhook", *words, "--store", str(store.path)], input=given)


def test_the_commands_set_test_show_and_remove_a_webhook(store: Store, service: Service) -> None:
    assert invoke(store, "test").exit_code == 1
    made = invoke(store, "set", given=f"{service.url}\n")
    assert made.exit_code == 0, made.output
    kept = read_configuration(store.path)
    assert kept is not None
    assert kept.key in made.stdout
    assert "t0ken" not in made.stdout + repr(kept)
    for path in (configuration_path(store.path), queue_path(store.path)):
        assert path.stat().st_mode & 0o777 == 0o600
    assert invoke(store, "test").exit_code == 0
    assert json.loads(service.received[0][1])["type"] == "test"
    service.status = 500
    failed = invoke(store, "test")
    assert (failed.exit_code, "HTTP 500" in failed.output) == (3, True)
    scan(store, "vip")
    send_due(store, kept, 0)
    shown = invoke(store, "status", "--json")
    assert shown.exit_code == 1
    assert json.loads(shown.stdout)["waiting"] == 1
    assert "t0ken" not in shown.stdout
    assert invoke(store, "remove").exit_code == 0
    assert read_configuration(store.path) is None
    assert not queue_path(store.path).exists()


def test_a_wrong_address_sets_nothing_up(store: Store) -> None:
    result = invoke(store, "set", given="http://example.org/\n")
    assert (result.exit_code, "encrypted" in result.output) == (2, True)
    assert not configuration_path(store.path).exists()


def test_neither_address_nor_key_is_in_the_journal(
    store: Store, configuration: WebhookConfiguration
) -> None:
    scan(store, "vip")
    send_due(store, configuration, 0)
    raw = b"".join(
        path.read_bytes() for path in store.path.parent.glob("event.db*") if path.is_file()
    )
    assert b"t0ken" not in raw
    assert configuration.key.encode() not in raw


def test_the_queue_has_no_names(
    store: Store, service: Service, configuration: WebhookConfiguration
) -> None:
    service.status = 500
    scan(store, "vip")
    assert isinstance(send_due(store, configuration, 0), DeliveryQueue)
    assert "최도담" not in queue_path(store.path).read_text("utf-8")
