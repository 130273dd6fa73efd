"""Guests out of a table of the organiser's PostgreSQL, and arrivals into another one there."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, Self

import psycopg
import pytest

from kiosk.domain.records.entities import Guest, Status
from kiosk.replication.hub.cluster import DATABASE, OWNER
from kiosk.store import Store
from kiosk.store.connectors.systems import Connector
from kiosk.store.queries import scans
from kiosk.store.queries.journal_facts import last_row_number
from kiosk.usecases.checkin.annulments import annul
from tests.connectors.json_server import JsonServer
from tests.connectors.organiser_database import PASSWORD, OrganiserDatabase, organiser_database
from tests.connectors.pretix_store import NOW, ExchangeRun


@pytest.fixture(scope="module")
def database() -> Iterator[OrganiserDatabase]:
    with organiser_database() as made:
        yield made


@pytest.fixture
def organiser(database: OrganiserDatabase) -> OrganiserDatabase:
    database.begin_anew()
    return database


class Listed:
    """Stores that exchange with the organiser's list, closed at the end."""

    def __init__(self, empty: Path, folder: Path, organiser: OrganiserDatabase) -> None:
        self._empty, self._folder, self._organiser = empty, folder, organiser
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def begin(self, connector: Connector | None = None, **options: Any) -> ExchangeRun:
        folder = shutil.copytree(self._empty, self._folder / "store")
        store = self._stack.enter_context(closing(Store.open(folder / "event.db", "kiosk-1")))
        known = connector or self._organiser.connector(**options)
        run = ExchangeRun(store, JsonServer(), connector=known, token=PASSWORD)
        self._stack.callback(lambda: run.system.close())  # noqa: PLW0108 - of the last opened
        return run


@pytest.fixture
def listed(empty_store: Path, tmp_path: Path, organiser: OrganiserDatabase) -> Iterator[Listed]:
    with Listed(empty_store, tmp_path, organiser) as made:
        yield made


def guests_of(run: ExchangeRun) -> dict[str, Guest]:
    return {one.guest.reference: one.guest for one in run.store.guests()}


def begin_anew(run: ExchangeRun, seconds: float = 10.0) -> None:
    """As after the program was started again, with other limits of time."""
    run.system.close()
    run.seconds = seconds
    run.open()


def problem_of(run: ExchangeRun) -> str:
    problem = run.step().problem
    return problem.id.removeprefix("connect.fault.") if problem else ""


def code_of(run: ExchangeRun, reference: str) -> str:
    guest = guests_of(run)[reference].id
    return run.store.read(lambda connection: scans.codes_of(connection, guest))[0].code


def test_rows_become_guests_and_only_changed_rows_are_taken_in_again(
    listed: Listed, organiser: OrganiserDatabase
) -> None:
    run = listed.begin()
    assert (run.step().problem, run.progress.refused) == (None, {})
    guests = guests_of(run)
    assert (guests["a-1"].name_latin, guests["a-1"].organisation_en) == (
        "Wolf Berg",
        "Harbour Trust",
    )
    assert (guests["a-2"].status, guests["a-3"].name_ko) == (Status.PENDING, "김다온")
    assert guests["a-1"].extra == {"remark": "aisle"}
    before = run.store.read(last_row_number)
    run.step()
    assert run.store.read(last_row_number) == before
    organiser.run("UPDATE people SET company = 'Sea Trust' WHERE reg_no = 'a-1'")
    organiser.run("INSERT INTO people VALUES ('a-4', 'Zoe Moreau', '', '', 'confirmed', '')")
    run.step()
    assert guests_of(run)["a-1"].organisation_en == "Sea Trust"
    assert len(guests_of(run)) == 4
    begin_anew(run)  # the program begins anew and compares all rows
    before = run.store.read(last_row_number)
    assert problem_of(run) == ""
    assert run.store.read(last_row_number) == before


def test_with_a_column_of_changes_only_newer_rows_are_read(
    listed: Listed, organiser: OrganiserDatabase
) -> None:
    run = listed.begin(changed="changed")
    run.step()
    organiser.run("UPDATE people SET changed = '2020-01-01', company = 'Nobody reads this'")
    organiser.run(
        "UPDATE people SET changed = clock_timestamp(), status = 'cancelled' WHERE reg_no = 'a-3'"
    )
    run.step()
    guests = guests_of(run)
    assert (guests["a-3"].status, guests["a-2"].organisation_en) == (Status.CANCELLED, "Nord AB")


def test_a_query_is_read_like_a_table(listed: Listed, organiser: OrganiserDatabase) -> None:
    query = """SELECT reg_no AS "Guest ID", full_name AS "Name", '10:30'::text AS slot, changed
    FROM people WHERE full_name LIKE '%a%'  -- not everybody;"""
    run = listed.begin(
        table="", query=query, headers={"changed": ""}, columns=(), changed="changed"
    )
    assert problem_of(run) == ""
    assert sorted(guests_of(run)) == ["a-2"]
    organiser.run("UPDATE people SET full_name = 'Ada Wolf', changed = clock_timestamp()")
    assert problem_of(run) == ""
    assert sorted(guests_of(run)) == ["a-1", "a-2", "a-3"]
    assert guests_of(run)["a-1"].extra == {"slot": "10:30"}


def test_a_corrected_guest_stays_corrected_and_what_is_gone_there_stays_here(
    listed: Listed, organiser: OrganiserDatabase
) -> None:
    run = listed.begin()
    run.step()
    organiser.run("DELETE FROM people WHERE reg_no = 'a-2'")
    organiser.run("INSERT INTO people SELECT * FROM people WHERE reg_no = 'a-1'")
    organiser.run("INSERT INTO people (full_name) VALUES ('No Number')")
    for _ in range(2):
        found = {one.id: one.values for one in run.step().notices}
        assert found["connect.notice.gone"] == {"number": 1, "keys": "a-2"}
        assert found["connect.notice.twice"] == {"number": 1, "keys": "a-1"}
        assert found["connect.notice.no_key"] == {"number": 1}
    assert "a-2" in guests_of(run)


def test_arrivals_are_added_once_by_a_role_that_may_only_read_and_add(
    listed: Listed, organiser: OrganiserDatabase
) -> None:
    organiser.add_arrivals()
    run = listed.begin(arrivals="kiosk_arrivals")
    run.step()
    scan = run.scan(code_of(run, "a-1"), "main").scan
    run.scan(code_of(run, "a-2"), "main")
    run.step()
    assert run.waiting == 0
    assert sorted(organiser.arrivals()) == [
        ("a-1", "entry", "passed", ""),
        ("a-2", "entry", "NeedsDesk", ""),
    ]
    [(at,)] = organiser.run("SELECT at FROM kiosk_arrivals WHERE fact = %s", scan)
    assert at == NOW
    annul(run.store, scan, NOW, "mistake")
    run.step()
    assert ("a-1", "", "annulled", scan) in organiser.arrivals()
    organiser.run("INSERT INTO people VALUES ('A-9', 'Late Comer')")
    run.step()
    late = run.scan(code_of(run, "A-9"), "main").scan
    # It was added before and the answer was lost: the fact's id is there already.
    organiser.run("INSERT INTO kiosk_arrivals (fact) VALUES (%s)", late)
    run.step()
    assert (run.waiting, run.refused) == (0, [])
    assert organiser.run("SELECT count(*) FROM kiosk_arrivals") == [(4,)]


def test_what_the_table_for_arrivals_does_not_take_is_said_and_lost_rights_wait(
    listed: Listed, organiser: OrganiserDatabase
) -> None:
    organiser.add_arrivals()
    organiser.run("ALTER TABLE kiosk_arrivals ALTER reference TYPE varchar(2)")
    run = listed.begin(arrivals="kiosk_arrivals")
    run.step()
    run.scan(code_of(run, "a-1"), "main")
    run.step()
    [refused] = run.refused
    assert (refused.why.id, refused.why.values["ticket"]) == ("connect.untold.refused", "a-1")
    organiser.run("ALTER TABLE kiosk_arrivals ALTER reference TYPE text")
    organiser.run("REVOKE INSERT ON kiosk_arrivals FROM front_door")
    run.scan(code_of(run, "a-3"), "main")
    assert problem_of(run) == "denied"
    assert [one.passed for one in run.system.checks()] == [True, False]
    assert run.waiting == 1
    organiser.run("GRANT INSERT ON kiosk_arrivals TO front_door")
    assert problem_of(run) == ""
    assert [one.passed for one in run.system.checks()] == [True, True]
    assert organiser.arrivals() == [("a-3", "entry", "passed", "")]


FAULTS = {
    "ALTER TABLE people RENAME TO persons": "table",
    "ALTER TABLE people DROP email": "column",
    "REVOKE SELECT ON people FROM front_door": "denied",
    "ALTER ROLE front_door PASSWORD 'another'": "login",
}


@pytest.mark.parametrize("change", FAULTS)
def test_each_fault_is_a_sentence_and_goes_by_itself(
    change: str, listed: Listed, organiser: OrganiserDatabase
) -> None:
    run = listed.begin()
    run.step()
    organiser.run(change)
    begin_anew(run)
    assert problem_of(run) == FAULTS[change]
    organiser.run(f"ALTER ROLE front_door PASSWORD '{PASSWORD}'")
    organiser.run("DROP TABLE IF EXISTS persons")
    organiser.begin_anew()
    assert problem_of(run) == ""


def test_a_locked_list_and_one_that_vanished_are_tried_again(
    listed: Listed, organiser: OrganiserDatabase
) -> None:
    run = listed.begin()
    run.step()
    begin_anew(run, 0.5)
    with psycopg.connect(
        host=str(organiser.cluster.folder),
        port=organiser.cluster.port,
        dbname=DATABASE,
        user=OWNER,
    ) as connection:
        connection.execute("LOCK TABLE people IN ACCESS EXCLUSIVE MODE")
        assert problem_of(run) == "locked"
    assert problem_of(run) == ""
    organiser.cluster.stop()
    try:
        assert problem_of(run) == "unreachable"
    finally:
        organiser.cluster.start()
    assert problem_of(run) == ""


def test_a_query_that_is_slow_or_writes_in_secret_is_ended(listed: Listed) -> None:
    def query(text: str) -> Connector:
        return listed._organiser.connector(table="", query=text, headers={}, columns=())

    run = listed.begin(query("SELECT 'x' AS \"Guest ID\", 'y' AS \"Name\", pg_sleep(60)"))
    begin_anew(run, 0.5)
    assert problem_of(run) == "slow"
    run.connector = query("SELECT nextval('counter')::text AS \"Guest ID\", 'y' AS \"Name\"")
    listed._organiser.run("CREATE SEQUENCE IF NOT EXISTS counter")
    listed._organiser.run("GRANT ALL ON counter TO front_door")
    begin_anew(run)
    assert problem_of(run) == "read_only"


def test_no_process_shows_the_password(organiser: OrganiserDatabase, listed: Listed) -> None:
    run = listed.begin()
    run.step()
    shown = subprocess.run(["ps", "-ef"], capture_output=True, text=True, check=True).stdout
    assert PASSWORD not in shown
    assert PASSWORD not in organiser.address
