"""Matching: which known guest a row is about, and which rows are about somebody new."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import partial
from typing import Any, Protocol

from kiosk.domain.codes.key_folding import compared
from kiosk.domain.journal.imported_values import Listed
from kiosk.domain.records.entities import Guest, Seat
from kiosk.domain.records.guest_fields import grouped, placed
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.guest_cells import Person

# Of people of one name a row is compared with the first so many.
_COMPARED = 50
# One of these that agrees outweighs whatever contradicts.
_SURE = ("email", "phone")
# Of fields that belong together one that agrees is enough; the sure ones come first.
_TRAITS = sorted(
    grouped(placed(lambda field: field.telling)), key=lambda trait: trait[0] not in _SURE
)
# 김민서 and 김민선 share two syllables of three.
_MISSPELLING = 0.6
_WORD_ENDS = re.compile(r"[\s,.\-]+")


class KnownGuest(Protocol):
    """A guest as a store knows them: codes, newest first, seats, and what lists said of them.

    `written` are the codes as their lists spell them.
    """

    @property
    def guest(self) -> Guest: ...
    @property
    def codes(self) -> tuple[str, ...]: ...
    @property
    def written(self) -> tuple[str, ...]: ...
    @property
    def seats(self) -> tuple[Seat, ...]: ...
    @property
    def merged(self) -> str: ...
    @property
    def revoked(self) -> tuple[str, ...]: ...
    @property
    def listed(self) -> Listed: ...


def match(persons: Sequence[Person], known: Sequence[KnownGuest]) -> list[KnownGuest | None]:
    """For each person the known guest that they are, None for somebody new.

    First by the organiser's reference, then by the guest's own code, then by everything that the
    row says. What is left is compared by e-mail, where nobody shares it, and by name: rows go to
    the guests with whom they agree best, as long as they agree in e-mail or phone, or contradict
    them in one thing at most, be that a slip in the name. So a corrected cell finds its guest, and
    two guests of one name remain two. A mere running number ("번호") counts like a trait, not like
    a reference, because it shifts when a row is inserted. No guest is given to two rows; the same
    input always gives the same answer.
    """
    if not known:
        return [None] * len(persons)
    matching = _Matching(persons, known)
    matching.match_by_keys()
    matching.match_identical()
    matching.match_similar()
    return [None if found is None else known[found] for found in matching.matches]


def names_of(value: Callable[[str], Any]) -> tuple[str, str]:
    """A guest's Korean and Latin name for comparing: folded, Latin words in any order."""
    parts = f"{value('given_latin') or ''} {value('family_latin') or ''}"
    latin = value("name_latin") or parts
    words = sorted(filter(None, map(fold, _WORD_ENDS.split(latin))))
    return fold(value("name_ko") or ""), " ".join(words)


class _Matching:
    def __init__(self, persons: Sequence[Person], known: Sequence[KnownGuest]) -> None:
        self.matches: list[int | None] = [None] * len(persons)
        self._persons = persons
        self._known = known
        self._taken: set[int] = set()

    def match_by_keys(self) -> None:
        """Gives rows the guest whose reference or code they bear."""
        references: dict[str, list[int]] = defaultdict(list)
        codes: dict[str, int] = {}
        for found, registered in enumerate(self._known):
            references[compared(registered.guest.reference)].append(found)
            codes |= dict.fromkeys(registered.codes, found)
        for position, person in self._open():
            reference = compared(person.values["reference"]) if person.certain else ""
            bearers = references.get(reference, []) if reference else []
            if len(bearers) == 1 and bearers[0] not in self._taken:
                self._take(position, bearers[0])
        for position, person in self._open():
            bearer = codes.get(person.code, -1)
            if bearer >= 0 and bearer not in self._taken and not self._contradicts(person, bearer):
                self._take(position, bearer)

    def match_identical(self) -> None:
        """Gives rows guests of whom they say nothing new, in order."""
        shapes: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for position, person in self._open():
            shapes[(*person.values, "", *person.row.extra)].append(position)
        for shape, positions in shapes.items():
            split = shape.index("")
            fields, labels = shape[:split], shape[split + 1 :]
            waiting: dict[Hashable, list[int]] = defaultdict(list)
            for found in reversed(self._untaken()):
                waiting[_values_of(self._known[found].guest, fields, labels)].append(found)
            for position in positions:
                person = self._persons[position]
                if same := waiting.get((*person.values.values(), *person.row.extra.values())):
                    self._take(position, same.pop())

    def match_similar(self) -> None:
        """Gives rows the guests with whom they agree best."""
        alike = _CandidateIndex(
            self._known, self._untaken(), [person for _, person in self._open()]
        )
        pairs = []
        for position, person in self._open():
            for found in alike.candidates(person):
                score = similarity(person, self._known[found].guest)
                if score is not None and not self._contradicts(person, found):
                    pairs.append((-score, position, found))
        for _, position, found in sorted(pairs):
            if self.matches[position] is None and found not in self._taken:
                self._take(position, found)

    def _contradicts(self, person: Person, found: int) -> bool:
        """Whether the organiser's references say that these are two people."""
        reference = compared(self._known[found].guest.reference)
        return bool(person.certain and reference) and reference != compared(
            person.values["reference"]
        )

    def _untaken(self) -> list[int]:
        return [found for found in range(len(self._known)) if found not in self._taken]

    def _open(self) -> Iterator[tuple[int, Person]]:
        for position, person in enumerate(self._persons):
            if self.matches[position] is None:
                yield position, person

    def _take(self, position: int, found: int) -> None:
        self.matches[position] = found
        self._taken.add(found)


class _CandidateIndex:
    """Known guests by what they may share with a row."""

    def __init__(
        self, known: Sequence[KnownGuest], untaken: Sequence[int], persons: Sequence[Person]
    ) -> None:
        self._by: dict[tuple[str, str], list[int]] = defaultdict(list)
        if not persons:
            return
        emails = Counter(compared(known[found].guest.email) for found in untaken)
        self._shared = {email for email, times in emails.items() if times > 1}
        for found in untaken:
            guest = known[found].guest
            for key in self._keys(partial(getattr, guest)):
                self._by[key].append(found)

    def candidates(self, person: Person) -> list[int]:
        """Guests worth comparing with a row."""
        found = [f for key in self._keys(person.values.get) for f in self._by[key][:_COMPARED]]
        return list(dict.fromkeys(found))

    def _keys(self, value: Callable[[str], Any]) -> Iterator[tuple[str, str]]:
        email = compared(value("email") or "")
        keys = zip(
            ("reference", "email", "korean", "latin"),
            (
                compared(value("reference") or ""),
                "" if email in self._shared else email,
                *names_of(value),
            ),
            strict=True,
        )
        return ((kind, key) for kind, key in keys if key)


def similarity(person: Person, guest: Guest) -> int | None:
    """How far a row and a guest agree, None if they contradict each other too much."""
    values = person.values
    said, known = names_of(values.get), names_of(partial(getattr, guest))
    names = _agreement(said, known)
    verdicts = [
        _agreement(
            [_comparable(name, values.get(name) or "") for name in trait],
            [_comparable(name, getattr(guest, name)) for name in trait],
        )
        for trait in _TRAITS
    ]
    sure = any(verdicts[: len(_SURE)])
    against = [names, *verdicts].count(False)
    if not sure and (against > 1 or not (names or _is_misspelling(said, known))):
        return None
    same_number = compared(values.get("reference") or "") == compared(guest.reference) != ""
    return 8 * sure + 4 * (names or 0) + 2 * same_number + verdicts.count(True) - against


def _comparable(name: str, text: str) -> str:
    """An address without case, a phone number without what divides it, anything else as it is."""
    if name == "email":
        return compared(text)
    return fold(text) if name == "phone" else text


def _is_misspelling(said: Sequence[str], known: Sequence[str]) -> bool:
    """Whether one name may be the other, corrected."""
    both = [(a, b) for a, b in zip(said, known, strict=True) if a and b]
    return any(SequenceMatcher(None, a, b).ratio() > _MISSPELLING for a, b in both)


def _agreement(said: Sequence[str], known: Sequence[str]) -> bool | None:
    """Whether what both name agrees in any; None where they name nothing in common."""
    both = [(a, b) for a, b in zip(said, known, strict=True) if a and b]
    return any(a == b for a, b in both) if both else None


def _values_of(guest: Guest, fields: Sequence[str], labels: Sequence[str]) -> Hashable:
    return (
        *(getattr(guest, name) for name in fields),
        *(guest.extra.get(label, "") for label in labels),
    )
