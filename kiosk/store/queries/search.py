"""Finds guests by a search text, best matches first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from string import ascii_lowercase
from typing import Any

import sqlalchemy as sa
from anyascii import anyascii
from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from kiosk.domain.search import query_parser, ranking
from kiosk.domain.search.query_parser import Query, Script, Word, WordReading, WordRole
from kiosk.domain.search.romanisation import matching_surnames
from kiosk.domain.search.search_terms import SearchTerms
from kiosk.domain.text.hangul import INITIAL_LETTERS, MEDIAL_LETTERS
from kiosk.store.queries.countries import country_matcher

_CANDIDATES = 120
"""How many rows of each FTS expression are scored: the earliest registered ones."""

_TYPING_ERRORS_FROM = {Script.LATIN: 5, Script.HANGUL: 7}
_VOCABULARY = 2000
_ALPHABETS = {
    Script.LATIN: ascii_lowercase,
    Script.HANGUL: "".join(dict.fromkeys(INITIAL_LETTERS + MEDIAL_LETTERS)),
}
_FOUND = (
    "SELECT f.guest, f.hangul, f.words, f.initials, f.sounds, f.about, f.marks, f.country,"
    " g.merged, g.precedence FROM (SELECT rowid AS number FROM finding_index"
    " WHERE finding_index MATCH ? LIMIT ?) i JOIN finding f ON f.rowid = i.number"
    " JOIN guest g ON g.id = f.guest"
)
_BEGINNING = "SELECT term FROM finding_vocabulary WHERE term >= ? AND term < ? LIMIT ?"
_LAST_RANK = 1 << 62
# With this score a guest is taken for the one that was meant.
_GOOD_SCORE = 0.75
_LEAST_SCORE = 0.01
# Guests who are not found by whole words of their name have no better score than this.
_BEST_SCORE = 0.96


@dataclass(frozen=True, slots=True)
class Hit:
    """A guest who matches, with a score from 0 to 1; 1 if the whole name was typed."""

    guest: str
    score: float


def find(
    connection: sa.Connection,
    text: str,
    limit: int,
    *,
    countries: Mapping[str, str] | None = None,
    names_only: bool = False,
) -> list[Hit]:
    """The best matching guests, at most `limit`; for merged records the one that stands.

    `countries` are the event's own names of countries: ISO code to "한국어|English". With
    `names_only` only names are searched, and not by initial consonants alone.
    """
    named = None if names_only else country_matcher(countries or {})
    query = query_parser.parse_query(text, anyascii, countries=named)
    if not query.words or (names_only and _says_too_little(query)):
        return []
    scoring = _Scoring(connection, names_only)
    for expression, enough in _expressions(query, names_only=names_only):
        scoring.add(query, expression)
        if scoring.count(enough) >= limit:
            break
    if not scoring.count(_GOOD_SCORE) and (wider := scoring.with_typing_errors(query)):
        scoring.add(wider, _any_reading(wider, _prefix if names_only else _anywhere))
    return scoring.hits()[:limit]


def _says_too_little(query: Query) -> bool:
    return any(word.script is Script.INITIALS for word in query.words)


class _Scoring:
    """The rows found so far, with their scores."""

    def __init__(self, connection: sa.Connection, names_only: bool) -> None:
        self._connection = connection
        self._names_only = names_only
        self._scored: dict[str, tuple[float, sa.Row[Any]]] = {}

    def add(self, query: Query, expression: str) -> None:
        """Score the rows that an FTS expression finds; an earlier score above 0 is kept."""
        if not expression:
            return
        for row in self._connection.exec_driver_sql(_FOUND, (expression, _CANDIDATES)):
            if not self._scored.get(row.guest, (0.0,))[0]:
                found = ranking.candidate(SearchTerms(*row[1:8]))
                score = ranking.score(query, found, _likeness, names_only=self._names_only)
                self._scored[row.guest] = (round(score, 4), row)

    def count(self, least: float) -> int:
        """How many rows have at least this score."""
        return sum(score >= least for score, _ in self._scored.values())

    def with_typing_errors(self, query: Query) -> Query | None:
        """The query extended by words at edit distance 1; of every word if nothing was found."""
        return _with_typing_errors(self._connection, query, every=not self.count(_LEAST_SCORE))

    def hits(self) -> list[Hit]:
        """The best first; those of equal score by precedence, then by name."""
        best: dict[str, Hit] = {}
        for score, row in sorted(self._scored.values(), key=_order):
            if score:
                person = row.merged or row.guest
                best.setdefault(person, Hit(person, score))
        return list(best.values())


def _order(scored: tuple[float, sa.Row[Any]]) -> tuple[float, int, str, str]:
    score, row = scored
    rank = _LAST_RANK if row.precedence is None else row.precedence
    return -score, rank, row.hangul or row.words, row.guest


def _likeness(one: str, other: str) -> float:
    return ratio(one, other) / 100


# FTS5 expressions, the narrowest first.


def _expressions(query: Query, *, names_only: bool) -> Iterator[tuple[str, float]]:
    """Each with the score at which enough guests end the search for more."""
    yield _any_reading(query, _whole), _BEST_SCORE
    yield _any_reading(query, _sounding if names_only else _sounding_or_whole), _BEST_SCORE
    yield _any_reading(query, _prefix), _GOOD_SCORE
    if not names_only:
        yield (
            _any_reading(Query(tuple(filter(_is_as_typed, query.readings))), _anywhere),
            _GOOD_SCORE,
        )
    yield _any_reading(query, _sounding_prefix), _GOOD_SCORE


def _is_as_typed(reading: WordReading) -> bool:
    return all(word.role is WordRole.ANY for word in reading)


def _any_reading(query: Query, of: Callable[[Word], str]) -> str:
    readings = dict.fromkeys(_every(reading, of) for reading in query.readings)
    return " OR ".join(f"({reading})" for reading in readings if reading)


def _every(reading: WordReading, of: Callable[[Word], str]) -> str:
    parts = [of(word) for word in reading]
    return " AND ".join(f"({part})" for part in parts) if all(parts) else ""


def _whole(word: Word) -> str:
    if word.role is WordRole.FAMILY:
        return _any(_term("sounds", name) for name in word.surnames)
    if word.script in (Script.INITIALS, Script.PATTERN):
        return ""
    code = _term("country", word.text) if word.text in word.countries else ""
    return _any((*(_term("words", way) for way in (word.typed, *word.others)), code))


def _prefix(word: Word) -> str:
    if word.role is WordRole.FAMILY:
        return _whole(word)
    if word.script is Script.INITIALS:
        return _start("initials", word.typed)
    if word.script is Script.PATTERN:
        stem = f" AND {_start('words', word.stem)}" if word.stem else ""
        return _start("initials", word.typed) + stem
    slips = (_term("words", near) for near in sorted(word.near))
    return _any((*(_start("words", way) for way in (word.typed, *word.others)), *slips))


def _sounding(word: Word) -> str:
    """A whole word, also in another romanisation."""
    return _any((_whole(word), *_sounds(word)))


def _sounding_or_whole(word: Word) -> str:
    """A whole word as in `_sounding`, or in any column."""
    anywhere = word.role is WordRole.ANY and word.script not in (Script.INITIALS, Script.PATTERN)
    return _any((_sounding(word), f'"{word.typed}"' if anywhere else ""))


def _sounding_prefix(word: Word) -> str:
    """The beginning of a word, also in another romanisation."""
    spelt = word.surnames
    if word.script is Script.LATIN and word.sound_prefixes and word.role is not WordRole.FAMILY:
        spelt = matching_surnames(word.text, whole=False)
    begun = (_start("sounds", sound) for sound in word.sound_prefixes)
    return _any((_prefix(word), *(_term("sounds", name) for name in spelt), *begun))


def _anywhere(word: Word) -> str:
    """The beginning of a word in any column: cheaper than a term for each column."""
    if word.script in (Script.INITIALS, Script.PATTERN):
        return _prefix(word)
    codes = (_term("country", code) for code in sorted(word.countries))
    starts = (f'"{way}" *' for way in (word.typed, *word.others))
    slips = (f'"{near}"' for near in sorted(word.near))
    return _any((*starts, *_sounds(word), *codes, *slips))


def _sounds(word: Word) -> Iterator[str]:
    yield from (_term("sounds", name) for name in word.surnames)
    if len(word.sound) > 1 and word.role is not WordRole.FAMILY:
        yield _term("sounds", word.sound)
    if word.sound_of_parts not in ("", word.sound):
        yield _term("sounds", word.sound_of_parts)


def _any(parts: Iterable[str]) -> str:
    return " OR ".join(filter(None, parts))


def _term(column: str, term: str) -> str:
    return f'{column} : "{term}"'


def _start(column: str, term: str) -> str:
    return f'{column} : "{term}" *'


# Typing errors, edit distance 1: a letter missing, added, replaced, or two transposed.


def _with_typing_errors(connection: sa.Connection, query: Query, *, every: bool) -> Query | None:
    """The query with long words also at edit distance 1: `every` one, or those without matches."""
    near: dict[str, frozenset[str]] = {}
    for word in query.words:
        is_long = len(word.typed) >= _TYPING_ERRORS_FROM.get(word.script, _VOCABULARY) - 1
        if is_long and (every or not _words_from(connection, word.typed, 1)):
            near[word.text] = frozenset(_words_near(connection, word))
    if not any(near.values()):
        return None
    return Query(
        tuple(
            tuple(replace(word, near=near.get(word.text, frozenset())) for word in reading)
            for reading in query.readings
        )
    )


def _words_near(connection: sa.Connection, word: Word) -> Iterator[str]:
    typed, letters = word.typed, _ALPHABETS[word.script]
    if len(typed) < _TYPING_ERRORS_FROM[word.script]:
        yield from _known(connection, _insertions(typed, letters))
        return
    at = (len(typed) + 1) // 2
    head, tail = typed[:at], typed[at:]
    for term in _words_from(connection, head, _VOCABULARY):
        if OSA.distance(typed, term, score_cutoff=1) == 1:
            yield term
    others = {start + tail for start in _edits(head, letters)} - {typed}
    across = head[:-1] + tail[0] + head[-1] + tail[1:]
    yield from _known(connection, {*others, across})


def _known(connection: sa.Connection, terms: Iterable[str]) -> Sequence[str]:
    """Those of the terms that the index contains."""
    ordered = tuple(sorted(terms))
    marks = ", ".join("?" * len(ordered))
    known = f"SELECT term FROM finding_vocabulary WHERE term IN ({marks})"  # noqa: S608 - marks only
    return connection.exec_driver_sql(known, ordered).scalars().all()


def _words_from(connection: sa.Connection, start: str, most: int) -> Sequence[str]:
    found = connection.exec_driver_sql(_BEGINNING, (start, start + "\uffff", most))
    return found.scalars().all()


def _edits(word: str, alphabet: str) -> Iterator[str]:
    yield from _insertions(word, alphabet)
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield before + after[1:]
        yield before + after[1:2] + after[:1] + after[2:]
        for letter in alphabet:
            yield before + letter + after[1:]


def _insertions(word: str, alphabet: str) -> Iterator[str]:
    """The word with one letter inserted."""
    for at in range(len(word) + 1):
        for letter in alphabet:
            yield word[:at] + letter + word[at:]
