"""The window in which the guest face is drawn and audited."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.attendee.attendee_window import SceneWindow
from tests.ui.attendee.panels import PANELS, Panel


@pytest.fixture(scope="module")
def walls(qapp: QGuiApplication) -> Iterator[dict[str, SceneWindow]]:
    """The window of the panel requested last; only one window exists at a time."""
    made: dict[str, SceneWindow] = {}
    yield made
    for scene_window in made.values():
        scene_window.close()


@pytest.fixture
def portrait(walls: dict[str, SceneWindow]) -> SceneWindow:
    scene_window = window_on(walls, PANELS[0])
    scene_window.window.requestActivate()
    assert QTest.qWaitForWindowActive(scene_window.window)
    return scene_window


def window_on(walls: dict[str, SceneWindow], panel: Panel) -> SceneWindow:
    if panel.name not in walls:
        while walls:
            walls.popitem()[1].close()
        walls[panel.name] = SceneWindow(panel)
    return walls[panel.name]
