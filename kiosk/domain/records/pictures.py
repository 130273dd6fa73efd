"""Pictures of the host: its logo on light and on dark ground, and a pattern."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path, PurePath

# Bytes of a picture file, and pixels of its longer side: it travels in the journal of each device.
LARGEST_PICTURE = 512 * 1024
LONGEST_SIDE = 4096


class PictureUse(StrEnum):
    """What a picture is shown as; the id of its record and the field of the event with its name."""

    LOGO = "logo"
    LOGO_DARK = "logo_dark"
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class BrandPicture:
    """A picture by its use; `data` is the file in base64, empty once the picture was removed.

    `name` is that of the file, `media` its type: image/png or image/svg+xml.
    """

    id: str = ""
    name: str = ""
    media: str = ""
    data: str = field(default="", repr=False)

    @property
    def url(self) -> str:
        """The picture as a data URL (RFC 2397), empty for none."""
        return f"data:{self.media};base64,{self.data}" if self.data else ""


def picture_file(listed: Path, use: str, name: str) -> Path:
    """The file of a picture that belongs to a list: in a folder that is called as the list is.

    Each use has a folder of its own in it, as the files of two uses may have the same name.
    """
    return listed.with_suffix("") / PurePath(use).name / PurePath(name).name
