"""Tracks of sessions: their names in both languages, and their colours out of a fixed palette."""

from __future__ import annotations

from enum import StrEnum

from kiosk.domain.records.entities import Event


class TrackColour(StrEnum):
    """A colour of the palette, by what it usually stands for; NONE is the host's own colour."""

    NONE = "none"
    POLICY = "policy"
    OUTCOMES = "outcomes"
    MEAL = "meal"
    NETWORK = "network"


# Words that a track's name contains where its event says no colour, without spaces, in lower case.
_USUAL = {
    TrackColour.POLICY: "정책 policy".split(),
    TrackColour.OUTCOMES: "성과 연구성과 outcome results".split(),
    TrackColour.MEAL: "오찬 만찬 식사 조찬 다과 lunch dinner meal breakfast coffee".split(),
    TrackColour.NETWORK: "네트워킹 교류 network".split(),
}


def track_colour(track: str, event: Event) -> TrackColour:
    """The colour of a track: the event's choice, else by usual words in its name, else NONE."""
    if not track:
        return TrackColour.NONE
    entry = _entry(track, event)
    if entry is not None:
        return next((one for one in TrackColour if one == entry[1]), TrackColour.NONE)
    name = _folded(track)
    found = (colour for colour, words in _USUAL.items() if any(word in name for word in words))
    return next(found, TrackColour.NONE)


def track_name(track: str, event: Event, language: str) -> str:
    """The name of a track in a language, as far as the event gives it; else as the session does."""
    entry = _entry(track, event)
    if entry is None:
        return track
    korean, _, english = entry[0].partition("|")
    preferred = (korean, english) if language == "ko" else (english, korean)
    return preferred[0].strip() or preferred[1].strip()


def _entry(track: str, event: Event) -> tuple[str, str] | None:
    wanted = _folded(track)
    found = (
        (names, colour)
        for names, colour in event.tracks.items()
        if wanted in map(_folded, names.split("|"))
    )
    return next(found, None)


def _folded(name: str) -> str:
    return "".join(name.split()).casefold()
