"""The list model for QML: only rows that differ are moved or changed."""

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


def make_model() -> RowListModel:
    return RowListModel(Branch, nested={"leaves": Leaf})


def shown_rows(model: RowListModel) -> list[dict[str, object]]:
    names = {role: bytes(name.data()).decode() for role, name in model.roleNames().items()}
    return [
        {name: model.data(model.index(row), role) for role, name in names.items()}
        for row in range(model.rowCount())
    ]


@given(st.lists(st.lists(st.integers(0, 9), unique=True, max_size=8), min_size=1, max_size=4))
def test_the_model_has_exactly_the_rows_shown_last(contents: list[list[int]]) -> None:
    model = make_model()
    for content in contents:
        rows = [Branch(str(n), n, (Leaf(f"{n}a"),)) for n in content]
        model.show(rows)
        assert [(row["rowId"], row["waitMinutes"]) for row in shown_rows(model)] == [
            (str(n), n) for n in content
        ]
        leaves = [row["leaves"] for row in shown_rows(model)]
        assert [leaf.rows for leaf in leaves if isinstance(leaf, RowListModel)] == [
            row.leaves for row in rows
        ]


def test_the_model_passes_qts_model_tester(qtmodeltester: ModelTester) -> None:
    model = make_model()
    model.show([Branch("a"), Branch("b", leaves=(Leaf("x"),))])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt says none
    model.show([Branch("c"), Branch("b"), Branch("a", 4)])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt says none


def test_a_row_that_stays_is_moved_and_not_removed() -> None:
    model = make_model()
    model.show([Branch("a"), Branch("b")])
    removals: list[tuple[QModelIndex, int, int]] = []
    model.rowsRemoved.connect(lambda *removal: removals.append(removal))
    inner = shown_rows(model)[1]["leaves"]
    model.show([Branch("b", 2), Branch("a")])
    assert removals == []
    assert shown_rows(model)[0]["leaves"] is inner
    model.show([Branch("b", 2)])
    assert len(removals) == 1


def test_rows_of_which_none_was_shown_replace_all_at_once() -> None:
    model, steps = make_model(), []
    model.show([Branch("a"), Branch("b")])
    model.rowsRemoved.connect(lambda _, first, last: steps.append(("removed", first, last)))
    model.rowsInserted.connect(lambda _, first, last: steps.append(("inserted", first, last)))
    model.show([Branch("c"), Branch("d"), Branch("e")])
    assert steps == [("removed", 0, 1), ("inserted", 0, 2)]
