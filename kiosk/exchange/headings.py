"""Headings: which column a header means, in Korean or English, however it is dressed up."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from kiosk.exchange import programme_columns as programme
from kiosk.exchange.cells import fold
from kiosk.exchange.columns import Column, Kind
from kiosk.exchange.guest_columns import GUESTS

COLUMNS: dict[Kind, tuple[Column, ...]] = {
    Kind.EVENT: programme.EVENT,
    Kind.ROOMS: programme.ROOMS,
    Kind.SESSIONS: programme.SESSIONS,
    Kind.ROUNDS: programme.ROUNDS,
    Kind.TABLES: programme.TABLES,
    Kind.CHECKPOINTS: programme.CHECKPOINTS,
    Kind.GUESTS: GUESTS,
    Kind.SEATS: programme.SEATS,
}

_KOREAN = "국문 한글 한국어 국어 inkorean korean kor hangul hangeul ko kr".split()
_LATIN = "영문 영어 로마자 inenglish english eng latin roman en".split()
_NOISE = ("필수", "선택", "required", "optional", "mandatory")
_DIVIDED = re.compile(r"\s*[/|\n]\s*")
_BRACKETED = re.compile(r"(.+?)\s*[(\[（](.+?)[)\]）]\s*")
LOOSEST = 3


class Heading(NamedTuple):
    """A column and, where it is told in two scripts and the header names one, that field."""

    column: Column
    field: str = ""


def read_heading(kind: Kind, header: str, looseness: int = LOOSEST) -> Heading | None:
    """The column that a header means.

    Looseness 0 takes it as it stands, 1 any part of "성명 / Name", 2 what stands before a bracket,
    3 what stands inside.
    """
    if heading := _look_up(kind, header):
        return heading
    if looseness >= 1:
        parts = [_look_up(kind, part) for part in _DIVIDED.split(header)]
        found = [heading for heading in parts if heading]
        if found:
            return max(found, key=lambda heading: bool(heading.field))
    bracketed = _BRACKETED.fullmatch(header)
    for group in range(1, looseness):
        if bracketed and (heading := _look_up(kind, bracketed[group])):
            return heading
    return None


def is_language(header: str) -> bool:
    """Whether a header says nothing but a language, as under a merged "성명"."""
    return fold(header) in (*_KOREAN, *_LATIN)


@lru_cache(maxsize=4096)
def _look_up(kind: Kind, header: str) -> Heading | None:
    known = _headings(kind)
    folded = fold("no" if header.strip() in ("#", "№") else header)
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
                    return Heading(column, column.latin if latin else column.field)
    return None


@cache
def _headings(kind: Kind) -> dict[str, Heading]:
    known: dict[str, Heading] = {}
    for column in COLUMNS[kind]:
        for headers, field in (
            (column.korean, ""),
            (column.english, ""),
            (column.korean_only, column.field),
            (column.latin_only, column.latin),
        ):
            for header in headers.split("|"):
                known.setdefault(fold(header), Heading(column, field))
    known.pop("", None)
    return known
