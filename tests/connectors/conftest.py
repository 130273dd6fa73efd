"""A service on loopback, an event's store, and the webhook that leads from one to the other."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.connectors.webhook.configuration import (
    WebhookConfiguration,
    new_key,
    write_configuration,
)
from kiosk.connectors.webhook.sender import begin
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.store import Store
from tests.connectors.loopback_service import Service, service_at
from tests.connectors.pretix_server import PretixServer, pretix_at
from tests.connectors.pretix_store import ExchangeRun
from tests.connectors.test_webhook import RECORDS
from tests.connectors.webhook_store import code_of


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


@pytest.fixture
def pretix() -> Iterator[PretixServer]:
    with pretix_at() as server:
        yield server


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store that nobody has open, to be copied: making one takes a second."""
    folder = tmp_path_factory.mktemp("empty")
    Store.open(folder / "event.db", "kiosk-1", create=True).close()
    return folder


@pytest.fixture
def connected(empty_store: Path, tmp_path: Path, pretix: PretixServer) -> Iterator[ExchangeRun]:
    """A new store that exchanges with the pretix of the test."""
    folder = shutil.copytree(empty_store, tmp_path / "store")
    with closing(Store.open(folder / "event.db", "kiosk-1")) as store:
        run = ExchangeRun(store, pretix)
        yield run
        run.system.close()
