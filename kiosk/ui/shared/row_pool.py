"""Row objects that are made once and then shown again with other content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

Content = TypeVar("Content")

# The generator of QML types goes by the name that stands in @Property; it does not know `list`.
QVariantList = list


class PooledRow(QObject, Generic[Content]):
    """What QML shows of a `Content`, `blank` before any; each kind has its own signal `changed`."""

    blank: Content
    changed: Signal

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.props = self.blank

    def show(self, content: Content) -> None:
        """Replace all that is shown."""
        if content != self.props:
            self.props = content
            self.changed.emit()


class RowPool(Generic[Content]):
    """As many rows as were ever needed at once; `shown` are those in use.

    Rows are never destroyed while the pool lives, so that no binding meets a null and a day of
    scans allocates nothing; those out of use are blank.
    """

    def __init__(self, make: Callable[[QObject], PooledRow[Content]], parent: QObject) -> None:
        self._make = make
        self._parent = parent
        self._rows: list[PooledRow[Content]] = []
        self.shown: list[PooledRow[Content]] = []

    def show(self, contents: Sequence[Content]) -> None:
        while len(self._rows) < len(contents):
            self._rows.append(self._make(self._parent))
        for row, content in zip(self._rows, contents, strict=False):
            row.show(content)
        for row in self._rows[len(contents) :]:
            row.show(row.blank)
        if len(self.shown) != len(contents):
            self.shown = self._rows[: len(contents)]
