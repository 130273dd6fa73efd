"""Lists for QML: only what differs is moved or changed."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester

from kiosk.ui.shared.list_model import RowListModel


@dataclass(frozen=True, slots=True)
class Leaf:
    id: str = ""


@dataclass(frozen=True, slots=True)
class Branch:
    id: str = ""
    wait_minutes: int = 0
    leaves: tuple[Leaf, ...] = ()


def made() -> RowListModel:
    return RowListModel(Branch, nested={"leaves": Leaf})


def shown(listing: RowListModel) -> list[dict[str, object]]:
    names = {role: bytes(name.data()).decode() for role, name in listing.roleNames().items()}
    return [
        {name: listing.data(listing.index(row), role) for role, name in names.items()}
        for row in range(listing.rowCount())
    ]


@given(st.lists(st.lists(st.integers(0, 9), unique=True, max_size=8), min_size=1, max_size=4))
def test_every_screen_is_complete_after_every_other(turns: list[list[int]]) -> None:
    listing = made()
    for turn in turns:
        rows = [Branch(str(n), n, (Leaf(f"{n}a"),)) for n in turn]
        listing.show(rows)
        assert [(row["rowId"], row["waitMinutes"]) for row in shown(listing)] == [
            (str(n), n) for n in turn
        ]
        leaves = [row["leaves"] for row in shown(listing)]
        assert [leaf.rows for leaf in leaves if isinstance(leaf, RowListModel)] == [
            row.leaves for row in rows
        ]


def test_qt_finds_no_fault_with_it(qtmodeltester: ModelTester) -> None:
    listing = made()
    listing.show([Branch("a"), Branch("b", leaves=(Leaf("x"),))])
    qtmodeltester.check(listing)  # type: ignore[no-untyped-call]  # pytest-qt says none
    listing.show([Branch("c"), Branch("b"), Branch("a", 4)])
    qtmodeltester.check(listing)  # type: ignore[no-untyped-call]  # pytest-qt says none


def test_a_row_that_stays_is_not_taken_away() -> None:
    listing = made()
    listing.show([Branch("a"), Branch("b")])
    gone: list[tuple[QModelIndex, int, int]] = []
    listing.rowsRemoved.connect(lambda *what: gone.append(what))
    inner = shown(listing)[1]["leaves"]
    listing.show([Branch("b", 2), Branch("a")])
    assert gone == []
    assert shown(listing)[0]["leaves"] is inner
    listing.show([Branch("b", 2)])
    assert len(gone) == 1
