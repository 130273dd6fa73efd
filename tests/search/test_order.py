"""The order of results, and its stability while typing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.store import Store
from kiosk.usecases.guests.search import find


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with closing(Store.open(tmp_path / "event.db", "desk-1", create=True)) as opened:
        yield opened


def register(store: Store, *guests: Guest) -> None:
    store.append(draft for guest in guests if (draft := facts.change_fact(None, guest)))


def ids_found(store: Store, text: str, limit: int = 8) -> list[str]:
    return [one.guest.id for one in find(store, text, limit)]


@pytest.mark.parametrize(
    ("typed", "others", "meant"),
    [
        ("서인", Guest("a", name_ko="김서인"), Guest("z", name_ko="서인")),
        (
            "Kim Un",
            Guest("a", family_latin="Kim", given_latin="Beom-un"),
            Guest("z", family_latin="Kim", given_latin="Un"),
        ),
        (
            "Cho Do",
            Guest("a", family_latin="Cho", given_latin="Dong-ok"),
            Guest("z", name_ko="조도"),
        ),
        (
            "강 교수",
            Guest("a", family_latin="Min", given_latin="Kang-chung", position_ko="교수"),
            Guest("z", name_ko="강석안", position_ko="교수"),
        ),
        ("정준", Guest("a", name_latin="Jun-myeong Jung"), Guest("z", name_ko="정준남")),
        (
            "Gim Yeoul",
            Guest("a", name_ko="김율다", organisation_ko="세담대학교"),
            Guest("z", name_ko="김식관", family_latin="Gim", organisation_en="Yeoul University"),
        ),
        ("한국", Guest("a", name_ko="최만보", country="KR"),
         Guest("z", name_ko="박민채", country="KR", organisation_ko="한국청람연구원")),
        ("IN", Guest("a", name_ko="서인", name_latin="In Seo", country="KR"),
         Guest("z", name_latin="Lakshmi Ramamurthy", country="IN")),
        ("박", Guest("a", name_latin="Park Ah-il"), Guest("z", name_ko="박효다")),
        ("Man-bo Kim", Guest("a", family_latin="Kim", given_latin="Man-bok"),
         Guest("z", name_ko="김만보", family_latin="Gim", given_latin="Man-bo")),
        ("Choe Chungwoong", Guest("a", family_latin="Choe", given_latin="Choong-yeong"),
         Guest("z", family_latin="Choi", given_latin="Choong-ung")),
    ],
)  # fmt: skip
def test_the_better_match_is_first_among_many(
    store: Store, typed: str, others: Guest, meant: Guest
) -> None:
    register(store, *(replace(others, id=f"a{at}") for at in range(9)), meant)
    assert ids_found(store, typed)[0] == "z"


@pytest.mark.parametrize("typed", ["Müller Jürgen", "Muller Jurgen", "jurgen mueller"])
def test_a_name_without_its_diacritics_is_the_whole_name(store: Store, typed: str) -> None:
    register(
        store,
        Guest("a", family_latin="Müller", given_latin="Jürgen Aldo"),
        Guest("z", family_latin="Müller", given_latin="Jürgen"),
    )
    assert ids_found(store, typed) == ["z", "a"]


def test_an_honorific_alone_finds_no_guest(store: Store) -> None:
    register(store, Guest("kim", name_ko="김민서"))
    assert ids_found(store, "김민서 님") == ids_found(store, "김민서님") == ["kim"]


@pytest.mark.parametrize(
    "typed",
    [
        "1등서기관",
        "1등서기관님",
        "ABC 전자",
        "abc전자",
        "전자",
        "re.son",
        "re.son@host",
        "김민서",
        "김민서B",
    ],
)
def test_words_of_both_scripts_and_short_mailboxes_are_found(store: Store, typed: str) -> None:
    guest = Guest("one", name_ko="김민서B", organisation_ko="ABC전자", position_ko="1등서기관")
    register(store, replace(guest, email="re.son@host.example.org"))
    assert ids_found(store, typed) == ["one"]


def test_a_typing_error_is_tolerated_even_if_another_word_starts_so(store: Store) -> None:
    register(
        store, Guest("fiona", name_latin="Fiona Hathert"), Guest("b", organisation_en="Finance")
    )
    assert ids_found(store, "fina hathert") == ["fiona"]


def test_guests_stay_found_while_the_family_name_is_typed(store: Store) -> None:
    register(store, Guest("kim", name_ko="김은회"))
    for typed in ("eunhoe", "eunhoe k", "eunhoi ki", "Kim E", "Kim Eu", "Kim Eun", "김", "김ㅇ"):
        assert ids_found(store, typed) == ["kim"], typed


def test_transposed_letters_count_as_one_typing_error(store: Store) -> None:
    name = "ostrobeikald"
    register(store, Guest("one", name_latin=name.title()))
    for at in range(1, len(name) - 1):
        typed = name[:at] + name[at + 1] + name[at] + name[at + 2 :]
        assert ids_found(store, typed) == ["one"], typed


def test_a_complete_name_is_first_among_hundreds_of_earlier_guests(store: Store) -> None:
    others = (Guest(f"a{at}", name_ko="김민별", name_latin="Kim Min-byeol") for at in range(300))
    register(store, *others, Guest("z", name_ko="김민", name_latin="Gim Min"))
    for typed in ("김민", "김 민", "Gim Min", "min gim"):
        assert ids_found(store, typed)[0] == "z", typed
