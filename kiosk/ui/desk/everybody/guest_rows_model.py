"""The list model of everybody: all ids in order, and the rows near the visible ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, Qt, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.desk.everybody.guest_rows import GuestRowProps
from kiosk.ui.desk.everybody.list_changes import ListChanges
from kiosk.ui.shared.qml_properties import qml_name

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

PORTION = 60
"""How many rows are read at once."""
# A view shows rows of two portions at most; what was passed on the way there is not read.
_MOST_PORTIONS = 4
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NAMES = tuple(field.name for field in fields(GuestRowProps))
_NOWHERE = QModelIndex()


@QmlElement
class GuestRowsModel(QAbstractListModel):
    """As many rows as there are ids; a row that was not read yet is blank, and is asked for.

    `rows_wanted` is emitted, once for all rows of an event, when `wanted` has ids to read. Each
    field of a row is a role, `id` as `guestId`.
    """

    rows_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: list[str] = []
        self._rows: dict[str, GuestRowProps] = {}
        self._wanted: dict[int, None] = {}
        self._asked = False

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:  # type: ignore[override]  # Qt takes either index
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: QModelIndex, role: int = 0) -> Any:  # type: ignore[override]  # Qt takes either index
        place = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(_NAMES):
            return None
        id_ = self.ids[index.row()]
        row = self._rows.get(id_)
        if row is None:
            self._want(index.row())
            row = GuestRowProps(id_)
        return getattr(row, _NAMES[place])

    def roleNames(self) -> dict[int, QByteArray]:
        names = ("guestId", *map(qml_name, _NAMES[1:]))
        return {_FIRST_ROLE + at: QByteArray(name.encode()) for at, name in enumerate(names)}

    def take_wanted(self) -> list[str]:
        """The ids of the rows that were asked for last, whole portions of them."""
        self._asked = False
        portions, self._wanted = list(self._wanted)[-_MOST_PORTIONS:], {}
        return [
            id_
            for portion in portions
            for id_ in self.ids[portion * PORTION : (portion + 1) * PORTION]
            if id_ not in self._rows
        ]

    def fill(self, rows: Iterable[GuestRowProps]) -> None:
        """Show rows that were read; those of ids that left the list are dropped."""
        changed = {row.id: row for row in rows if self._rows.get(row.id) != row}
        self._rows |= changed
        if changed:
            self._announce()

    def replace(self, ids: Sequence[str], changes: ListChanges | None) -> None:
        """Show another list: by removing and inserting rows, or all anew where `changes` is None.

        `changes` must lead from the ids that are shown to these.
        """
        if changes is None:
            self.beginResetModel()
            self.ids = list(ids)
            self.endResetModel()
            return
        for first, last in reversed(changes.removed):
            self.beginRemoveRows(_NOWHERE, first, last)
            del self.ids[first : last + 1]
            self.endRemoveRows()
        for first, last in changes.inserted:
            self.beginInsertRows(_NOWHERE, first, last)
            self.ids[first:first] = ids[first : last + 1]
            self.endInsertRows()

    def forget(self, keep: Sequence[str] = ()) -> None:
        """Discard rows that were read, except those to `keep`: they may have changed."""
        self._rows = {id_: self._rows[id_] for id_ in keep if id_ in self._rows}

    def _announce(self) -> None:
        """Tell views to read their rows again; they read only what they show."""
        if self.ids:
            self.dataChanged.emit(self.index(0), self.index(len(self.ids) - 1))

    def _want(self, row: int) -> None:
        portion = row // PORTION
        self._wanted.pop(portion, None)
        self._wanted[portion] = None
        if not self._asked:
            self._asked = True
            self.rows_wanted.emit()
