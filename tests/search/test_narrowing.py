"""While typing continues, the result narrows and equal results keep their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import combinations, pairwise

import pytest

from kiosk.bench.people import person
from kiosk.domain.journal import facts
from kiosk.domain.records.entities import Guest
from kiosk.domain.text.hangul import (
    FINAL_LETTERS,
    INITIAL_LETTERS,
    compose,
    decompose,
    letters,
)
from kiosk.store import Store
from kiosk.usecases.guests.search import find

CROWD, TYPED = 240, 24


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    path = tmp_path_factory.mktemp("stable") / "event.db"
    with closing(Store.open(path, "desk-1", create=True)) as opened:
        drafts = (facts.change_fact(None, guest) for guest in crowd())
        opened.append(draft for draft in drafts if draft)
        yield opened


def crowd() -> list[Guest]:
    return [person(number) for number in range(CROWD)]


def family_first(guest: Guest) -> str:
    return f"{guest.family_latin} {guest.given_latin}".strip()


def given_first(guest: Guest) -> str:
    return f"{guest.given_latin} {guest.family_latin}".strip()


def hangul(guest: Guest) -> str:
    return guest.name_ko


def keystrokes(name: str) -> list[str]:
    """The text after each letter of a name in an input method, with partial syllables."""
    shown = [""]
    for at, one in enumerate(name):
        before = name[:at]
        if not "가" <= one <= "힣":
            shown.append(before + one)
            continue
        initial, medial, _ = decompose(one)
        shown.append(_with_consonant(before, INITIAL_LETTERS[initial]))
        shown += [before + compose(initial, medial), before + one]
    return list(dict.fromkeys(filter(str.strip, shown)))


def _with_consonant(before: str, letter: str) -> str:
    """The initial consonant of the next syllable is first a final one, until a vowel follows."""
    if before and letter in FINAL_LETTERS and not decompose(before[-1])[2]:
        initial, medial, _ = decompose(before[-1])
        return before[:-1] + compose(initial, medial, FINAL_LETTERS.index(letter))
    return before + letter


def grade(name: str, typed: str) -> tuple[bool, bool, bool] | None:
    """How a name starting with the text matches: whole syllables, a whole word, the whole name."""
    if not letters(name.lower()).startswith(letters(typed.lower())):
        return None
    begun = name.lower().startswith(typed.lower())
    whole = typed.lower().split()[-1] in name.lower().split()
    return begun, whole, name.lower() == typed.lower()


@pytest.mark.parametrize("name_of", [hangul, family_first, given_first])
def test_matching_guests_stay_and_equal_ones_keep_their_order(
    store: Store, name_of: Callable[[Guest], str]
) -> None:
    names = {guest.id: name_of(guest) for guest in crowd()}
    for meant, name in [one for one in names.items() if one[1]][:TYPED]:
        lists = [(typed, found(store, typed)) for typed in keystrokes(name)]
        for (before, shown), (after, narrowed) in pairwise(lists):
            assert meant in shown, before
            assert meant in narrowed, after
            for one, other in combinations([id_ for id_ in shown if id_ in narrowed], 2):
                steps = [grade(names[one], typed) for typed in (before, after)]
                if None in steps or steps != [grade(names[other], t) for t in (before, after)]:
                    continue
                assert narrowed.index(one) < narrowed.index(other), (before, after, one, other)


def found(store: Store, typed: str) -> list[str]:
    return [one.guest.id for one in find(store, typed, CROWD)]
