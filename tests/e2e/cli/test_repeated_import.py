"""A repeated import of a list that three desks have corrected in the meantime."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.usecases.guests.corrections import Corrected, correct
from tests.command_process import run_command

HEADER = "등록번호,성명,소속,이메일,상태\n"
FIRST = [f"A{n},손님{'가나다라마바'[n]},기관{n},g{n}@example.org,확정" for n in range(6)]
LATER = [
    "A0,손님가,새기관0,g0@example.org,확정",  # changed in the list only
    "A1,손님나,기관1,g1@example.org,확정",  # changed at the desk only
    "A2,손님다,새기관2,g2@example.org,확정",  # changed in both
    "A3,손님라,기관3,g3@example.org,확정",  # blocked at the desk
    "A4,손님마,기관4,g4@example.org,취소",  # confirmed at the desk
]


def run(*words: object) -> dict[str, Any]:
    output: dict[str, Any] = json.loads(run_command(*map(str, words), "--json").stdout)
    return output


def written(folder: Path, name: str, rows: list[str]) -> Path:
    file = folder / name
    file.write_text(HEADER + "\n".join(rows) + "\n", "utf-8")
    return file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    rows = [row.replace("확정", "대기") if row.startswith("A4") else row for row in FIRST]
    run("import", written(tmp_path, "first.csv", rows), "--store", tmp_path / "event.db")
    return tmp_path / "event.db"


@pytest.fixture
def desks(path: Path) -> Iterator[list[Store]]:
    with ExitStack() as stack:
        yield [
            stack.enter_context(closing(Store.open(path, f"desk-{number}"))) for number in range(3)
        ]


def guests(store: Store) -> dict[str, Guest]:
    return {found.guest.reference: found.guest for found in store.guests()}


def change(store: Store, reference: str, **changes: Any) -> None:
    actor, guest = Actor("s1", "s1", Role.ADMIN), guests(store)[reference]
    assert isinstance(correct(store, actor, guest.id, guest, changes), Corrected)


def test_no_correction_of_three_desks_is_lost(
    path: Path, desks: list[Store], tmp_path: Path
) -> None:
    change(desks[0], "A1", organisation_ko="데스크기관1")
    change(desks[1], "A2", organisation_ko="데스크기관2")
    change(desks[2], "A3", status=Status.BLOCKED)
    change(desks[0], "A4", status=Status.CONFIRMED)
    for desk in desks:
        desk.changed()
    output = run("import", written(tmp_path, "later.csv", LATER), "--store", path)
    assert [
        (one["reference"], one["field"], one["old"], one["new"]) for one in output["changed"]
    ] == [("A0", "organisation_ko", "기관0", "새기관0")]
    assert [(one["reference"], one["field"]) for one in output["cases"]] == [
        ("A2", "organisation_ko"),
        ("A4", "status"),
    ]
    assert {(one["reference"], one["field"]) for one in output["kept"]} == {
        ("A1", "organisation_ko"),
        ("A3", "status"),
    }
    assert [one["reference"] for one in output["missing"]] == ["A5"]
    for desk in desks:
        assert desk.changed()
        now = guests(desk)
        assert [now[f"A{n}"].organisation_ko for n in range(6)] == [
            "새기관0",
            "데스크기관1",
            "데스크기관2",
            "기관3",
            "기관4",
            "기관5",
        ]
        assert now["A3"].status is Status.BLOCKED
        assert now["A4"].status is Status.CONFIRMED
    again = run("import", tmp_path / "later.csv", "--store", path)
    assert (again["facts"], again["cases"]) == (0, [])
