"""Ids in URLs, where a pattern of the event says where the id stands. No URL is ever opened."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from kiosk.domain.codes import code_text
from kiosk.domain.codes.readers.reader_config import Known, ReaderConfig, UrlPattern
from kiosk.domain.codes.readers.readings import Mine, Unknown
from kiosk.domain.codes.scanned_code import ScannedCode

NAME = "url"
HOLE = "{ID}"

_SCHEME = re.compile(r"^HTTPS?://")
_HOST = re.compile(r"[A-Z0-9.-]+(?::[0-9]+)?")


def read(code: ScannedCode, terms: ReaderConfig, known: Known) -> Mine | Unknown | None:
    """The id in the first pattern's place that a list names."""
    if not terms.urls:
        return None
    fits = False
    for spelling in code.spellings:
        if not _SCHEME.match(spelling):
            continue
        for pattern in terms.urls:
            id_ = _id_in(spelling, pattern)
            fits = fits or bool(id_)
            if id_ and known(id_):
                return Mine(id_)
    return Unknown() if fits else None


def pattern_of(text: str) -> UrlPattern:
    """A pattern out of a URL with {id} for a segment of its path or the value of a parameter.

    Raises ValueError for anything else.
    """
    upper = text.strip().upper()
    host, segments, query = _parts(upper if _SCHEME.match(upper) else f"HTTPS://{upper}")
    holes = [place for place, segment in enumerate(segments) if segment == HOLE]
    parameters = [name for name, value in query if value == HOLE]
    if upper.count(HOLE) != 1 or len(holes) + len(parameters) != 1 or not _HOST.fullmatch(host):
        raise ValueError("a pattern is a URL with {id} once, as a whole segment or parameter")
    if parameters:
        return UrlPattern(host, segments, parameter=parameters[0])
    return UrlPattern(host, segments, holes[0])


def _id_in(text: str, pattern: UrlPattern) -> str:
    """The id in its place, empty where the text does not fit the pattern."""
    try:
        host, segments, query = _parts(text)
    except ValueError:
        return ""
    if host != pattern.host or len(segments) != len(pattern.segments):
        return ""
    pairs = zip(segments, pattern.segments, strict=True)
    if any(one != other for one, other in pairs if other != HOLE):
        return ""
    found = dict(query).get(pattern.parameter, "") if pattern.hole < 0 else segments[pattern.hole]
    return code_text.clean(unquote(found))


def _parts(text: str) -> tuple[str, tuple[str, ...], list[tuple[str, str]]]:
    """Host, segments of the path, parameters; of a parameter given twice the last counts."""
    url = urlsplit(text)
    segments = tuple(filter(None, url.path.split("/")))
    pieces = (piece.partition("=") for piece in url.query.split("&"))
    return url.netloc.rpartition("@")[2], segments, [(name, value) for name, _, value in pieces]
