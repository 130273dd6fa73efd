"""What every screen says when it is read aloud, in every language of guests."""

from __future__ import annotations

from collections import Counter

import pytest

from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.domain.text.languages import GUEST_LANGUAGES
from kiosk.ui.attendee.layout.line_breaking import PHRASE_END
from kiosk.ui.attendee.props import AttendeeProps
from tests.ui import audit
from tests.ui.attendee.attendee_window import SceneWindow, parents, rect
from tests.ui.attendee.scene_inputs import scenes

_PLAIN = DisplaySettings()
_SENTENCE_ENDS = ".?!,"
# Texts whose upper edges are less apart are in one row.
_ROW_MM = 16


def plain(text: str) -> str:
    """A text without spaces and marks for line breaking."""
    return "".join(text.replace(PHRASE_END, "").replace("\N{WORD JOINER}", "").split())


def _contents(scene: AttendeeProps) -> list[str]:
    """All that a screen tells; what buttons say is read with the buttons."""
    if scene.idle:
        return [scene.idle_title, scene.idle_text]
    told = [line.text for line in (*scene.band.beside, *scene.band.below)]
    told += [scene.body, scene.note, scene.route, scene.foot]
    told += [row.spoken for row in scene.rounds]
    told += [group.label for group in scene.choices]
    for card in (scene.now, scene.hero):
        told += [card.chip, card.minutes, card.room, card.way] if card else []
    if scene.now:
        told.append(scene.now.title)
    if scene.hero:
        told += [scene.hero.number, scene.hero.label]
    if scene.head:
        told += [scene.head.name, scene.head.clock, scene.head.date, scene.head.venue]
    if scene.scan:
        told += [scene.scan.title, scene.scan.second_title, scene.scan.body]
    if scene.desk_ticket:
        told += [scene.desk_ticket.label, scene.desk_ticket.number, scene.desk_ticket.place]
    if scene.qr:
        told += [scene.qr.title, scene.qr.detail]
    told += [part for step in scene.steps for part in (step.text, step.time)]
    told += [part for line in scene.lines for part in (line.text, line.detail, line.time)]
    told += [part for one in scene.timeline for part in (one.time, one.title, one.room, one.badge)]
    told += [scene.notice.text] if scene.notice else []
    return told


@pytest.mark.parametrize("language", GUEST_LANGUAGES)
def test_every_screen_is_told_as_text(language: str) -> None:
    shown = scenes(language, _PLAIN)
    assert {scene.screen for scene in shown.values()} == {screen.value for screen in Screen}
    for name, scene in shown.items():
        assert scene.language == language
        assert scene.spoken, name
        assert scene.spoken[-1] in _SENTENCE_ENDS, name
        assert PHRASE_END not in scene.spoken, name
        assert "\n" not in scene.spoken, name
        said = plain(scene.spoken)
        missing = [text for text in _contents(scene) if plain(text) not in said]
        assert missing == [], name


@pytest.mark.parametrize("language", GUEST_LANGUAGES)
def test_it_is_told_in_the_order_in_which_it_stands(portrait: SceneWindow, language: str) -> None:
    faults = {}
    for name, scene in scenes(language, _PLAIN).items():
        portrait.show(scene)
        said, at, row = plain(scene.spoken), 0, 0.0
        for top, text in _in_rows(portrait):
            found = said.find(text)
            if found >= 0 and said.count(text) == 1 and not text.isdecimal():
                if found < at and top - row > _ROW_MM * portrait.panel.px_per_mm:
                    faults[name] = text
                at, row = max(at, found), top
    assert faults == {}


def _in_rows(scene_window: SceneWindow) -> list[tuple[float, str]]:
    """The texts beside the buttons from top to bottom, each with its upper edge.

    Of the event's name, which stands above every screen, only where it stands once.
    """
    texts = [
        one
        for one in scene_window.items()
        if audit.is_text(one) and not any(map(audit.is_button, parents(one)))
    ]
    placed = [(rect(one).top(), rect(one).left(), str(one.property("text"))) for one in texts]
    counts = Counter(text for *_, text in placed)
    return [(top, plain(text)) for top, _, text in sorted(placed) if counts[text] == 1]
