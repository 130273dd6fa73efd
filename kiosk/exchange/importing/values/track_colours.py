"""Reads the event's names and colours of tracks."""

from __future__ import annotations

import re

from kiosk.domain.records.tracks import TrackColour
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.cell_values import choose

_COLOURS = {
    TrackColour.NONE: "없음|기본|brand|default",
    TrackColour.POLICY: "정책|보라|violet|purple",
    TrackColour.OUTCOMES: "성과|청록|teal",
    TrackColour.MEAL: "식사|갈색|brown",
    TrackColour.NETWORK: "네트워킹|자주|plum|networking",
}


def read_tracks(text: str) -> dict[str, str]:
    """Tracks by name in both languages: `정책|Policy=policy; 오찬|Lunch=meal`."""
    tracks = {}
    for item in filter(None, map(str.strip, re.split(r"[;\n]", text))):
        names, equals, colour = (part.strip() for part in item.partition("="))
        if not equals or not names.strip("|"):
            raise InvalidCell("import.tracks.wrong", value=item)
        tracks[names] = str(choose(_COLOURS, colour))
    return tracks
