"""Every control of the guest face is reached and pressed by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.kiosk_flow.state import DisplaySettings
from tests.ui import audit
from tests.ui.attendee.attendee_window import SceneWindow, rect
from tests.ui.attendee.panels import LOOKS, Look
from tests.ui.attendee.scene_inputs import scenes

# With the very keys of another scene.
_SAME_KEYS = ("search-more", "search-none", "verify-wrong")


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_tab_reaches_every_control_in_order_with_a_focus_ring(
    portrait: SceneWindow, look: Look
) -> None:
    window, shown = portrait.window, scenes("ko", look.display)
    for name, scene in shown.items():
        if name in _SAME_KEYS:
            continue
        for other in (shown["finish"], shown["attract"], scene):
            portrait.show(other)
        before = audit.pixels(portrait.picture())
        buttons = [item for item in portrait.items() if audit.is_button(item) and item.isEnabled()]
        reached = []
        for _ in buttons:
            QTest.keyClick(window, Qt.Key.Key_Down)
            portrait.settle()
            focused = window.activeFocusItem()
            reached.append(focused)
            after = audit.pixels(portrait.picture())
            around = rect(focused).adjusted(-12, -12, 12, 12)
            moved = audit.crop(after, around) != audit.crop(before, around)
            assert moved.any(), f"{name}: no focus to be seen"
            before = after
        assert {audit.id_of(one) for one in reached} == {audit.id_of(one) for one in buttons}, name
        tops = [(round(rect(one).top()), rect(one).left()) for one in reached]
        assert tops == sorted(tops), f"{name}: the keys jump about"
        for expected in reached:
            QTest.keyClick(window, Qt.Key.Key_Tab)
            assert window.activeFocusItem() == expected, f"{name}: Tab goes elsewhere"


def test_enter_presses_what_has_the_focus(portrait: SceneWindow) -> None:
    acted: list[str] = []
    portrait.view_model.acted.connect(acted.append)
    portrait.show(scenes("en", DisplaySettings())["welcome"])
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Enter):
        QTest.keyClick(portrait.window, key)
    assert acted == ["language", "table"]


def test_a_new_screen_clears_the_focus(portrait: SceneWindow) -> None:
    shown = scenes("ko", DisplaySettings())
    portrait.show(shown["welcome"])
    QTest.keyClick(portrait.window, Qt.Key.Key_Down)
    portrait.show(shown["day"])
    assert not audit.is_button(portrait.window.activeFocusItem())
