"""Search candidates: the terms of a guest, in a form in which words are found fast."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.domain.search.search_terms import SearchTerms


class SearchCandidate(NamedTuple):
    """A guest's terms as in `SearchTerms`, but each word has a space on both sides.

    `hangul` is split into words.
    """

    hangul: tuple[str, ...]
    words: str
    initials: str
    sounds: str
    about: str
    marks: str
    country: str

    @property
    def families(self) -> str:
        """The Korean family name, or the possible ones where none is known in Hangul."""
        return f" {self.hangul[0]} " if len(self.hangul) > 1 else self.sounds


def candidate(terms: SearchTerms) -> SearchCandidate:
    """The candidate with these terms."""
    return SearchCandidate(
        tuple(terms.hangul.split()),
        _spaced(terms.words),
        _spaced(terms.initials),
        _spaced(terms.sounds),
        _spaced(terms.about),
        _spaced(terms.marks),
        terms.country,
    )


def _spaced(words: str) -> str:
    return f" {words} " if words else ""


def has(words: str, word: str) -> bool:
    """Whether a word is one of the words of a candidate."""
    return f" {word} " in words


def begins(words: str, start: str) -> bool:
    """Whether one of the words of a candidate begins with these letters."""
    return f" {start}" in words
