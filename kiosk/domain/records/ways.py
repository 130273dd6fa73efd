"""Ways through the venue, as the organiser describes them: from a checkpoint to a room."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

# Characters of the text of a way that fit on one line of the kiosk, in the script of the language.
LONGEST_WAY_KO = 40
LONGEST_WAY_EN = 60


class ArrowKind(StrEnum):
    """The direction in which a way begins; NONE where it is not known."""

    NONE = "none"
    STRAIGHT = "straight"
    LEFT = "left"
    RIGHT = "right"
    ESCALATOR_UP = "escalator_up"
    ESCALATOR_DOWN = "escalator_down"
    STAIRS_UP = "stairs_up"
    STAIRS_DOWN = "stairs_down"
    LIFT = "lift"


@dataclass(frozen=True, slots=True)
class Way:
    """The way from a checkpoint to a room: where it begins, and one line of text a language."""

    id: str = ""
    checkpoint: str = ""
    room: str = ""
    arrow: ArrowKind = ArrowKind.NONE
    line_ko: str = ""
    line_en: str = ""
    extra: dict[str, str] = field(default_factory=dict)


def way_id(checkpoint: str, room: str) -> str:
    """The id of the way between them."""
    return f"{checkpoint}→{room}"
