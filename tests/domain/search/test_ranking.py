"""The short cuts of the search change neither a score nor who is found."""

from __future__ import annotations

from dataclasses import replace

from anyascii import anyascii
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.fuzz import ratio

from kiosk.domain.search.query_parser import Query, Word, parse_query
from kiosk.domain.search.ranking import Ranking
from kiosk.domain.search.search_candidate import candidate
from kiosk.domain.search.search_terms import SearchTerms, terms_of
from kiosk.store.queries.countries import country_matcher
from kiosk.store.queries.searching.search_expressions import any_reading
from tests.domain.search.plain_ranking import plain_score, split_candidate

_KOREAN = ("김민서", "김서", "서민", "민", "남궁민수", "이서연", "이", "황보 가람", "박 나언")
_LATIN = ("Min-seo", "Seo", "Kim", "Ghim", "Minseo", "Lee", "Yi", "Namgung", "Naeon", "Park",
          "Müller", "Mueller", "O'Brien", "Anna", "Ann", "van der Berg", "Sølvi", "E", "U",
          "張偉", "山田", "محمد", "Quxx")  # fmt: skip
_POSTS = (
    "",
    "Professor",
    "Institute of Science",
    "Kim University",
    "한국대학교",
    "교수",
    "주한 스웨덴대사관",
)
_MARKS = ("", "minseo.kim@example.org", "ann@seo.example.kr", "+82 10 5555 0101", "A-001", "K 1")
_WORDS = (*_KOREAN, *_LATIN, *filter(None, (*_POSTS, *_MARKS)), "the", "dr", "님", "KR", "Korea",
          "ㄱㅁㅅ", "김ㅁㅅ", "ㅇ", "0101", "001")  # fmt: skip


def one_of(values: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from(("", *values))


guests = st.fixed_dictionaries(
    {
        "name_ko": one_of(_KOREAN),
        "family_latin": one_of(_LATIN),
        "given_latin": one_of(_LATIN),
        "name_latin": st.lists(st.sampled_from(_LATIN), max_size=3).map(" ".join),
        "organisation_en": one_of(_POSTS),
        "position_ko": one_of(_POSTS),
        "email": one_of(_MARKS[:3]),
        "phone": one_of(_MARKS[3:4]),
        "reference": one_of(_MARKS[4:]),
        "country": one_of(("kr", "se", "KR")),
    }
)


@st.composite
def typed_words(draw: st.DrawFn) -> str:
    """Words or beginnings of words, one of them perhaps with a letter too many."""
    word = draw(st.sampled_from(_WORDS))
    begun = word[: draw(st.integers(1, len(word)))] if draw(st.booleans()) else word
    at = draw(st.integers(0, 4 * len(begun)))
    return begun[:at] + draw(st.sampled_from("aeo서")) + begun[at:] if at < len(begun) else begun


texts = st.lists(typed_words(), min_size=1, max_size=6).flatmap(
    lambda words: st.sampled_from((" ".join(words), "".join(words)))
)


def query_of(text: str, near: frozenset[str] = frozenset()) -> Query:
    query = parse_query(text, anyascii, countries=country_matcher({}))
    return Query(tuple(tuple(replace(one, near=near) for one in way) for way in query.readings))


def likeness(one: str, other: str) -> float:
    return ratio(one, other) / 100


@given(texts, st.lists(guests, min_size=1, max_size=6), st.booleans(), st.data())
def test_a_score_is_that_of_every_word_compared_with_every_term(
    text: str, found: list[dict[str, str]], names_only: bool, data: st.DataObject
) -> None:
    terms = [terms_of(guest, ("T-GARAM-0001",), anyascii) for guest in found]
    known = sorted({word for one in terms for word in f"{one.words} {one.about}".split()})
    near = data.draw(st.frozensets(st.sampled_from(known), max_size=1) if known else st.just(()))
    query = query_of(text, frozenset(near))
    if query.words:
        ranking = Ranking(query, likeness, names_only=names_only)
        for one in (*terms, SearchTerms()):
            plain = plain_score(query, split_candidate(one), likeness, names_only=names_only)
            assert ranking.score(candidate(one)) == plain


@given(texts, st.data())
def test_readings_that_are_left_out_of_an_expression_find_nobody_else(
    text: str, data: st.DataObject
) -> None:
    query = query_of(text)
    words = sorted({word.text for reading in query.readings for word in reading})
    matching = data.draw(st.sets(st.sampled_from(words))) if words else set()
    wanted = any(all(word.text in matching for word in reading) for reading in query.readings)
    assert matches(any_reading(query, text_of), matching) == wanted


def text_of(word: Word) -> str:
    return word.text


def matches(expression: str, words: set[str]) -> bool:
    """Whether an expression of terms in brackets, joined by AND and OR, is true."""
    ways = [way.split(" AND ") for way in expression.split(" OR ")]
    return bool(expression) and any(all(one.strip("()") in words for one in way) for way in ways)
