"""Finds the column for a header, in Korean or English, with brackets, notes or form wording."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import cache, lru_cache
from typing import NamedTuple

from kiosk.exchange.importing.columns import programme_columns as programme
from kiosk.exchange.importing.columns.columns import ImportColumn, SheetKind
from kiosk.exchange.importing.columns.guest_columns import GUESTS
from kiosk.exchange.importing.columns.question_columns import QUESTIONS
from kiosk.exchange.importing.columns.seating_columns import SEATING_RULES, SEATS
from kiosk.exchange.importing.columns.way_columns import WAYS
from kiosk.exchange.importing.files.cells import fold

COLUMNS: dict[SheetKind, tuple[ImportColumn, ...]] = {
    SheetKind.EVENT: programme.EVENT,
    SheetKind.ROOMS: programme.ROOMS,
    SheetKind.SESSIONS: programme.SESSIONS,
    SheetKind.ROUNDS: programme.ROUNDS,
    SheetKind.TABLES: programme.TABLES,
    SheetKind.CHECKPOINTS: programme.CHECKPOINTS,
    SheetKind.WAYS: WAYS,
    SheetKind.GUESTS: GUESTS,
    SheetKind.SEATS: SEATS,
    SheetKind.SEATING_RULES: SEATING_RULES,
    SheetKind.QUESTIONS: QUESTIONS,
}

_KOREAN = "국문 한글 한국어 국어 inkorean korean kor hangul hangeul ko kr".split()
_LATIN = "영문 영어 로마자 inenglish english eng latin roman en".split()
_NOISE = ("필수", "선택", "required", "optional", "mandatory")
_DIVIDED = re.compile(r"\s*[/|\n]\s*")
_BRACKETED = re.compile(r"(.+?)\s*[(\[（](.+?)[)\]）]\s*")
# A number sign is read as the word: "Attendee #" is a number and no name.
_NUMBER_SIGN = re.compile(r"[#№＃]")
# The words of a form's question around its object.
_ASKED_BEFORE = re.compile(
    r"(?:귀하의|본인의?)\s*|(?:please\s+)?(?:(?:enter|provide|select|choose|state)\s+)?"
    r"(?:what(?:['’]?s|\s+is|\s+are)\s+)?(?:your\s+)?",
    re.IGNORECASE,
)
_ASKED_BEHIND = re.compile(
    r"(?:을|를|은|는)?\s*(?:무엇입니까|어떻게\s*되십니까|(?:모두\s*)?(?:선택|입력|기재|작성|기입|적어|써|알려)\s*"
    r"(?:해|하여)?\s*(?:주세요|주십시오|주시기\s*바랍니다|바랍니다))?\s*[?.:!*]*$"
)
LOOSEST = 3


class Rank(IntEnum):
    """The preference among several headers for one column; the lowest wins."""

    SPECIFIC = 0
    USUAL = 1
    WEAK = 2


class Heading(NamedTuple):
    """A column, and its field where the header names one of its two scripts."""

    column: ImportColumn
    field: str = ""
    rank: Rank = Rank.USUAL


def read_heading(kind: SheetKind, header: str, looseness: int = LOOSEST) -> Heading | None:
    """The column for a header; None if it is not known.

    Looseness 0 matches the header as it stands; 1 also each part of "성명 / Name" and the object of
    a form's question; 2 also the text before a bracket; 3 also the text in the bracket.
    """
    if heading := _look_up(kind, header):
        return heading
    if looseness >= 1 and (heading := _heading_of_parts(kind, header)):
        return heading
    bracketed = _BRACKETED.fullmatch(header)
    for group in range(1, looseness):
        if bracketed and (heading := _look_up_asked(kind, bracketed[group])):
            return heading
    return None


def _heading_of_parts(kind: SheetKind, header: str) -> Heading | None:
    """The column for a part of a header; of several, one that names a script."""
    parts = [_look_up(kind, part) for part in (*_DIVIDED.split(header), _asked_for(header))]
    found = filter(None, parts)
    return max(found, key=lambda heading: bool(heading.field), default=None)


def _asked_for(header: str) -> str:
    """The object of a form's question, without the question's words."""
    match = _ASKED_BEFORE.match(header)
    return _ASKED_BEHIND.sub("", header[match.end() :] if match else header)


def _look_up_asked(kind: SheetKind, text: str) -> Heading | None:
    return _look_up(kind, text) or _look_up(kind, _asked_for(text))


def is_language(header: str) -> bool:
    """Whether a header is only the name of a language, as under a merged "성명"."""
    return fold(header) in (*_KOREAN, *_LATIN)


@lru_cache(maxsize=4096)
def _look_up(kind: SheetKind, header: str) -> Heading | None:
    known = _headings(kind)
    folded = fold(_NUMBER_SIGN.sub(" no ", header))
    for noise in _NOISE:
        folded = folded.removesuffix(noise)
    if heading := known.get(folded):
        return heading
    for words, latin in ((_KOREAN, False), (_LATIN, True)):
        for word in words:
            for rest in (folded.removeprefix(word), folded.removesuffix(word)):
                heading = known.get(rest) if rest != folded else None
                if heading and heading.column.latin:
                    column = heading.column
                    return heading._replace(field=column.latin if latin else column.field)
    return None


@cache
def _headings(kind: SheetKind) -> dict[str, Heading]:
    known: dict[str, Heading] = {}
    for column in COLUMNS[kind]:
        for headers, heading in (
            (column.korean, Heading(column)),
            (column.english, Heading(column)),
            (column.korean_only, Heading(column, column.field)),
            (column.latin_only, Heading(column, column.latin)),
            (column.specific, Heading(column, rank=Rank.SPECIFIC)),
            (column.weak, Heading(column, rank=Rank.WEAK)),
        ):
            for header in headers.split("|"):
                known.setdefault(fold(header), heading)
    known.pop("", None)
    return known
