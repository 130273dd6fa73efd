"""Every action that the state machine takes has a button on its screen, and every button acts."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.domain import kiosk_flow
from kiosk.domain.kiosk_flow.events import Pressed
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import KioskState, unexpected
from kiosk.domain.kiosk_flow.state_machine import step
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.inputs import AttendeeInputs
from tests.ui.attendee.attendee_window import SceneWindow
from tests.ui.attendee.panels import PANELS
from tests.ui.attendee.scene_inputs import TEXTS, inputs, states
from tests.ui.attendee.scene_records import PROGRAMME
from tests.ui.audit import is_button

_ELSEWHERE = {
    # The first screen itself.
    (Screen.ATTRACT, "start"),
    # My day, to which there is a button, has one that leads there.
    (Screen.WELCOME, "phone"),
    (Screen.ALREADY, "phone"),
    (Screen.REFUSED, "phone"),
    # Who sits there, to which there is a button beside the plan, has one that leads there.
    (Screen.TABLE, "day"),
    # Whether the name on the badge is right is asked first.
    (Screen.WELCOME, "day"),
    (Screen.WELCOME, "table"),
    # The sheet is closed first.
    (Screen.PHONE, "languages"),
}
"""What a screen takes without a button of its own for it."""


@pytest.fixture(scope="module")
def offered(qapp: QGuiApplication) -> Iterator[dict[str, set[str]]]:
    """The actions that the buttons of every state send when they are pressed, on all its pages."""
    scene_window = SceneWindow(PANELS[0])
    yield {name: _sent(scene_window, *each) for name, each in _states().items()}
    scene_window.close()


def test_every_button_does_something(offered: dict[str, set[str]]) -> None:
    """But while a scan is decided, when the dock stays where it is."""
    idle = {
        name: dead
        for name, (state, _) in _states().items()
        if state.screen is not Screen.CHECKING
        if (dead := {action for action in offered[name] if not _acts(state, action)})
    }
    assert idle == {}


def test_every_action_of_a_screen_has_a_button(offered: dict[str, set[str]]) -> None:
    known = _written_actions().union(*offered.values())
    lacking = {
        (name, state.screen, action)
        for name, (state, _) in _states().items()
        for action in known - offered[name]
        if _acts(state, action) and not _is_a_value(state, action)
    }
    named = {(screen, action) for _, screen, action in lacking}
    assert {each for each in lacking if each[1:] not in _ELSEWHERE} == set()
    assert named == _ELSEWHERE


def _is_a_value(state: KioskState, action: str) -> bool:
    """Whether it is one of many values, such as a key of another layout of the keyboard.

    Or a language that the event does not name, or the only round there is, which is shown.
    """
    match action.replace(":", ".").partition(".")[0]:
        case "key" | "tap":
            return state.screen in {Screen.SEARCH, Screen.QUESTION}
        case "language":
            return state.screen in {Screen.ACCESS, Screen.LANGUAGE}
        case "round":
            return state.answer is not None and len(state.answer.seats) == 1
    return False


def _states() -> dict[str, tuple[KioskState, AttendeeInputs]]:
    around = inputs()
    event = replace(PROGRAMME.event, languages=tuple(TEXTS))
    several = replace(around, programme=replace(PROGRAMME, event=event))
    return {
        **{name: (state, around) for name, state in states()},
        "language": (KioskState(Screen.LANGUAGE), several),
    }


def _sent(scene_window: SceneWindow, state: KioskState, around: AttendeeInputs) -> set[str]:
    sent: list[str] = []
    scene_window.view_model.acted.connect(sent.append)
    for page in range(scene_window.show(derive(state, around))):
        if page:
            scene_window.turn()
        for button in [one for one in scene_window.items() if _is_pressed(one)]:
            QMetaObject.invokeMethod(button, "click")
    scene_window.view_model.acted.disconnect(sent.append)
    # With more than two languages the button opens the list of them.
    return {"languages" if action == "language" else action for action in sent}


def _is_pressed(item: QQuickItem) -> bool:
    """Whether it can be pressed and does more than turn the page."""
    turns = item.metaObject().className().startswith("MoreButton_")
    return is_button(item) and item.isEnabled() and not turns


def _acts(state: KioskState, action: str) -> bool:
    """Whether the state machine expects the action."""
    return step(state, Pressed(action), 1.0) != unexpected(state, Pressed(action))


def _written_actions() -> set[str]:
    """Every text in the source of the state machine that could be an action."""
    folder = Path(kiosk_flow.__file__).parent
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in folder.glob("*.py")]
    return {
        node.value
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isascii()
    }
