"""The first screen in both languages of the event, on panels that are wider than high."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.domain.records.pictures import BrandPicture, PictureUse
from kiosk.ui.attendee.cards.host_look import host_look
from kiosk.ui.attendee.props import AttendeeProps
from tests.ui.attendee.attendee_window import SceneWindow, rect
from tests.ui.attendee.panels import PANELS
from tests.ui.attendee.scene_inputs import scenes
from tests.ui.attendee.scene_records import PROGRAMME
from tests.ui.attendee.test_host_look import logo_picture
from tests.ui.audit import is_button, is_text

_VENUES = {"ko": "서울 한누리컨벤션센터", "en": "Hannuri Convention Centre, Seoul"}
_LOGO = {str(PictureUse.LOGO_DARK): logo_picture(PictureUse.LOGO_DARK)}


def _first_screen(language: str, logo: dict[str, BrandPicture]) -> AttendeeProps:
    """The venue is too long to stand in one line in both languages."""
    scene = scenes(language, DisplaySettings())["attract"]
    assert scene.head is not None
    first, second = (_VENUES[code] for code in sorted(_VENUES, key=lambda code: code != language))
    head = replace(scene.head, venue=first, second_venue=second)
    return replace(scene, head=head, host=host_look(replace(PROGRAMME, pictures=logo)))


def _texts(window: SceneWindow) -> dict[str, QRectF]:
    """The places of texts, by their words without the marks that keep these together."""
    marks = str.maketrans({"\u2060": None, "\u00a0": " "})
    return {
        " ".join(str(one.property("text")).translate(marks).split()): rect(one)
        for one in window.items()
        if is_text(one)
    }


@pytest.mark.parametrize("language", ["ko", "en"])
@pytest.mark.parametrize("logo", [{}, _LOGO], ids=["no logo", "logo"])
def test_the_first_screen_of_a_wide_panel_is_in_both_languages(
    qapp: QGuiApplication, language: str, logo: dict[str, BrandPicture]
) -> None:
    """Beside a logo a venue of two lines is in the first language only."""
    window = SceneWindow(PANELS[1])
    scene = _first_screen(language, logo)
    window.show(scene)
    assert scene.head is not None
    band = next(one for one in window.items() if one.objectName() == "band")
    texts = _texts(window)
    said = [scene.head.name, scene.head.second_name, scene.head.venue]
    said += [scene.head.second_venue] * (not logo)
    for words in said:
        assert rect(band).contains(texts[words]), words
    keys = [one for one in window.items() if is_button(one) and one.property("quiet")]
    labels = [(one.property("text"), one.property("second")) for one in keys]
    pairs = [("큰 글씨", "Larger text"), ("직원 호출", "Call staff")]
    for korean, english in pairs:
        pair = (korean, english) if language == "ko" else (english, korean)
        assert pair in labels, pair
    assert len({rect(one).top() for one in keys}) == 1
    assert not any(one.property("stacked") for one in keys if one.property("second"))
    window.close()


def test_the_first_screen_of_a_tablet_names_the_event_in_both_languages(
    qapp: QGuiApplication,
) -> None:
    window = SceneWindow(PANELS[2])
    scene = scenes("ko", DisplaySettings())["attract"]
    window.show(scene)
    assert scene.head is not None
    assert {scene.head.name, scene.head.second_name} <= set(_texts(window))
    window.close()


@pytest.mark.parametrize(("language", "label"), [("en", "Restart"), ("fr", "Accueil")])
def test_the_short_button_for_starting_over_does_not_say_to_start(
    qapp: QGuiApplication, language: str, label: str
) -> None:
    for panel in PANELS[:2]:
        window = SceneWindow(panel)
        window.show(scenes(language, DisplaySettings(zoom=2.0))["welcome"])
        keys = [one for one in window.items() if is_button(one) and one.property("quiet")]
        start = next(one for one in keys if one.property("text") == label)
        assert start.width() >= start.property("natural")
        window.close()
