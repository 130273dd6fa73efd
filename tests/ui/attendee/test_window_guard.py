"""The window's surroundings: who may close it, how large it is, where it can be seen."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.settings import Settings
from kiosk.ui.attendee import screen_sizes
from kiosk.ui.attendee.window_guard import WindowGuard
from kiosk.ui.shared import vnc
from kiosk.ui.shared.fonts import Glyphs

LEFT, RIGHT, MIDDLE = QPoint(10, 950), QPoint(530, 950), QPoint(270, 950)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWindow]:
    window = QWindow()
    window.resize(540, 960)
    window.show()
    qtbot.waitUntil(window.isExposed)
    yield window
    window.destroy()


@pytest.fixture
def panel() -> QPointingDevice:
    return QTest.createTouchDevice()


def test_both_lower_corners_held_call_the_keypad(
    window: QWindow, panel: QPointingDevice, qtbot: QtBot
) -> None:
    guard = WindowGuard(window, 2.0, closable=False)
    QTest.touchEvent(window, panel).press(1, LEFT, window).commit()
    assert not guard._hold.isActive()
    QTest.touchEvent(window, panel).move(1, LEFT, window).press(2, RIGHT, window).commit()
    assert guard._hold.isActive()
    assert guard._hold.interval() == 5000
    guard._hold.setInterval(0)
    with qtbot.waitSignal(guard.corners_held):
        guard._hold.start()


@pytest.mark.parametrize(
    ("first", "second"), [(LEFT, MIDDLE), (LEFT, LEFT), (LEFT, QPoint(530, 10))]
)
def test_two_fingers_elsewhere_do_not(
    window: QWindow, panel: QPointingDevice, first: QPoint, second: QPoint
) -> None:
    guard = WindowGuard(window, 2.0, closable=False)
    QTest.touchEvent(window, panel).press(1, first, window).press(2, second, window).commit()
    assert not guard._hold.isActive()


def test_releasing_a_corner_cancels_the_gesture(window: QWindow, panel: QPointingDevice) -> None:
    guard = WindowGuard(window, 2.0, closable=False)
    QTest.touchEvent(window, panel).press(1, LEFT, window).press(2, RIGHT, window).commit()
    assert guard._hold.isActive()
    QTest.touchEvent(window, panel).move(1, LEFT, window).release(2, RIGHT, window).commit()
    assert not guard._hold.isActive()


@pytest.mark.parametrize("closable", [True, False])
def test_only_a_window_on_a_desktop_can_be_closed(window: QWindow, closable: bool) -> None:
    guard = WindowGuard(window, 2.0, closable=closable)
    assert window.close() is closable
    assert window.isVisible() is not closable
    assert guard.parent() is None


def test_the_size_is_as_asked_or_the_screens(qtbot: QtBot) -> None:
    assert screen_sizes.size_of((1280, 800), windowed=True) == (1280, 800)
    assert screen_sizes.size_of(None, windowed=False) == (800, 800)
    assert screen_sizes.size_of(None, windowed=True) == (405, 720)


def test_sizes_are_measured_or_those_of_the_reference_panel(qtbot: QtBot) -> None:
    assert screen_sizes.density(Settings(), (1080, 1920)) == pytest.approx(4.03, abs=0.005)
    assert screen_sizes.density(Settings(px_per_mm={"default": 5.56}), (1080, 1920)) == 5.56


def test_what_the_bundled_fonts_can_draw(qtbot: QtBot) -> None:
    glyphs = Glyphs()
    for name in ("김민서", "KIM 王小明", "Łukasz Żółć", "Nguyễn Văn An", "ليلى", "สมชาย", "Ёлкина"):
        assert glyphs.can_draw(name), name
    for name in ("देवराज", "ᏣᎳᎩ", "😀", "KIM ᏣᎳᎩ"):
        assert not glyphs.can_draw(name), name


@pytest.mark.parametrize(
    ("environment", "system", "needed"),
    [
        ({}, "linux", True),
        ({"DISPLAY": ""}, "linux", True),
        ({"DISPLAY": ":0"}, "linux", False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({}, "win32", False),
    ],
)
def test_without_a_display_the_window_is_served_over_vnc(
    environment: dict[str, str], system: str, needed: bool
) -> None:
    assert vnc.is_needed(environment, system) is needed


def test_a_server_for_everybody_is_put_on_loopback() -> None:
    with socket.create_server(("", 0)) as qts:
        port = vnc.keep_on_loopback()
        assert port is not None
        assert qts.getsockname() == ("127.0.0.1", port)
        with socket.create_connection(("127.0.0.1", port)) as viewer:
            accepted, _ = qts.accept()
            accepted.close()
            assert viewer.recv(1) == b""
    assert vnc.keep_on_loopback() is None
    assert vnc.platform(1080, 1920) == "vnc:size=1080x1920:port=0"


def test_touch_targets_are_found_whatever_the_density(window: QWindow) -> None:
    guard = WindowGuard(window, 1.0, closable=False)
    assert guard._corner_at(window, 39.0, 930.0) == "left"
    assert guard._corner_at(window, 501.0, 930.0) == "right"
    assert guard._corner_at(window, 270.0, 930.0) == guard._corner_at(window, 5.0, 900.0) == ""
    assert Qt.WindowType.FramelessWindowHint not in window.flags()
