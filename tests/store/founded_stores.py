"""Stores of a founded event: a root, a desk and an attendee kiosk, copied for each example."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from kiosk.domain.equipment.devices import DeviceRole
from kiosk.domain.journal.merging.merge_cases import CaseKind
from kiosk.store import Store
from kiosk.store.recovery import doctor
from kiosk.usecases.admin.cases import all_cases
from tests.joined_devices import join, meet
from tests.store.simulated_devices import WallClock, example_folder
from tests.store.store_contents import has_intact_chains, is_gapless, journal_of, rows_of

NAMES = ("root", "desk", "door")


def create_founded_stores(folder: Path) -> None:
    """Write closed stores, to be copied."""
    with ExitStack() as stack:
        stores = [
            stack.enter_context(
                closing(Store.open(folder / f"{name}.db", name, create=True, clock=WallClock()))
            )
            for name in NAMES
        ]
        join(stores[1], stores[0], DeviceRole.DESK)
        join(stores[2], stores[0], DeviceRole.ATTENDEE)
        meet(*stores)


@contextmanager
def copied_stores(folder: Path) -> Iterator[tuple[list[Store], list[WallClock]]]:
    """Open copies of the stores, each with a clock of its own."""
    with example_folder() as scratch:
        walls = [WallClock() for _ in NAMES]
        for path in sorted(folder.iterdir()):
            shutil.copy(path, scratch)
        stores = [
            Store.open(scratch / f"{name}.db", name, clock=wall)
            for name, wall in zip(NAMES, walls, strict=True)
        ]
        try:
            yield stores, walls
        finally:
            for store in stores:
                store.close()


def assert_agreement(stores: list[Store]) -> None:
    for store in stores:
        assert journal_of(store) == journal_of(stores[0])
        assert rows_of(store) == rows_of(stores[0])
        assert store.read(lambda connection: list(doctor.differences(connection))) == []
        assert has_intact_chains(store)
        assert is_gapless(store)
        assert cases_of(store) == cases_of(stores[0])


def cases_of(store: Store) -> list[str]:
    """The cases that follow from the facts, so that all stores have the same."""
    return [case.id for case in all_cases(store) if case.kind is not CaseKind.REFUSED]
