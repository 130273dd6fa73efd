"""Two devices of a venue with the same system: one exchanges, and the other takes over."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from kiosk.domain.journal.system_leases import LAPSES_AFTER_S, RENEWED_EVERY_S
from kiosk.store import Store
from tests.connectors.pretix_server import PretixServer
from tests.connectors.pretix_store import ExchangeRun
from tests.joined_devices import join

SKY, WOLF = "aBcDeFgHjKmNpQ23", "pReSsPaSs2345678"


def meet(one: ExchangeRun, other: ExchangeRun) -> None:
    """Exchange all facts between two devices."""
    for giver, taker in ((one, other), (other, one)):
        taker.store.merge(giver.store.facts_since(taker.store.vector()))


@pytest.fixture
def desks(
    empty_store: Path, tmp_path: Path, pretix: PretixServer
) -> Iterator[tuple[ExchangeRun, ExchangeRun]]:
    """Two desks of one event, on which the same pretix was set up."""
    with ExitStack() as stack:
        runs = []
        for name in ("desk-1", "desk-2"):
            folder = shutil.copytree(empty_store, tmp_path / name)
            store = stack.enter_context(closing(Store.open(folder / "event.db", name)))
            runs.append(ExchangeRun(store, pretix))
            stack.callback(runs[-1].system.close)
        first, second = runs
        join(second.store, first.store)
        meet(first, second)
        yield first, second


def test_one_of_two_devices_exchanges_and_the_other_waits(
    pretix: PretixServer, desks: tuple[ExchangeRun, ExchangeRun]
) -> None:
    first, second = desks
    first.step(1)
    meet(first, second)
    asked = len(pretix.asked)
    assert second.step(1).holder == "desk-1"
    assert len(pretix.asked) == asked
    second.scan(SKY)
    meet(first, second)
    first.step(1)
    meet(first, second)
    second.step(1)
    assert [one["order"] for one in pretix.checkins] == ["AAAAA"]
    assert (first.progress.holder, first.waiting) == ("", 0)


def test_a_device_that_is_gone_is_replaced_and_nothing_is_told_twice(
    pretix: PretixServer, desks: tuple[ExchangeRun, ExchangeRun]
) -> None:
    first, second = desks
    first.step(1)
    meet(first, second)
    second.step(1)
    first.scan(SKY)
    first.step(1)
    first.step(RENEWED_EVERY_S)  # says what it told
    meet(first, second)
    second.step(1)
    second.scan(WOLF)
    second.step(LAPSES_AFTER_S - 2)
    assert len(pretix.checkins) == 1
    second.step(3)
    assert second.progress.holder == ""
    redeemed = [one for one in pretix.asked if "redeem" in one]
    assert len(redeemed) == 2
    assert [one["order"] for one in pretix.checkins] == ["AAAAA", "BBBBB"]


def test_two_that_took_it_apart_agree_once_they_meet(
    pretix: PretixServer, desks: tuple[ExchangeRun, ExchangeRun]
) -> None:
    first, second = desks
    first.step(1)
    second.step(1)
    assert (first.progress.holder, second.progress.holder) == ("", "")
    meet(first, second)
    first.step(1)
    second.step(1)
    assert sorted([first.progress.holder, second.progress.holder]) == ["", "desk-2"]


def test_a_device_alone_writes_no_facts_about_it(connected: ExchangeRun) -> None:
    connected.step(1)
    before = connected.store.vector()
    connected.step(RENEWED_EVERY_S)
    assert connected.store.vector() == before
