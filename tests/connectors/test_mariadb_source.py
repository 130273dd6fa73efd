"""Guests out of a table of the organiser's MariaDB, and arrivals into another one there."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from kiosk.domain.records.entities import Status
from kiosk.store import Store
from kiosk.store.connectors.systems import Connector
from kiosk.store.queries.journal_facts import last_row_number
from kiosk.usecases.checkin.annulments import annul
from tests.connectors.json_server import JsonServer
from tests.connectors.pretix_store import NOW, ExchangeRun
from tests.connectors.test_sql_source import begin_anew, code_of, guests_of, problem_of
from tests.replication.hub.conftest import free_port

pytestmark = pytest.mark.live
ROLE, PASSWORD = "front_door", "made up 4711"
_LIST = """
CREATE DATABASE forum CHARACTER SET utf8mb4;
CREATE TABLE forum.people (
    reg_no varchar(20), full_name varchar(80), email varchar(80), company varchar(80),
    status varchar(20), changed timestamp(6) NOT NULL DEFAULT current_timestamp(6)
);
INSERT INTO forum.people (reg_no, full_name, email, company, status) VALUES
    ('a-1', 'Wolf Berg', 'wolf@example.org', 'Harbour Trust', 'confirmed'),
    ('a-2', 'Maja Lund', 'maja@example.org', 'Nord AB', 'pending'),
    ('a-3', '김다온', 'daon@example.org', '바다 재단', 'confirmed');
CREATE USER front_door@'%' IDENTIFIED BY 'made up 4711';
GRANT SELECT ON forum.people TO front_door@'%';
CREATE TABLE forum.kiosk_arrivals (fact varchar(64) PRIMARY KEY, reference varchar(255),
    checkpoint varchar(255), at datetime, direction varchar(16), outcome varchar(64),
    reason varchar(255), annuls varchar(64));
GRANT INSERT ON forum.kiosk_arrivals TO front_door@'%'
"""


@dataclass(frozen=True, slots=True)
class MariaDb:
    """A server, as its owner and as a role that may read the list and add arrivals."""

    port: int
    owner: sa.Engine

    def run(self, statement: str) -> list[tuple[Any, ...]]:
        with self.owner.begin() as connection:
            done = connection.execute(sa.text(statement))
            return [tuple(row) for row in done] if done.returns_rows else []

    def connector(self, **options: Any) -> Connector:
        known = {"table": "people", "headers": {"reg_no": "Guest ID", "full_name": "Name"}}
        address = f"mariadb://{ROLE}@127.0.0.1:{self.port}/forum"
        return Connector("people", "sql", address, "", "people", options=known | options)


@pytest.fixture
def database() -> Iterator[MariaDb]:
    """A new server, not in the folder of pytest, whose path is too long for a socket."""
    folder, port = Path(tempfile.mkdtemp(prefix="kiosk-maria-")), free_port()
    common = ["--no-defaults", f"--datadir={folder}/data", "--user=root"]
    make = ["mariadb-install-db", *common, "--auth-root-authentication-method=normal"]
    subprocess.run(make, check=True, capture_output=True)
    options = [f"--socket={folder}/s", f"--port={port}", "--bind-address=127.0.0.1"]
    server = subprocess.Popen(
        [
            "mariadbd",
            *common,
            *options,
            "--skip-name-resolve",
            "--innodb-flush-log-at-trx-commit=0",
        ],
        stderr=subprocess.DEVNULL,
    )
    owner = sa.create_engine(f"mariadb+pymysql://root@/?unix_socket={folder}/s")
    try:
        made = MariaDb(port, owner)
        _wait_for(folder / "s")
        for statement in _LIST.split(";"):
            made.run(statement)
        yield made
    finally:
        owner.dispose()
        server.terminate()
        server.wait(30)
        shutil.rmtree(folder)


def _wait_for(socket: Path) -> None:
    for _ in range(150):
        if socket.exists():
            return
        time.sleep(0.2)
    raise TimeoutError("the server does not answer")


def test_a_mariadb_is_read_told_of_arrivals_and_its_faults_are_sentences(
    database: MariaDb, empty_store: Path, tmp_path: Path
) -> None:
    """One test, as making the server takes longer than all that is asked of it."""
    folder = shutil.copytree(empty_store, tmp_path / "store")
    with ExitStack() as stack:
        store = stack.enter_context(closing(Store.open(folder / "event.db", "kiosk-1")))
        known = database.connector(arrivals="kiosk_arrivals", changed="changed")
        run = ExchangeRun(store, JsonServer(), connector=known, token=PASSWORD)
        stack.callback(lambda: run.system.close())  # noqa: PLW0108 - of the last opened
        _rows_become_guests(run, database)
        _arrivals_are_added(run, database)
        _faults_are_said(run, database)


def _rows_become_guests(run: ExchangeRun, database: MariaDb) -> None:
    assert (problem_of(run), run.progress.refused) == ("", {})
    guests = guests_of(run)
    assert (guests["a-2"].status, guests["a-3"].name_ko) == (Status.PENDING, "김다온")
    before = run.store.read(last_row_number)
    run.step()
    assert run.store.read(last_row_number) == before
    database.run(
        "UPDATE forum.people SET company = 'Sea Trust', changed = now(6) WHERE reg_no = 'a-1'"
    )
    run.step()
    assert guests_of(run)["a-1"].organisation_en == "Sea Trust"


def _arrivals_are_added(run: ExchangeRun, database: MariaDb) -> None:
    scan = run.scan(code_of(run, "a-1"), "main").scan
    run.scan(code_of(run, "a-2"), "main")
    run.step()
    annul(run.store, scan, NOW, "mistake")
    run.step()
    assert (run.waiting, run.refused) == (0, [])
    found = database.run("SELECT reference, outcome, annuls FROM forum.kiosk_arrivals")
    wanted = [("a-1", "passed", ""), ("a-2", "NeedsDesk", ""), ("a-1", "annulled", scan)]
    assert sorted(found) == sorted(wanted)
    [(at,)] = database.run("SELECT DISTINCT at FROM forum.kiosk_arrivals WHERE outcome = 'passed'")
    assert at.replace(tzinfo=UTC) == NOW
    database.run(f"REVOKE INSERT ON forum.kiosk_arrivals FROM {ROLE}@'%'")
    assert [one.passed for one in run.system.checks()] == [True, False]


def _faults_are_said(run: ExchangeRun, database: MariaDb) -> None:
    begin_anew(run, 2.0)
    with database.owner.connect() as other:
        other.exec_driver_sql("LOCK TABLES forum.people WRITE")
        assert problem_of(run) == "locked"
        other.exec_driver_sql("UNLOCK TABLES")
    assert problem_of(run) == ""
    for change, problem in {
        "ALTER TABLE forum.people RENAME forum.persons": "table",
        "ALTER TABLE forum.persons RENAME forum.people": "",
        f"ALTER USER {ROLE}@'%' IDENTIFIED BY 'another'": "login",
    }.items():
        database.run(change)
        begin_anew(run)
        assert problem_of(run) == problem
    database.run(f"ALTER USER {ROLE}@'%' IDENTIFIED BY '{PASSWORD}'")
    run.connector = database.connector(
        table="", headers={}, query="SELECT 'x' AS `Guest ID`, 'y' AS `Name`, sleep(60) AS s"
    )
    begin_anew(run, 1.0)
    assert problem_of(run) == "slow"
