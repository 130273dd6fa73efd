"""Ids in URLs, at the position that a pattern of the event gives. No URL is ever opened."""

from __future__ import annotations

import re
from itertools import product
from urllib.parse import unquote, urlsplit

from kiosk.domain.codes import code_text
from kiosk.domain.codes.readers.reader_config import IsListed, ReaderConfig, UrlPattern
from kiosk.domain.codes.readers.readings import ListedCode, UnknownCode
from kiosk.domain.codes.scanned_code import ScannedCode

NAME = "url"
HOLE = "{ID}"

_SCHEME = re.compile(r"^HTTPS?://")
_HOST = re.compile(r"[A-Z0-9.-]+(?::[0-9]+)?")


def read(
    code: ScannedCode, config: ReaderConfig, is_listed: IsListed
) -> ListedCode | UnknownCode | None:
    """Read a listed id in a URL, at the position that the first fitting pattern gives."""
    if not config.urls:
        return None
    spellings = filter(_SCHEME.match, code.spellings)
    ids = (_id_in(spelling, pattern) for spelling, pattern in product(spellings, config.urls))
    fitting = list(filter(None, ids))
    listed = next(filter(is_listed, fitting), None)
    if listed is not None:
        return ListedCode(listed)
    return UnknownCode() if fitting else None


def pattern_of(text: str) -> UrlPattern:
    """Read a pattern: a URL with {id} as a segment of its path or as the value of a parameter.

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
    """The id in a URL, empty where the URL does not fit the pattern."""
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
    # Unquoting reveals a text that was not cleaned with the URL.
    return code_text.clean(unquote(found))


def _parts(text: str) -> tuple[str, tuple[str, ...], list[tuple[str, str]]]:
    """Host, path segments and query parameters; of a repeated parameter the last one counts."""
    url = urlsplit(text)
    segments = tuple(filter(None, url.path.split("/")))
    pieces = (piece.partition("=") for piece in url.query.split("&"))
    return url.netloc.rpartition("@")[2], segments, [(name, value) for name, _, value in pieces]
