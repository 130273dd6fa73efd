"""The store is removed, or found damaged, while the kiosk runs."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.store.connection import close_connection, connect_writer
from kiosk.store.errors import StoreDamaged, StoreLocked
from tests.e2e.conftest import Venue, code_of
from tests.joined_devices import revoke_from_elsewhere
from tests.survival.scan_processes import facts_in

HEARTBEAT_S = 0.6


def remove(path: Path) -> None:
    path.unlink()


def truncate(path: Path) -> None:
    os.truncate(path, 0)


@pytest.mark.parametrize("harm", [remove, truncate])
def test_a_kiosk_is_out_of_order_within_a_second_without_any_scan(
    venue: Venue, store_path: Path, harm: Callable[[Path], None]
) -> None:
    assert venue.wait(1).screen == "attract"
    harm(store_path)
    assert venue.wait(HEARTBEAT_S).screen == "outOfOrder"
    assert venue.wait(30).screen == "outOfOrder"


def test_a_scan_after_the_store_is_gone_is_not_greeted_and_those_before_are_kept(
    venue: Venue, store_path: Path
) -> None:
    assert venue.scan(code_of("minseo")).screen == "welcome"
    [greeted] = [scan["id"] for scan in venue.scans()]
    store_path.unlink()
    assert venue.scan(code_of("jane")).screen == "outOfOrder"
    [kept] = store_path.parent.glob("event.rescued-*.db")
    assert greeted in facts_in(kept)
    # A store put back at the path is not the file that this kiosk has open.
    kept.rename(store_path)
    assert venue.wait(30).screen == "outOfOrder"
    assert venue.scan(code_of("jane")).screen == "outOfOrder"


def test_damage_is_kept_over_every_other_fault(venue: Venue, store_path: Path) -> None:
    controller = venue.kiosk.controller
    assert controller is not None
    controller.fail(StoreDamaged(store_path))
    assert venue.settled().screen == "outOfOrder"
    controller.fail(StoreLocked(store_path))
    assert venue.wait(30).screen == "outOfOrder"
    assert venue.scan(code_of("minseo")).screen == "outOfOrder"
    assert venue.scans() == []


def test_a_revoked_kiosk_is_out_of_order_and_stays_so(
    venue: Venue, store_path: Path, tmp_path: Path
) -> None:
    assert venue.scan(code_of("minseo")).screen == "welcome"
    recorded = venue.scans()
    revoke_from_elsewhere(store_path, venue.store.device, tmp_path, datetime.now(UTC))
    assert venue.wait(5).screen == "outOfOrder"
    assert venue.wait(30).screen == "outOfOrder"
    assert venue.scan(code_of("jane")).screen == "outOfOrder"
    assert len(venue.scans()) <= len(recorded)


def test_a_locked_store_is_in_order_again_by_itself(venue: Venue, store_path: Path) -> None:
    controller = venue.kiosk.controller
    assert controller is not None
    controller.fail(StoreLocked(store_path))
    assert venue.settled().screen == "outOfOrder"
    assert venue.wait(3).screen == "attract"


def test_a_broken_hash_chain_stops_scanning(qtbot: QtBot, venue: Venue, store_path: Path) -> None:
    """The check that runs ten seconds after the start, on its own connection."""
    assert venue.scan(code_of("minseo")).screen == "welcome"
    vandal = connect_writer(store_path)
    with vandal.begin():
        vandal.exec_driver_sql("UPDATE journal SET digest = zeroblob(32) WHERE sequence = 2")
    close_connection(vandal)
    venue.kiosk._verify()
    qtbot.waitUntil(lambda: venue.settled().screen == "outOfOrder")
    with pytest.raises(StoreDamaged):
        venue.store.programme()
    assert venue.wait(30).screen == "outOfOrder"
