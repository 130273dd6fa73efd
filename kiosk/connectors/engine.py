"""Exchanges with every system of a store, each on a thread of its own, until it is to end."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from kiosk.connectors.exchange import Exchange
from kiosk.connectors.system import RegistrationSystem
from kiosk.connectors.systems import open_system
from kiosk.domain.text.messages import Sentence
from kiosk.store import Store, StoreError
from kiosk.store.connectors.systems import Connector, connectors, token_of
from kiosk.usecases.devices.device_names import device_name

EVERY_S = 1.0
_log = logging.getLogger(__name__)


def run(path: Path, wait: Callable[[float], bool]) -> None:
    """Exchange until `wait`, which waits for so many seconds, says that it is to end.

    A system that is set up or removed meanwhile is noticed. It ends by itself once there is none.
    Raises StoreError.
    """
    ended, threads = threading.Event(), dict[str, threading.Thread]()
    with closing(Store.open(path, device_name(path))) as store:
        try:
            while not wait(EVERY_S):
                found = store.read(connectors)
                if not found:
                    return
                _start_missing(path, found, threads, ended)
        finally:
            ended.set()
            for thread in threads.values():
                thread.join()


def _start_missing(
    path: Path,
    found: list[Connector],
    threads: dict[str, threading.Thread],
    ended: threading.Event,
) -> None:
    for connector in found:
        running = threads.get(connector.name)
        if running is None or not running.is_alive():
            thread = threading.Thread(
                target=_exchange, args=(path, connector, ended), name=f"connector-{connector.name}"
            )
            threads[connector.name] = thread
            thread.start()


def _exchange(path: Path, connector: Connector, ended: threading.Event) -> None:
    try:
        with (
            closing(Store.open(path, device_name(path))) as store,
            closing(_opened(store, connector)) as system,
        ):
            exchange = Exchange(store, connector, system, time.monotonic, ended.is_set)
            while not ended.wait(EVERY_S) and _is_as_set_up(store, connector):
                if not exchange.step():
                    return
    except StoreError as error:
        _log.warning("the exchange with a system ended: %s", error.sentence.id)


def _is_as_set_up(store: Store, connector: Connector) -> bool:
    """Whether a system is still set up in the same way, and not anew or no longer."""
    return connector in store.read(connectors)


def run_once(path: Path) -> list[Sentence]:
    """Take in and tell once what there is; what went wrong, by system. Raises StoreError."""
    problems = []
    with closing(Store.open(path, device_name(path))) as store:
        for connector in store.read(connectors):
            with closing(_opened(store, connector)) as system:
                exchange = Exchange(store, connector, system, time.monotonic)
                exchange.step()
                problems += [exchange.problem] if exchange.problem else []
    return problems


def _opened(store: Store, connector: Connector) -> RegistrationSystem:
    return open_system(connector, store.read(lambda c: token_of(c, connector.name)))
