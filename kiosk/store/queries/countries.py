"""Finds countries by words of their Korean and English names, also by the beginning of a word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache

from anyascii import anyascii

from kiosk.domain.names.country_names import ALSO
from kiosk.domain.search.query_parser import CountriesNamed
from kiosk.domain.search.search_terms import SILENT
from kiosk.domain.text.hangul import is_hangul, letters
from kiosk.domain.text.transliteration import words_of

# The least number of letters with which the beginning of a name matches.
_LEAST_LATIN, _LEAST_HANGUL = 3, 4

Words = tuple[list[str], list[frozenset[str]]]


def country_matcher(overrides: Mapping[str, str]) -> CountriesNamed:
    """A function that returns the ISO codes of the countries that a word names.

    `overrides` are the event's own names: ISO code to "한국어|English".
    """
    words, codes = _by_word(tuple(sorted(overrides.items())))

    def named(word: str) -> frozenset[str]:
        typed = letters(word)
        first = bisect_left(words, typed)
        least = _LEAST_HANGUL if is_hangul(word[0]) else _LEAST_LATIN
        last = bisect_left(words, typed + "\uffff") if len(typed) >= least else first + 1
        hits = (at for at in range(first, min(last, len(words))) if words[at].startswith(typed))
        return frozenset(
            code for at in hits if len(typed) >= least or words[at] == typed for code in codes[at]
        )

    return named


@cache
def _by_word(overrides: tuple[tuple[str, str], ...]) -> Words:
    found: dict[str, set[str]] = {}
    for code, name in (*_names(), *overrides):
        for word in words_of(name.replace("|", " "), anyascii):
            if word not in SILENT or word == code.lower():
                found.setdefault(letters(word), set()).add(code.lower())
    listed = sorted(found)
    return listed, [frozenset(found[word]) for word in listed]


def _names() -> Iterator[tuple[str, str]]:
    from babel import Locale

    for language in ("en", "ko"):
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                yield code, f"{code}|{name}"
    for code, names in ALSO.items():
        yield from ((code, name) for name in names.split("|"))
