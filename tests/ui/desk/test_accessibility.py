"""The accessibility audit of the desk: all pages in both languages, colour schemes and sizes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.texts import LANGUAGES
from tests.ui import audit
from tests.ui.attendee.attendee_window import rect
from tests.ui.desk import desk_audit
from tests.ui.desk.demo_desk import SIZES, DemoDesk
from tests.ui.desk.demo_store import create_demo_store

PICTURES = Path(__file__).parents[3] / "build" / "pictures" / "desk"
_LAPTOP = SIZES[0]
# All languages and colour schemes on the smallest screen; one of them on each of the others.
_LOOKS = [
    *((_LAPTOP, language, dark) for language in LANGUAGES for dark in (False, True)),
    (SIZES[1], "en", False),
    (SIZES[2], "ko", True),
    (SIZES[3], "en", False),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory, qapp: QGuiApplication) -> Path:
    path = tmp_path_factory.mktemp("desk") / "event.db"
    create_demo_store(path)
    return path


@pytest.fixture
def demo_desk(store: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[DemoDesk]:
    copy(store, tmp_path / "event.db")
    desk = DemoDesk(tmp_path / "event.db", getattr(request, "param", _LAPTOP))
    yield desk
    desk.close()


@pytest.mark.parametrize(
    ("demo_desk", "language", "dark"),
    _LOOKS,
    ids=[f"{s.name}-{language}-{'dark' if dark else 'light'}" for s, language, dark in _LOOKS],
    indirect=["demo_desk"],
)
def test_every_scene_passes_the_accessibility_audit(
    demo_desk: DemoDesk, language: str, dark: bool, request: pytest.FixtureRequest
) -> None:
    demo_desk.set_appearance(language, dark=dark)
    findings = []
    for name in demo_desk.scenes():
        picture = demo_desk.picture()
        _keep(picture, f"{request.node.callspec.id}-{name}", demo_desk.scale)
        findings += [f"{name}: {fault}" for fault in desk_audit.look(demo_desk, picture)]
    assert findings == []


def _keep(picture: QImage, name: str, scale: float) -> None:
    """Save a picture at half size to `PICTURES`."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    width = round(picture.width() / 2 / scale)
    half = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    assert half.save(str(PICTURES / f"{name}.jpg"), quality=90)


def test_tab_moves_from_an_opened_card_to_its_primary_button(demo_desk: DemoDesk) -> None:
    next(name for name in demo_desk.scenes() if name == "find-in")
    demo_desk.find.focusRequested.emit("card")
    QTest.keyClick(demo_desk.window, Qt.Key.Key_Tab)
    assert demo_desk.window.activeFocusItem().objectName() == "primary"


def test_a_choice_keeps_the_focus_when_it_adds_a_field(demo_desk: DemoDesk) -> None:
    next(name for name in demo_desk.scenes() if name == "find-in")
    demo_desk.find.act("seat")
    QTest.keyClick(demo_desk.window, Qt.Key.Key_Tab)
    QTest.keyClick(demo_desk.window, Qt.Key.Key_Return)
    demo_desk.settle()
    assert [entry.id for entry in demo_desk.find.controller.form.props.entries] == [
        "round",
        "table",
    ]
    assert demo_desk.window.activeFocusItem().property("chosen")
    QTest.keyClick(demo_desk.window, Qt.Key.Key_Tab)
    assert str(demo_desk.window.activeFocusItem().property("text")).startswith("2라운드")


def test_the_first_focus_of_a_conflict_is_on_taking_the_other_value(demo_desk: DemoDesk) -> None:
    next(name for name in demo_desk.scenes() if name == "ask-contested")
    take = demo_desk.desk.context.say("desk.conflict.take")
    [button] = [
        one for one in demo_desk.items() if one.property("text") == take and audit.is_button(one)
    ]
    assert desk_audit._is_in_view(button)
    QTest.keyClick(demo_desk.window, Qt.Key.Key_Tab)
    assert demo_desk.window.activeFocusItem() is button


@pytest.mark.parametrize(
    "scene", ["find-in", "ask-undo", "ask-correct", "walk_in", "tables", "programme", "paper"]
)
def test_tab_reaches_every_button_and_shows_where_it_is(demo_desk: DemoDesk, scene: str) -> None:
    """Rows of lists are excluded: the arrow keys move through them."""
    demo_desk.window.requestActivate()
    assert QTest.qWaitForWindowActive(demo_desk.window)
    next(name for name in demo_desk.scenes() if name == scene)
    unreached = {
        audit.id_of(item): item
        for item in demo_desk.items()
        if audit.is_button(item)
        and item.isEnabled()
        and item.property("focusPolicy") != Qt.FocusPolicy.NoFocus
    }
    before = audit.pixels(demo_desk.picture())
    for _ in range(2 * len(unreached) + 40):
        QTest.keyClick(demo_desk.window, Qt.Key.Key_Tab)
        demo_desk.settle()
        focused = demo_desk.window.activeFocusItem()
        after = audit.pixels(demo_desk.picture())
        if unreached.pop(audit.id_of(focused), None) is not None:
            around = rect(focused).adjusted(-8, -8, 8, 8)
            moved = audit.crop(after, around) != audit.crop(before, around)
            assert moved.any(), f"no focus to be seen at {focused.property('text')}"
        before = after
    assert [item.property("text") for item in unreached.values()] == []


_PLANTED = """
import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Desk.Parts

Item {
    width: 1366
    height: 768

    Rectangle { anchors.fill: parent; color: "white" }
    DeskText { x: 40; y: 40; text: "faint"; color: "#b8b8b8" }
    DeskText { x: 40; y: 80; text: "small"; color: "black"; font.pixelSize: 13 }
    DeskText {
        x: 40; y: 120; width: 60; text: "cut to pieces"; color: "black"
        elide: Text.ElideRight; wrapMode: Text.NoWrap
    }
    DeskText { x: 1350; y: 160; text: "outside"; color: "black" }
    DeskText { x: 40; y: 200; text: "above"; color: "black" }
    DeskText { x: 40; y: 206; text: "below"; color: "black" }
    Button { x: 40; y: 300; width: 60; height: 24; text: "tiny"; contentItem: Item {} }
    Button { x: 40; y: 360; width: 60; height: 40; contentItem: Item {} }
    Button {
        x: 40; y: 420; width: 60; height: 40; text: "mute"
        contentItem: Item {}
        Accessible.ignored: true
    }
}
"""
"""One example of every fault that the audit finds."""


def test_the_audit_finds_every_kind_of_fault(demo_desk: DemoDesk) -> None:
    component = QQmlComponent(demo_desk.desk._engine)
    component.setData(_PLANTED.encode(), QUrl())
    planted = component.create()
    assert isinstance(planted, QQuickItem), component.errorString()
    for item in demo_desk.window.contentItem().childItems():
        item.setVisible(False)
    planted.setParentItem(demo_desk.window.contentItem())
    demo_desk.settle()
    findings = desk_audit.look(demo_desk, demo_desk.picture())
    planted.setParentItem(None)  # type: ignore[arg-type] # Qt's null
    planted.deleteLater()
    for expected in (
        "'faint' has a contrast of",
        "'small' is 13 px high",
        "'cut to pieces' is truncated",
        "'outside' leaves the window",
        "'above' overlaps 'below'",
        "'tiny' is 60 x 24 px",
        "has no name",
        "nothing accessible stands for 'mute'",
    ):
        assert any(expected in one for one in findings), f"{expected}: {findings}"
