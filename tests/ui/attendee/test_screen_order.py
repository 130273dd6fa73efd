"""A screen is the same, whatever was shown before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

import pytest

from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.ui.attendee.cards.contents import BandLine
from kiosk.ui.attendee.props import AttendeeProps
from tests.ui import audit
from tests.ui.attendee.attendee_window import SceneWindow, rect
from tests.ui.attendee.conftest import window_on
from tests.ui.attendee.panels import PANELS, Panel
from tests.ui.attendee.scene_inputs import scenes

_PORTRAIT, _LANDSCAPE, _, _NARROW = PANELS


@pytest.mark.parametrize(
    ("panel", "language", "zoom"),
    [
        pytest.param(_PORTRAIT, "ko", 2.0, id="portrait-ko-200"),
        pytest.param(_LANDSCAPE, "en", 1.5, id="landscape-en-150"),
        pytest.param(_NARROW, "ko", 2.0, id="narrow-ko-200"),
    ],
)
def test_a_screen_is_the_same_after_a_fuller_and_after_an_emptier_one(
    walls: dict[str, SceneWindow], panel: Panel, language: str, zoom: float
) -> None:
    """Screens of one component follow each other, from the one that says most and back."""
    scene_window = window_on(walls, panel)
    said = scenes(language, DisplaySettings(zoom=zoom))
    names = sorted(said, key=lambda name: (said[name].component, len(said[name].spoken)))
    times = count(1)
    first = {name: list(_pages(scene_window, said[name], next(times))) for name in names}
    again = {name: list(_pages(scene_window, said[name], next(times))) for name in reversed(names)}
    assert [name for name in names if again[name] != first[name]] == []


@pytest.mark.parametrize("panel", [_PORTRAIT, _LANDSCAPE], ids=lambda panel: panel.name)
def test_a_detail_has_its_place_after_a_longer_one_had_none(
    walls: dict[str, SceneWindow], panel: Panel
) -> None:
    scene_window = window_on(walls, panel)
    said = scenes("ko", DisplaySettings(zoom=2.0))
    short = _with_detail(said["refused-full"], "대기 12번")
    long = _with_detail(said["refused-full"], "안내 데스크에서 대기 신청을 하실 수 있습니다")
    scene_window.show(said["attract"])
    alone = list(_pages(scene_window, short, 1))
    list(_pages(scene_window, long, 2))
    assert list(_pages(scene_window, short, 3)) == alone


def _with_detail(scene: AttendeeProps, text: str) -> AttendeeProps:
    return replace(scene, band=replace(scene.band, below=(BandLine(text, "detail"),)))


def _pages(
    scene_window: SceneWindow, scene: AttendeeProps, time: float
) -> Iterator[list[tuple[object, ...]]]:
    """The texts of every page of a screen that appears now, and where they stand."""
    for page in range(scene_window.show(replace(scene, shown_at=float(time)))):
        if page:
            scene_window.turn()
        shown = [one for one in scene_window.items() if audit.is_text(one) and one.property("text")]
        yield [(one.property("text"), rect(one).toRect().getRect()) for one in shown]
