"""The guest face in a language that is written from right to left, of which none is shipped yet."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.domain.text.languages import FALLBACK, GUEST_LANGUAGES, Language
from kiosk.domain.text.messages import Texts
from kiosk.resources import resource
from kiosk.texts import read_catalogue
from kiosk.ui.attendee.props import AttendeeProps
from tests.ui import audit
from tests.ui.attendee import scene_inputs
from tests.ui.attendee.attendee_window import SceneWindow, parents, rect
from tests.ui.attendee.conftest import window_on
from tests.ui.attendee.panels import PANELS, Panel
from tests.ui.attendee.scene_inputs import scenes
from tests.ui.attendee.test_accessibility import keep_picture

_HEBREW = "he"
_LETTERS = str.maketrans(
    string.ascii_letters, ("אבגדהוזחטיכלמנסעפצקרשת" + "אבגד") * 2
)  # fmt: skip
_CASES = [
    pytest.param(panel, zoom, id=f"{panel.name}-{zoom:.0%}")
    for panel in PANELS[:2]
    for zoom in (1.0, 2.0)
]
_NEAR = 3.0  # px
# What shows a room, an object or the keys of a keyboard.
_AS_IT_IS = ("floorPlan",), ("Keyboard_", "QrPicture_", "ScanPicture_", "CameraPicture_")


def _hebrew_letters(message: str) -> str:
    """A message in Hebrew letters that mean nothing, its placeholders as they are."""
    parts = string.Formatter().parse(message)
    return "".join(
        said.translate(_LETTERS)
        + ("" if name is None else f"{{{name}{f':{form}' if form else ''}}}")
        for said, name, form, _ in parts
    )


@pytest.mark.parametrize(("panel", "zoom"), _CASES)
def test_every_page_passes_the_audit(
    walls: dict[str, SceneWindow], monkeypatch: pytest.MonkeyPatch, panel: Panel, zoom: float
) -> None:
    """In Hebrew letters; at 200 % in those of the bundled font, whose lines are less high."""
    words = read_catalogue(resource("i18n", f"attendee_{FALLBACK}.ts"))
    if zoom < 2:
        words = {id_: _hebrew_letters(message) for id_, message in words.items()}
    monkeypatch.setitem(GUEST_LANGUAGES, _HEBREW, Language("עברית", "עב"))
    monkeypatch.setitem(scene_inputs.TEXTS._loaded, _HEBREW, Texts(_HEBREW, words))
    scene_window = window_on(walls, panel)
    faults = []
    for name, scene in scenes(_HEBREW, DisplaySettings(zoom=zoom)).items():
        assert scene.right_to_left
        for page in range(scene_window.show(scene)):
            if page:
                scene_window.turn()
            picture = scene_window.picture()
            keep_picture(picture, f"{panel.name}-rtl-{zoom:.0%}-{name}", page)
            found = audit.audit(scene_window, low=False, picture=picture)
            faults += [f"{name}, page {page + 1}: {fault}" for fault in found]
    assert faults == []


@pytest.mark.parametrize(("panel", "zoom"), _CASES)
def test_every_page_is_the_mirror_image_of_the_one_from_left_to_right(
    walls: dict[str, SceneWindow], panel: Panel, zoom: float
) -> None:
    """With the same English texts; what is centred is moved to a whole pixel on either side."""
    scene_window = window_on(walls, panel)
    faults = []
    for name, moved in scenes("en", DisplaySettings(zoom=zoom)).items():
        scene = replace(moved, drift_x=0)
        plain = _pages(scene_window, scene)
        # It appears anew, on its first page.
        anew = replace(scene, right_to_left=True, shown_at=scene.shown_at + 1)
        turned = _pages(scene_window, anew)
        assert [_names(page) for page in plain] == [_names(page) for page in turned], name
        faults += [
            f"{name}, page {number + 1}: {what!r} is at {there} for {here}"
            for number, (page, other) in enumerate(zip(plain, turned, strict=True))
            for (what, here), (_, there) in zip(page, other, strict=True)
            if not _mirrors(here, there, panel.width)
        ]
    assert faults == []


def _pages(scene_window: SceneWindow, scene: AttendeeProps) -> list[list[tuple[str, QRectF]]]:
    """Texts, buttons, cards and icons of each page in drawing order, and where each is drawn."""
    pages = []
    for page in range(scene_window.show(scene)):
        if page:
            scene_window.turn()
        shown = [one for one in scene_window.items() if not _stays(one)]
        pages.append([(_name(one), _place(one)) for one in shown if _name(one)])
    return pages


def _names(page: list[tuple[str, QRectF]]) -> list[str]:
    return [name for name, _ in page]


def _stays(item: QQuickItem) -> bool:
    names, kinds = _AS_IT_IS
    return any(
        one.objectName() in names or one.metaObject().className().startswith(kinds)
        for one in (item, *parents(item))
    ) or _is_typed(item)


def _is_typed(item: QQuickItem) -> bool:
    field = any(one.metaObject().className().startswith("EntryCard_") for one in parents(item))
    return field and audit.is_text(item)


def _name(item: QQuickItem) -> str:
    """What an item is, empty for what only holds others."""
    kind = item.metaObject().className().partition("_QML")[0]
    if audit.is_text(item) or audit.is_button(item):
        return f"{kind} {item.property('text')}"
    if kind == "Icon":
        return f"{kind} {item.property('name')}" if item.property("name") != "none" else ""
    return kind if audit.is_card(item) or item.objectName() in ("band", "sign") else ""


def _place(item: QQuickItem) -> QRectF:
    return audit.ink(item) if audit.is_text(item) else rect(item)


def _mirrors(here: QRectF, there: QRectF, width: float) -> bool:
    return all(
        abs(one - other) < _NEAR
        for one, other in (
            (here.left(), width - there.right()),
            (here.right(), width - there.left()),
            (here.top(), there.top()),
            (here.bottom(), there.bottom()),
        )
    )


def test_left_and_right_keys_go_where_they_point(portrait: SceneWindow) -> None:
    """The focus goes row by row as it is read; the first button of a row is the rightmost."""
    scene = scenes("en", DisplaySettings())["welcome"]
    portrait.show(replace(scene, right_to_left=True))
    portrait.window.contentItem().setFocus(True)
    QTest.keyClick(portrait.window, Qt.Key.Key_Tab)
    seen = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(portrait.window, key)
        focused = portrait.window.activeFocusItem()
        assert focused is not None
        seen.append((str(focused.property("text")), rect(focused).center().x()))
    (_, first), (_, second), (_, third), (_, back) = seen
    assert seen[3] == seen[1]
    assert first > second or second > third
    assert back == second


def test_latin_letters_that_are_typed_begin_at_the_left(portrait: SceneWindow) -> None:
    """The mark for the next letter stands behind them; an empty field begins where reading does."""
    marks = []
    for name in ("search-code", "search"):
        scene = scenes("en", DisplaySettings())[name]
        portrait.show(replace(scene, right_to_left=True))
        field = next(
            one for one in portrait.items() if one.metaObject().className().startswith("EntryCard_")
        )
        icon = next(one for one in portrait.items() if one.property("name") == "search")
        assert rect(icon).center().x() > rect(field).center().x()
        words = [one for one in portrait.items() if _is_typed(one)]
        marks.append([rect(one) for one in words])
        if words:
            assert rect(words[0]).left() < rect(field).center().x()
    assert [len(one) for one in marks] == [1, 0]
