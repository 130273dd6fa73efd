"""The audit of the attendee face: every screen, language and look, on four panels, page by page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.domain.text.languages import GUEST_LANGUAGES
from kiosk.texts import LANGUAGES, load_texts
from kiosk.ui.attendee.layout.line_breaking import PHRASE_END
from kiosk.ui.attendee.props import AttendeeProps
from tests.ui import audit
from tests.ui.attendee.attendee_window import SceneWindow
from tests.ui.attendee.conftest import window_on
from tests.ui.attendee.panels import LOOKS, PANELS, Look, Panel
from tests.ui.attendee.scene_inputs import scenes
from tests.ui.contact_sheet import write_contact_sheet

_WORD_JOINER = "\N{WORD JOINER}"
PICTURES = Path(__file__).parents[3] / "build" / "pictures"
SHEETS = PICTURES / "sheets"
"""One picture of all screens for each panel, language and look."""
_QUALITY = 90  # of 100
_PORTRAIT = PANELS[0]
_OTHERS = ("plain", "largest")
_CASES = [
    pytest.param(panel, language, look, id=f"{panel.name}-{language}-{look.name}")
    for panel in PANELS
    for language in LANGUAGES
    for look in LOOKS
    if panel is _PORTRAIT or look.name in _OTHERS
]
# The other languages of guests, whose texts are longer or shorter.
_CASES += [
    pytest.param(_PORTRAIT, language, LOOKS[0], id=f"{_PORTRAIT.name}-{language}-{LOOKS[0].name}")
    for language in GUEST_LANGUAGES
    if language not in LANGUAGES
]


@pytest.mark.parametrize(("panel", "language", "look"), _CASES)
def test_every_page_can_be_read_reached_and_pressed(
    walls: dict[str, SceneWindow], panel: Panel, language: str, look: Look
) -> None:
    scene_window = window_on(walls, panel)
    low = look.display.low_position and panel.height > panel.width
    faults, kept = [], []
    for name, scene in scenes(language, look.display).items():
        told: set[str] = set()
        pages = scene_window.show(scene)
        for page in range(pages):
            if page:
                scene_window.turn()
            picture = scene_window.picture()
            kept.append(keep_picture(picture, f"{panel.name}-{language}-{look.name}-{name}", page))
            found = audit.audit(scene_window, low=low, picture=picture)
            faults += [f"{name}, page {page + 1}: {fault}" for fault in found]
            told |= {
                str(one.property("text")) for one in scene_window.items() if audit.is_text(one)
            }
        faults += [f"{name} never says {words!r}" for words in _missing(scene, told)]
    write_contact_sheet(kept, SHEETS / f"{panel.name}-{language}-{look.name}.jpg")
    assert faults == []


@pytest.mark.parametrize("language", [one for one in GUEST_LANGUAGES if one not in LANGUAGES])
def test_the_texts_of_every_language_have_room_at_200_percent(
    walls: dict[str, SceneWindow], language: str
) -> None:
    scene_window = window_on(walls, _PORTRAIT)
    faults, kept = [], []
    for name, scene in scenes(language, DisplaySettings(zoom=2.0)).items():
        for page in range(scene_window.show(scene)):
            if page:
                scene_window.turn()
            picture = scene_window.picture()
            kept.append(keep_picture(picture, f"{_PORTRAIT.name}-{language}-largest-{name}", page))
            found = audit.audit(scene_window, low=False, picture=picture)
            faults += [f"{name}, page {page + 1}: {fault}" for fault in found]
    write_contact_sheet(kept, SHEETS / f"{_PORTRAIT.name}-{language}-largest.jpg")
    assert faults == []


def keep_picture(picture: QImage, name: str, page: int) -> Path:
    """A picture at half size, as output of the checks; JPEG is written in a fifth of PNG's time."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    half = picture.scaledToWidth(picture.width() // 2, Qt.TransformationMode.SmoothTransformation)
    kept = PICTURES / f"{name}{f'-{page + 1}' if page else ''}.jpg"
    assert half.save(str(kept), quality=_QUALITY)
    return kept


def _missing(scene: AttendeeProps, told: set[str]) -> list[str]:
    """What a scene has to say and no page says; line breaks and dots are the screen's affair."""
    said = _plain(" ".join(told))
    return [words for words in _wanted(scene) if words and _plain(words) not in said]


def _wanted(scene: AttendeeProps) -> list[str]:
    """What is never left out: how it went, who, what and where, the table, the first action."""
    if scene.idle:
        return [scene.idle_title, scene.idle_text, scene.idle_more, scene.idle_finish]
    lines = [*scene.band.beside, *scene.band.below]
    head = scene.table_head
    told = () if head else lines
    wanted = [line.text for line in told if line.role not in ("detail", "fact", "panel")]
    wanted += [head.number, head.time] if head else []
    wanted += [scene.route, scene.number]
    if scene.now:
        wanted += [scene.now.minutes, scene.now.title, scene.now.room]
    if scene.hero:
        wanted += [scene.hero.number, scene.hero.minutes, scene.hero.room]
    if scene.scan:
        wanted += [scene.scan.title]
    if scene.desk_ticket:
        wanted += [scene.desk_ticket.number, scene.desk_ticket.place]
    wanted += [one.text for one in (scene.warning, scene.notice) if one]
    current = [step.text for step in scene.steps if step.state == "current"]
    wanted += current or [step.text for step in scene.steps][-1:]
    wanted += [line.time for line in scene.lines if line.id == "table"]
    wanted += [line.text for line in scene.lines if line.number]
    wanted += [action.text for action in scene.actions[:1] if not action.optional]
    wanted += [row.title for row in scene.timeline] + [row.table for row in scene.rounds]
    wanted += [option.text for group in scene.choices for option in group.options]
    return wanted


def _plain(words: str) -> str:
    for mark in ("·", PHRASE_END, _WORD_JOINER):
        words = words.replace(mark, " ")
    return "".join(words.split())


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.0])
def test_the_smallest_text_grows_with_the_zoom(portrait: SceneWindow, zoom: float) -> None:
    """12, 18 and 24 mm; only in the band, where two languages stand together, is a little less."""
    for name in ("welcome", "already", "not-found", "ticket", "day"):
        portrait.show(scenes("ko", DisplaySettings(zoom=zoom))[name])
        texts = [one for one in portrait.items() if audit.is_text(one)]
        assert min(audit.glyph_mm(portrait, one) for one in texts) >= 12 * min(zoom, 1.0)
        dock = [one for one in texts if str(one.property("text")) in _DOCK]
        assert dock
        for one in dock:
            assert audit.glyph_mm(portrait, one) >= 12 * zoom - 0.1


_DOCK = {load_texts("ko").say(one) for one in ("bar.start", "bar.start.short", "bar.help")}


def test_the_result_can_be_read_from_two_metres(portrait: SceneWindow) -> None:
    """What was recognised stands in letters of 17 mm and more."""
    for language in LANGUAGES:
        shown = scenes(language, DisplaySettings())
        for name in ("welcome", "goodbye", "already", "refused", "not-found", "ticket"):
            portrait.show(shown[name])
            sizes = {
                str(one.property("text")): audit.glyph_mm(portrait, one)
                for one in portrait.items()
                if audit.is_text(one)
            }
            lines = [*shown[name].band.beside, *shown[name].band.below]
            heads = [line.text for line in lines if line.role in ("name", "head")]
            assert max(sizes[text] for text in heads) >= 14


_PLANTED = """
import QtQuick
import QtQuick.Controls.Basic

Item {
    id: root

    width: 1080
    height: 1920

    component Said: Text { x: 48; font.pixelSize: 100 }
    component Pressed: Button { x: 48; width: 400; height: 100; contentItem: Item {} }

    Rectangle { anchors.fill: root; color: "white" }
    Said { y: 100; text: "faint"; color: "#b8b8b8" }
    Said { y: 300; text: "small"; font.pixelSize: 40 }
    Said { y: 500; text: "cut to pieces"; width: 300; elide: Text.ElideRight }
    Said { x: 1000; y: 700; text: "outside" }
    Said { y: 900; text: "above" }
    Said { y: 920; text: "below" }
    Pressed { y: 700; text: "tiny"; width: 70; height: 50 }
    Pressed { x: 600; y: 1100; text: "" }
    Pressed { y: 1300; text: "one" }
    Pressed { x: 300; y: 1350; text: "two" }
    Pressed { y: 1600; text: "mute"; Accessible.ignored: true }
}
"""
"""One example of every fault that the audit finds."""


def test_the_audit_finds_every_kind_of_fault(portrait: SceneWindow) -> None:
    component = QQmlComponent(portrait.engine)
    component.setData(_PLANTED.encode(), QUrl())
    planted = component.create()
    assert isinstance(planted, QQuickItem), component.errorString()
    try:
        found = _audited(portrait, planted)
    finally:
        planted.setParentItem(None)  # type: ignore[arg-type] # Qt's null
        planted.deleteLater()
    for said in (
        "'faint' has a contrast of 1.98",
        "'small' is 7.02 mm high",
        "'cut to pieces' is truncated",
        "'outside' leaves the window",
        "'above' overlaps 'below'",
        "'tiny' is 17.4 x 12.4 mm",
        "has no name",
        "'one' overlaps 'two'",
        "nothing accessible stands for 'mute'",
        "'tiny' is too high up",
    ):
        assert any(said in one for one in found), f"{said}: {found}"


def _audited(scene_window: SceneWindow, planted: QQuickItem) -> list[str]:
    content = scene_window.window.contentItem()
    own = content.childItems()
    for item in own:
        item.setVisible(False)
    planted.setParentItem(content)
    scene_window.settle()
    found = audit.audit(scene_window, low=True)
    for item in own:
        item.setVisible(True)
    return found
