"""Exports as ZIP files with a password, opened by a program that is not ours; the last exports."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.records.validation import InvalidInput
from kiosk.exchange.exporting import protected_zip
from kiosk.exchange.exporting.export_kinds import ExportFormat, ExportKind
from kiosk.usecases.reports.exporting.exports import Exported, ExportRequest, ExportResult, export
from kiosk.usecases.reports.exporting.recent_exports import recent_exports
from tests.usecases.conftest import Venue
from tests.usecases.reports.exported_day import ADMIN, TEXTS, write

PHRASE = "correct horse 9 battery"


@pytest.fixture
def memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder in memory, as one whose content can be listed."""
    folder = tmp_path / "memory"
    folder.mkdir()
    monkeypatch.setattr(protected_zip, "_IN_MEMORY", folder)
    return folder


def protect(
    day: Venue,
    path: Path,
    password: str = PHRASE,
    kind: ExportKind = ExportKind.ARRIVALS,
    format_: ExportFormat = ExportFormat.CSV,
) -> ExportResult:
    order = ExportRequest(kind, format_, path, protected=True, password=password)
    return export(day.store, ADMIN, order, TEXTS, at=day.now)


def extract(path: Path, password: str, into: Path) -> int:
    into.mkdir()
    command = ["bsdtar", "-x", "--passphrase", password, "-C", str(into), "-f", str(path)]
    return subprocess.run(command, capture_output=True, check=False).returncode


def test_another_program_opens_the_file_with_its_password_only(
    day: Venue, tmp_path: Path, memory: Path
) -> None:
    plain, path = tmp_path / "a.csv", tmp_path / "a.zip"
    write(day, ExportKind.ARRIVALS, plain)
    result = protect(day, path)
    assert isinstance(result, Exported)
    assert (result.files, result.rows) == ((path,), 4)
    assert result.advice is not None
    assert extract(path, PHRASE, tmp_path / "right") == 0
    assert (tmp_path / "right" / "a.csv").read_bytes() == plain.read_bytes()
    assert extract(path, "another password", tmp_path / "wrong") != 0
    assert "하늘".encode() not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(memory.iterdir()) == []


def test_all_files_of_an_export_are_in_one_zip(day: Venue, tmp_path: Path, memory: Path) -> None:
    path = tmp_path / "all.zip"
    protect(day, path, kind=ExportKind.EVERYTHING)
    assert extract(path, PHRASE, tmp_path / "out") == 0
    names = {one.name for one in (tmp_path / "out").iterdir()}
    assert {"all-arrivals.csv", "all-guests.csv", "all-event.csv"} <= names
    assert [one.name for one in tmp_path.glob("all*")] == ["all.zip"]
    assert list(memory.iterdir()) == []


@pytest.mark.parametrize(
    ("password", "message"),
    [
        ("", "refused.password.none"),
        ("short one", "refused.password.short"),
        ("x" * 100, "refused.password.long"),
        ("비밀번호비밀번호비밀번호", "refused.password.signs"),
        (" ends in a space ", "refused.password.signs"),
        ("two\nlines of it", "refused.password.signs"),
    ],
)
def test_a_password_that_protects_nothing_is_refused(
    day: Venue, tmp_path: Path, password: str, message: str
) -> None:
    result = protect(day, tmp_path / "a.zip", password)
    assert isinstance(result, InvalidInput)
    assert (result.sentence.id, result.field) == (message, "password")
    assert list(tmp_path.glob("a*")) == []
    assert day.facts(FactKind.LIST_EXPORTED) == []


def test_nothing_unencrypted_stays_where_the_zip_cannot_be_written(
    day: Venue, tmp_path: Path, memory: Path
) -> None:
    target = tmp_path / "a.zip"
    target.mkdir()
    with pytest.raises(OSError, match=r"a\.zip"):
        protect(day, target)
    assert list(memory.iterdir()) == []


def test_the_last_exports_say_who_took_what_and_when(day: Venue, tmp_path: Path) -> None:
    write(day, ExportKind.ARRIVALS, tmp_path / "a.csv")
    day.later(minutes=5)
    protect(day, tmp_path / "b.zip", kind=ExportKind.NO_SHOWS, format_=ExportFormat.XLSX)
    second, first = recent_exports(day.store)
    assert (second.kind, second.format, second.rows, second.protected) == (
        "no-shows",
        "xlsx",
        1,
        True,
    )
    assert (second.at, second.author) == (day.now, ADMIN.name)
    assert (first.kind, first.author, first.protected) == ("arrivals", ADMIN.name, False)
    assert PHRASE not in (fact := day.facts(FactKind.LIST_EXPORTED)[-1]).read_body().values()
    assert PHRASE not in str(fact)
