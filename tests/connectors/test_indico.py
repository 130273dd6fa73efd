"""Guests out of an Indico, and their arrivals back, against a server that answers as a real one."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.domain.records.entities import Direction, Guest, Status
from kiosk.store import Store
from kiosk.store.connectors.systems import Connector
from kiosk.store.queries.journal_facts import last_row_number
from kiosk.usecases.checkin.annulments import annul
from tests.connectors.indico_server import EVENT, TOKEN, IndicoServer, indico_at, registration
from tests.connectors.pretix_store import NOW, ExchangeRun

CORVIN = "b13e8f7c-0907-496d-bc94-7dc90a18b001"


@pytest.fixture
def indico() -> Iterator[IndicoServer]:
    with indico_at() as server:
        yield server


@pytest.fixture
def run(empty_store: Path, tmp_path: Path, indico: IndicoServer) -> Iterator[ExchangeRun]:
    folder = shutil.copytree(empty_store, tmp_path / "store")
    with closing(Store.open(folder / "event.db", "kiosk-1")) as store:
        connector = Connector("indico", "indico", indico.url, "", EVENT)
        yield (run := ExchangeRun(store, indico, connector=connector, token=TOKEN))
        run.system.close()


def guests_of(store: Store) -> dict[str, Guest]:
    return {one.guest.reference: one.guest for one in store.guests() if one.guest.reference}


def test_registrations_are_guests_with_their_states_and_companions(run: ExchangeRun) -> None:
    progress = run.step()
    guests = guests_of(run.store)
    assert (guests["1"].name_latin, guests["2"].name_ko) == ("Corvin Quistrand", "김다온")
    states = [guests[number].status for number in "1234"]
    assert states == [Status.CONFIRMED, Status.CONFIRMED, Status.PENDING, Status.CANCELLED]
    assert [one.guest.companion_of for one in run.store.guests() if one.guest.companion_of] == [
        guests["2"].id
    ]
    assert run.store.programme().event.name_ko == "학술 대회"
    assert (progress.problem, progress.refused) == (None, {})


def test_what_is_as_before_is_not_read_in_again_and_what_is_new_comes(
    indico: IndicoServer, run: ExchangeRun
) -> None:
    run.step()
    before = run.store.read(last_row_number)
    run.step()
    assert run.store.read(last_row_number) == before
    indico.registrations[5] = registration(5, "New Person")
    indico.registrations[1]["state"] = "withdrawn"
    run.step()
    guests = guests_of(run.store)
    assert guests["5"].name_latin == "New Person"
    assert guests["1"].status is Status.CANCELLED


def test_the_first_entry_checks_a_registration_in_and_no_other_scan_does(
    indico: IndicoServer, run: ExchangeRun
) -> None:
    run.step()
    for direction in (Direction.ENTRY, Direction.ENTRY, Direction.EXIT, Direction.ENTRY):
        run.scan(CORVIN, "main", direction)
    run.step()
    assert indico.changes == ["PATCH /api/checkin/event/3/forms/5/registrations/1"]
    assert indico.registrations[1]["checked_in"] is True
    assert (run.waiting, run.refused) == (0, [])


def test_an_annulment_takes_it_back_and_what_is_gone_is_said(
    indico: IndicoServer, run: ExchangeRun
) -> None:
    run.step()
    scan = run.scan(CORVIN, "main").scan
    run.step()
    annul(run.store, scan, NOW, "mistake")
    run.step()
    assert indico.registrations[1]["checked_in"] is False
    run.scan(CORVIN, "main")
    del indico.registrations[1]
    run.step(1)
    [refused] = run.refused
    assert refused.why.id == "connect.untold.gone"


def test_a_token_that_is_no_longer_valid_is_said(indico: IndicoServer, run: ExchangeRun) -> None:
    run.step()
    indico.token = TOKEN[::-1]
    problem = run.step().problem
    assert problem is not None
    assert problem.id == "connect.fault.token"


def test_an_indico_is_set_up_by_command(indico: IndicoServer, tmp_path: Path) -> None:
    path = tmp_path / "event.db"

    def invoke(*words: str, given: str = "") -> tuple[int, str]:
        result = CliRunner().invoke(app, ["connect", *words, "--store", str(path)], input=given)
        return result.exit_code, result.stdout

    add = ("add", "--system", "indico", "--url", indico.url)
    assert invoke(*add, given=TOKEN)[0] == 1  # which event it is has to be said
    assert invoke(*add, "--event", "9", given=TOKEN)[0] == 3
    assert invoke(*add, "--event", EVENT, given="wrong")[0] == 3
    assert invoke(*add, "--event", EVENT, "--name", "indico", given=TOKEN)[0] == 0
    _, checked = invoke("check", "indico", "--json")
    assert [one["allowed"] for one in json.loads(checked)["checks"]] == [True]
    assert invoke("run", "--once")[0] == 0
    assert json.loads(invoke("list", "--json")[1])[0]["system"] == "indico"
