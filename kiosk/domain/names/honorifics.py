"""Korean honorifics: what a guest is called after the name, derived from the position."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

PLAIN = "님"
"""The honorific of anybody whose position is not known to have one of its own."""

# Words that say that somebody does not hold the position itself: a former, acting or future holder,
# a deputy of one. Rows of the table that contain such a word name a position of their own.
_NOT_IN_OFFICE = frozenset(
    "전 前 구 내정자 예정자 후보 후보자 지명자 당선인 당선자 대행 대리 직무대행 권한대행 직무대리 "
    "former ex acting interim designate elect nominee candidate retired deputy vice assistant "
    "associate sub under junior adjunct honorary emeritus emerita pro incoming outgoing "
    "ret ancien ancienne ehemaliger ehemalige".split()
)
# Words around a title that change nothing about it.
_NEUTRAL_BEFORE = frozenset("the his her their excellency he hon current new".split())
_NEUTRAL_AFTER = frozenset(
    "extraordinary plenipotentiary extraordinaire plenipotentiaire extraordinario extraordinaria "
    "emeritus emerita ai".split()
)
# Titles that others borrow (campus ambassador, youth minister): outside of a mission nothing may
# stand before them.
_BORROWED = frozenset("ambassador minister president chancellor".split())
# Where the noun phrase that is the title ends.
_HEAD_ENDS = re.compile(
    r"\s*[,;:(@]|\s[-–—]\s|\s(?:of|for|to|at|in|on|and|de|du|des|del|der|für|para|pour|von)\s|\sd'"
)
_PIECES = re.compile(r"\s*(?:[/|·,\n]|\s겸\s|\s및\s)\s*")
_BRACKETED = re.compile(r"[(\[（](.*?)[)\]）]")
_ENDS_POLITELY = ("님", "하")
_SPELLING = str.maketrans({"’": "'", ".": None, "-": " ", "‑": " ", "&": " and "})


class OrganisationKind(StrEnum):
    """What is known of a guest's organisation; some titles mean different ranks in each."""

    ANY = ""
    MISSION = "mission"
    UNIVERSITY = "university"


@dataclass(frozen=True, slots=True)
class Honorific:
    """What stands after a name. `after_doctor`: a doctorate is called before it."""

    text: str
    after_doctor: bool = False


@dataclass(frozen=True, slots=True)
class HonorificRow:
    """One line of the table: an honorific and the positions that have it.

    `endings` end the last word of a position in a script without spaces between its parts (Hangul,
    Chinese characters), `words` are that whole word, and `phrases` are titles of other languages.
    """

    honorific: Honorific
    where: OrganisationKind = OrganisationKind.ANY
    endings: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()


# Compared by identity, so that results can be cached by table.
@dataclass(frozen=True, slots=True, eq=False)
class HonorificTable:
    """The table by position; the longest match counts, one for the kind of organisation first."""

    endings: Mapping[tuple[OrganisationKind, str], Honorific] = field(default_factory=dict)
    words: Mapping[tuple[OrganisationKind, str], Honorific] = field(default_factory=dict)
    phrases: Mapping[tuple[OrganisationKind, str], Honorific] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[HonorificRow]) -> HonorificTable:
        """A table of rows; where two name the same position, the first one counts."""
        table = cls({}, {}, {})
        for row in rows:
            for name in ("endings", "words", "phrases"):
                kept: dict[tuple[OrganisationKind, str], Honorific] = getattr(table, name)
                for position in getattr(row, name):
                    kept.setdefault((row.where, _folded(position)), row.honorific)
        return table

    def find(self, position: str, where: frozenset[OrganisationKind]) -> Honorific | None:
        """The honorific of the first of the positions in a text that has one; None if none has.

        A position that somebody no longer, not yet or only acts in has none.
        """
        return _found(self, position, where)

    def of_one(self, position: str, where: frozenset[OrganisationKind]) -> Honorific | None:
        """The honorific of one position."""
        places = (*sorted(where), OrganisationKind.ANY)
        folded = _folded(_BRACKETED.sub(" ", position))
        remarks = _folded(" ".join(_BRACKETED.findall(position))).split()
        words = folded.split()
        if not words or not _NOT_IN_OFFICE.isdisjoint(remarks):
            return None
        return self._by_word(words, places) or self._by_phrase(position, places)

    def _by_word(self, words: list[str], places: tuple[OrganisationKind, ...]) -> Honorific | None:
        *before, last = words
        last = last if (OrganisationKind.ANY, last) in self.words else last.removesuffix(PLAIN)
        if not _NOT_IN_OFFICE.isdisjoint(before) or self._is_former(last):
            return None
        for start in range(len(last)):
            for place in places:
                found = self.endings.get((place, last[start:]))
                if start == 0:
                    found = self.words.get((place, last)) or found
                if found:
                    return found
        return None

    def _is_former(self, word: str) -> bool:
        """Whether 전 is joined to a title: 전장관, unlike 전무 and 전문위원."""
        return word[:1] in ("전", "前") and (OrganisationKind.ANY, word[1:]) in self.endings

    def _by_phrase(self, position: str, places: tuple[OrganisationKind, ...]) -> Honorific | None:
        whole = _folded(position).split()
        head = _folded(_HEAD_ENDS.split(position.replace("’", "'"), maxsplit=1)[0]).split()
        for start, end in _longest_first(len(whole)):
            phrase = " ".join(whole[start:end])
            found = next(filter(None, (self.phrases.get((one, phrase)) for one in places)), None)
            borrowed = phrase in _BORROWED and OrganisationKind.MISSION not in places
            if found and _stands_alone(whole, start, end, len(head), borrowed=borrowed):
                return found
        return None


@lru_cache(maxsize=4096)
def _found(
    table: HonorificTable, position: str, where: frozenset[OrganisationKind]
) -> Honorific | None:
    # Guests of one event share positions, and a list of them asks for each guest's.
    of_pieces = (table.of_one(piece, where) for piece in pieces(position))
    return next(filter(None, of_pieces), None)


def _longest_first(words: int) -> Iterator[tuple[int, int]]:
    for length in range(min(words, 6), 0, -1):
        for start in range(words - length + 1):
            yield start, start + length


def _stands_alone(words: list[str], start: int, end: int, head: int, *, borrowed: bool) -> bool:
    """Whether the words of a title from `start` to `end` are all that its phrase says of a rank."""
    before = [word for word in words[:start] if word not in _NEUTRAL_BEFORE]
    after = [word for word in words[end:head] if word not in _NEUTRAL_AFTER]
    if after or start >= head or not _NOT_IN_OFFICE.isdisjoint(before):
        return False
    return not (borrowed and before)


def pieces(position: str) -> list[str]:
    """The several positions in one text, the first one the most important."""
    return [piece.strip() for piece in _PIECES.split(position) if piece.strip()]


def polite(honorific: str) -> str:
    """An honorific with 님, which is not doubled."""
    text = honorific.strip()
    return text if not text or text.endswith(_ENDS_POLITELY) else f"{text}{PLAIN}"


def _folded(text: str) -> str:
    """Lower case without accents and full stops, hyphens as spaces; Hangul as it is."""
    apart = unicodedata.normalize("NFKD", text.translate(_SPELLING).casefold())
    bare = "".join(c for c in apart if unicodedata.category(c) != "Mn")
    return " ".join(unicodedata.normalize("NFC", bare).split())
