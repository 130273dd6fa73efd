"""The host's colour and pictures, as the event has them."""

from __future__ import annotations

from functools import lru_cache

from kiosk.domain.records.branding import brand_palette
from kiosk.domain.records.entities import Programme
from kiosk.domain.records.pictures import PictureUse
from kiosk.ui.attendee.cards.contents import HostLook

_shades = lru_cache(maxsize=8)(brand_palette)


def host_look(programme: Programme) -> HostLook:
    """The face's own colours where the event names none."""
    urls = {use: picture.url for use, picture in programme.pictures.items()}
    pictures = {
        "logo": urls.get(PictureUse.LOGO, ""),
        "logo_dark": urls.get(PictureUse.LOGO_DARK, ""),
        "pattern": urls.get(PictureUse.PATTERN, ""),
    }
    if not programme.event.colour:
        return HostLook(**pictures)
    shades = _shades(programme.event.colour)
    return HostLook(shades.base, shades.deep, shades.tint, **pictures)
