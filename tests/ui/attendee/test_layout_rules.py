"""What the design asks of every screen of cards: no voids, one main button, names whole, page 1."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import DisplaySettings, KioskState
from kiosk.domain.records.entities import Guest
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.layout.text_fitting import TextFitting
from kiosk.ui.attendee.props import AttendeeProps
from tests.ui.attendee.attendee_window import SceneWindow, parents, rect
from tests.ui.attendee.panels import PANELS
from tests.ui.attendee.scene_inputs import answered, inputs, scenes, seeking, states
from tests.ui.audit import crop, glyph_mm, ink, is_button, is_card, is_text, pixels

_VOID_MM = 30.0
_LANGUAGES = ("ko", "en")


@pytest.fixture(scope="module")
def portrait(qapp: QGuiApplication) -> Iterator[SceneWindow]:
    scene_window = SceneWindow(PANELS[0])
    yield scene_window
    scene_window.close()


def _cards(language: str, zoom: float = 1.0) -> Mapping[str, AttendeeProps]:
    return scenes(language, DisplaySettings(zoom=zoom))


def _spans(scene_window: SceneWindow) -> list[tuple[float, float]]:
    """Top and bottom of whatever is drawn, in px."""
    spans = []
    for item in scene_window.items():
        if is_text(item):
            spans.append((ink(item).top(), ink(item).bottom()))
        elif is_button(item) or is_card(item) or item.objectName() == "sign" or _is_picture(item):
            spans.append((rect(item).top(), rect(item).bottom()))
        elif item.objectName() == "sheet":
            spans.append((rect(item).top(), rect(item).top()))
    return sorted(spans)


def _is_picture(item: QQuickItem) -> bool:
    """A picture of its own, and not the pattern of the band."""
    on_band = any(above.objectName() == "band" for above in parents(item))
    frames_code = any(
        one.metaObject().className().startswith("QrPicture_") for one in item.childItems()
    )
    return (item.inherits("QQuickImage") or frames_code) and not on_band


def _voids(scene_window: SceneWindow) -> list[float]:
    """The heights in mm of what is empty across the whole screen, above and below included."""
    bottom, found = 0.0, []
    for top, foot in [*_spans(scene_window), (scene_window.panel.height, 0.0)]:
        found.append((top - bottom) / scene_window.panel.px_per_mm)
        bottom = max(bottom, foot)
    return found


def _tall(scene_window: SceneWindow, shown: Mapping[str, AttendeeProps]) -> dict[str, int]:
    """The voids in mm that are taller than may be, by the name of the scene and the page."""
    tall = {}
    for name, scene in shown.items():
        for page in range(scene_window.show(scene)):
            if page:
                scene_window.turn()
            if (widest := max(_voids(scene_window))) > _VOID_MM:
                tall[f"{name}, page {page + 1}"] = round(widest)
    return tall


@pytest.mark.parametrize("language", _LANGUAGES)
def test_no_page_of_a_screen_has_a_void(portrait: SceneWindow, language: str) -> None:
    assert _tall(portrait, _cards(language)) == {}


@pytest.mark.parametrize("language", _LANGUAGES)
def test_no_page_of_a_day_has_a_void_at_any_time(portrait: SceneWindow, language: str) -> None:
    """The fewer sessions are left, the larger they are."""
    state = dict(states())["day"]
    state = replace(state, display=DisplaySettings(language=language))
    start = inputs().wall
    walls = [start + timedelta(minutes=30 * half) for half in range(18)]
    days = {f"{wall:%H:%M}": derive(state, replace(inputs(), wall=wall)) for wall in walls}
    assert _tall(portrait, days) == {}


@pytest.mark.parametrize("language", _LANGUAGES)
def test_the_field_stays_in_one_place_whoever_is_found(
    portrait: SceneWindow, language: str
) -> None:
    found = dict(seeking())["search-found"].search
    assert found is not None
    answers = {count: replace(found, people=found.people[:count]) for count in (1, 2, 3, 4)}
    display = DisplaySettings(language=language)
    shown = {
        f"{count} people": derive(
            KioskState(Screen.SEARCH, display=display, search=answer), inputs()
        )
        for count, answer in answers.items()
    }
    shown["nobody yet"] = _cards(language)["search"]
    assert _tall(portrait, shown) == {}
    places = {name: _field_top(portrait, scene) for name, scene in shown.items()}
    assert len(set(places.values())) == 1, places


def _field_top(scene_window: SceneWindow, scene: AttendeeProps) -> int:
    scene_window.show(scene)
    field = next(
        one for one in scene_window.items() if one.metaObject().className().startswith("EntryCard_")
    )
    return round(rect(field).top())


@pytest.mark.parametrize("language", _LANGUAGES)
def test_at_most_one_button_is_the_main_one(portrait: SceneWindow, language: str) -> None:
    for name, scene in _cards(language).items():
        portrait.show(scene)
        primary = [one for one in portrait.items() if is_button(one) and one.property("primary")]
        assert len(primary) <= 1, name


def test_buttons_stand_in_the_same_place_in_both_languages(portrait: SceneWindow) -> None:
    korean, english = _cards("ko"), _cards("en")
    for name in ("welcome", "already", "refused-early", "ticket", "staff-recorded", "out-of-order"):
        places = []
        for scene in (korean[name], english[name]):
            portrait.show(scene)
            keys = [one for one in portrait.items() if is_button(one) and one.property("quiet")]
            places.append([rect(one).center().toTuple() for one in keys])
        for one, other in zip(*places, strict=True):
            assert one == pytest.approx(other, abs=4), name


@pytest.mark.parametrize("language", _LANGUAGES)
@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_the_first_page_has_what_matters(portrait: SceneWindow, language: str, zoom: float) -> None:
    """The sign, how it went, who, what, where, the table and one button."""
    scene = _cards(language, zoom)["welcome"]
    portrait.show(scene)
    texts = [str(one.property("text")) for one in portrait.items() if is_text(one)]
    now = scene.now
    assert now is not None
    head = [
        line.text
        for line in (*scene.band.beside, *scene.band.below)
        if line.role not in ("detail", "fact")
    ]
    for words in (*head, now.minutes, now.title, now.room, scene.lines[0].time):
        assert any(_same(words, text) for text in texts), words
    assert any(one.objectName() == "sign" for one in portrait.items())
    assert [one for one in portrait.items() if is_button(one) and one.property("primary")]


def _same(one: str, other: str) -> bool:
    return one.split() == other.split()


_HARD_NAMES = (
    ("Al-Mudhairi", "Sultan", "H.E.", "Mr."),
    ("van der Meerdijk", "Wilhelmina", "", "Ms."),
    ("Papadopoulos-Konstantinidis", "Anastasia", "", "Dr."),
    ("Nguyen", "Thi Minh Khai", "", "Ms."),
    ("O'Shaughnessy", "Caoimhe", "Hon.", "Ms."),
    ("Ramanathan Venkataraman", "Subramaniam", "", "Mr."),
    ("de la Fuente y Castillo", "Maria Dolores", "H.E.", "Ms."),
    ("Xu", "Y", "", ""),
)  # fmt: skip


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize(("family", "given", "style", "courtesy"), _HARD_NAMES)
def test_no_name_is_broken_inside_of_its_parts(  # noqa: PLR0917 - a row of the table
    portrait: SceneWindow, family: str, given: str, style: str, courtesy: str, zoom: float
) -> None:
    guest = Guest(
        "g", family_latin=family, given_latin=given, style=style, courtesy=courtesy,
        languages=("en",),
    )  # fmt: skip
    state = answered(Screen.WELCOME, Admitted(guest, first=True))
    state = replace(state, display=DisplaySettings(zoom=zoom, language="en"))
    portrait.show(derive(state, inputs()))
    name = _text_with(portrait, given)
    size, width = name.property("font").pixelSize(), name.width()
    weight = QFont.Weight.ExtraBold.value
    assert TextFitting().lineCount(str(name.property("text")), weight, size, width) > 0
    assert glyph_mm(portrait, name) >= 12


def _text_with(scene_window: SceneWindow, words: str) -> QQuickItem:
    """The text that says them, however its words are kept together."""
    return next(
        one
        for one in scene_window.items()
        if is_text(one) and words in " ".join(str(one.property("text")).split())
    )


def test_a_name_is_drawn_in_the_size_that_its_item_reports(portrait: SceneWindow) -> None:
    """The height of the ink of its first line: Hangul of 25 mm, a final consonant included."""
    portrait.show(_cards("ko")["welcome-professor"])
    name = _text_with(portrait, "한가람")
    line = ink(name)
    first = QRectF(line.left(), line.top() - 20, line.width(), line.height() / 2 + 8)
    bright = np.any((crop(pixels(portrait.picture()), first) > 200).all(axis=2), axis=1)
    measured = float(bright.sum()) / portrait.panel.px_per_mm
    assert measured == pytest.approx(glyph_mm(portrait, name), rel=0.12)
    assert measured >= 20
