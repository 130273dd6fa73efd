"""Decomposition of Hangul, romanisation and phonetic keys."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.search.phonetic_key import phonetic_key, phonetic_key_prefixes
from kiosk.domain.search.romanisation import (
    matching_surnames,
    romanised,
    spelling_distance,
    split_name,
    surname_spelling_distance,
)
from kiosk.domain.text import hangul

SYLLABLES = st.integers(hangul.FIRST_SYLLABLE, hangul.LAST_SYLLABLE).map(chr)


@given(SYLLABLES)
def test_a_syllable_is_decomposed_and_composed(syllable: str) -> None:
    assert hangul.compose(*hangul.decompose(syllable)) == syllable


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("김미", "김민서"),
        ("김ㅁ", "김민서"),
        ("김밋", "김미서"),
        ("안팗", "안팔봉"),
        ("고", "과장"),
    ],
)
def test_a_partly_typed_word_is_a_prefix_of_the_whole_word(typed: str, name: str) -> None:
    assert hangul.letters(name).startswith(hangul.letters(typed))


@given(st.lists(SYLLABLES, min_size=1, max_size=4).map("".join))
def test_the_letters_of_a_prefix_are_a_prefix_of_the_letters(name: str) -> None:
    letters_of_prefixes = [hangul.letters(name[:length]) for length in range(len(name) + 1)]
    assert all(longer.startswith(shorter) for shorter, longer in pairwise(letters_of_prefixes))
    assert not any(hangul.is_syllable(letter) for letter in letters_of_prefixes[-1])


def test_initials_are_of_syllables_and_of_letters() -> None:
    assert hangul.initials("김민서") == hangul.initials("ㄱㅁㅅ") == "ㄱㅁㅅ"
    assert hangul.initials("ㄳ") == "ㄱㅅ"
    assert hangul.initials("가나 Kim") == "ㄱㄴ"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("김민서", ("김", "민서")),
        ("남궁민", ("남궁", "민")),
        ("선우", ("선", "우")),
        ("뷁민서", ("", "뷁민서")),
    ],
)
def test_a_name_has_a_family_and_a_given_part(name: str, parts: tuple[str, str]) -> None:
    assert split_name(name) == parts


@pytest.mark.parametrize(
    ("latin", "name"),
    [
        ("minseo", "민서"), ("youngsoo", "영수"), ("yeongsu", "영수"), ("kyunghee", "경희"),
        ("gyeonghui", "경희"), ("haejin", "혜진"), ("seunghyun", "승현"), ("gwangho", "광호"),
        ("hyukjae", "혁재"), ("jooyoung", "주영"), ("harkkyu", "학규"), ("euisun", "의선"),
        ("chulsoo", "철수"), ("woojin", "우진"),
    ],
)  # fmt: skip
def test_usual_spellings_are_known_and_have_one_phonetic_key(latin: str, name: str) -> None:
    assert spelling_distance(latin, name) is not None
    assert phonetic_key(latin) == phonetic_key(romanised(name))
    for length in range(1, len(latin)):
        assert spelling_distance(latin[:length], name, whole=False) is not None


@given(st.lists(SYLLABLES, min_size=1, max_size=3).map("".join))
def test_the_official_spelling_is_always_a_usual_one(name: str) -> None:
    assert spelling_distance(romanised(name), name) == 0


def test_an_impossible_spelling_has_no_distance() -> None:
    assert spelling_distance("minsoo", "민서") is None
    assert spelling_distance("minsa", "민서") is None
    assert spelling_distance("", "민") is None


@pytest.mark.parametrize(
    ("name", "spellings"),
    [
        ("이", "lee yi rhee i"),
        ("박", "park pak bak"),
        ("최", "choi choe"),
        ("정", "jung jeong chung"),
    ],
)
def test_family_names_are_found_by_each_of_their_spellings(name: str, spellings: str) -> None:
    for spelling in spellings.split():
        assert name in matching_surnames(spelling)
        assert surname_spelling_distance(spelling, name) is not None
    assert name in matching_surnames(spellings[:2], whole=False)
    assert not matching_surnames("xyz")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("muller", "mueller"), ("jungwon", "jeongwon"), ("sofie", "sophie"), ("ahn", "an"),
        ("mary", "mari"), ("maya", "maya"), ("carsten", "karsten"), ("anna", "ana"),
    ],
)  # fmt: skip
def test_all_spellings_of_a_name_have_one_phonetic_key(one: str, other: str) -> None:
    assert phonetic_key(one) == phonetic_key(other)


def test_different_names_have_different_phonetic_keys() -> None:
    keys = [
        phonetic_key(name) for name in "garcia minho minjun seoyeon hana thomas weber maya".split()
    ]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("word", "minseo cheolsu youngjin kyunghwan sunghee".split())
def test_the_phonetic_keys_of_a_prefix_are_prefixes_of_the_key(word: str) -> None:
    for length in range(3, len(word)):
        assert any(map(phonetic_key(word).startswith, phonetic_key_prefixes(word[:length]))), word[
            :length
        ]
