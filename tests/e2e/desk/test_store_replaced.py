"""The store is taken away, or busy, or damaged, while staff work at the desk."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.store.errors import StoreDamaged, StoreLocked
from tests.e2e.conftest import code_of
from tests.e2e.desk.conftest import scans
from tests.e2e.desk.front_desk import Counter
from tests.survival.scan_processes import facts_in


def test_the_desk_says_that_the_store_is_gone_and_where_its_copy_is(
    counter: Counter, store_path: Path
) -> None:
    counter.scan(code_of("minseo"))
    told = {fact.id for fact in counter.store.facts_since({})}
    store_path.unlink()
    counter.news()
    fault = counter.desk.context.fault
    assert fault is not None
    assert fault.id == "store.replaced"
    [kept] = store_path.parent.glob("event.rescued-*.db")
    assert str(kept) in counter.told
    assert told <= facts_in(kept)
    counter.wait(10)
    assert counter.desk.context.fault == fault


def test_damage_is_not_forgotten_over_another_fault(counter: Counter, store_path: Path) -> None:
    context = counter.desk.context
    with pytest.raises(StoreDamaged):
        counter.store.disable(StoreDamaged(store_path))
    counter.news()
    assert context.fault is not None
    context.report_error(StoreLocked(store_path))
    counter.wait(10)
    assert context.fault.id == "store.damaged"
    counter.scan(code_of("minseo"))
    assert context.fault.id == "store.damaged"


def test_both_lanes_write_by_one_connection(counter: Counter) -> None:
    around = counter.desk.context.environment
    quick, slow = around.quick.store(), around.slow.store()
    assert quick is not slow
    assert quick._writer is slow._writer
    assert quick._reader is not slow._reader


def test_typing_waits_for_no_writer(counter: Counter) -> None:
    """A long work holds the writer, say an import; reading goes on beside it."""
    around = counter.desk.context.environment
    quick, slow = around.quick.store(), around.slow.store()
    held, free = threading.Event(), threading.Event()

    def dawdle(_: object) -> None:
        held.set()
        free.wait()

    worker = threading.Thread(target=slow.transact, args=(dawdle,))
    worker.start()
    held.wait()
    counter.key(Qt.Key.Key_Slash, "/")
    counter.type("jan")
    found = counter.listed
    assert quick.programme().checkpoints
    assert worker.is_alive()
    free.set()
    worker.join()
    assert found
    assert scans(counter) == []
