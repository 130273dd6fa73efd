"""A store to copy, and one to use."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store import connection
from tests.store.histories import Place, place, set_up


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with the event in it."""
    return set_up(tmp_path_factory.mktemp("template") / "event.db")


@pytest.fixture
def venue(template: Path, tmp_path: Path) -> Iterator[Place]:
    """An open store with the event in it."""
    made = place(template, tmp_path / "venue.db", "kiosk-1")
    yield made
    made.store.close()


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connections made from now on give up on a locked file at once."""
    monkeypatch.setattr(connection, "_EVERY", (*connection._EVERY, "busy_timeout=1"))
