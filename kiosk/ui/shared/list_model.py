"""A list model of frozen dataclasses; equal rows keep their delegates and their focus."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, Qt
from PySide6.QtQml import QmlElement

from kiosk.ui.shared.qml_properties import qml_name

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_NOWHERE = QModelIndex()


@QmlElement
class RowListModel(QAbstractListModel):
    """A list of one kind of frozen dataclass, identified by its first field.

    Each field is a role, `wait_minutes` as `waitMinutes` and `id` as `rowId`. A field of type tuple
    whose name is in `nested` holds rows of that class and is shown as a list model of its own.
    """

    def __init__(
        self, kind: type, parent: QObject | None = None, nested: dict[str, type] | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = dict(enumerate((field.name for field in fields(kind)), _FIRST_ROLE))
        self._nested = nested or {}
        self._within: list[dict[str, RowListModel]] = []
        self.rows: tuple[Any, ...] = ()

    def show(self, rows: Sequence[Any]) -> None:
        """Show these rows, moving and changing only what differs.

        Rows none of which was shown before replace all at once: a view begins at the first.
        """
        if rows and not self._has_any(rows):
            self._shorten(0)
            self._fill(rows)
            return
        for place, row in enumerate(rows):
            self._settle(place, row)
        self._shorten(len(rows))

    def rowCount(self, parent: QModelIndex = _NOWHERE) -> int:  # type: ignore[override]  # Qt takes either index
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex, role: int = 0) -> Any:  # type: ignore[override]  # Qt takes either index
        name = self._fields.get(role)
        if name is None or not index.isValid():
            return None
        if name in self._nested:
            return self._within[index.row()][name]
        return getattr(self.rows[index.row()], name)

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(_role_name(name).encode()) for role, name in self._fields.items()}

    def _has_any(self, rows: Sequence[Any]) -> bool:
        """Whether any of the rows is shown, with the same or other content."""
        return not {self._key(row) for row in self.rows}.isdisjoint(map(self._key, rows))

    def _shorten(self, length: int) -> None:
        """Remove the rows from a place on."""
        if length < len(self.rows):
            self.beginRemoveRows(_NOWHERE, length, len(self.rows) - 1)
            self.rows = self.rows[:length]
            del self._within[length:]
            self.endRemoveRows()

    def _fill(self, rows: Sequence[Any]) -> None:
        self.beginInsertRows(_NOWHERE, 0, len(rows) - 1)
        self.rows = tuple(rows)
        self._within = [self._listings(row) for row in rows]
        self.endInsertRows()

    def _settle(self, place: int, row: Any) -> None:
        """Insert, move or change a row so that it is at `place`."""
        found = self._find(place, row)
        if found is None:
            self._insert(place, row)
            return
        if found != place:
            self._bring(found, place)
        if self.rows[place] != row:
            self._change(place, row)

    def _insert(self, place: int, row: Any) -> None:
        self.beginInsertRows(_NOWHERE, place, place)
        self.rows = (*self.rows[:place], row, *self.rows[place:])
        self._within.insert(place, self._listings(row))
        self.endInsertRows()

    def _change(self, place: int, row: Any) -> None:
        self.rows = (*self.rows[:place], row, *self.rows[place + 1 :])
        for name, listing in self._within[place].items():
            listing.show(getattr(row, name))
        index = self.index(place)
        self.dataChanged.emit(index, index)

    def _find(self, start: int, row: Any) -> int | None:
        key = self._key(row)
        places = range(start, len(self.rows))
        return next((place for place in places if self._key(self.rows[place]) == key), None)

    def _bring(self, found: int, place: int) -> None:
        self.beginMoveRows(_NOWHERE, found, found, _NOWHERE, place)
        rows = list(self.rows)
        rows.insert(place, rows.pop(found))
        self.rows = tuple(rows)
        self._within.insert(place, self._within.pop(found))
        self.endMoveRows()

    def _listings(self, row: Any) -> dict[str, RowListModel]:
        made = {name: RowListModel(kind, self) for name, kind in self._nested.items()}
        for name, listing in made.items():
            listing.show(getattr(row, name))
        return made

    def _key(self, row: Any) -> Any:
        return getattr(row, self._fields[_FIRST_ROLE])


def _role_name(field: str) -> str:
    """The role of a field; `id` is renamed since QML reserves it."""
    return "rowId" if field == "id" else qml_name(field)
