"""The store is removed, locked or damaged while the desk runs."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.store.errors import StoreDamaged, StoreLocked
from tests.e2e.conftest import code_of
from tests.e2e.desk.conftest import scans
from tests.e2e.desk.front_desk import DeskDriver
from tests.joined_devices import revoke_from_elsewhere
from tests.survival.scan_processes import facts_in


def test_the_desk_reports_a_removed_store_and_its_rescued_copy(
    driver: DeskDriver, store_path: Path
) -> None:
    driver.scan(code_of("minseo"))
    recorded = {fact.id for fact in driver.store.facts_since({})}
    store_path.unlink()
    driver.news()
    fault = driver.desk.context.fault
    assert fault is not None
    assert fault.id == "store.replaced"
    [kept] = store_path.parent.glob("event.rescued-*.db")
    assert str(kept) in driver.notice
    assert recorded <= facts_in(kept)
    driver.wait(10)
    assert driver.desk.context.fault == fault


def test_damage_is_not_forgotten_over_another_fault(driver: DeskDriver, store_path: Path) -> None:
    context = driver.desk.context
    with pytest.raises(StoreDamaged):
        driver.store.disable(StoreDamaged(store_path))
    driver.news()
    assert context.fault is not None
    context.report_error(StoreLocked(store_path))
    driver.wait(10)
    assert context.fault.id == "store.damaged"
    driver.scan(code_of("minseo"))
    assert context.fault.id == "store.damaged"


def test_a_revoked_desk_says_so_until_it_is_closed(
    driver: DeskDriver, store_path: Path, tmp_path: Path
) -> None:
    context = driver.desk.context
    device = context.environment.quick.store().device
    revoke_from_elsewhere(store_path, device, tmp_path, datetime.now(UTC))
    driver.news()
    assert context.fault is not None
    assert context.fault.id == "store.revoked"
    driver.wait(10)
    assert context.fault.id == "store.revoked"


def test_both_worker_queues_write_through_one_connection(driver: DeskDriver) -> None:
    around = driver.desk.context.environment
    quick, slow = around.quick.store(), around.slow.store()
    assert quick is not slow
    assert quick._writer is slow._writer
    assert quick._reader is not slow._reader


def test_typing_waits_for_no_writer(driver: DeskDriver) -> None:
    """A long write transaction, such as an import, does not block reading."""
    around = driver.desk.context.environment
    quick, slow = around.quick.store(), around.slow.store()
    locked, free = threading.Event(), threading.Event()

    def write_slowly(_: object) -> None:
        locked.set()
        free.wait()

    worker = threading.Thread(target=slow.transact, args=(write_slowly,))
    worker.start()
    locked.wait()
    driver.key(Qt.Key.Key_Slash, "/")
    driver.type("jan")
    found = driver.listed
    assert quick.programme().checkpoints
    assert worker.is_alive()
    free.set()
    worker.join()
    assert found
    assert scans(driver) == []
