"""A report for a developer says everything of the machine, and nothing of the guests."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.cli.machine import support
from kiosk.domain.journal import facts
from kiosk.domain.journal.facts import Record
from kiosk.domain.records.entities import Checkpoint, Guest
from kiosk.logs import keep_log
from kiosk.settings import hashed
from kiosk.store import Store
from tests.e2e.conftest import code_of

GUESTS = [
    Guest(
        f"g{n}",
        name_ko=f"김민서{n}",
        family_latin=f"Kimberley{n}",
        given_latin="Minseo",
        email=f"minseo{n}@example.org",
        phone=f"010-5555-{n:04}",
    )
    for n in range(40)
]
PIN = hashed("471147")


@pytest.fixture
def morning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The store of a morning on which all guests came, with a log kept of it."""
    path = tmp_path / "event.db"
    settings = f'role = "kiosk"\nstore = "{path}"\nsound = false\nstaff_pin = "{PIN}"\n'
    (tmp_path / "settings.toml").write_text(
        f'{settings}scanners = ["serial:/dev/null"]\nlog_folder = "{tmp_path / "logs"}"\n'
    )
    monkeypatch.setenv("KIOSK_SETTINGS", str(tmp_path / "settings.toml"))
    monkeypatch.setattr(support, "_SELF_TEST_S", 0.1)  # ten seconds are for a person to wait
    root = logging.getLogger()
    before = root.handlers[:]
    root.handlers.clear()
    keep_log(tmp_path / "logs")
    codes = {guest.id: code_of(guest.id) for guest in GUESTS}
    records: list[Record] = [Checkpoint("main", "정문", "Main"), *GUESTS]
    drafts = [facts.change_fact(None, one) for one in records]
    drafts += [facts.code_issued(guest, code) for guest, code in codes.items()]
    with closing(Store.open(path, "kiosk-1", create=True)) as store:
        store.append(draft for draft in drafts if draft)
    scanned = "\n".join([*codes.values(), codes["g7"], "KSTF-NOBODYS", "Minseo Kim"]) + "\n"
    answers = run("scan", "--store", str(path), "--checkpoint", "main", typed=scanned)
    assert answers.count("Admitted") == len(GUESTS)
    logging.getLogger("kiosk").warning("the last line of the morning")
    yield path
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = before


def run(*words: str, typed: str | None = None) -> str:
    return CliRunner().invoke(app, list(words), input=typed).output


def personal(path: Path) -> set[str]:
    """Names, codes, phones and addresses of everybody in a store."""
    with closing(Store.open_read_only(path)) as store:
        found: set[str] = set()
        for guest in store.guests():
            record = guest.guest
            words = (record.name_ko, record.family_latin, record.email, record.phone)
            found |= {word for word in (*words, *guest.written) if len(word) > 2}
        return found


def test_neither_log_nor_report_holds_a_guest(morning: Path) -> None:
    file = morning.with_name("report.txt")
    shown = run("report", str(file), "--yes")
    written = file.read_text("utf-8")
    logs = "\n".join(one.read_text("utf-8") for one in morning.with_name("logs").iterdir())
    people = personal(morning)
    assert len(people) == 5 * len(GUESTS)
    for text in (shown, written, logs):
        assert [word for word in people if word in text] == []
    assert "the last line of the morning" in written
    assert "staff_pin = set" in written
    assert PIN not in written
    assert "facts" in written
    assert written.strip() in shown
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_machine_without_an_event_has_a_report_which_is_written_once_somebody_agrees(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_STORE", str(tmp_path / "none.db"))
    monkeypatch.setenv("KIOSK_ROLE", "hub")
    file = tmp_path / "report.txt"
    shown = run("report", str(file), typed="n\n")
    assert "no store" in shown
    assert not file.exists()
    run("report", str(file), typed="y\n")
    assert "== versions" in file.read_text("utf-8")
