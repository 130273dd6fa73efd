"""View models whose QML properties are generated from a dataclass, read through a QML engine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QQmlComponent, QQmlEngine

from kiosk.ui.shared.props_view_model import PropsViewModel, RowPool
from kiosk.ui.shared.qml_properties import simple_properties

QML_IMPORT_NAME = "Tests.Shared"
QML_IMPORT_MAJOR_VERSION = 1
QML_IMPORT_MINOR_VERSION = 0


@dataclass(frozen=True, slots=True)
class Seat:
    label: str = ""
    is_free: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    id: str = ""
    seat_count: int = 0
    width_m: float = 0.0
    bars: tuple[int, ...] = ()
    seats: tuple[Seat, ...] = ()
    host_seat: Seat | None = None


@QmlElement
class SeatViewModel(PropsViewModel[Seat]):
    blank = Seat()


class TableViewModel(PropsViewModel[Table]):
    blank = Table()
    nested = (SeatViewModel,)


class PageViewModel(QObject):
    changed = Signal()
    vars().update(simple_properties(Table, changed, without=("seat_count",)))

    def __init__(self) -> None:
        super().__init__()
        self.props = Table(id="7", seat_count=8)


_QML = b"""
import QtQml

QtObject {
    required property QtObject table
    readonly property string text: [table.id, table.seatCount, table.widthM, table.bars,
        table.seats.map(seat => seat.label + seat.isFree).join("+"),
        table.hostSeat ? table.hostSeat.label : "none"].join("|")
}
"""


@pytest.fixture
def table() -> TableViewModel:
    return TableViewModel()


@pytest.fixture
def bound(qapp: QGuiApplication, table: TableViewModel) -> Iterator[QObject]:
    """A QML object whose property `text` is bound to all properties of the table."""
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(_QML, QUrl())
    yield component.createWithInitialProperties({"table": table})
    del component, engine


def test_each_field_is_a_property_in_camel_case(table: TableViewModel, bound: QObject) -> None:
    assert bound.property("text") == "|0|0|||none"
    table.show(Table("7", 8, 1.5, (1, 2), (Seat("a", is_free=True), Seat("b")), Seat("host")))
    assert bound.property("text") == "7|8|1.5|1,2|atrue+bfalse|host"


def test_new_content_replaces_all_previous_content(table: TableViewModel, bound: QObject) -> None:
    table.show(Table("7", 8, 1.5, (1, 2), (Seat("a"), Seat("b")), Seat("host")))
    table.show(Table("8", seats=(Seat("c"),)))
    assert bound.property("text") == "8|0|0||cfalse|none"
    unused = [one for one in table.findChildren(SeatViewModel) if one.props == Seat()]
    assert len(unused) == 2  # the pool's second seat, and the host's


def test_equal_content_changes_nothing(table: TableViewModel) -> None:
    emissions: list[bool] = []
    table.changed.connect(lambda: emissions.append(True))
    table.show(Table("7"))
    table.show(Table("7"))
    assert len(emissions) == 1


def test_two_classes_do_not_share_their_signal(table: TableViewModel) -> None:
    emissions: list[str] = []
    seat = SeatViewModel()
    seat.changed.connect(lambda: emissions.append("seat"))
    table.changed.connect(lambda: emissions.append("table"))
    seat.show(Seat("a"))
    assert emissions == ["seat"]


def test_the_meta_object_has_the_types_of_the_properties() -> None:
    meta = TableViewModel.staticMetaObject  # type: ignore[attr-defined]  # added by Shiboken
    types = {
        meta.property(at).name(): meta.property(at).typeName()
        for at in range(meta.propertyOffset(), meta.propertyCount())
    }
    assert types == {
        "id": "QString",
        "seatCount": "int",
        "widthM": "double",
        "bars": "QVariantList",
        "seats": "QVariantList",
        "hostSeat": "SeatViewModel*",
    }


def test_the_properties_cannot_be_written(table: TableViewModel) -> None:
    assert not table.setProperty("seatCount", 3)
    assert table.property("seatCount") == 0


def test_fields_left_out_have_no_property(qapp: QGuiApplication) -> None:
    page = PageViewModel()
    assert page.property("id") == "7"
    assert page.property("seatCount") is None


def test_a_pool_reuses_its_view_models() -> None:
    parent = QObject()
    pool = RowPool(SeatViewModel, parent)
    pool.show([Seat("a"), Seat("b")])
    first, second = pool.shown
    pool.show([Seat("c")])
    assert pool.shown == [first]
    assert second.props == Seat()
    pool.show([Seat("d"), Seat("e")])
    assert pool.shown == [first, second]
    assert [one.props.label for one in pool.shown] == ["d", "e"]


def test_only_the_properties_that_differ_are_notified(qapp: QGuiApplication) -> None:
    model = TableViewModel()
    model.show(Table("1", 4, seats=(Seat("a"), Seat("b")), host_seat=Seat("h")))
    notified: list[str] = []
    for name in ("id", "seatCount", "widthM", "bars", "seats", "hostSeat"):
        getattr(model, f"{name}Changed").connect(lambda name=name: notified.append(name))
    model.changed.connect(lambda: notified.append("any"))
    first: Any = model._pools["seats"].shown[0]
    labels: list[str] = []
    first.labelChanged.connect(lambda: labels.append(first.props.label))
    model.show(Table("1", 5, seats=(Seat("c"), Seat("b")), host_seat=Seat("i")))
    assert notified == ["seatCount", "any"]
    assert labels == ["c"]
    notified.clear()
    model.show(Table("1", 5, seats=(Seat("c"),)))
    assert notified == ["seats", "hostSeat", "any"]
    model.show(Table("1", 5, seats=(Seat("c"),)))
    assert notified == ["seats", "hostSeat", "any"]
