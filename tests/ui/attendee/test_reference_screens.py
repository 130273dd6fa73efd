"""The screens of the reference pictures show what the pictures show."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.texts import LANGUAGES
from tests.ui.attendee.attendee_window import SceneWindow, rect
from tests.ui.attendee.conftest import window_on
from tests.ui.attendee.panels import PANELS, Panel
from tests.ui.attendee.reference_scenes import reference_scenes
from tests.ui.audit import ink, is_button, is_card, is_text

_PORTRAIT, _LANDSCAPE, *_ = PANELS
_BOTH = pytest.mark.parametrize("panel", [_PORTRAIT, _LANDSCAPE], ids=lambda panel: panel.name)
_VOID_MM = 30.0


def _texts(scene_window: SceneWindow) -> list[str]:
    return [str(one.property("text")) for one in scene_window.items() if is_text(one)]


def _buttons(scene_window: SceneWindow) -> list[str]:
    return [str(one.property("text")) for one in scene_window.items() if is_button(one)]


@pytest.mark.parametrize("language", LANGUAGES)
@_BOTH
def test_a_welcome_has_the_time_and_both_ways(
    walls: dict[str, SceneWindow], panel: Panel, language: str
) -> None:
    scene_window = window_on(walls, panel)
    scene = reference_scenes(language, DisplaySettings())["K04_welcome_ambassador"]
    assert scene_window.show(scene) == 1
    shown = _buttons(scene_window)
    assert [action.text for action in scene.actions if action.text not in shown] == []
    assert len(scene.actions) == 2
    status = "\n".join(_texts(scene_window))
    said = scene.band.beside[0] if language == "en" else scene.band.beside[1]
    assert said.text in status or (panel is _LANDSCAPE and said.short in status)


@pytest.mark.parametrize(
    ("panel", "language", "shown"),
    [
        (_PORTRAIT, "ko", ["13:30", "13:45", "14:50"]),
        (_LANDSCAPE, "en", ["13:45", "14:50", "16:45"]),
    ],
    ids=["K09", "L09"],
)
def test_a_page_of_the_day_has_three_sessions(
    walls: dict[str, SceneWindow], panel: Panel, language: str, shown: list[str]
) -> None:
    """In the landscape picture the session that is on stands in the panel beside them."""
    scene_window = window_on(walls, panel)
    scene = reference_scenes(language, DisplaySettings())["K09_my_day"]
    assert scene_window.show(scene) == 2
    told = _texts(scene_window)
    assert [row.time for row in scene.timeline if row.time in told] == shown
    if panel is _LANDSCAPE:
        assert scene.timeline[0].title in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_code_for_the_phone_has_137_mm_at_200_percent(
    walls: dict[str, SceneWindow], language: str
) -> None:
    """But for less than a pixel of each module."""
    scene_window = window_on(walls, _PORTRAIT)
    scene = reference_scenes(language, DisplaySettings(zoom=2.0))["K09_to_phone"]
    assert scene.qr is not None
    scene_window.show(scene)
    modules = len(scene.qr.rows)
    (module,) = {one.property("module") for one in scene_window.items()} - {None}
    drawn = modules * int(module)
    assert drawn > 137 * _PORTRAIT.px_per_mm - modules


def _voids_in_cards(scene_window: SceneWindow) -> list[float]:
    """The heights in mm of what is empty across a card, above and below its contents included."""
    items = scene_window.items()
    return [void for card in items if is_card(card) for void in _voids_in(card, items)]


def _voids_in(card: QQuickItem, items: list[QQuickItem]) -> list[float]:
    area = rect(card)
    spans = [ink(one) if is_text(one) else rect(one) for one in items if _is_content(one, card)]
    within = sorted((one.top(), one.bottom()) for one in spans if area.contains(one.center()))
    bottom, voids = area.top(), []
    for top, foot in [*within, (area.bottom(), area.bottom())]:
        voids.append((top - bottom) / _PORTRAIT.px_per_mm)
        bottom = max(bottom, foot)
    return voids if within else []


def _is_content(item: QQuickItem, card: QQuickItem) -> bool:
    """Whether it is a text or a drawing, lower than what it stands on."""
    kind = item.metaObject().className().partition("_")[0]
    small = rect(item).height() < rect(card).height() / 2
    return small and (is_text(item) or kind in {"Icon", "ArrowTile", "ProgressTrack", "Chip"})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("hour", "minute"), [(16, 37), (17, 40), (18, 30)])
def test_no_card_of_a_day_has_a_void_however_few_are_left(
    walls: dict[str, SceneWindow], language: str, hour: int, minute: int
) -> None:
    scene_window = window_on(walls, _PORTRAIT)
    scene = reference_scenes(language, DisplaySettings(), at=(hour, minute))["K09_my_day"]
    for page in range(scene_window.show(scene)):
        if page:
            scene_window.turn()
        assert max(_voids_in_cards(scene_window)) <= _VOID_MM
