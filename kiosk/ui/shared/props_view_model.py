"""View models that show a frozen dataclass to QML, and pools of them for lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter
from types import NoneType
from typing import Any, Generic, TypeVar, get_args, get_origin

from PySide6.QtCore import Property, QObject, Signal

from kiosk.ui.shared.qml_properties import field_types, qml_name, simple_properties

Content = TypeVar("Content")


class PropsViewModel(QObject, Generic[Content]):
    """Shows one frozen dataclass to QML: each field is a read-only property in camelCase.

    A subclass sets `blank`, the content before the first `show`; the properties follow from its
    class. A field that holds a dataclass, or a tuple of them, is shown by that class of `nested`
    whose `blank` is one: a single one by an object that is null while the field is None, a tuple
    by a list of pooled objects. A tuple of numbers or texts is a list. A property that the subclass
    defines itself under the same name is left as it is.

    Python reads `props`. `changed` is emitted when any property may have another value.
    """

    blank: Content
    changed: Signal
    nested: tuple[type[PropsViewModel[Any]], ...] = ()
    _nested_fields: dict[str, type[PropsViewModel[Any]]]
    _list_fields: dict[str, type[PropsViewModel[Any]]]

    def __init_subclass__(cls, **options: Any) -> None:
        """Add the properties here: Qt reads them when the class is created."""
        super().__init_subclass__(**options)
        if "blank" not in cls.__dict__:
            return
        cls.changed = Signal()
        made = simple_properties(type(cls.blank), cls.changed)
        cls._nested_fields, cls._list_fields = {}, {}
        classes = {type(one.blank): one for one in cls.nested}
        for name, type_ in field_types(type(cls.blank)).items():
            item = _item_of(type_)
            if item in classes and get_origin(type_) is tuple:
                cls._list_fields[name] = classes[item]
                made[qml_name(name)] = Property(list, _rows_of(name), notify=cls.changed)
            elif item in classes:
                cls._nested_fields[name] = classes[item]
                made[qml_name(name)] = Property(classes[item], _single(name), notify=cls.changed)
            elif get_origin(type_) is tuple and item in (bool, int, float, str):
                made[qml_name(name)] = Property(list, _items_of(name), notify=cls.changed)
        for name, property_ in made.items():
            if name not in cls.__dict__:
                setattr(cls, name, property_)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = self.blank
        self._singles = {name: made(self) for name, made in self._nested_fields.items()}
        self._pools = {name: RowPool(made, self) for name, made in self._list_fields.items()}

    def show(self, content: Content) -> None:
        """Replace the whole content; nothing of the previous one remains."""
        if content == self.props:
            return
        self.props = content
        for name, single in self._singles.items():
            held = getattr(content, name)
            single.show(single.blank if held is None else held)
        for name, pool in self._pools.items():
            pool.show(getattr(content, name))
        self.changed.emit()


class RowPool(Generic[Content]):
    """As many view models as were ever needed at once; `shown` are those in use.

    They are not destroyed before the pool, so that no binding reads a null and a day of scans
    allocates nothing; those not in use are blank.
    """

    def __init__(self, make: Callable[[QObject], PropsViewModel[Content]], parent: QObject) -> None:
        self._make = make
        self._parent = parent
        self._rows: list[PropsViewModel[Content]] = []
        self.shown: list[PropsViewModel[Content]] = []

    def show(self, contents: Sequence[Content]) -> None:
        """Show one content in each view model, in this order."""
        while len(self._rows) < len(contents):
            self._rows.append(self._make(self._parent))
        for row, content in zip(self._rows, contents, strict=False):
            row.show(content)
        for row in self._rows[len(contents) :]:
            row.show(row.blank)
        if len(self.shown) != len(contents):
            self.shown = self._rows[: len(contents)]


def _item_of(type_: Any) -> Any:
    """`X` of `X`, `X | None` and `tuple[X, ...]`."""
    held = [one for one in get_args(type_) if one not in (NoneType, Ellipsis)]
    return held[0] if held else type_


def _rows_of(name: str) -> Callable[[Any], list[Any]]:
    return lambda model: model._pools[name].shown  # noqa: SLF001 - its own getter


def _single(name: str) -> Callable[[Any], Any]:
    def read(model: Any) -> Any:
        held = getattr(model.props, name)
        return None if held is None else model._singles[name]  # noqa: SLF001 - its own getter

    return read


def _items_of(name: str) -> Callable[[Any], list[Any]]:
    read = attrgetter(f"props.{name}")
    return lambda model: list(read(model))
