"""Fixtures: stores to copy, to use and to damage; checks of error messages."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.journal.facts import Draft
from kiosk.store import StoreError, connection
from kiosk.texts import load_texts
from tests.store.random_histories import Place, place, set_up


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
def path(template: Path, tmp_path: Path) -> Path:
    """A closed store, alone in its folder."""
    (tmp_path / "alone").mkdir()
    return Path(shutil.copy(template, tmp_path / "alone" / "event.db"))


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make new connections fail at once on a locked file."""
    monkeypatch.setattr(connection, "_EVERY", (*connection._EVERY, "busy_timeout=1"))


def told(guest: str, kind: str = "guest_corrected") -> Draft:
    return Draft(f"guest:{guest}", kind, {"name_ko": guest})


def is_unchanged(path: Path, before: bytes) -> bool:
    """Whether a file kept every byte, with nothing new beside it."""
    return path.read_bytes() == before and list(path.parent.iterdir()) == [path]


def assert_sentence(error: StoreError, path: Path) -> None:
    """The message names the file, in both languages."""
    for language in ("ko", "en"):
        said = load_texts(language).say(error.sentence)
        assert str(path) in said
        assert len(said) > len(str(path)) + 20
