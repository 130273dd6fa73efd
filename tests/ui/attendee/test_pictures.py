"""What the attendee face looks like, told from its pictures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.domain.floor_plan.geometry import Point
from kiosk.domain.floor_plan.plan_layout import TableSpot
from kiosk.domain.kiosk_flow.state import DisplaySettings, KioskState
from kiosk.texts import LANGUAGES
from kiosk.ui.attendee.cards.contents import ColourBand
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.props import AttendeeProps
from tests.ui.attendee.attendee_window import SceneWindow, parents, rect
from tests.ui.attendee.panels import PANELS
from tests.ui.attendee.scene_inputs import inputs, scenes
from tests.ui.audit import Pixels, crop, is_button, is_text, pixels

_RESULTS = {
    "welcome": (11, 107, 58),
    "already": (11, 92, 116),
    "refused-early": (255, 211, 124),
    "not-found": (255, 211, 124),
    "out-of-order": (26, 62, 158),
}


@pytest.fixture(scope="module")
def portrait(qapp: QGuiApplication) -> Iterator[SceneWindow]:
    scene_window = SceneWindow(PANELS[0])
    yield scene_window
    scene_window.close()


def _picture(scene_window: SceneWindow, scene: AttendeeProps) -> Pixels:
    scene_window.show(scene)
    return pixels(scene_window.picture())


def _sign(scene_window: SceneWindow) -> QQuickItem:
    return next(item for item in scene_window.items() if item.objectName() == "sign")


def test_results_differ_in_shape_and_not_in_colour_alone(portrait: SceneWindow) -> None:
    """In black and white alone, without their words."""
    shown = scenes("ko", DisplaySettings(high_contrast=True))
    shapes = []
    for name in _RESULTS:
        picture = _picture(portrait, shown[name])
        side = rect(_sign(portrait))
        shapes.append(crop(picture, QRectF(side.left(), side.top(), 130, 130)))
    for number, shape in enumerate(shapes):
        assert (shape > 127).any(), f"{list(_RESULTS)[number]} has no sign"
        for other in shapes[number + 1 :]:
            assert ((shape > 127) != (other > 127)).mean() > 0.02


def test_the_band_has_the_colour_of_the_result(portrait: SceneWindow) -> None:
    """At its lower edge, where the gradient ends."""
    shown = scenes("en", DisplaySettings())
    for name, colour in _RESULTS.items():
        picture = _picture(portrait, shown[name])
        band = next(item for item in portrait.items() if item.objectName() == "band")
        painted = picture[int(rect(band).bottom()) - 3, 4].astype(int)
        np.testing.assert_allclose(painted, colour, atol=4)


def test_nothing_of_a_guest_is_seen_behind_the_question_for_more_time(
    portrait: SceneWindow,
) -> None:
    asked = scenes("ko", DisplaySettings())["idle"]
    nobody = replace(asked, timeline=(), past=None, panel=None, band=ColourBand(), note="")
    np.testing.assert_array_equal(_picture(portrait, asked), _picture(portrait, nobody))


@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_question_for_more_time_is_one_picture(portrait: SceneWindow, zoom: float) -> None:
    shown = scenes("en", DisplaySettings(zoom=zoom))
    assert portrait.show(shown["day"]) > 1
    assert portrait.show(shown["idle"]) == 1


def test_the_next_guest_whom_the_same_screen_answers_begins_on_its_first_page(
    portrait: SceneWindow,
) -> None:
    answered = scenes("en", DisplaySettings(zoom=2.0))["day"]
    assert portrait.show(replace(answered, shown_at=1.0)) > 1
    first = _shown_texts(portrait)
    portrait.turn()
    assert _shown_texts(portrait) != first
    portrait.show(replace(answered, shown_at=1.0, note="still here"))
    assert portrait.page == 1
    portrait.show(replace(answered, shown_at=2.0))
    assert portrait.page == 0
    assert _shown_texts(portrait) == first


def _shown_texts(scene_window: SceneWindow) -> list[str]:
    """The words of the page that is shown, those on buttons aside."""
    texts = [item for item in scene_window.items() if is_text(item)]
    return [str(one.property("text")) for one in texts if not any(map(is_button, parents(one)))]


@pytest.mark.parametrize("name", ["welcome", "already", "not-found", "refused", "refused-full"])
def test_no_page_holds_only_buttons(portrait: SceneWindow, name: str) -> None:
    pages = portrait.show(scenes("en", DisplaySettings(zoom=2.0))[name])
    for _ in range(pages):
        assert _shown_texts(portrait)
        portrait.turn()


@pytest.mark.parametrize("language", LANGUAGES)
def test_time_and_place_of_the_check_in_are_shown_in_every_language(
    portrait: SceneWindow, language: str
) -> None:
    scene = scenes(language, DisplaySettings())["already"]
    portrait.show(scene)
    told = " ".join(_shown_texts(portrait)).replace("\n", " ")
    for part in scene.band.beside[1].text.split(" · "):
        assert part in told


def test_a_plan_of_three_hundred_tables_is_shown(portrait: SceneWindow) -> None:
    """Its numbers are measured once, and not once for each table that changes."""
    scene = scenes("en", DisplaySettings())["table"]
    assert scene.plan is not None
    spots = tuple(
        TableSpot(str(number), Point(1 + number % 20, 1 + number // 20)) for number in range(300)
    )
    portrait.show(replace(scene, plan=replace(scene.plan, tables=spots)))
    told = {str(item.property("text")) for item in portrait.items() if is_text(item)}
    assert {"0", "299"} <= told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_number_to_show_at_the_desk_is_on_the_first_page(
    portrait: SceneWindow, language: str
) -> None:
    portrait.show(scenes(language, DisplaySettings(zoom=2.0))["ticket"])
    assert "A-27" in _shown_texts(portrait)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_guest_stays_on_the_first_screen(portrait: SceneWindow, language: str) -> None:
    shown = scenes(language, DisplaySettings())
    before = _picture(portrait, shown["attract"])
    for name in ("welcome-long", "table", "day"):
        portrait.show(shown[name])
    after = _picture(portrait, shown["attract"])
    # Smoothed edges differ by some shades from one drawing to the next, letters by a hundred.
    np.testing.assert_allclose(after.astype(int), before.astype(int), atol=24)


@pytest.mark.parametrize("camera", ["top", "bottom", "left", "right"])
def test_who_scans_at_the_camera_alone_sees_themselves_and_where_it_is(
    portrait: SceneWindow, camera: str
) -> None:
    around = replace(inputs(), camera=camera)
    portrait.show(derive(KioskState(), around))
    seen = QImage(640, 360, QImage.Format.Format_Grayscale8)
    seen.fill(203)
    dark = _share(portrait, 203)
    portrait.view_model.viewfinder.show(seen)
    assert _share(portrait, 203) > dark + 0.1
    portrait.view_model.viewfinder.show(QImage())
    assert _share(portrait, 203) == dark


def _share(scene_window: SceneWindow, level: int) -> float:
    scene_window.settle()
    return float((pixels(scene_window.picture()) == level).all(axis=2).mean())


def test_without_a_camera_nothing_of_one_is_shown(portrait: SceneWindow) -> None:
    shown = scenes("ko", DisplaySettings())
    seen = QImage(640, 360, QImage.Format.Format_Grayscale8)
    seen.fill(203)
    portrait.view_model.viewfinder.show(seen)
    for name in ("attract", "attract-camera-beside"):
        portrait.show(shown[name])
        assert _share(portrait, 203) < 0.001
    portrait.view_model.viewfinder.show(QImage())
