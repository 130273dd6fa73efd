"""Accessibility checks of the desk window, the counterpart of `audit` for the attendee window.

Every check returns its findings as sentences; an empty list is a pass.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQuick import QQuickItem

from tests.ui import audit
from tests.ui.attendee.attendee_window import parents, rect
from tests.ui.desk.demo_desk import DemoDesk

_ROLES = (
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.PageTab,
    QAccessible.Role.ListItem,
)
_TEXT_PX, _CONTROL_PX, _TOUCH_PX = 16, 32, 44
_TOLERANCE = 1.5


def look(demo_desk: DemoDesk, picture: QImage) -> list[str]:
    """All findings about the current screen, of which there is a picture, that need no input."""
    items = demo_desk.items()
    texts = [item for item in items if audit.is_text(item) and _is_in_view(item)]
    buttons = [item for item in items if audit.is_button(item) and _is_in_view(item)]
    return [
        *audit.unnamed(demo_desk, buttons, _ROLES),
        *small(demo_desk, texts, buttons),
        *cut_off(demo_desk, texts, buttons),
        *audit.overlapping(texts, _apart(buttons)),
        *audit.faint(audit.pixels(picture), texts, fine=True),
    ]


def small(demo_desk: DemoDesk, texts: list[QQuickItem], buttons: list[QQuickItem]) -> list[str]:
    """Texts below 16 px, controls below 32 px, or 44 px on a touch screen; times the scale."""
    scale = demo_desk.scale
    min_px = (_TOUCH_PX if demo_desk.touch else _CONTROL_PX) * scale
    sizes = [(text, text.property("font").pixelSize()) for text in texts]
    return [
        *(f"{_quoted(text)} is {px} px high" for text, px in sizes if px < _TEXT_PX * scale - 0.5),
        *(
            f"{_quoted(one)} is {one.width():.0f} x {one.height():.0f} px"
            for one in buttons
            if one.height() < min_px - 0.5 or one.width() < _CONTROL_PX * scale - 0.5
        ),
    ]


def cut_off(demo_desk: DemoDesk, texts: list[QQuickItem], buttons: list[QQuickItem]) -> list[str]:
    """Texts and buttons beyond the window or their button, and elided texts.

    An elided text is accepted if an accessible name has the whole text.
    """
    window = QRectF(0, 0, demo_desk.window.width(), demo_desk.window.height())
    findings = [
        f"{_quoted(one)} leaves the window" for one in buttons if not window.contains(rect(one))
    ]
    for text in texts:
        glyphs = audit.ink(text)
        if text.property("truncated") and not _has_accessible_text(text):
            findings.append(f"{_quoted(text)} is truncated")
        if text.property("contentWidth") > text.width() + _TOLERANCE:
            findings.append(f"{_quoted(text)} is wider than its place")
        if not window.contains(glyphs):
            findings.append(f"{_quoted(text)} leaves the window")
        for above in parents(text):
            room = rect(above).adjusted(-1, -1, 1, 1)
            if audit.is_button(above) and not room.contains(glyphs):
                findings.append(f"{_quoted(text)} leaves its button")
    return findings


def _apart(buttons: list[QQuickItem]) -> list[QQuickItem]:
    """The buttons that contain no other button."""
    holding = {audit.id_of(above) for one in buttons for above in parents(one)}
    return [one for one in buttons if audit.id_of(one) not in holding]


def _is_in_view(item: QQuickItem) -> bool:
    """Whether no clipping ancestor cuts off a part of the item."""
    where = audit.ink(item) if audit.is_text(item) else rect(item)
    return all(
        rect(above).adjusted(-1, -1, 1, 1).contains(where)
        for above in parents(item)
        if above.clip()
    )


def _has_accessible_text(text: QQuickItem) -> bool:
    for above in parents(text):
        face: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(above)
        if face and str(text.property("text")) in face.text(QAccessible.Text.Name):
            return True
    return False


def _quoted(item: QQuickItem) -> str:
    return repr(str(item.property("text"))[:40])
