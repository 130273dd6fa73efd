"""Ranking: how well a guest fits what was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from kiosk.domain.hangul import initials, is_syllable, letters
from kiosk.domain.queries import Query, Reading, Role, Script, Word
from kiosk.domain.romanisation import distance_spelt, distance_spelt_surname
from kiosk.domain.sounds import sound
from kiosk.domain.terms import SILENT, Terms

Likeness = Callable[[str, str], float]
"""From 0 for nothing in common to 1 for the same letters."""

# What a word is worth that is found as ...
_WHOLE = 1.0
_MARK = 0.92
_BEGUN = 0.88
_SURNAME = 0.89
_SPELT = 0.86
_CODE = 0.94
_PATTERN = 0.85
_INITIALS = 0.8
_SPELT_BEGUN = 0.76
_HEARD = 0.6
_COUNTRY = 0.8
_ABOUT = 0.6
_HEARD_BEGUN = 0.5
_ABOUT_BEGUN = 0.5
_SLIP = 0.5
# What shifts it: how much of the word is typed, how rare a spelling is, how alike two are.
_COVERED = 0.08
_RARE = 0.03
_ALIKE = 0.2
_TELLING_MARK = 4
# A reading that joins or takes apart what was typed is less likely meant.
_OTHER_READING = 0.01


@dataclass(frozen=True, slots=True)
class Candidate:
    """A guest's terms, split into words."""

    hangul: tuple[str, ...]
    words: tuple[str, ...]
    initials: tuple[str, ...]
    sounds: tuple[str, ...]
    about: tuple[str, ...]
    marks: tuple[str, ...]
    country: str


def candidate(terms: Terms) -> Candidate:
    """A guest to be judged."""
    return Candidate(
        hangul=tuple(terms.hangul.split()),
        words=tuple(terms.words.split()),
        initials=tuple(terms.initials.split()),
        sounds=tuple(terms.sounds.split()),
        about=tuple(terms.about.split()),
        marks=tuple(terms.marks.split()),
        country=terms.country,
    )


def score(query: Query, found: Candidate, likeness: Likeness, *, names_only: bool) -> float:
    """From 0 for somebody else to 1 for somebody whose whole words were typed."""
    best = 0.0
    for at, reading in enumerate(query.readings):
        judged = _reading(reading, found, likeness, names_only=names_only)
        best = max(best, judged - (_OTHER_READING if at else 0))
    return best


def _reading(reading: Reading, found: Candidate, likeness: Likeness, *, names_only: bool) -> float:
    total = 0.0
    for word in reading:
        worth = _worth(word, found, likeness, names_only=names_only)
        if not worth:
            return 0
        total += worth
    return total / len(reading)


def _worth(word: Word, found: Candidate, likeness: Likeness, *, names_only: bool) -> float:
    match word.role:
        case Role.FAMILY:
            return _family(word, found)
        case Role.NAME:
            return _name(word, found, likeness)
        case Role.ANY:
            name = _name(word, found, likeness)
            return name if names_only else max(name, _affiliation(word, found))


def _family(word: Word, found: Candidate) -> float:
    """A Korean family name, as it is registered or as it is spelt."""
    if word.text in found.hangul or (word.text in found.words and word.text not in SILENT):
        return _WHOLE
    spelt = [name for name in word.surnames if name in found.sounds]
    rarity = min((distance_spelt_surname(word.text, name) or 0 for name in spelt), default=0)
    return _SURNAME - _RARE * rarity if spelt else 0


def _name(word: Word, found: Candidate, likeness: Likeness) -> float:
    match word.script:
        case Script.INITIALS:
            return _begins(word.typed, found.initials, _INITIALS, _INITIALS - 0.1)
        case Script.PATTERN:
            return _PATTERN if _fits("".join(found.hangul), word.text) else 0
        case Script.HANGUL:
            return _typed(word, found) or _hangul_heard(word, found)
        case Script.LATIN | Script.DIGITS:
            typed = _typed(word, found)
            return typed if typed > _SURNAME else max(typed, _latin_heard(word, found, likeness))


def _typed(word: Word, found: Candidate) -> float:
    if word.text in SILENT:
        return _ABOUT if word.typed in found.words else 0
    ways = (word.typed, *word.others)
    worth = max(_begins(way, found.words, _WHOLE, _BEGUN) for way in ways)
    if not worth and word.near and not word.near.isdisjoint(found.words):
        return _SLIP
    if worth < _WHOLE and word.script is Script.HANGUL and _starts(word.text, found.hangul):
        worth += _RARE
    return worth


def _starts(text: str, hangul: tuple[str, ...]) -> bool:
    """Whether whole syllables are the beginning of a name or of its given part."""
    return "".join(hangul).startswith(text) or any(part.startswith(text) for part in hangul)


def _latin_heard(word: Word, found: Candidate, likeness: Likeness) -> float:
    worth = _family(word, found)
    beginnings = (*word.heard_so_far, word.heard_apart or "?")
    if not any(heard.startswith(beginnings) for heard in found.sounds):
        return worth
    for part in found.hangul:
        if (rarity := distance_spelt(word.text, part)) is not None:
            worth = max(worth, _SPELT - _RARE * min(rarity, 4))
        elif (rarity := distance_spelt(word.text, part, whole=False)) is not None:
            worth = max(worth, _SPELT_BEGUN - _RARE * min(rarity, 4))
    if worth or len(word.heard) < 2:
        return worth
    return _sounds_like(word, (one for one in found.words if one[0].isascii()), likeness)


def _hangul_heard(word: Word, found: Candidate) -> float:
    """A name in Hangul against names that are known in Latin letters only."""
    if found.hangul or not word.heard:
        return 0
    if any(name in found.sounds for name in word.surnames):
        return _SPELT
    ways = [distance_spelt(one, word.text) for one in found.words]
    spelt = [rarity for rarity in ways if rarity is not None]
    if spelt:
        return _SPELT - _RARE * min(4, *spelt)
    return _sounds_like(word, found.words, lambda *_: 0.5) if len(word.heard) > 2 else 0


def _sounds_like(word: Word, words: Iterable[str], likeness: Likeness) -> float:
    worth = 0.0
    for one in words:
        heard = sound(one)
        if heard == word.heard:
            worth = max(worth, _HEARD + _ALIKE * likeness(word.text, one))
        elif heard.startswith(word.heard) and len(word.heard) > 2:
            worth = max(worth, _HEARD_BEGUN)
    return worth


def _affiliation(word: Word, found: Candidate) -> float:
    if word.script in (Script.INITIALS, Script.PATTERN):
        return 0
    whole_mark = _MARK if len(word.typed) >= _TELLING_MARK else _ABOUT
    about = _begins(word.typed, found.about, _ABOUT, _ABOUT_BEGUN)
    marks = _begins(word.typed, found.marks, whole_mark, _ABOUT_BEGUN)
    country = _COUNTRY if found.country and found.country in word.countries else 0
    country = _CODE if found.country == word.text else country
    slip = _ABOUT_BEGUN - _RARE if word.near and not word.near.isdisjoint(found.about) else 0
    return max(about, marks, country, slip)


def _begins(typed: str, words: tuple[str, ...], whole: float, begun: float) -> float:
    worth = 0.0
    for word in words:
        if word == typed:
            return whole
        if word.startswith(typed):
            worth = max(worth, begun + _COVERED * len(typed) / len(word))
    return worth


def _fits(name: str, pattern: str) -> bool:
    """Whether each syllable is as typed, or begins with the consonant that was typed for it."""
    typed = "".join(one if is_syllable(one) else initials(one) for one in pattern)
    return len(typed) <= len(name) and all(
        letters(have).startswith(letters(asked)) for asked, have in zip(typed, name, strict=False)
    )
