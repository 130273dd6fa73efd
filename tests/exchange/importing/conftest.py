"""Fixtures: a store with an imported list, and another device's store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store import Store
from tests.exchange.importing.repeated_lists import HEADER, LISTED
from tests.exchange.spreadsheets import import_lists, sheet_of


@pytest.fixture
def listed(store: Store) -> Store:
    import_lists(store, sheet_of(HEADER, LISTED))
    return store


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "other.db", "gate", create=True)) as made:
        yield made
