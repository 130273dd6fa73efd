"""Import of lists, and its progress reports."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from kiosk.exchange.importing.importer import Options
from kiosk.store import Store
from kiosk.usecases.admin import import_files

PRETIX = """\
Order code,Position ID,Status,Product,Attendee name,Ticket secret,Add-on to position ID
AAAAA,1,paid,Regular,Raon Park,secret-1,
AAAAA,2,paid,Dinner,,secret-2,1
AAAAA,3,paid,Tour,,secret-3,1
BBBBB,1,paid,Regular,Sol Kim,secret-4,
"""
LATER = PRETIX.replace("Sol Kim", "Sora Kim") + "CCCCC,1,paid,Regular,Gaon Han,secret-5,\n"


def test_the_reported_progress_of_writing_ends_at_its_total(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_files, "_PORTION", 1)
    file, facts = tmp_path / "positions.csv", []
    with closing(Store.open(tmp_path / "event.db", "desk", create=True)) as store:
        for content in (PRETIX, LATER, LATER):
            file.write_text(content, encoding="utf-8")
            parts: list[tuple[int, int]] = []

            def record(
                stage: str, done: int, of: int, parts: list[tuple[int, int]] = parts
            ) -> None:
                if stage == "write":
                    parts.append((done, of))

            facts.append(import_files.import_lists(store, [file], Options(), progress=record).facts)
            assert parts == [(done, len(parts)) for done in range(1, len(parts) + 1)]
            assert bool(parts) == bool(facts[-1])
    assert facts[0] > facts[1] > facts[2] == 0
