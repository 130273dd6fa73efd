"""K16 asks who came along; the screen after it tells how many came in and where the others go."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.texts import load_texts
from tests.ui import audit
from tests.ui.attendee.attendee_window import SceneWindow, rect
from tests.ui.attendee.conftest import window_on
from tests.ui.attendee.panels import PANELS, Panel
from tests.ui.attendee.scene_inputs import scenes

_PLAIN = DisplaySettings()


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("ko", "동반자\u00a01명 체크인", "동반자\u00a02명 체크인"),
        ("en", "Check in\u00a01 companion", "Check in\u00a02 companions"),
        ("ja", "同伴の方\u200b1名を受付", "同伴の方\u200b2名を受付"),
        ("zh", "为\u00a01\u00a0位同行者签到", "为\u00a02\u00a0位同行者签到"),
        ("vi", "Ghi nhận\u00a01 người đi cùng", "Ghi nhận\u00a02 người đi cùng"),
        ("fr", "Enregistrer\u00a01 accompagnant", "Enregistrer\u00a02 accompagnants"),
        ("es", "Registrar\u00a01 acompañante", "Registrar\u00a02 acompañantes"),
    ],
)
def test_the_button_says_whom_it_checks_in(language: str, one: str, two: str) -> None:
    said = scenes(language, _PLAIN)
    assert said["party"].actions[0].text == one
    assert said["party-many"].actions[0].text == two


def test_who_did_not_come_in_is_asked_to_the_desk_by_a_warning() -> None:
    said = scenes("en", _PLAIN)
    told = {name: (said[name].warning, said[name].foot) for name in said if "-party" in name}
    asked = {name: warning.text if warning else "" for name, (warning, _) in told.items()}
    assert asked == {
        "welcome-party": "",
        "welcome-party-desk": "The others, please come to the desk",
        "welcome-party-none": "Those who came with you, please come to the desk",
    }
    assert {name: foot for name, (_, foot) in told.items()} == {
        "welcome-party": "Checked in with you:\u00a02",
        "welcome-party-desk": "Checked in with you:\u00a01",
        "welcome-party-none": "",
    }
    assert "The others, please come to the desk." in said["welcome-party-desk"].spoken


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
def test_the_warning_stands_on_the_first_page(
    walls: dict[str, SceneWindow], panel: Panel, zoom: float
) -> None:
    scene_window = window_on(walls, panel)
    shown = scenes("ko", DisplaySettings(zoom=zoom))
    for name in ("welcome-party-desk", "welcome-party-none"):
        warning = shown[name].warning
        assert warning is not None
        scene_window.show(shown[name])
        assert warning.text in _said(scene_window)


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("panel", PANELS[:2], ids=lambda panel: panel.name)
def test_one_button_is_filled_and_the_chosen_answers_have_a_tick(
    walls: dict[str, SceneWindow], panel: Panel, zoom: float
) -> None:
    scene_window = window_on(walls, panel)
    for name in ("party", "party-many", "access"):
        scene = scenes("ko", DisplaySettings(zoom=zoom))[name]
        scene_window.show(scene)
        filled = [one.property("text") for one in _buttons(scene_window) if one.property("filled")]
        assert filled == [action.text for action in scene.actions if action.primary]
        chosen = [one for one in _buttons(scene_window) if one.property("chosen")]
        assert chosen
        assert all(one.property("ticked") for one in chosen)
        if name == "party":
            assert all(one.property("marked") for one in chosen)


def test_an_answer_stays_where_it_is_when_it_is_chosen(portrait: SceneWindow) -> None:
    scene = scenes("ko", _PLAIN)["party"]
    portrait.show(scene)
    before = {one.objectName(): rect(one) for one in _answers(portrait)}
    group = scene.choices[0]
    turned = tuple(replace(option, chosen=not option.chosen) for option in group.options)
    portrait.show(replace(scene, choices=(replace(group, options=turned), *scene.choices[1:])))
    assert {one.objectName(): rect(one) for one in _answers(portrait)} == before


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("panel", PANELS[:2], ids=lambda panel: panel.name)
def test_the_buttons_grow_at_200_percent(
    walls: dict[str, SceneWindow], panel: Panel, language: str
) -> None:
    """A single one as any other; several share the room that one companion leaves."""
    scene_window = window_on(walls, panel)
    shown = scenes(language, DisplaySettings(zoom=2.0))
    for name, least in (("party-one", 23.9), ("party-many", 14.0)):
        scene_window.show(shown[name])
        texts = [action.text for action in shown[name].actions]
        heights = [
            audit.glyph_mm(scene_window, one)
            for one in scene_window.items()
            if audit.is_text(one) and one.property("text") in texts
        ]
        assert len(heights) == len(texts)
        assert min(heights) >= least


def test_the_number_on_the_waiting_list_is_no_mere_detail() -> None:
    for language in ("ko", "en"):
        said, say = scenes(language, _PLAIN), load_texts(language).say
        (number,) = said["refused-waiting"].band.below
        (advice,) = said["refused-full"].band.below
        assert (number.text, number.role) == (say("k6.waiting", n=12), "advice")
        assert (advice.text, advice.role) == (say("k6.full"), "advice")
        assert "\u00a012" in number.text


def _said(scene_window: SceneWindow) -> str:
    return " ".join(str(one.property("text")) for one in scene_window.items() if audit.is_text(one))


def _buttons(scene_window: SceneWindow) -> list[QQuickItem]:
    return [one for one in scene_window.items() if audit.is_button(one)]


def _answers(scene_window: SceneWindow) -> list[QQuickItem]:
    return [one for one in _buttons(scene_window) if one.objectName().startswith("with:")]
