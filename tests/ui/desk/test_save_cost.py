"""The cost of one save: everything is read once, and derived once if its inputs changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.journal import facts
from kiosk.ui.desk.parts.update_batch import InputCache, UpdateBatch
from tests.ui.desk.conftest import DeskDriver
from tests.ui.desk.demo_desk import SIZES, DemoDesk
from tests.ui.desk.demo_store import create_demo_store
from tests.ui.desk.save_cost import CallCounter, save_correction


@pytest.fixture
def demo_desk(qtbot: object, tmp_path: Path) -> Iterator[DemoDesk]:
    create_demo_store(tmp_path / "event.db")
    desk = DemoDesk(tmp_path / "event.db", SIZES[0])
    desk.unlock()
    yield desk
    desk.close()


def test_saved_correction_reads_and_derives_the_card_once(demo_desk: DemoDesk) -> None:
    counter = save_correction(demo_desk)
    assert counter.steps() == {
        "correction written": 1,
        "card read": 1,
        "search repeated": 1,
        "queue read": 1,
        "card derived": 1,
        "form derived": 0,
        "frame derived": 2,
    }
    assert demo_desk.find.controller.view.props.place.endswith("봄빛대학교")


def test_own_write_is_not_reported_again_by_the_next_poll(demo_desk: DemoDesk) -> None:
    save_correction(demo_desk)
    counter = CallCounter()
    counter.watch(demo_desk.desk.context.poll_changes)
    assert counter.steps()["card read"] == 0
    assert counter.steps()["queue read"] == 0


def test_write_of_another_device_is_read_once(demo_desk: DemoDesk) -> None:
    save_correction(demo_desk)
    guest = demo_desk.find.controller.view.props.id
    store = demo_desk.desk.context.environment.quick.store()
    counter = CallCounter()

    def write_elsewhere() -> None:
        store.append([facts.guest_seated(guest, "1", "3")])
        demo_desk.desk.context.poll_changes()

    counter.watch(write_elsewhere)
    assert counter.steps()["card read"] == 1
    assert counter.steps()["card derived"] == 1


def test_tables_page_reads_its_board_once_after_a_move(driver: DeskDriver) -> None:
    driver.open("tables")
    counter = CallCounter()

    def lock_round() -> None:
        driver.page.act("lock")
        driver.settle()

    counter.watch(lock_round)
    assert counter.calls[("usecases/programme/seats.py", "round_tables")] == 1


def test_updates_run_once_at_the_end_of_the_outermost_batch() -> None:
    batch, calls = UpdateBatch(), []

    def update() -> None:
        calls.append("update")

    with batch.open():
        batch.request(update)
        with batch.open():
            batch.request(update)
        assert calls == []
    assert calls == ["update"]
    batch.request(update)
    assert calls == ["update", "update"]


def test_update_requested_by_an_update_follows_it() -> None:
    batch, calls = UpdateBatch(), []

    def second() -> None:
        calls.append("second")

    def first() -> None:
        batch.request(second)
        calls.append("first")

    batch.request(first)
    assert calls == ["first", "second"]


def test_failed_update_leaves_the_batch_usable() -> None:
    batch, calls = UpdateBatch(), []

    def fail() -> None:
        raise ZeroDivisionError

    def update() -> None:
        calls.append("update")

    with pytest.raises(ZeroDivisionError):
        batch.request(fail)
    batch.request(update)
    assert calls == ["update"]


def test_equal_inputs_are_not_derived_again() -> None:
    cache = InputCache()
    assert cache.update("card", ("ko",))
    assert not cache.update("card", ("ko",))
    assert cache.update("card", ("en",))
