"""Printer commands, on simulated printers on the loopback interface."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner, Result

from kiosk.cli.commands import app
from kiosk.devices.printers import network_search, printer_search
from kiosk.devices.printers.printer_search import FoundPrinter
from kiosk.domain.equipment.devices import Printer
from kiosk.domain.journal import facts
from kiosk.domain.journal.fact_kinds import FactKind
from kiosk.domain.journal.facts import Draft
from kiosk.domain.records.entities import Guest
from kiosk.resources import resource
from kiosk.store import Store
from tests.devices.printers.fake_printers import FakeZebra


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "event.db"
    with closing(Store.open(path, "desk", create=True)):
        return path


def run(store: Path, *words: str) -> Result:
    return CliRunner().invoke(app, ["printers", *words, "--store", str(store)])


def add(store: Path, address: str, **more: str) -> Result:
    options = [word for name, value in more.items() for word in (f"--{name}", value)]
    return run(store, "add", "Entrance", "--kind", "zebra", "--address", address, *options)


def listed(store: Path) -> list[dict[str, object]]:
    return list(json.loads(run(store, "list", "--json").stdout))


def test_a_printer_is_added_tried_changed_and_removed(store: Path, zebra: FakeZebra) -> None:
    assert add(store, zebra.address, layout="4x6in").exit_code == 0
    tried = run(store, "test", "entrance")
    assert tried.exit_code == 0, tried.output
    assert "page is out" in tried.stdout
    assert zebra.labels[0].size == (812, 1218)
    assert run(store, "labels", "Entrance", "250").exit_code == 0
    add(store, zebra.address)
    (row,) = listed(store)
    assert (row["name"], row["layout"], row["labels"]) == ("Entrance", "62x100", 250)
    assert run(store, "remove", str(row["id"])).exit_code == 0
    assert listed(store) == []


def test_the_alignment_page_moves_with_the_shift(store: Path, zebra: FakeZebra) -> None:
    add(store, zebra.address)
    assert run(store, "align", "Entrance").exit_code == 0
    assert run(store, "align", "Entrance", "--shift", "2,1").exit_code == 0
    first, second = (np.asarray(label) for label in zebra.labels)
    right, down = round(2 / 25.4 * 203), round(1 / 25.4 * 203)
    assert (second[down:, right:] == first[:-down, :-right]).all()


def test_faults_and_invalid_settings_are_reported(store: Path, zebra: FakeZebra) -> None:
    add(store, zebra.address)
    zebra.head_open = True
    open_ = run(store, "test", "Entrance")
    assert open_.exit_code == 1
    assert "Entrance: The printer is open" in open_.stderr
    wrong = {
        "no driver": run(store, "add", "X", "--kind", "fax", "--address", "y"),
        "no badge layout": add(store, "y", layout="a7"),
        "much is no shift": run(store, "align", "Entrance", "--shift", "much"),
        "nan,1 is no shift": run(store, "align", "Entrance", "--shift", "nan,1"),
        "no printer “Exit”": run(store, "test", "Exit"),
        "number of labels": run(store, "labels", "Entrance", "9999999"),
        "needs an address": run(store, "add", "X", "--kind", "ipp", "--address", " "),
        "ipp://192.168.0.9": run(store, "add", "X", "--kind", "ipp", "--address", "/dev/lp0"),
        'at "a:b:c"': run(store, "add", "X", "--kind", "zebra", "--address", "a:b:c"),
    }
    wrong[f"{store}"] = run(store, "add", "X", "--kind", "zebra", "--address", str(store))
    wrong["At most 100"] = run(store, "add", "X" * 101, "--kind", "ipp", "--address", "y")
    for words, result in wrong.items():
        assert result.exit_code == 1, words
        assert words in result.stderr, words
    assert [row["name"] for row in listed(store)] == ["Entrance"]


def test_names_with_markup_characters_are_printed_unchanged(store: Path) -> None:
    """Square brackets and colons are markup of the library that draws tables."""
    name = "[/x] [red]A :b: C"
    assert name in run(store, "add", name, "--kind", "ipp", "--address", "printer.local").stdout
    result = run(store, "list")
    assert result.exit_code == 0
    assert name in result.stdout
    assert name in run(store, "test", "Exit").stderr


def test_a_custom_layout_is_found_from_any_folder(
    store: Path, tmp_path: Path, zebra: FakeZebra, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "mine.toml").write_bytes(resource("badges", "a6.toml").read_bytes())
    monkeypatch.chdir(tmp_path)
    assert add(store, zebra.address, layout="mine.toml").exit_code == 0
    monkeypatch.chdir("/")
    assert run(store, "test", "Entrance").exit_code == 0
    assert len(zebra.labels) == 1


def test_a_printer_address_that_is_the_store_leaves_it_unchanged(store: Path) -> None:
    """An older version of the program accepted such an address."""
    with closing(Store.open(store, "desk")) as opened:
        draft = facts.change_fact(None, Printer("p1", "Entrance", "zebra", str(store), "4x6in"))
        assert draft
        opened.append([draft])
    for words in (["test", "Entrance"], ["align", "Entrance"]):
        tried = run(store, *words)
        assert tried.exit_code == 1
        assert "SQLite" not in tried.output
    assert not any(command in store.read_bytes() for command in (b"~HS", b"^XA"))
    examined = CliRunner().invoke(app, ["doctor", "--store", str(store)])
    assert examined.exit_code == 0, examined.output


def test_badges_are_written_for_those_whom_a_filter_selects(tmp_path: Path) -> None:
    path = tmp_path / "event.db"
    people = (
        Guest("a", family_latin="Ahn", vip=True),
        Guest("b", family_latin="Berg", category="press"),
        Guest("c", family_latin="Chai", category="press"),
    )
    with closing(Store.open(path, "desk", create=True)) as store:
        store.append([draft for one in people if (draft := facts.change_fact(None, one))])
        codes = [facts.code_issued(one.id, f"EVT-{one.id.upper() * 16}") for one in people]
        store.append(codes)
        body = {"guest": "b", "printer": "p", "layout": "cr80", "why": "desk"}
        at = {"at": "2024-12-11T09:00:00+09:00"}
        store.append([Draft("print:1", FactKind.PRINT_REQUESTED, body | at)])

    def count(*options: str) -> int:
        out = str(tmp_path / "badges.pdf")
        words = ["badges", "--store", str(path), "--out", out, "--force", "--json", *options]
        result = CliRunner().invoke(app, words)
        return int(json.loads(result.stdout)["badges"]) if result.stdout else 0

    assert count() == 3
    assert count("--vip") == 1
    assert count("--unprinted") == 2
    assert count("--unprinted", "--only", "category=press") == 1
    assert count("--search", "chai") == 1
    assert count("--attendance", "inside") == 0


def test_printers_are_found_and_said_how_to_add(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [FoundPrinter("QL-820NWB", "brother", "/dev/usb/lp0", "Brother QL-820NWB")]
    monkeypatch.setattr(printer_search, "find_local", lambda: found)
    monkeypatch.setattr(network_search, "find_on_network", list)
    result = CliRunner().invoke(app, ["printers", "find", "--json"])
    [row] = json.loads(result.stdout)
    assert (row["kind"], row["address"]) == ("brother", "/dev/usb/lp0")
    found.clear()
    nothing = CliRunner().invoke(app, ["printers", "find"])
    assert (nothing.exit_code, "No printer was found" in nothing.output) == (1, True)
