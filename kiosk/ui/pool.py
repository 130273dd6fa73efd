"""Row objects that are made once and then shown again with other content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject

Content = TypeVar("Content")
Content_contra = TypeVar("Content_contra", contravariant=True)

# The generator of QML types goes by the name that stands in @Property; it does not know `list`.
QVariantList = list


class Row(Protocol[Content_contra]):
    """One row of a list in QML."""

    def show(self, content: Content_contra) -> None: ...


class Pool(Generic[Content]):
    """As many rows as were ever needed at once; `shown` are those in use.

    Rows are never destroyed while the pool lives, so that no binding meets a null and a day of
    scans allocates nothing; those out of use are `blank`.
    """

    def __init__(
        self, make: Callable[[QObject], Row[Content]], blank: Content, parent: QObject
    ) -> None:
        self._make = make
        self._blank = blank
        self._parent = parent
        self._rows: list[Row[Content]] = []
        self.shown: list[Row[Content]] = []

    def show(self, contents: Sequence[Content]) -> None:
        while len(self._rows) < len(contents):
            self._rows.append(self._make(self._parent))
        unused = [self._blank] * (len(self._rows) - len(contents))
        for row, content in zip(self._rows, [*contents, *unused], strict=True):
            row.show(content)
        if len(self.shown) != len(contents):
            self.shown = self._rows[: len(contents)]
