"""Every page in both languages, light and dark, small and large: nothing cut, faint or nameless."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from kiosk.domain.records.permissions import Actor, Role
from kiosk.store import Store
from kiosk.usecases.admin.staff import add_staff, set_up_admin
from tests.ui.attendee.attendee_window import parents, rect
from tests.ui.audit import Pixels, crop, id_of, ink, is_button, is_text, luminance, pixels, ratio
from tests.ui.desk.conftest import NOW, Counter

_TEXT, _CONTROL, _TOUCH, _CONTRAST = 16, 32, 44, 4.5


@dataclass(frozen=True, slots=True)
class Look:
    language: str
    dark: bool
    size: tuple[int, int]
    touch: bool = False

    @property
    def scale(self) -> float:
        return max(1.0, min(self.size[0] / 1920, self.size[1] / 1080))


LOOKS = (
    Look("ko", dark=False, size=(1366, 768)),
    Look("en", dark=True, size=(1366, 768), touch=True),
    Look("ko", dark=True, size=(3840, 2160)),
)
# What is opened on each page before it is looked at.
PAGES = {
    "dashboard": (),
    "delegations": ("choose", "Embassy of Sweden"),
    "tables": ("pick", "lund"),
    "programme": ("choose", "session:s1"),
    "devices": (),
    "import": ("choose", "file"),
    "takeaway": ("choose", "no-shows"),
    "staff": ("act", "add"),
}


def prepared(counter: Counter) -> None:
    def begin(store: Store) -> None:
        admin = set_up_admin(store, "Lee", "482913", NOW)
        assert isinstance(admin, Actor)
        add_staff(store, admin, "Anna", Role.VOLUNTEER, "482913")

    counter.elsewhere(begin)
    for guest in ("kim", "berg"):
        counter.scan(guest)
    counter.work_as(Role.ADMIN)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.language}-{look.size[0]}")
def test_every_page_can_be_read_and_pressed(counter: Counter, look: Look) -> None:
    prepared(counter)
    shell = counter.face.view_model
    counter.face.window.resize(*look.size)
    counter.face.office.speak(look.language)
    shell._look = replace(shell._look, dark=look.dark, touch=look.touch)
    shell.show()
    findings = []
    for name, opening in PAGES.items():
        page = counter.open(name)
        if opening:
            getattr(page, opening[0])(opening[1])
        counter.settle()
        findings += [f"{name}: {finding}" for finding in audit(counter, look)]
    assert findings == []


def audit(counter: Counter, look: Look) -> Iterator[str]:
    image = pixels(counter.face.window.grabWindow())
    items = list(seen(counter.face.window.contentItem()))
    acting = {id_of(face.object()) for face in faces(counter) if face.text(_NAME).strip()}
    for item in items:
        if is_text(item):
            yield from unreadable(item, look, partial(crop, image))
        elif is_button(item):
            yield from unpressable(item, look, acting)


_NAME = QAccessible.Text.Name


def unreadable(text: QQuickItem, look: Look, cut: partial) -> Iterator[str]:  # type: ignore[type-arg]  # a picture's piece
    said = repr(str(text.property("text"))[:40])
    if text.property("font").pixelSize() < round(_TEXT * look.scale):
        yield f"{said} is small"
    if text.property("truncated"):
        yield f"{said} is truncated"
    if text.property("contentWidth") > text.width() + 1:
        yield f"{said} is wider than its place"
    if is_whole(text) and (found := contrast(text, cut(ink(text)))) < _CONTRAST:
        yield f"{said} has a contrast of {found:.2f}"


def contrast(text: QQuickItem, ground: Pixels) -> float:
    """Of the ink against what is most of the picture behind it; small glyphs are all fringe."""
    packed = ground.reshape(-1, 3).astype(np.uint32) @ np.array([65536, 256, 1], np.uint32)
    most = int(np.bincount(packed).argmax()) if packed.size else 0
    behind = np.array([most >> 16, most >> 8 & 255, most & 255], np.uint8)
    colour = text.property("color")
    written = np.array([colour.red(), colour.green(), colour.blue()], np.uint8)
    return ratio(luminance(written), luminance(behind))


def unpressable(button: QQuickItem, look: Look, acting: set[int]) -> Iterator[str]:
    said = repr(str(button.property("text"))[:40])
    least = (_TOUCH if look.touch else _CONTROL) * look.scale
    if id_of(button) not in acting:
        yield f"{said} has no name for a screen reader"
    if button.height() < round(least) or button.width() < round(least):
        yield f"{said} is {button.width():.0f} x {button.height():.0f} px"
    window = QRectF(0, 0, *look.size)
    scrolls = any(above.clip() for above in parents(button))
    if not scrolls and not window.contains(rect(button)):
        yield f"{said} leaves the window"


def is_whole(item: QQuickItem) -> bool:
    """Whether all of it is in view, also of what scrolls."""
    return all(
        rect(above).adjusted(-1, -1, 1, 1).contains(rect(item))
        for above in parents(item)
        if above.clip() or above.parentItem() is None
    )


def seen(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from seen(child)


def faces(counter: Counter) -> Iterator[QAccessibleInterface]:
    waiting = [QAccessible.queryAccessibleInterface(counter.face.window)]
    while waiting:
        face = waiting.pop()
        yield face
        waiting += [face.child(index) for index in range(face.childCount())]
