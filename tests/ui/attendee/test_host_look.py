"""The host's colour and logo on the band, told from its pictures."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.domain.kiosk_flow.state import DisplaySettings
from kiosk.domain.records.branding import brand_palette
from kiosk.domain.records.pictures import BrandPicture, PictureUse
from kiosk.ui.attendee.cards.host_look import host_look
from tests.ui.attendee.attendee_window import SceneWindow, rect
from tests.ui.attendee.panels import PANELS
from tests.ui.attendee.scene_inputs import scenes
from tests.ui.attendee.scene_records import PROGRAMME
from tests.ui.audit import Pixels, pixels

_MAGENTA = (200, 0, 120)


@pytest.fixture
def portrait(qapp: QGuiApplication) -> Iterator[SceneWindow]:
    scene_window = SceneWindow(PANELS[0])
    yield scene_window
    scene_window.close()


def logo_picture(use: PictureUse) -> BrandPicture:
    buffer = BytesIO()
    Image.new("RGB", (300, 100), _MAGENTA).save(buffer, "PNG")
    data = base64.b64encode(buffer.getvalue()).decode()
    return BrandPicture(str(use), "logo.png", "image/png", data)


def _shown(scene_window: SceneWindow, name: str, colour: str, zoom: float = 1.0) -> Pixels:
    pictures = {str(PictureUse.LOGO_DARK): logo_picture(PictureUse.LOGO_DARK)}
    host = replace(PROGRAMME, event=replace(PROGRAMME.event, colour=colour), pictures=pictures)
    scene = scenes("ko", DisplaySettings(zoom=zoom))[name]
    scene_window.show(replace(scene, host=host_look(host)))
    return pixels(scene_window.picture())


def _foot(scene_window: SceneWindow, picture: Pixels) -> tuple[int, ...]:
    """The colour of the band's lower edge."""
    band = next(item for item in scene_window.items() if item.objectName() == "band")
    return tuple(map(int, picture[int(rect(band).bottom()) - 3, 4]))


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.removeprefix("#")))


def test_only_the_brand_band_has_the_hosts_colour(portrait: SceneWindow) -> None:
    wanted = brand_palette("#7A1FA2").base
    asked = _shown(portrait, "ticket", "#7A1FA2")
    np.testing.assert_allclose(_foot(portrait, asked), _channels(wanted), atol=4)
    ok = _shown(portrait, "welcome", "#7A1FA2")
    np.testing.assert_allclose(_foot(portrait, ok), (11, 107, 58), atol=4)


def test_a_light_colour_is_darkened_until_white_can_be_read_on_it(portrait: SceneWindow) -> None:
    wanted = brand_palette("#8FD3FF")
    assert wanted.is_darkened
    asked = _shown(portrait, "ticket", "#8FD3FF")
    np.testing.assert_allclose(_foot(portrait, asked), _channels(wanted.base), atol=4)


def test_the_logo_stands_in_the_corner_of_the_band(portrait: SceneWindow) -> None:
    def logo(picture: Pixels) -> int:
        return int((picture[:200, :480].astype(int) == _MAGENTA).all(axis=2).sum())

    assert logo(_shown(portrait, "welcome", "")) > 10_000
    assert logo(_shown(portrait, "welcome", "", zoom=2.0)) == 0
