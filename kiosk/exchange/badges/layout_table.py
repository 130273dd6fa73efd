"""A table of a layout file (TOML) whose values are taken and checked one by one."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from kiosk.domain.text.messages import Sentence
from kiosk.exchange.badges.layout import Box
from kiosk.exchange.badges.typefaces import FontUnusable

T = TypeVar("T")

_REQUIRED: Any = object()


class LayoutError(Exception):
    """A layout that cannot be used; `sentence` names the file and the invalid field."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.id)
        self.sentence = sentence


class LayoutTable:
    """One table of a layout file. Each value is taken once; `close` refuses the others."""

    def __init__(self, path: Path, place: str, values: dict[str, Any], page: Box) -> None:
        self.path, self.place, self.values, self.page = path, place, values, page

    @classmethod
    def of(cls, path: Path) -> LayoutTable:
        """The whole file as a table. Raises LayoutError."""
        try:
            values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
        except OSError as error:
            named = {"file": path, "reason": error.strerror}
            raise LayoutError(Sentence("badge.layout.unopened", named)) from error
        except ValueError as error:
            named = {"file": path, "reason": str(error)}
            raise LayoutError(Sentence("badge.layout.unreadable", named)) from error
        return cls(path, "", values, Box(0, 0, 0, 0))

    def fault(self, id_: str, field: str, **values: object) -> LayoutError:
        """The error about a field of this table."""
        where = f"{self.place}.{field}" if self.place else field
        return LayoutError(Sentence(id_, {"file": self.path.name, "field": where, **values}))

    def take(
        self, field: str, read: Callable[[LayoutTable, Any], T], default: Any = _REQUIRED
    ) -> T:
        """The value of a field as `read` reads it. Raises LayoutError."""
        value = self.values.pop(field, default)
        if value is _REQUIRED:
            raise self.fault("badge.layout.missing", field)
        try:
            return read(self, value)
        except FontUnusable as error:
            id_ = "badge.layout.our_font" if error.is_ours else "badge.layout.font"
            raise self.fault(id_, field, font=error.file) from error
        except (TypeError, ValueError, KeyError) as error:
            right = Sentence(f"badge.right.{read.__name__.strip('_')}")
            raise self.fault("badge.layout.wrong", field, right=right) from error

    def take_table(self, field: str) -> LayoutTable:
        """The table in a field. Raises LayoutError."""
        return self._under(field, self.take(field, _table))

    def take_tables(self, field: str) -> list[LayoutTable]:
        """The tables in a field, none where it is absent. Raises LayoutError."""
        listed = self.take(field, _list, [])
        return [
            self._under(f"{field}[{number}]", one) for number, one in enumerate(listed, start=1)
        ]

    def close(self) -> None:
        """Refuse the fields that were not taken. Raises LayoutError."""
        for field in self.values:
            raise self.fault("badge.layout.unknown", field)

    def _under(self, field: str, values: dict[str, Any]) -> LayoutTable:
        place = f"{self.place}.{field}" if self.place else field
        return LayoutTable(self.path, place, dict(values), self.page)


def _table(_: LayoutTable, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(value)
    return value


def _list(_: LayoutTable, value: Any) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(one, dict) for one in value):
        raise TypeError(value)
    return value
