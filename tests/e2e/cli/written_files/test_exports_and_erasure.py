"""Exports, backups and erasure from the command line."""

from __future__ import annotations

import json
import subprocess
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile
from zoneinfo import ZoneInfo

import pytest

from kiosk.cli import terminal
from kiosk.cli.options import moment_of
from kiosk.domain.journal.facts import Draft
from kiosk.store import Store, StoreError
from tests.e2e.cli.written_files.command import run


def test_the_format_of_an_export_follows_from_the_file_name(store: Path, tmp_path: Path) -> None:
    for kind, name in (("arrivals", "a.xlsx"), ("no-shows", "b.csv"), ("paper", "c.pdf")):
        result = run("export", kind, "--store", store, "--out", tmp_path / name)
        assert result.exit_code == 0, result.output
    signatures = [(tmp_path / name).read_bytes()[:4] for name in ("a.xlsx", "b.csv", "c.pdf")]
    assert signatures == [b"PK\x03\x04", "\ufeff의".encode()[:4], b"%PDF"]


def test_papers_of_the_seating_are_written_for_a_round(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "cards.pdf"
    refused = run("export", "place-cards", "--store", store, "--out", out)
    assert refused.exit_code == 2
    assert "no round of tables" in refused.stderr
    with closing(Store.open(store, "desk")) as opened:
        opened.append(
            [
                Draft("round:r1", "round_scheduled", {"name_en": "Round one"}),
                Draft("table:7", "table_placed", {}),
                Draft("guest:g", "guest_seated", {"round": "r1", "table": "7", "seat": ""}),
            ]
        )
    unknown = run("export", "seats-by-table", "--store", store, "--out", out, "--round", "r9")
    assert unknown.exit_code == 2
    assert "r9" in unknown.stderr
    assert "r1" in unknown.stderr
    assert not out.exists()
    for kind in ("table-cards", "place-cards", "seats-by-table", "seats-by-name"):
        file = tmp_path / f"{kind}.pdf"
        result = run("export", kind, "--store", store, "--out", file, "--round", "r1")
        assert (result.exit_code, result.output) == (0, f"Written: {file}\n")


def test_calendars_need_an_address_and_say_where_they_belong(store: Path, tmp_path: Path) -> None:
    out = tmp_path / "calendars.zip"
    refused = run("export", "calendars", "--store", store, "--out", out)
    assert refused.exit_code == 2
    assert "Calendar URL" in refused.stderr
    assert not out.exists()
    address = "https://forum.example.org/cal/{id}.ics"
    with closing(Store.open(store, "desk")) as opened:
        session = {"title_en": "Opening", "starts": "2026-12-01T10:00:00+09:00"}
        opened.append(
            [
                Draft("event", "event_described", {"calendar_url": address}),
                Draft("session:s", "session_scheduled", session),
            ]
        )
    result = run("export", "calendars", "--store", store, "--out", out)
    assert result.exit_code == 0, result.output
    assert address in result.output
    with ZipFile(out) as archive:
        assert archive.namelist() == ["g.ics"]
    assert run("export", "calendars", "--store", store, "--out", tmp_path / "a.csv").exit_code == 2


def test_an_unwritable_file_is_reported(store: Path, tmp_path: Path) -> None:
    assert run("export", "report", "--store", store, "--out", tmp_path / "a.csv").exit_code == 2
    for name in ("a.foo", "a"):
        result = run("export", "arrivals", "--store", store, "--out", tmp_path / name)
        assert result.exit_code == 2
        assert ".csv, .xlsx, .pdf, .zip" in result.stderr
    assert list(tmp_path.glob("a*")) == []
    missing_folder = tmp_path / "event.db" / "a.csv"
    result = run("export", "arrivals", "--store", store, "--out", missing_folder)
    assert result.exit_code == 3
    assert list(tmp_path.glob("*.csv")) == []


def test_a_protected_export_reads_its_password_from_a_file_or_the_input(
    store: Path, tmp_path: Path
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("correct horse 9\n", "utf-8")
    to = ("export", "no-shows", "--store", store, "--out")
    assert run(*to, tmp_path / "a.zip", "--password-file", secret).exit_code == 0
    typed = run(*to, tmp_path / "b.zip", "--protect", "--format", "csv", given="correct horse 9\n")
    assert typed.exit_code == 0
    for name in ("a.xlsx", "b.csv"):
        command = ["bsdtar", "-xf", str(tmp_path / name[0]) + ".zip", "-C", str(tmp_path)]
        subprocess.run([*command, "--passphrase", "correct horse 9"], check=True)
        assert (tmp_path / name).stat().st_size
    none = run(*to, tmp_path / "c.zip", "--protect", given="\n")
    assert (none.exit_code, "needs a password" in none.output) == (2, True)
    no_zip = run(*to, tmp_path / "c.csv", "--protect", given="correct horse 9\n")
    assert (no_zip.exit_code, ".zip" in no_zip.output) == (2, True)
    absent = run(*to, tmp_path / "c.zip", "--password-file", tmp_path / "absent")
    assert (absent.exit_code, "absent" in absent.output) == (3, True)
    assert list(tmp_path.glob("c*")) == []


def test_an_existing_or_unwritable_template_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    result = run("template", tmp_path / "no folder" / "event.xlsx")
    assert isinstance(result.exception, OSError)
    assert terminal.report_exception(result.exception) == terminal.FAILED
    error = capsys.readouterr().err
    assert f"{tmp_path}/no folder/event.xlsx cannot be used" in error
    assert "there is no such file or folder" in error


@pytest.mark.parametrize(
    "words",
    [
        ("template", ""),
        ("export", "arrivals", "--format", "csv", "--out", ""),
        ("badges", "--out", ""),
    ],
)
def test_an_empty_file_name_is_refused(words: tuple[str, ...], store: Path) -> None:
    at = () if words[0] == "template" else ("--store", store)
    assert run(*words, *at).exit_code in (terminal.USAGE, terminal.FAILED)


def test_an_empty_backup_name_is_refused(store: Path) -> None:
    for words in (("backup", "--store", store, "--to", ""), ("restore", store, "--store", "")):
        assert isinstance(run(*words).exception, StoreError)


@pytest.mark.parametrize("nobody", ["", " "])
def test_an_empty_guest_does_not_erase_everybody(nobody: str, store: Path) -> None:
    result = run("erase", "--store", store, "--guest", nobody, "--yes")
    assert (result.exit_code, "kiosk find" in result.stderr) == (2, True)
    assert "김민서".encode() in store.read_bytes()


def test_a_filled_in_workbook_is_not_overwritten(tmp_path: Path) -> None:
    filled = tmp_path / "event.xlsx"
    filled.write_text("filled in")
    assert run("template", filled).exit_code == 2
    assert filled.read_text() == "filled in"


def test_existing_files_are_overwritten_only_with_force(store: Path, tmp_path: Path) -> None:
    existing = tmp_path / "lists.csv"
    beside = tmp_path / "lists-guests.csv"
    for file in (existing, beside):
        file.write_text("mine")
    for words in (
        ("export", "arrivals", "--store", store, "--out", existing),
        ("export", "everything", "--store", store, "--out", tmp_path / "lists.csv"),
        ("devices", "export", existing, "--store", store),
    ):
        result = run(*words)
        assert (result.exit_code, str(existing) in result.stderr) == (2, True)
    assert existing.read_text() == beside.read_text() == "mine"
    assert run("export", "arrivals", "--store", store, "--out", existing, "--force").exit_code == 0
    assert existing.read_text("utf-8-sig") != "mine"


def test_erasing_everybody_asks_first(store: Path) -> None:
    assert run("erase", "--store", store, given="n\n").exit_code == 1
    assert "김민서".encode() in store.read_bytes()
    assert run("erase", "--store", store, "--guest", "nobody", "--yes").exit_code == 2
    everybody = run("erase", "--store", store, given="y\n")
    assert (everybody.exit_code, "Take this person" in everybody.output) == (0, False)
    assert "김민서".encode() not in store.read_bytes()


def test_erasing_one_person_names_them_and_asks_for_their_name(store: Path) -> None:
    ((guest, *_),) = [json.loads(run("show", "guests", "--store", store, "--json").stdout)]
    one = ("erase", "--store", store, "--guest", guest["id"])
    refused = run(*one, given="y\n")
    assert refused.exit_code == terminal.REFUSED
    assert guest["name_ko"] in refused.stderr
    assert guest["name_ko"].encode() in store.read_bytes()
    erased = run(*one, given=f"{guest['name_ko']}\n")
    assert erased.exit_code == 0
    assert "Take this person out of your list too, or the next import" in erased.output
    assert guest["name_ko"].encode() not in store.read_bytes()


def test_changes_have_the_system_user_as_author(
    store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LOGNAME", "USER"):
        monkeypatch.setenv(name, "minji")
    export = ("export", "arrivals", "--store", store, "--out", tmp_path / "arrivals.csv")
    staff = ("staff", "add", "Lee", "--store", store)
    assert run(*export).exit_code == run(*staff, given="471928\n").exit_code == 0
    assert run("staff", "add", "Park", "--store", store, given="662607\n").exit_code == 0
    assert run("erase", "--store", store, "--yes").exit_code == 0
    with closing(Store.open(store, "reader")) as opened:
        authors = {fact.kind: fact.author for fact in opened.facts_since({})}
        added = [fact.author for fact in opened.facts_since({}) if fact.kind == "staff_added"]
    assert (authors["list_exported"], authors["guest_erased"], added[-1]) == ("minji",) * 3


def test_a_time_is_in_the_events_zone_unless_it_has_an_offset() -> None:
    zone = ZoneInfo("Asia/Seoul")
    for text, expected in (
        ("2024-12-11 09:30", "2024-12-11T09:30:00+09:00"),
        ("2024-12-11T00:30Z", "2024-12-11T00:30:00+00:00"),
    ):
        moment = moment_of(text, zone)
        assert moment is not None
        assert moment.isoformat() == expected
    today = moment_of("09:30", zone)
    assert today is not None
    assert (today.hour, today.minute, today.utcoffset()) == (9, 30, zone.utcoffset(today))
    for text in ("25:00", "noon", "0001-01-01T00:00", "9999-12-31T23:59-23:59"):
        assert moment_of(text, zone) is None
