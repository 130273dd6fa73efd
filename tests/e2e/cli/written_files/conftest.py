"""A store with one guest."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.domain.journal.facts import Draft
from kiosk.store import Store
from tests.e2e.cli.written_files.command import CODE


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "event.db"
    made = Store.open(path, "desk", create=True)
    made.append(
        [
            Draft("event", "event_described", {"name_en": "Forum", "code_prefix": "EVT"}),
            Draft("checkpoint:main", "checkpoint_set_up", {}),
            Draft("guest:g", "guest_registered", {"name_ko": "김민서", "reference": "R-1"}),
            Draft("guest:g", "code_issued", {"code": CODE}),
        ]
    )
    made.close()
    return path
