"""An empty store to import into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new store without an event."""
    created = Store.open(tmp_path / "event.db", "desk", create=True)
    yield created
    created.close()
