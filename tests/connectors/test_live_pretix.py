"""The same as with a recorded pretix, with one that runs."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import urllib3

from kiosk.store import Store
from kiosk.store.queries.journal_facts import last_row_number
from tests.connectors.json_server import JsonServer
from tests.connectors.pretix_store import ExchangeRun
from tests.connectors.real_pretix.forum_orders import PEOPLE
from tests.connectors.real_pretix.installed_pretix import RunningPretix
from tests.connectors.real_pretix.morning import Morning, entered_here, entered_there
from tests.connectors.real_pretix.record import first_token_of_device
from tests.connectors.real_pretix.recording import connector_to, paired

pytestmark = [pytest.mark.live, pytest.mark.timeout(1800)]


@pytest.fixture
def live(empty_store: Path, tmp_path: Path) -> Iterator[ExchangeRun]:
    """The exchange of a new store with the pretix that the environment names."""
    url, _, event, token = os.environ["KIOSK_LIVE_PRETIX"].split(",")
    server = RunningPretix(url, token, urllib3.PoolManager(retries=False))
    access = paired(url, first_token_of_device(server))
    folder = shutil.copytree(empty_store, tmp_path / "store")
    with closing(Store.open(folder / "event.db", "kiosk-1")) as store:
        connector = connector_to(access, event)
        yield (run := ExchangeRun(store, JsonServer(), connector=connector, token=access.token))
        run.system.close()


def test_from_pairing_to_the_drained_queue(live: ExchangeRun) -> None:
    live.step()
    references = [one.guest.reference for one in live.store.guests()]
    assert sum(one.endswith("-1") for one in references) == PEOPLE
    Morning(live).come()
    live.step()
    before = live.store.read(last_row_number)
    progress = live.step()
    assert (live.waiting, live.refused, progress.problem) == (0, [], None)
    assert live.store.read(last_row_number) == before
    assert entered_here(live) == entered_there(live)
