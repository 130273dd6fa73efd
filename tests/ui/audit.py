"""Accessibility checks of a window: controls, legibility, overlaps.

Every check returns its findings as sentences; an empty list is a pass.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import combinations
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMetaObject, QObject, QRectF
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QImage,
)
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import getCppPointer

from tests.ui.attendee.attendee_window import SceneWindow, parents, rect

Pixels = NDArray[np.uint8]

_FULL_WIDTH = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7a3]")
# Pretendard, in em.
_ASCENT, _FULL_HEIGHT, _CAPITAL_HEIGHT = 0.95, 0.85, 0.707
_LARGE_MM, _SMALL_MM, _NAME_MM, _SMALL_DIAGONAL_MM = 12.0, 7.25, 6.3, 280.0
_TARGET_MM, _BUTTON_MM = 20.0, 24.0
_CONTRAST, _MOST_CONTRAST = 4.5, 21.0
_LOW = 0.42
_LEVELS = np.arange(256) / 255
_LINEAR = np.where(_LEVELS <= 0.04045, _LEVELS / 12.92, ((_LEVELS + 0.055) / 1.055) ** 2.4)
"""The light of each of the 256 levels of a colour in sRGB."""
_ROLES = (QAccessible.Role.Button, QAccessible.Role.RadioButton)


class AuditedWindow(Protocol):
    """An object with a window to check."""

    @property
    def window(self) -> QQuickWindow: ...


def audit(scene_window: SceneWindow, *, low: bool, picture: QImage | None = None) -> list[str]:
    """All findings about one page that need no input; `picture` is of it, where there is one."""
    items = scene_window.items()
    texts = [item for item in items if is_text(item)]
    buttons = [item for item in items if is_button(item)]
    image = picture or scene_window.picture()
    return [
        *unnamed(scene_window, buttons),
        *small_targets(scene_window, buttons),
        *small_texts(scene_window, texts),
        *cut_off(scene_window, texts, buttons),
        *overlapping(texts, buttons),
        *faint(pixels(image), texts),
        *(out_of_reach(scene_window, buttons) if low else ()),
    ]


def is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText") and bool(str(item.property("text")).strip())


def is_button(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")


def unnamed(
    scene_window: AuditedWindow,
    buttons: list[QQuickItem],
    roles: Collection[QAccessible.Role] = _ROLES,
) -> list[str]:
    """Every button needs an accessible object with a name, a press action and an allowed role."""
    root = QAccessible.queryAccessibleInterface(scene_window.window)
    acting = {id_of(face.object()): face for face in _faces(root) if _presses(face)}
    faults = [
        f"nothing accessible stands for {_label(b)}" for b in buttons if id_of(b) not in acting
    ]
    for button in buttons:
        face = acting.get(id_of(button))
        if face is None:
            continue
        if not face.text(QAccessible.Text.Name).strip():
            faults.append(f"a button at {rect(button)} has no name")
        if face.role() not in roles:
            faults.append(f"{_label(button)} acts as {face.role().name}")
    return faults


def small_targets(scene_window: SceneWindow, buttons: list[QQuickItem]) -> list[str]:
    density = scene_window.panel.px_per_mm
    height = _TARGET_MM if is_small(scene_window) else _BUTTON_MM
    return [
        f"{_label(button)} is {button.width() / density:.1f} x {button.height() / density:.1f} mm"
        for button in buttons
        if button.width() / density < _TARGET_MM or button.height() / density < height
    ]


def small_texts(scene_window: SceneWindow, texts: list[QQuickItem]) -> list[str]:
    """Numbers and words on a floor plan are as large as its tables and its stage leave room for."""
    least = _SMALL_MM if is_small(scene_window) else _LARGE_MM
    heights = [
        (text, glyph_mm(scene_window, text))
        for text in texts
        if text.objectName() not in ("planNumber", "planLabel")
    ]
    return [
        f"{_label(text)} is {mm:.2f} mm high"
        for text, mm in heights
        if mm < (_NAME_MM / _LARGE_MM * least if _is_name(text) else least) - 0.01
    ]


def _is_name(text: QQuickItem) -> bool:
    """A name is never shortened and breaks only between its parts: a long one is smaller."""
    return bool(text.parentItem().property("isName"))


def glyph_mm(scene_window: SceneWindow, text: QQuickItem) -> float:
    """Height in mm of the letters that fill a square, or else of the capitals."""
    share = _FULL_HEIGHT if _FULL_WIDTH.search(str(text.property("text"))) else _CAPITAL_HEIGHT
    return float(text.property("font").pixelSize() * share / scene_window.panel.px_per_mm)


def cut_off(
    scene_window: SceneWindow, texts: list[QQuickItem], buttons: list[QQuickItem]
) -> list[str]:
    """Nothing may leave the window, its own frame, or the card or button that it stands on."""
    window = QRectF(0, 0, scene_window.panel.width, scene_window.panel.height)
    faults = [
        f"{_label(one)} leaves the window" for one in buttons if not window.contains(rect(one))
    ]
    for text in texts:
        painted = ink(text)
        if text.property("truncated"):
            faults.append(f"{_label(text)} is truncated")
        if text.property("contentWidth") > text.width() + 1:
            faults.append(f"{_label(text)} is wider than its place")
        if not window.contains(painted):
            faults.append(f"{_label(text)} leaves the window")
        for above in parents(text):
            grounds = is_button(above) or above.clip() or is_card(above)
            if grounds and not rect(above).adjusted(-1, -1, 1, 1).contains(painted):
                faults.append(f"{_label(text)} leaves what it stands on")
    return faults


_MEASURED = 24
"""Pixels: strokes of smaller figures are too thin for their colour to be measured."""

_DIMMED = 0.5
"""Opacity below which an item counts as dimmed."""


def overlapping(texts: list[QQuickItem], buttons: list[QQuickItem]) -> list[str]:
    """No two texts or buttons may overlap."""
    faults = [
        f"{_label(one)} overlaps {_label(other)}"
        for one, other in combinations(buttons, 2)
        if rect(one).intersects(rect(other))
    ]
    inks = [(text, ink(text), set(parents(text))) for text in texts]
    for (one, ink_one, _), (other, ink_other, _) in combinations(inks, 2):
        if ink_one.intersects(ink_other):
            faults.append(f"{_label(one)} overlaps {_label(other)}")
    for text, painted, above in inks:
        faults += [
            f"{_label(text)} overlaps {_label(button)}"
            for button in buttons
            if button not in above and rect(button).intersects(painted)
        ]
    return faults


def faint(image: Pixels, texts: list[QQuickItem], *, fine: bool = False) -> list[str]:
    """Contrast of the glyphs against what is most of the ground behind them, from the picture.

    What is dimmed since it cannot be acted on need not have any (WCAG 2.2, 1.4.3).
    """
    measured = [
        (text, contrast(crop(image, ink(text)), fine=fine))
        for text in texts
        if text.isEnabled() or all(above.opacity() > _DIMMED for above in parents(text))
        if text.objectName() != "planNumber" or text.property("font").pixelSize() >= _MEASURED
    ]
    return [f"{_label(text)} has a contrast of {c:.2f}" for text, c in measured if c < _CONTRAST]


def out_of_reach(scene_window: SceneWindow, buttons: list[QQuickItem]) -> list[str]:
    top = _LOW * scene_window.panel.height
    return [f"{_label(one)} is too high up" for one in buttons if rect(one).top() < top]


def is_small(scene_window: SceneWindow) -> bool:
    panel = scene_window.panel
    return bool(np.hypot(panel.width, panel.height) / panel.px_per_mm <= _SMALL_DIAGONAL_MM)


def pixels(image: QImage) -> Pixels:
    """Height x width x RGB; a copy, since the picture's own memory may go first."""
    image = image.convertToFormat(QImage.Format.Format_RGBX8888)
    flat = np.frombuffer(image.constBits(), np.uint8).copy()
    return flat.reshape(image.height(), image.width(), 4)[:, :, :3]


def crop(image: Pixels, area: QRectF) -> Pixels:
    left, top = max(0, int(area.left())), max(0, int(area.top()))
    return image[top : int(area.bottom()) + 1, left : int(area.right()) + 1]


def contrast(image: Pixels, *, fine: bool = False) -> float:
    """WCAG's ratio between the most frequent colour and the most different one that is no fringe.

    Every sixth pixel is enough, but of `fine` text, whose strokes are hardly more than fringes.
    """
    sample = (image if fine else image[::2, ::3]).reshape(-1, 3)
    if not len(sample):  # out of the window, which `cut_off` reports
        return _MOST_CONTRAST
    red, green, blue = sample.T.astype(np.uint32)
    colours, counts = np.unique(red << 16 | green << 8 | blue, return_counts=True)
    ground = luminance(colours[counts.argmax()])
    solid = luminance(colours[counts >= (1 if fine else max(3, counts.sum() // 1000))])
    ratios = (np.maximum(solid, ground) + 0.05) / (np.minimum(solid, ground) + 0.05)
    return float(ratios.max(initial=1.0))


def luminance(colours: NDArray[np.uint32]) -> NDArray[np.float64]:
    """The relative luminance of colours 0xRRGGBB, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (_LINEAR[colours >> shift & 255] for shift in (16, 8, 0))
    return np.asarray(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def ink(text: QQuickItem) -> QRectF:
    """Where the glyphs are: from the top of the first line's capitals to the last line's foot."""
    size = text.property("font").pixelSize()
    where = rect(text)
    width, height = text.property("contentWidth"), text.property("contentHeight")
    painted = text.property("painted")
    if painted is not None:
        where = text.mapRectToScene(painted)
    elif any(map(is_button, parents(text))):
        where.translate((where.width() - width) / 2, 0)
    pitch = height / max(1, text.property("lineCount"))
    above = _ASCENT - (
        _FULL_HEIGHT if _FULL_WIDTH.search(str(text.property("text"))) else _CAPITAL_HEIGHT
    )
    below = max(0.0, pitch - size)
    return QRectF(where.left(), where.top() + above * size, width, height - above * size - below)


def is_whole(item: QQuickItem) -> bool:
    """Whether all of it is in view, also of what scrolls."""
    return all(
        rect(above).adjusted(-1, -1, 1, 1).contains(rect(item))
        for above in parents(item)
        if above.clip() or above.parentItem() is None
    )


def id_of(thing: QObject) -> int:
    """The same for every Python object that stands for one Qt object."""
    return int(getCppPointer(thing)[0])


def _faces(face: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield face
    for child in (face.child(index) for index in range(face.childCount())):
        if child is not None:
            yield from _faces(child)


def _presses(face: QAccessibleInterface) -> bool:
    actions: QAccessibleActionInterface | None = face.actionInterface()
    return actions is not None and "Press" in actions.actionNames()


def is_card(item: QQuickItem) -> bool:
    """Whether it is a card of the attendee face."""
    kind: QMetaObject | None = item.metaObject()
    while kind is not None and not kind.className().startswith("Card_"):
        kind = kind.superClass()
    return kind is not None


def _label(item: QQuickItem) -> str:
    return repr(str(item.property("text"))[:40])
