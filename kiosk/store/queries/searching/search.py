"""Finds guests by a search text, best matches first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from string import ascii_lowercase
from typing import Any, NamedTuple

import sqlalchemy as sa
from anyascii import anyascii
from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

from kiosk.domain.search import query_parser
from kiosk.domain.search.query_parser import Query, Script, Word
from kiosk.domain.search.ranking import Ranking
from kiosk.domain.search.search_candidate import candidate
from kiosk.domain.search.search_terms import SearchTerms
from kiosk.domain.text.hangul import INITIAL_LETTERS, MEDIAL_LETTERS
from kiosk.store.queries.countries import country_matcher
from kiosk.store.queries.searching.exact_keys import people_with_key
from kiosk.store.queries.searching.search_expressions import (
    GOOD_SCORE,
    any_reading,
    anywhere,
    expressions,
    prefix,
)

_CANDIDATES = 120
"""How many rows of each FTS expression are scored: the earliest registered ones."""

_TYPING_ERRORS_FROM = {Script.LATIN: 5, Script.HANGUL: 7}
_VOCABULARY = 2000
_ALPHABETS = {
    Script.LATIN: ascii_lowercase,
    Script.HANGUL: "".join(dict.fromkeys(INITIAL_LETTERS + MEDIAL_LETTERS)),
}
# The last parameter is a JSON array of the numbers of rows that are not wanted again.
_FOUND = (
    "SELECT i.number, f.guest, f.hangul, f.words, f.initials, f.sounds, f.about, f.marks,"
    " f.country, g.merged, g.precedence, g.companion_of,"
    " json_extract(g.record, '$.companion_number') FROM (SELECT rowid AS number FROM finding_index"
    " WHERE finding_index MATCH ? LIMIT ?) i JOIN finding f ON f.rowid = i.number"
    " JOIN guest g ON g.id = f.guest WHERE i.number NOT IN (SELECT value FROM json_each(?))"
)
_ANY_FOUND = "SELECT 1 FROM finding_index WHERE finding_index MATCH ? LIMIT 1"
# Records that are merged with another one count as the one that stands for the person.
_MATCHING = (
    "WITH found AS MATERIALIZED (SELECT f.guest FROM"
    " (SELECT rowid AS number FROM finding_index WHERE finding_index MATCH :match) i"
    " JOIN finding f ON f.rowid = i.number)"
    " SELECT guest FROM found UNION ALL SELECT merged FROM guest"
    " WHERE merged <> '' AND +id IN (SELECT guest FROM found)"
)
_BEGINNING = "SELECT term FROM finding_vocabulary WHERE term >= ? AND term < ? LIMIT ?"
_LAST_RANK = 1 << 62
_LEAST_SCORE = 0.01


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
    code_prefix: str = "",
) -> list[Hit]:
    """The best matching guests, at most `limit`; for merged records the one that stands.

    Whose code, reference or id the text is, comes first; codes may lack the event's `code_prefix`.

    `countries` are the event's own names of countries: ISO code to "한국어|English". With
    `names_only` only names are searched, and not by initial consonants alone.
    """
    named = None if names_only else country_matcher(countries or {})
    query = query_parser.parse_query(text, anyascii, countries=named)
    if not query.words or (names_only and _says_too_little(query)):
        return []
    scoring = _Scoring(connection, names_only)
    scoring.add(query, expressions(query, names_only=names_only), limit)
    if not scoring.count(GOOD_SCORE) and (wider := scoring.with_typing_errors(query)):
        widest = any_reading(wider, prefix if names_only else anywhere)
        scoring.add(wider, [(widest, GOOD_SCORE)], limit)
    exact = [] if names_only else people_with_key(connection, text, code_prefix)
    others = [hit for hit in scoring.hits() if hit.guest not in exact]
    return [*(Hit(person, 1.0) for person in exact), *others][:limit]


def matching(
    connection: sa.Connection, text: str, countries: Mapping[str, str]
) -> sa.TextualSelect | None:
    """A query for the ids of all guests who match, unscored; None if nobody can.

    With typing errors only where nobody matches without.
    """
    query = query_parser.parse_query(text, anyascii, countries=country_matcher(countries))
    if not query.words:
        return None
    match = " OR ".join(filter(None, (one for one, _ in expressions(query, names_only=False))))
    if not match or connection.exec_driver_sql(_ANY_FOUND, (match,)).first() is None:
        wider = _with_typing_errors(connection, query, every=True)
        match = any_reading(wider, anywhere) if wider else ""
    return sa.text(_MATCHING).bindparams(match=match).columns(sa.column("guest")) if match else None


def _says_too_little(query: Query) -> bool:
    return any(word.script is Script.INITIALS for word in query.words)


class _Scored(NamedTuple):
    """A row that was found, with its score; a companion with whom they come, and their number."""

    score: float
    guest: str
    person: str
    name: str
    precedence: int
    principal: str
    place: int


class _Scoring:
    """The rows found so far, with their scores."""

    def __init__(self, connection: sa.Connection, names_only: bool) -> None:
        self._connection = connection
        self._names_only = names_only
        self._scored: dict[int, _Scored] = {}

    def add(self, query: Query, expressions: Iterable[tuple[str, float]], limit: int) -> None:
        """Score what the FTS expressions find, until one has found enough guests.

        An earlier score above 0 is kept.
        """
        ranking = Ranking(query, _likeness, names_only=self._names_only)
        self._scored = {number: one for number, one in self._scored.items() if one.score}
        for expression, enough in expressions:
            for row in self._new_rows(expression):
                number, guest, *terms, merged, precedence, principal, place = row
                score = round(ranking.score(candidate(SearchTerms(*terms))), 4)
                rank = _LAST_RANK if precedence is None else precedence
                name = terms[0] or terms[1]
                self._scored[number] = _Scored(
                    score, guest, merged or guest, name, rank, principal, place or 0
                )
            if self.count(enough) >= limit:
                break

    def _new_rows(self, expression: str) -> Iterable[Sequence[Any]]:
        if not expression:
            return ()
        known = json.dumps([*self._scored])
        return self._connection.exec_driver_sql(_FOUND, (expression, _CANDIDATES, known))

    def count(self, least: float) -> int:
        """How many rows have at least this score."""
        return sum(one.score >= least for one in self._scored.values())

    def with_typing_errors(self, query: Query) -> Query | None:
        """The query extended by words at edit distance 1; of every word if nothing was found."""
        return _with_typing_errors(self._connection, query, every=not self.count(_LEAST_SCORE))

    def hits(self) -> list[Hit]:
        """The best first; those of equal score by precedence, then by name."""
        best: dict[str, Hit] = {}
        for one in sorted(self._scored.values(), key=_order):
            if one.score:
                best.setdefault(one.person, Hit(one.person, one.score))
        return list(best.values())


def _order(one: _Scored) -> tuple[float, int, str, str, int, str]:
    return -one.score, one.precedence, one.name, one.principal, one.place, one.guest


def _likeness(one: str, other: str) -> float:
    return ratio(one, other) / 100


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
