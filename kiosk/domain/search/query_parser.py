"""Query parser: splits a search text into words with their possible meanings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import cache
from itertools import pairwise

from kiosk.domain.search.phonetic_key import phonetic_key, phonetic_key_prefixes
from kiosk.domain.search.romanisation import matching_surnames, romanised, split_name
from kiosk.domain.search.search_terms import SILENT
from kiosk.domain.text.hangul import initials, is_consonant, is_hangul, is_syllable, letters
from kiosk.domain.text.transliteration import Transliterate, words_of, words_with_umlauts_expanded

CountriesNamed = Callable[[str], frozenset[str]]
"""Returns the ISO codes, lower case, of countries of whose names a word is one or a beginning."""

MOST_WORDS = 6
_JOINED_UP_TO = 4
_LONGEST_JOINED = 8
# Separates the parts of a word that was typed as several.
_SEAM = "'"
_SHORTEST_PART = 2
_LONGEST_GIVEN = 3
_TITLES = frozenset("mr mrs ms dr prof sir madam 님".split())
_MISSIONS = ("대사관", "총영사관", "영사관", "대표부")
_AT_THE_POST = "주한"
_HONORIFIC = "님"
_COUNTRY_CODE = re.compile("[A-Z]{2}")
_CODE = re.compile("[A-Za-z0-9]{2,6}-[A-Za-z0-9]{8,}")
_PHONE = frozenset("0123456789+-() .")
_PHONE_DIGITS = 7
_PHONE_TAIL = 8


class Script(Enum):
    """The script of a word; INITIALS are consonants only, a PATTERN ends with several of them."""

    HANGUL = auto()
    INITIALS = auto()
    PATTERN = auto()
    LATIN = auto()
    DIGITS = auto()


class WordRole(Enum):
    """How a word must match: anything, a Korean family name, any name."""

    ANY = auto()
    FAMILY = auto()
    NAME = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a query.

    `typed` is in the form of the index; `others` are further spellings. `surnames` are Korean
    family names that it may spell; `sound` and `sound_prefixes` are its phonetic keys,
    `sound_of_parts` that of its parts. `stem` is the part before the consonants of a PATTERN.
    `countries` are lower-case ISO codes; `is_country` where it is written like one. `near` are
    words of the index with one typing error.
    """

    text: str
    script: Script
    typed: str
    others: tuple[str, ...] = ()
    surnames: tuple[str, ...] = ()
    sound: str = ""
    sound_of_parts: str = ""
    sound_prefixes: tuple[str, ...] = ()
    stem: str = ""
    role: WordRole = WordRole.ANY
    countries: frozenset[str] = frozenset()
    is_country: bool = False
    near: frozenset[str] = field(default=frozenset(), repr=False)


WordReading = tuple[Word, ...]
Parts = tuple[tuple[str, WordRole], ...]


@dataclass(frozen=True, slots=True)
class Query:
    """A query with several readings, each a sequence of words that must all match."""

    readings: tuple[WordReading, ...] = ()

    @property
    def words(self) -> WordReading:
        """The words as typed."""
        return self.readings[0] if self.readings else ()


def parse_query(
    search_text: str,
    transliterate: Transliterate,
    countries: CountriesNamed | None = None,
) -> Query:
    """Parse a search text; without `countries` no word is read as a country."""
    typed = tuple(_typed_words(search_text, transliterate))
    others = _other_spellings(typed, search_text, transliterate)
    parser = _WordParser(others, countries, is_country=_is_match(_COUNTRY_CODE, search_text))
    word = cache(parser.word)
    is_code = _is_match(_CODE, search_text)
    ways = (_any(typed),) if "@" in search_text else filter(None, _readings(typed, is_code=is_code))
    return Query(tuple(_reading(parts, word) for parts in dict.fromkeys(ways)))


@dataclass(frozen=True, slots=True)
class _WordParser:
    """Parses the words of a query; `others` are further spellings by word."""

    others: Mapping[str, str]
    countries: CountriesNamed | None
    is_country: bool

    def word(self, text: str, role: WordRole, *, ends: bool) -> Word:
        """The meanings of a word; `ends` says whether it is the last of several."""
        parsed = _word(text.replace(_SEAM, ""), ends=ends)
        parts = text.split(_SEAM)
        apart = "".join(map(phonetic_key, parts)) if len(parts) > 1 else parsed.sound_of_parts
        return replace(
            parsed,
            sound_of_parts=apart,
            role=role,
            others=tuple(filter(None, (self.others.get(text),))),
            countries=self._countries(text) if role is WordRole.ANY else frozenset(),
            is_country=self.is_country,
        )

    def _countries(self, text: str) -> frozenset[str]:
        return self.countries(text) if self.countries else frozenset()


def _reading(parts: Parts, word: Callable[..., Word]) -> WordReading:
    last = len(parts) - 1
    return tuple(word(*part, ends=0 < at == last) for at, part in enumerate(parts))


def _typed_words(text: str, transliterate: Transliterate) -> list[str]:
    typed = _tail_of_phone(text) or _of_email(text, transliterate)
    return (typed or words_of(text, transliterate))[:MOST_WORDS]


def _other_spellings(
    typed: tuple[str, ...], text: str, transliterate: Transliterate
) -> dict[str, str]:
    """The spellings with two letters for an umlaut, by the words as typed."""
    expanded = words_with_umlauts_expanded(text, transliterate)[:MOST_WORDS]
    paired = zip(typed, expanded, strict=True) if len(typed) == len(expanded) else ()
    return {one: other for one, other in paired if one != other}


def _is_match(pattern: re.Pattern[str], text: str) -> bool:
    return bool(pattern.fullmatch(text.strip()))


def _tail_of_phone(text: str) -> list[str]:
    digits = "".join(filter(str.isdecimal, text))
    is_phone = len(digits) >= _PHONE_DIGITS and _PHONE.issuperset(text.strip())
    return [digits[-_PHONE_TAIL:]] if is_phone else []


def _of_email(text: str, transliterate: Transliterate) -> list[str]:
    """The words of an address; after the @ only the first word, as the rest is not indexed."""
    mailbox, at, domain = text.partition("@")
    return words_of(mailbox, transliterate) + words_of(domain, transliterate)[:1] if at else []


def _word(text: str, *, ends: bool) -> Word:
    if text.isdecimal():
        return Word(text, Script.DIGITS, text)
    if is_hangul(text[0]):
        return _hangul_word(text)
    surnames = matching_surnames(text)
    return Word(
        text,
        Script.LATIN,
        text,
        surnames=surnames,
        sound=phonetic_key(text),
        sound_prefixes=phonetic_key_prefixes(text, 1 if ends else 2),
    )


def _hangul_word(text: str) -> Word:
    if all(map(is_consonant, text)):
        return Word(text, Script.INITIALS, initials(text))
    stem = text.rstrip("".join(filter(is_consonant, text)))
    if len(text) - len(stem) > 1 or not all(map(is_syllable, stem)):
        return Word(text, Script.PATTERN, initials(text), stem=letters(stem))
    sound = phonetic_key(romanised(text))
    family, given = split_name(stem)
    surnames = (family,) if family and not given else ()
    return Word(
        text,
        Script.HANGUL,
        letters(text),
        surnames=surnames,
        sound=sound,
        sound_of_parts="".join(map(phonetic_key, map(romanised, text))),
        sound_prefixes=(sound,) if len(sound) > 1 else (),
    )


def _readings(words: tuple[str, ...], *, is_code: bool) -> Iterator[Parts]:
    """The readings: words as typed, without unspecific words, joined, and split."""
    yield _any(words)
    telling = tuple(word for word in words if word not in SILENT and word not in _TITLES)
    yield _any(telling)
    if is_code or (len(words) == 2 and any(map(str.isdecimal, words[1]))):
        yield _any(words[1:])  # after an event's prefix
    for kept in (words, telling):
        if len(kept) <= _JOINED_UP_TO:
            yield from _joined(_any(kept))
    for at, word in enumerate(telling):
        for parts in _taken_apart(word, alone=len(telling) == 1):
            yield (*_any(telling[:at]), *parts, *_any(telling[at + 1 :]))


def _any(words: tuple[str, ...]) -> Parts:
    return tuple((word, WordRole.ANY) for word in words)


def _joined(parts: Parts) -> Iterator[Parts]:
    """All ways of joining adjacent words of one script to one word of a name."""
    for at, ((one, _), (next_, _)) in enumerate(pairwise(parts)):
        if _is_alike(one, next_):
            fewer = (*parts[:at], (one + _SEAM + next_, WordRole.NAME), *parts[at + 2 :])
            yield fewer
            yield from _joined(fewer)


def _is_alike(one: str, other: str) -> bool:
    short = max(len(one), len(other)) <= _LONGEST_JOINED
    letters_only = (one + other).replace(_SEAM, "").isalpha()
    return short and letters_only and is_hangul(one[0]) == is_hangul(other[0])


def _taken_apart(word: str, *, alone: bool) -> Iterable[Parts]:
    if is_hangul(word[0]):
        return _hangul_apart(word)
    return _names_apart(word) if alone and word.isalpha() else ()


def _hangul_apart(word: str) -> Iterator[Parts]:
    family, given = split_name(word)
    if family and given and len(given) <= _LONGEST_GIVEN:
        yield ((family, WordRole.FAMILY), (given, WordRole.NAME))
    if len(word) > 2 and word.endswith(_HONORIFIC):
        yield _any((word.removesuffix(_HONORIFIC),))
    post = (_AT_THE_POST,) if word.startswith(_AT_THE_POST) and len(word) > 2 else ()
    place = word.removeprefix(_AT_THE_POST) if post else word
    mission = next((one for one in _MISSIONS if place.endswith(one) and place != one), "")
    if post or mission:
        yield _any((*post, place.removesuffix(mission), *((mission,) if mission else ())))


def _names_apart(word: str) -> Iterator[Parts]:
    """A Korean name in one word, family name first or last."""
    for at in range(1, len(word)):
        for family, given in ((word[:at], word[at:]), (word[at:], word[:at])):
            if min(len(given), len(family)) >= _SHORTEST_PART and matching_surnames(family):
                yield ((family, WordRole.FAMILY), (given, WordRole.NAME))
