"""How long a second press after a check-in is ignored."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from kiosk.ui.desk.person.repeat_guard import DURATION, RepeatGuard


def test_a_press_is_ignored_until_the_card_shows_the_check_in(qapp: QGuiApplication) -> None:
    seconds = [0.0]
    guard = RepeatGuard(lambda: seconds[0], qapp)
    before, after = object(), object()
    assert not guard.blocks("guest", before)
    guard.start("guest", before)
    assert guard.blocks("guest", after)
    seconds[0] = DURATION + 10
    guard.tick()
    assert guard.blocks("guest", before)
    assert not guard.blocks("guest", after)
    assert not guard.blocks("another", object())
