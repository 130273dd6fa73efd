"""Sends what is in the queue of the webhook, one message after the other, until it is ended."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from kiosk.connectors.webhook.configuration import WebhookConfiguration, read_configuration
from kiosk.connectors.webhook.delivery import SECONDS, Delivery, deliver
from kiosk.connectors.webhook.delivery_queue import (
    DeliveryQueue,
    added,
    due,
    failed,
    read_queue,
    removed,
    write_queue,
)
from kiosk.connectors.webhook.messages import (
    TEST_ID,
    arrival_message,
    headers_of,
    test_message,
)
from kiosk.store import Store
from kiosk.store.queries import journal_facts
from kiosk.store.queries.arrivals import arrival, arrivals_after

EVERY_S = 1.0


@dataclass(frozen=True, slots=True)
class Transport:
    """How messages are sent: the seconds for each, and the certificates that are trusted."""

    seconds: float = SECONDS
    context: ssl.SSLContext | None = None


USUAL = Transport()


def begin(path: Path) -> None:
    """Begin with the arrivals from now on: earlier ones are told nobody. Raises StoreError."""
    with closing(Store.open_read_only(path)) as store:
        write_queue(path, DeliveryQueue(store.read(journal_facts.last_row_number)))


def send_due(
    store: Store, configuration: WebhookConfiguration, now_ms: int, transport: Transport = USUAL
) -> DeliveryQueue:
    """Take in new arrivals, and try what is due once.

    The queue is written before and after each try: after a kill a message may come twice, with the
    same id. Raises StoreError and OSError.
    """
    queue = _taken_in(store, now_ms)
    for id_ in due(queue, now_ms):
        if queue.pending[id_].next_ms > now_ms:  # the service failed for all
            continue
        result = _tried(store, configuration, id_, transport)
        if result is None:
            queue = removed(queue, id_, delivered=False)
        elif result.fault is None:
            queue = removed(queue, id_, delivered=True)
        else:
            queue = failed(queue, id_, result.fault, now_ms, is_of_service=result.is_of_service)
        write_queue(store.path, queue)
    return queue


def _taken_in(store: Store, now_ms: int) -> DeliveryQueue:
    def work(connection: sa.Connection) -> DeliveryQueue:
        last = journal_facts.last_row_number(connection)
        queue = read_queue(store.path) or DeliveryQueue(last)
        if queue.row > last:  # an earlier state of the store was restored
            queue = replace(queue, row=last)
        scans, row = arrivals_after(connection, queue.row)
        return added(queue, scans, row, now_ms)

    before = read_queue(store.path)
    queue = store.read(work)
    if queue != before:
        write_queue(store.path, queue)
    return queue


def _tried(
    store: Store, configuration: WebhookConfiguration, id_: str, transport: Transport
) -> Delivery | None:
    """Send the message about an arrival; None if there is nothing to tell any more."""

    def work(connection: sa.Connection) -> bytes | None:
        found = arrival(connection, id_)
        return arrival_message(found, store.programme_in(connection)) if found else None

    body = store.read(work)
    return _sent(configuration, id_, body, transport) if body is not None else None


def send_test(
    store: Store, configuration: WebhookConfiguration, transport: Transport = USUAL
) -> Delivery:
    """Send a message about nobody."""
    body = test_message(store.programme(), datetime.now(UTC))
    return _sent(configuration, TEST_ID, body, transport)


def _sent(
    configuration: WebhookConfiguration, id_: str, body: bytes, transport: Transport
) -> Delivery:
    headers = headers_of(id_, body, configuration.key_bytes, datetime.now(UTC))
    url, context = configuration.url, transport.context
    return deliver(url, body, headers, seconds=transport.seconds, context=context)


def run(path: Path, wait: Callable[[float], bool], transport: Transport = USUAL) -> None:
    """Send until `wait`, which waits for so many seconds, says that it is to end.

    It ends by itself once the webhook is removed. Raises StoreError and OSError.
    """
    with closing(Store.open_read_only(path)) as store:
        while not wait(EVERY_S):
            configuration = read_configuration(path)
            if configuration is None:
                return
            send_due(store, configuration, int(datetime.now(UTC).timestamp() * 1000), transport)
