"""A store with two guests and a printer, and a print worker on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kiosk.domain.journal import facts
from kiosk.store import Store
from kiosk.usecases.printing.printers import set_up
from tests.ui.shared.print_worker_harness import (
    ADMIN,
    CODES,
    PRINTER,
    RECORDS,
    WORKERS,
    FakeDriver,
    WorkerHarness,
    make_harness,
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "event.db", "kiosk-1", create=True)) as opened:
        drafts = [facts.change_fact(None, record) for record in RECORDS]
        drafts += [facts.code_issued(guest, code) for guest, code in CODES.items()]
        opened.append(draft for draft in drafts if draft)
        set_up(opened, ADMIN, PRINTER)
        yield opened


@pytest.fixture(autouse=True)
def delete_workers() -> Iterator[None]:
    """Delete the print workers, so that none polls after its test."""
    yield
    while WORKERS:
        delete(WORKERS.pop())


@pytest.fixture
def harness(store: Store, qtbot: QtBot) -> WorkerHarness:
    return make_harness(store, FakeDriver(), "Entrance")
