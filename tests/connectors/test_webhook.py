"""The webhook against a real HTTP service: signed, repeated with the same id, never a redirect."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import ssl
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.connectors.webhook.configuration import (
    WebhookConfiguration,
    configuration_path,
    new_key,
)
from kiosk.connectors.webhook.delivery import Delivery, DeliveryFault, deliver
from kiosk.connectors.webhook.delivery_queue import (
    FIRST_WAIT_MS,
    GIVEN_UP_AFTER_MS,
    LONGEST_WAIT_MS,
    queue_path,
    read_queue,
)
from kiosk.connectors.webhook.sender import Transport, begin, run, send_due
from kiosk.domain.journal.facts import Record
from kiosk.domain.records.entities import Checkpoint, Direction, Event, Guest
from kiosk.store import Store
from kiosk.usecases.checkin.annulments import annul
from tests.connectors.loopback_service import Service, certificate, service_at
from tests.connectors.webhook_store import NOW, scan

RECORDS: tuple[Record, ...] = (
    Event(name_ko="포럼", name_en="Forum", code_prefix="KSTF"),
    Checkpoint("main", "주 출입구", "Main entrance"),
    Guest("vip", name_ko="최도담", vip=True, escort="의전팀 도유진 010-0000-0900"),
    Guest("usual", family_latin="Berg", given_latin="Wolf"),
    Guest("helped", family_latin="Lund", given_latin="Maja", attention="Wants a ramp"),
)


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
