"""A list in a database by command: shown before it is recorded, checked, run; other databases."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pysqlite3.dbapi2 as sqlite
import pytest
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.connectors.sql.statements import query_problem
from kiosk.domain.admission.scan_request import ScanRequest
from kiosk.store import Store
from kiosk.store.queries import scans
from kiosk.usecases.checkin.scan_checkin import CheckIn
from tests.connectors.pretix_store import NOW

ROWS = [(number, f"Guest Number{number}", f"g{number}@example.org") for number in range(1, 8)]


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.db"
    with closing(sqlite.connect(str(path))) as made:
        made.execute("CREATE TABLE people (nr INTEGER PRIMARY KEY, full_name TEXT, email TEXT)")
        made.executemany("INSERT INTO people VALUES (?, ?, ?)", ROWS)
        made.commit()
    return path


def invoke(store: Path, *words: str, given: str = "") -> Result:
    return CliRunner().invoke(app, ["connect", *words, "--store", str(store)], input=given)


def test_five_rows_are_shown_before_a_list_is_recorded(people: Path, tmp_path: Path) -> None:
    path, address = tmp_path / "event.db", f"sqlite:///{people}"
    add = ["add", "sql", address, "--table", "people"]
    without_key = invoke(path, *add, "--yes")
    assert (without_key.exit_code, path.exists()) == (3, False)
    assert "--map" in without_key.stderr
    add += ["--map", "nr=Guest ID", "--create-arrivals-table"]
    declined = invoke(path, *add, given="n\n")
    assert (declined.exit_code, path.exists()) == (1, False)
    shown = invoke(path, *add, given="y\n")
    assert shown.exit_code == 0
    assert "Guest ID → Guest ID: 1 | 2 | 3 | 4 | 5" in shown.stdout
    assert "Guest Number6" not in shown.stdout
    checked = json.loads(invoke(path, "check", "people", "--json").stdout)["checks"]
    assert [one["allowed"] for one in checked] == [True, True]
    assert invoke(path, "run", "--once").exit_code == 0
    with closing(Store.open(path, "kiosk-1")) as store:
        guests = {one.guest.reference: one.guest for one in store.guests()}
        [code] = store.read(lambda connection: scans.codes_of(connection, guests["3"].id))
        CheckIn(store, "main", lambda: NOW).scan(ScanRequest.of(code.code))
    assert len(guests) == len(ROWS)
    assert invoke(path, "run", "--once").exit_code == 0
    with closing(sqlite.connect(str(people))) as opened:
        found = opened.execute("SELECT reference, outcome, at FROM kiosk_arrivals").fetchall()
        assert opened.execute("SELECT count(*) FROM people").fetchone() == (len(ROWS),)
    assert found == [("3", "passed", "2027-06-02 00:30:00.000000")]


def test_a_file_that_is_gone_locked_or_read_only_is_a_sentence(
    people: Path, tmp_path: Path
) -> None:
    path, table = tmp_path / "event.db", ("--table", "people", "--map", "nr=Guest ID", "--yes")
    assert invoke(path, "add", "sql", f"sqlite:///{tmp_path}/none.db", *table).exit_code == 3
    assert not (tmp_path / "none.db").exists()
    assert invoke(path, "add", "sql", f"sqlite:///{people}", *table).exit_code == 0
    people.rename(tmp_path / "elsewhere.db")
    gone = invoke(path, "run", "--once")
    assert (gone.exit_code, str(people) in gone.stderr) == (1, True)
    (tmp_path / "elsewhere.db").rename(people)
    with closing(sqlite.connect(str(people))) as opened:
        opened.execute("ALTER TABLE people RENAME email TO mail")
    assert "email" in invoke(path, "run", "--once").stderr


NOT_SET_UP: tuple[tuple[str, int], ...] = (
    ("postgresql://user:secret@localhost/list --table t", 2),
    ("postgresql://user@localhost/list?password=secret --table t", 2),
    ("list.db --table t", 2),
    ("oracle://user@localhost/list --table t", 2),
    ("FILE", 2),
    ("FILE --table people --query SELECT", 2),
    ("FILE --query DELETE", 2),
    ("FILE --table people --map nr", 2),
    ("FILE --table people --map nr=Nonsense", 2),
    ("FILE --table persons --map nr=ID", 3),
    ("mssql://user@localhost/list --table t", 3),
    ("postgresql://user@127.0.0.1:9/list --table t", 3),
)


def test_what_cannot_be_set_up_is_said_and_nothing_is_kept(people: Path, tmp_path: Path) -> None:
    path = tmp_path / "event.db"
    for words, exit_code in NOT_SET_UP:
        named = words.replace("FILE", f"sqlite:///{people}").split()
        result = invoke(path, "add", "sql", *named, "--yes", given="a password\n")
        assert (words, result.exit_code, result.stdout) == (words, exit_code, "")
        assert len(result.stderr.strip()) > 20
        assert "secret" not in result.stderr.replace("--password-file", "")
        assert not path.exists()


@pytest.mark.parametrize(
    ("query", "is_asked"),
    [
        ("select name from people where note = 'insert; drop'", True),
        ('WITH p AS (SELECT * FROM people) SELECT "update" FROM p -- delete', True),
        ("select replace(name, 'a', 'b'), updated_at from people;", True),
        ("/* select */ DELETE FROM people", False),
        ("SELECT 1; DROP TABLE people", False),
        ("WITH gone AS (DELETE FROM people RETURNING *) SELECT * FROM gone", False),
        ("SELECT * INTO copy_of FROM people", False),
        ("SELECT * FROM people FOR UPDATE", False),
        ("PRAGMA table_info(people)", False),
        ("", False),
    ],
)
def test_a_query_is_asked_only_if_it_reads(query: str, is_asked: bool) -> None:
    assert (query_problem(query) is None) is is_asked
