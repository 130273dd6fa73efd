"""Fixtures: stores to copy, use and damage; checks of error messages."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.journal.facts import Draft
from kiosk.store import StoreError, connection
from kiosk.texts import load_texts
from tests.store.founded_stores import create_founded_stores
from tests.store.simulated_devices import SimulatedDevice, create_event_store, simulated_device


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with the event in it."""
    return create_event_store(tmp_path_factory.mktemp("template") / "event.db")


@pytest.fixture
def venue(template: Path, tmp_path: Path) -> Iterator[SimulatedDevice]:
    """An open store with the event in it."""
    device = simulated_device(template, tmp_path / "venue.db", "kiosk-1")
    yield device
    device.store.close()


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    """A closed store, alone in its folder."""
    (tmp_path / "alone").mkdir()
    return Path(shutil.copy(template, tmp_path / "alone" / "event.db"))


@pytest.fixture
def without_lock_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make new connections fail immediately on a locked file."""
    monkeypatch.setattr(connection, "_EVERY", (*connection._EVERY, "busy_timeout=1"))


def name_fact(guest: str, kind: str = "guest_corrected") -> Draft:
    return Draft(f"guest:{guest}", kind, {"name_ko": guest})


def is_unchanged(path: Path, before: bytes) -> bool:
    """Whether a file has the same bytes, and is alone in its folder."""
    return path.read_bytes() == before and list(path.parent.iterdir()) == [path]


def assert_sentence(error: StoreError, path: Path) -> None:
    """The message names the file, in both languages."""
    for language in ("ko", "en"):
        text = load_texts(language).say(error.sentence)
        assert str(path) in text
        assert len(text) > len(str(path)) + 20


@pytest.fixture(scope="session")
def founded_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Closed stores of a founded event, to be copied by `copied_stores`."""
    folder = tmp_path_factory.mktemp("founded")
    create_founded_stores(folder)
    return folder
