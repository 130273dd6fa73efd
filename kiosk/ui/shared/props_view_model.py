"""View models that show a frozen dataclass to QML, and pools of them for lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter
from types import NoneType
from typing import Any, Generic, TypeVar, get_args, get_origin

from PySide6.QtCore import Property, QObject, Signal

from kiosk.ui.shared.qml_properties import SIMPLE, field_types, qml_name

Content = TypeVar("Content")


class PropsViewModel(QObject, Generic[Content]):
    """Shows one frozen dataclass to QML: each field is a read-only property in camelCase.

    A subclass sets `blank`, the content before the first `show`; the properties follow from its
    class. A field that holds a dataclass, or a tuple of them, is shown by that class of `nested`
    whose `blank` is one: a single one by an object that is null while the field is None, a tuple
    by a list of pooled objects. A tuple of numbers or texts is a list. A property that the subclass
    defines itself under the same name is left as it is.

    Each property has a signal of its own, emitted only where its value differs; a list has the same
    objects, and is the same value, while its length stays. Python reads `props`. `changed` is
    emitted after them when any property has another value.
    """

    blank: Content
    changed: Signal
    nested: tuple[type[PropsViewModel[Any]], ...] = ()
    _nested_fields: dict[str, type[PropsViewModel[Any]]]
    _list_fields: dict[str, type[PropsViewModel[Any]]]
    _field_signals: dict[str, str]

    def __init_subclass__(cls, **options: Any) -> None:
        """Add the properties here: Qt reads them when the class is created."""
        super().__init_subclass__(**options)
        if "blank" not in cls.__dict__:
            return
        cls.changed = Signal()
        cls._nested_fields, cls._list_fields, cls._field_signals = {}, {}, {}
        for name, type_ in field_types(type(cls.blank)).items():
            if qml_name(name) not in cls.__dict__:
                cls._add_property(name, type_)

    @classmethod
    def _add_property(cls, name: str, type_: Any) -> None:
        """Add the property of a field and its signal; none for a type that QML has no use for."""
        made = cls._accessor(name, type_)
        if made is None:
            return
        signal, shown = Signal(), qml_name(name)
        cls._field_signals[name] = f"{shown}Changed"
        setattr(cls, cls._field_signals[name], signal)
        setattr(cls, shown, Property(*made, notify=signal))

    @classmethod
    def _accessor(cls, name: str, type_: Any) -> tuple[type, Callable[[Any], Any]] | None:
        """The type of a property as QML sees it, and the function that reads it."""
        item, classes = _item_of(type_), {type(one.blank): one for one in cls.nested}
        if type_ in SIMPLE:
            return type_, attrgetter(f"props.{name}")
        if get_origin(type_) is tuple and item in classes:
            cls._list_fields[name] = classes[item]
            return list, _rows_of(name)
        if item in classes:
            cls._nested_fields[name] = classes[item]
            return classes[item], _single(name)
        return (list, _items_of(name)) if get_origin(type_) is tuple and item in SIMPLE else None

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = self.blank
        self._singles = {name: made(self) for name, made in self._nested_fields.items()}
        self._pools = {name: RowPool(made, self) for name, made in self._list_fields.items()}

    def show(self, content: Content) -> None:
        """Replace the whole content; nothing of the previous one remains."""
        if content == self.props:
            return
        before, self.props = self.props, content
        for name, single in self._singles.items():
            held = getattr(content, name)
            single.show(single.blank if held is None else held)
        for name, pool in self._pools.items():
            pool.show(getattr(content, name))
        for name, signal in self._field_signals.items():
            if self._differs(name, before):
                getattr(self, signal).emit()
        self.changed.emit()

    def _differs(self, name: str, before: Content) -> bool:
        """Whether QML reads another value of a field than it did with the content `before`."""
        old, new = getattr(before, name), getattr(self.props, name)
        if name in self._pools:
            return len(old) != len(new)
        if name in self._singles:
            return (old is None) != (new is None)
        return bool(old != new)


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
