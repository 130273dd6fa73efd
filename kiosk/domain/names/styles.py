"""Styles and courtesy titles before a Latin name: H.E., Prof., Ms."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.domain.names.scripts import has_hangul
from kiosk.domain.names.translated_titles import STYLES
from kiosk.domain.records.entities import Guest

_SPELLINGS = {
    "he": "H.E.",
    "hon": "Hon.",
    "prof": "Prof.",
    "professor": "Prof.",
    "교수": "Prof.",
    "dr": "Dr.",
    "doctor": "Dr.",
    "박사": "Dr.",
    "mr": "Mr.",
    "ms": "Ms.",
    "mrs": "Mrs.",
    "mx": "Mx.",
}
_COURTESIES = frozenset(
    "mr ms mrs miss mx mme mlle m madam madame monsieur herr frau señor señora sr sra".split()
)
# Styles beside which Mr. and Ms. stay.
_HONOURS = frozenset(
    "he hon the right rt honourable honorable his her their your excellency excellencies".split()
)
# Where the next style follows a full stop at once.
_JOINED = re.compile(r"(H\.E\.|[a-z]\.)(?=[A-Z])")
_DOCTORS = frozenset({"Dr.", "PhD", "Ph.D."})


@dataclass(frozen=True, slots=True)
class Style:
    """What stands before a Latin name: the style, and a courtesy title where it may stand too."""

    words: tuple[str, ...] = ()
    courtesy: str = ""

    @property
    def text(self) -> str:
        """Both in one line; empty where there is neither."""
        return " ".join(filter(None, (*self.words, self.courtesy)))

    def said_in(self, language: str) -> str:
        """Both in one line, as far as a language has words of its own for them."""
        own = STYLES.get(language, {})
        return " ".join(own.get(word, word) for word in (*self.words, self.courtesy) if word)

    @property
    def formal(self) -> str:
        """As on a badge: a courtesy title only after a style."""
        return self.text if self.words else ""

    @property
    def is_professor(self) -> bool:
        """Whether the style has Prof."""
        return "Prof." in self.words

    @property
    def is_doctor(self) -> bool:
        """Whether the style has a doctor's degree."""
        return not _DOCTORS.isdisjoint(self.words)


def style_of(guest: Guest) -> Style:
    """The style of a guest in its usual spelling.

    Mr. and Ms. stand alone or beside H.E. and Hon.; any other style (Prof., Dr., Sir) takes their
    place. Words in Hangul have no place before a Latin name, except those for Prof. and Dr.
    """
    written = [*_apart(guest.style), *_apart(guest.courtesy)]
    keyed = [(_key(word), _SPELLINGS.get(_key(word), word)) for word in written]
    keyed = list(dict.fromkeys(one for one in keyed if not has_hangul(one[1])))
    words = tuple(word for key, word in keyed if key not in _COURTESIES)
    courtesies = [word for key, word in keyed if key in _COURTESIES]
    beside = all(key in _HONOURS for key, _ in keyed if key not in _COURTESIES)
    return Style(words, courtesies[0] if courtesies and beside else "")


def courtesy_of(guest: Guest) -> str:
    """Mr., Ms. or another courtesy title that the list has, also beside a style; else empty."""
    written = (*_apart(guest.courtesy), *_apart(guest.style))
    keys = (_key(word) for word in written)
    return next((_SPELLINGS.get(key, key.title()) for key in keys if key in _COURTESIES), "")


def _apart(text: str) -> list[str]:
    """The words of a style, also without spaces (Prof.Dr.); none for a choice such as Mr./Ms."""
    spaced = _JOINED.sub(r"\1 ", text.replace("H. E.", "H.E."))
    return [word for word in spaced.split() if "/" not in word or not _is_choice(word)]


def _is_choice(word: str) -> bool:
    return _COURTESIES.issuperset(map(_key, word.split("/")))


def _key(word: str) -> str:
    return word.casefold().replace(".", "").strip(",/")
