"""A repeated import while three desk windows correct its records."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.options import now
from kiosk.domain.records.permissions import Actor
from kiosk.store import Store
from kiosk.usecases.admin import staff
from kiosk.usecases.guests.import_conflicts import open_cases
from kiosk.usecases.reports.show_lists import VIEWS
from tests.command_process import run_command
from tests.e2e.face_processes import State, opened
from tests.e2e.morning import ADMIN, PIN, Morning, scans, unlock_desk
from tests.e2e.morning_guests import guest_in
from tests.e2e.xserver import needs_x, x_server

HEADER = "등록번호,성명,소속,코드,상태\n"
PEOPLE = {
    "A0": ("한가온", "han gaon"),
    "A1": ("두다온", "du daon"),
    "A2": ("세라온", "se raon"),
    "A3": ("네바온", "ne baon"),
    "A4": ("오사온", "o saon"),
}
"""The names by the list's numbers, and what is typed to find them."""
FIRST = {"A0": "기관0", "A1": "기관1", "A2": "기관2", "A3": "기관3", "A4": "기관4"}
SECOND = FIRST | {"A0": "새기관0", "A2": "새기관2"}
THIRD = SECOND | {"A0": "끝기관0", "A4": "새기관4"}
CORRECTED = {"A1": "Gaon Institute", "A2": "Daon Institute"}
KIOSK = (0, 0, 540, 960)
DESKS = [(540, 960 * number, 2140, 960 * (number + 1)) for number in range(3)]
"""Left, top, right and bottom of the windows."""

pytestmark = needs_x


def run(*words: object) -> dict[str, Any]:
    output: dict[str, Any] = json.loads(run_command(*map(str, words), "--json").stdout)
    return output


def written(folder: Path, name: str, organisations: dict[str, str]) -> Path:
    rows = [
        f"{one},{PEOPLE[one][0]},{organisation},GAON-{one},확정\n"
        for one, organisation in organisations.items()
    ]
    (folder / name).write_text(HEADER + "".join(rows), "utf-8")
    return folder / name


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "event.db"
    run("import", written(tmp_path, "first.csv", FIRST), "--store", path)
    with closing(Store.open(path, "set-up")) as opened_store:
        assert isinstance(staff.set_up_admin(opened_store, ADMIN, PIN, now()), Actor)
    return path


@pytest.fixture(
    params=[("en", False), ("ko", True)], ids=["en by keyboard alone", "ko by mouse alone"]
)
def desks(request: pytest.FixtureRequest, store: Path) -> Iterator[list[Morning]]:
    """Three desks, and a kiosk beside them."""
    language, by_mouse = request.param
    at = ["--store", str(store), "--checkpoint", "main", "--device"]
    with ExitStack() as faces:
        display = faces.enter_context(x_server(DESKS[-1][2], DESKS[-1][3]))
        show = partial(opened, display)
        kiosk = faces.enter_context(show(KIOSK, language, "attendee", *at, "kiosk-1"))
        yield [
            Morning(
                language,
                store,
                kiosk,
                faces.enter_context(show(box, language, "desk", *at, f"desk-{number}")),
                by_mouse=by_mouse,
            )
            for number, box in enumerate(DESKS, start=1)
        ]


def test_corrections_are_kept_by_a_repeated_import(desks: list[Morning], store: Path) -> None:
    first, second, third = desks
    for desk in desks:
        unlock_desk(desk)
    correct_organisation(first, "A1")
    correct_organisation(second, "A2")
    block(third, "A3")
    open_card(first, "A0")
    a_list_is_imported_elsewhere(desks, store)
    one_key_decides_the_case(second)
    a_list_is_imported_at_a_desk(desks, written(store.parent, "third.csv", THIRD))
    assert organisations(store) == THIRD | CORRECTED
    the_blocked_guest_is_sent_to_the_desk(third)


def open_card(morning: Morning, guest: str) -> None:
    name, query = PEOPLE[guest]
    morning.open_by_name(query, name)


def correct_organisation(morning: Morning, guest: str) -> None:
    open_card(morning, guest)
    morning.do("e", "desk.action.correct")
    morning.desk.wait_until("fields", lambda state: state["form"] == "correct")
    morning.fill("organisation_ko", CORRECTED[guest])
    save(morning, f"{FIRST[guest]} → {CORRECTED[guest]}")


def block(morning: Morning, guest: str) -> None:
    desk = morning.desk
    open_card(morning, guest)
    morning.do("b", "desk.action.block")
    desk.wait_until("a question", lambda state: state["form"] == "block" and not state["ready"])
    morning.choose("organiser_request")
    desk.wait_until("a reason", lambda state: state["ready"])
    morning.take_picture("blocking", desk)
    morning.submit()
    morning.recorded("the block", partial(_is_blocked, guest))
    desk.wait_until("no question", lambda state: not state["form"])
    morning.take_picture("blocked", desk)


def _is_blocked(guest: str, store: Store) -> bool:
    return bool(guest_in(store, guest)["status"] == "blocked")


def save(morning: Morning, change: str) -> None:
    morning.submit()
    morning.desk.wait_until(change, partial(_is_in_history, change))
    morning.take_picture("corrected", morning.desk)


def _is_in_history(change: str, state: State) -> bool:
    return not state["form"] and any(change in detail for _, detail, _ in state["history"])


def organisations(store: Path) -> dict[str, str]:
    with closing(Store.open(store, "look")) as opened_store:
        return {row["reference"]: row["organisation_ko"] for row in VIEWS["guests"](opened_store)}


def a_list_is_imported_elsewhere(desks: list[Morning], store: Path) -> None:
    """Imported by the command line; each desk reports it, and the opened card shows the change."""
    output = run("import", written(store.parent, "second.csv", SECOND), "--store", store)
    assert [one["reference"] for one in output["changed"]] == ["A0"]
    assert [one["reference"] for one in output["cases"]] == ["A2"]
    assert {one["reference"] for one in output["kept"]} == {"A1", "A3"}
    for desk in desks:
        desk.desk.wait_until("which list came", lambda state: "second.csv" in state["notice"])
    change = f"{FIRST['A0']} → {SECOND['A0']}"
    card = desks[0].desk.wait_until(change, partial(_is_in_history, change))
    desks[0].desk.wait_until("whose card changed", lambda state: PEOPLE["A0"][0] in state["notice"])
    assert card["person"] == PEOPLE["A0"][0]
    for desk in desks:
        desk.take_picture("list-came-again", desk.desk)
    assert organisations(store) == SECOND | CORRECTED


def one_key_decides_the_case(morning: Morning) -> None:
    desk = morning.desk
    morning.go("i", "import")
    state = desk.wait_until("a case", lambda state: len(state["lines"]) == 2)
    [case] = [line for line in state["lines"] if line != "file"]
    morning.step_to_line(case)
    desk.wait_until("both words", lambda state: {"keep", "take"} <= state["actions"].keys())
    morning.take_picture("case", desk)
    if morning.by_mouse:
        desk.press(desk.shown["actions"]["keep"])
    else:
        desk.key("1")
    morning.recorded("no case left", lambda store: not open_cases(store))
    desk.wait_until("no case any more", lambda state: state["lines"] == ["file"])
    morning.take_picture("decided", desk)


def a_list_is_imported_at_a_desk(desks: list[Morning], file: Path) -> None:
    morning = desks[2]
    desk = morning.desk
    morning.go("i", "import")
    morning.step_to("file")
    morning.fill("file", str(file))
    morning.submit()
    desk.wait_until("what would change", lambda state: "apply" in state["actions"])
    morning.take_picture("looked-at", desk)
    assert PEOPLE["A4"][0] in " ".join(desk.shown["files"])
    if morning.by_mouse:
        desk.press(desk.shown["actions"]["apply"])
    else:
        desk.key("1")
    change = f"{SECOND['A0']} → {THIRD['A0']}"
    desks[0].desk.wait_until(change, partial(_is_in_history, change))
    for other in desks[:2]:
        other.desk.wait_until("which list came", lambda state: file.name in state["notice"])
        other.take_picture("list-of-a-desk", other.desk)
    morning.recorded("no case", lambda store: not open_cases(store))


def the_blocked_guest_is_sent_to_the_desk(morning: Morning) -> None:
    morning.kiosk.scan("GAON-A3")
    [(outcome, device, _)] = morning.recorded("a scan", partial(scans, guest="A3"))
    assert (outcome, device) == ("NeedsDesk", "kiosk-1")
    with closing(Store.open(morning.store_path, "look")) as store:
        assert _is_blocked("A3", store)
