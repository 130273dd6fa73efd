"""Search terms: the words in the index under which a guest is found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple

from kiosk.domain.search.phonetic_key import phonetic_key
from kiosk.domain.search.romanisation import matching_surnames, romanised, split_name
from kiosk.domain.text.hangul import initials, is_hangul, letters
from kiosk.domain.text.transliteration import (
    LONGEST_WORD,
    Transliterate,
    words_of,
    words_with_umlauts_expanded,
)

SILENT = frozenset("the of and for in de la du der und y e do da del to".split())
"""Words that do not distinguish organisations."""

_POSTAL = frozenset("com org net edu gov co ac go or re kr".split())
_MISSION = re.compile(
    r"대사관|영사관|대표부|embassy|consulate|high commission|delegation of", re.IGNORECASE
)
_MISSION_TERMS = (letters("주한"), letters("대사관"), "embassy", "mission")
_AFFILIATION = ("organisation_ko", "organisation_en", "delegation", "position_ko", "position_en")
_NO_DIGITS = re.compile(r"\D+")
_REMEMBERED = 32_768
_MOST_WORDS = 8
_MOST_ENDS = 10
_PHONE_TAILS = (8, 4)


class SearchTerms(NamedTuple):
    """The search terms of a guest: words separated by spaces.

    `hangul` is the Korean name, family name first. In the others, Hangul is written as the
    letters that are typed for it: `words` are of all names; `initials` are first consonants;
    `sounds` are phonetic keys, and Korean family names as one syllable; `about` is organisation,
    delegation and position; `marks` are e-mail, phone tails, the organiser's reference and codes.
    """

    hangul: str = ""
    words: str = ""
    initials: str = ""
    sounds: str = ""
    about: str = ""
    marks: str = ""
    country: str = ""


class _Name(NamedTuple):
    """The terms of one name."""

    hangul: str
    words: tuple[str, ...]
    initials: tuple[str, ...]
    sounds: tuple[str, ...]


Families = Callable[[list[str]], Iterable[str]]

_NOTHING = _Name("", (), (), ())


def terms_of(
    fields: Mapping[str, Any], codes: Iterable[str], transliterate: Transliterate
) -> SearchTerms:
    """The terms of a guest with these fields, as JSON values, and these codes."""
    field = fields.get
    korean = _korean(name, transliterate) if (name := field("name_ko")) else _NOTHING
    latin = _latin(
        field("family_latin", ""), field("given_latin", ""), field("name_latin", ""), transliterate
    )
    words = dict.fromkeys((*korean.words, *latin.words))
    marks = dict.fromkeys(_marks(field("email", ""), field("phone", ""), codes, transliterate))
    marks |= dict.fromkeys(_reference(field("reference", ""), transliterate))
    return SearchTerms(
        korean.hangul,
        " ".join(words),
        " ".join(korean.initials),
        " ".join(dict.fromkeys((*korean.sounds, *latin.sounds))),
        _about(tuple(field(part, "") for part in _AFFILIATION), transliterate),
        " ".join(mark for mark in marks if mark not in words),
        field("country", "").lower(),
    )


@lru_cache(_REMEMBERED)
def _korean(name: str, transliterate: Transliterate) -> _Name:
    words = words_of(name, transliterate)[:_MOST_WORDS]
    if not words or not all(is_hangul(word[0]) for word in words):
        return _Name("", tuple(map(letters, words)), (), tuple(map(phonetic_key, words)))
    whole = "".join(words)
    family, given = split_name(whole)
    if not family or not given or len(given) > 3:
        family, given = "", whole
    named = dict.fromkeys((whole, given, *words))
    parts = [one for one in (given, *words) if one != family + given] + [whole] * (not family)
    sounds = dict.fromkeys(key for one in parts for key in _keys(one))
    beginnings = tuple(dict.fromkeys(map(initials, named)))
    heard = (family, *sounds) if family else tuple(sounds)
    return _Name(f"{family} {given}".strip(), tuple(map(letters, named)), beginnings, heard)


def _keys(name: str) -> tuple[str, str]:
    """The phonetic keys of syllables as one word and of each: 나언 as Naeon and as Na-eon."""
    return phonetic_key(romanised(name)), "".join(map(phonetic_key, map(romanised, name)))


def _latin(family: str, given: str, whole: str, transliterate: Transliterate) -> _Name:
    """Where the family name is not known, the first or the last word may be it."""
    parts = []
    if family:
        parts.append(_part(family, transliterate, 2, _all_of))
    if given:
        parts.append(_part(given, transliterate, 2, _none_of))
    if whole:
        parts.append(_part(whole, transliterate, 3, _none_of if family else _ends_of))
    if len(parts) == 1:
        return parts[0]
    words = tuple(word for part in parts for word in part.words)
    sounds = tuple(sound for part in parts for sound in part.sounds)
    return _Name("", words, (), sounds)


@lru_cache(_REMEMBERED)
def _part(text: str, transliterate: Transliterate, joined_from: int, families: Families) -> _Name:
    """A part of a name; `families` picks the words that may be a Korean family name."""
    words: list[str] = []
    spelt: list[str] = []
    for spelling in (
        words_of(text, transliterate),
        words_with_umlauts_expanded(text, transliterate),
    ):
        words += _with_joined(spelling[:_MOST_WORDS], joined_from)
        spelt += [name for family in families(spelling) for name in matching_surnames(family)]
    sounds = [phonetic_key(word) for word in words if word.isalpha()]
    return _Name("", tuple(words), (), (*sounds, *spelt))


def _all_of(words: list[str]) -> Iterable[str]:
    return ("".join(words),)


def _ends_of(words: list[str]) -> Iterable[str]:
    return dict.fromkeys(words[:1] + words[-1:])


def _none_of(_: list[str]) -> Iterable[str]:
    return ()


def _with_joined(words: list[str], least: int) -> Iterator[str]:
    """Words and, from `least` words on, adjacent ones joined: Min-seo is found as Minseo."""
    yield from words
    if len(words) >= least:
        yield from map("".join, pairwise(words))


@lru_cache(_REMEMBERED)
def _about(texts: tuple[str, ...], transliterate: Transliterate) -> str:
    terms: dict[str, None] = {}
    for text in filter(None, texts):
        terms.update(dict.fromkeys(_about_terms(text, transliterate)))
    return " ".join(terms)


@lru_cache(_REMEMBERED)
def _about_terms(text: str, transliterate: Transliterate) -> tuple[str, ...]:
    terms: list[str] = []
    for word in words_of(text, transliterate):
        if is_hangul(word[0]):
            # Korean compounds are one word: 한국과학기술연구원.
            ends = range(min(_MOST_ENDS, max(1, len(word) - 1)))
            terms += [letters(word[at:]) for at in ends]
        elif word not in SILENT:
            terms.append(word)
    return (*terms, *(_MISSION_TERMS if _MISSION.search(text) else ()))


def _reference(reference: str, transliterate: Transliterate) -> Iterator[str]:
    """A registration number as a whole and its parts: A-001 is also typed as A001."""
    if reference.isascii() and reference.isalnum():
        yield reference[:LONGEST_WORD].lower()
    elif reference:
        words = words_of(reference, transliterate)
        yield "".join(words)[:LONGEST_WORD]
        yield from words


def _marks(
    email: str, phone: str, codes: Iterable[str], transliterate: Transliterate
) -> Iterator[str]:
    if email:
        mailbox, _, host = email.partition("@")
        yield from words_of(mailbox, transliterate)
        yield from (word for word in words_of(host, transliterate) if word not in _POSTAL)
    if digits := _NO_DIGITS.sub("", phone):
        yield from (digits[-tail:] for tail in _PHONE_TAILS)
    for code in codes:
        tail = code.rpartition("-")[2]
        plain = tail.isascii() and tail.isalnum() and len(tail) <= LONGEST_WORD
        yield tail.lower() if plain else "".join(words_of(tail, transliterate))
