"""Matches rows with known guests, finds rows about new guests, and gives those ids."""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import partial
from typing import Any, Protocol

from uuid_utils import uuid7

from kiosk.domain.codes.key_folding import comparison_form
from kiosk.domain.journal.imported_values import ListedValues
from kiosk.domain.records.entities import Guest, Seat
from kiosk.domain.records.fields.guest_fields import fields_by_place, grouped
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.guest_cells import Person

# The most guests of one key with whom a row is compared.
_COMPARED = 50
# One equal value of these outweighs all contradictions.
_SURE = ("email", "phone")
# One equal value of a group is enough; the groups of `_SURE` come first.
_TRAITS = sorted(
    grouped(fields_by_place(lambda field: field.distinguishing_rank)),
    key=lambda trait: trait[0] not in _SURE,
)
# The least ratio of equal characters; 김민서 and 김민선 share two syllables of three.
_MISSPELLING = 0.6
_REFERENCE = "reference:"
_WORD_ENDS = re.compile(r"[\s,.\-]+")


class KnownGuest(Protocol):
    """A guest as stored: codes, newest first, seats, and the values that lists gave.

    `written` are the codes in the spelling of their lists, `arrived` says that they entered.
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
    def listed(self) -> ListedValues: ...
    @property
    def arrived(self) -> bool: ...


def match(persons: Sequence[Person], known: Sequence[KnownGuest]) -> list[KnownGuest | None]:
    """The known guest for each person, None for a new one.

    Rows are matched by the organiser's reference first, then by the guest's own code, then by
    equality of all values. The other rows are compared by e-mail, where it is unique, and by name:
    a row gets the guest with the highest score, if they agree in e-mail or phone, or contradict
    each other in one trait at most, which may be a misspelt name. So a corrected cell still finds
    its guest, and two guests of one name stay two. A running number ("번호") counts as a trait, not
    as a reference, because it shifts when a row is inserted. No guest is matched twice; equal input
    gives equal output.
    """
    if not known:
        return [None] * len(persons)
    matching = _Matching(persons, known)
    matching.match_by_keys()
    matching.match_identical()
    matching.match_similar()
    return [None if found is None else known[found] for found in matching.matches]


def names_of(value: Callable[[str], Any]) -> tuple[str, str]:
    """The Korean and the Latin name for comparison: folded, with sorted Latin words."""
    parts = f"{value('given_latin') or ''} {value('family_latin') or ''}"
    latin = value("name_latin") or parts
    words = sorted(filter(None, map(fold, _WORD_ENDS.split(latin))))
    return fold(value("name_ko") or ""), " ".join(words)


class _Matching:
    """The state of a matching: the index of the known guest for each person, or None."""

    def __init__(self, persons: Sequence[Person], known: Sequence[KnownGuest]) -> None:
        self.matches: list[int | None] = [None] * len(persons)
        self._persons = persons
        self._known = known
        self._taken: set[int] = set()

    def match_by_keys(self) -> None:
        """Matches rows by reference, then by code."""
        self._match_by_reference()
        self._match_by_code()

    def _match_by_reference(self) -> None:
        references: dict[str, list[int]] = defaultdict(list)
        for found, registered in enumerate(self._known):
            references[comparison_form(registered.guest.reference)].append(found)
        for position, person in self._open():
            reference = comparison_form(person.values["reference"]) if person.certain else ""
            bearers = references.get(reference, []) if reference else []
            if len(bearers) == 1 and bearers[0] not in self._taken:
                self._take(position, bearers[0])

    def _match_by_code(self) -> None:
        codes = {code: found for found, one in enumerate(self._known) for code in one.codes}
        for position, person in self._open():
            bearer = codes.get(person.code, -1)
            if bearer >= 0 and bearer not in self._taken and not self._contradicts(person, bearer):
                self._take(position, bearer)

    def match_identical(self) -> None:
        """Matches rows with guests who have the same values, in order."""
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
        """Matches rows with the guests of the highest score."""
        candidates = _CandidateIndex(
            self._known, self._untaken(), [person for _, person in self._open()]
        )
        pairs = []
        for position, person in self._open():
            for found in candidates.candidates(person):
                score = similarity(person, self._known[found].guest)
                if score is not None and not self._contradicts(person, found):
                    pairs.append((-score, position, found))
        for _, position, found in sorted(pairs):
            if self.matches[position] is None and found not in self._taken:
                self._take(position, found)

    def _contradicts(self, person: Person, found: int) -> bool:
        """Whether different references of the organiser show that these are two persons."""
        reference = comparison_form(self._known[found].guest.reference)
        return bool(person.certain and reference) and reference != comparison_form(
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
    """Known guests by the keys that they may share with a row."""

    def __init__(
        self, known: Sequence[KnownGuest], untaken: Sequence[int], persons: Sequence[Person]
    ) -> None:
        self._by: dict[tuple[str, str], list[int]] = defaultdict(list)
        if not persons:
            return
        emails = Counter(comparison_form(known[found].guest.email) for found in untaken)
        self._shared = {email for email, times in emails.items() if times > 1}
        for found in untaken:
            guest = known[found].guest
            for key in self._keys(partial(getattr, guest)):
                self._by[key].append(found)

    def candidates(self, person: Person) -> list[int]:
        """The guests to compare with a row."""
        found = [f for key in self._keys(person.values.get) for f in self._by[key][:_COMPARED]]
        return list(dict.fromkeys(found))

    def _keys(self, value: Callable[[str], Any]) -> Iterator[tuple[str, str]]:
        email = comparison_form(value("email") or "")
        keys = zip(
            ("reference", "email", "korean", "latin"),
            (
                comparison_form(value("reference") or ""),
                "" if email in self._shared else email,
                *names_of(value),
            ),
            strict=True,
        )
        return ((kind, key) for kind, key in keys if key)


def similarity(person: Person, guest: Guest) -> int | None:
    """The score of agreement of a row and a guest; None if they contradict each other too much."""
    values = person.values
    listed, known = names_of(values.get), names_of(partial(getattr, guest))
    names = _agreement(listed, known)
    agreements = [_trait_agreement(trait, values, guest) for trait in _TRAITS]
    sure = any(agreements[: len(_SURE)])
    against = [names, *agreements].count(False)
    if not sure and (against > 1 or not (names or _is_misspelling(listed, known))):
        return None
    same_number = (
        comparison_form(values.get("reference") or "") == comparison_form(guest.reference) != ""
    )
    return 8 * sure + 4 * (names or 0) + 2 * same_number + agreements.count(True) - against


def _trait_agreement(trait: Sequence[str], values: Mapping[str, Any], guest: Guest) -> bool | None:
    return _agreement(
        [_comparable(name, values.get(name) or "") for name in trait],
        [_comparable(name, getattr(guest, name)) for name in trait],
    )


def _comparable(name: str, text: str) -> str:
    """An address in lower case, a phone number without separators, any other text unchanged."""
    if name == "email":
        return comparison_form(text)
    return fold(text) if name == "phone" else text


def _is_misspelling(listed: Sequence[str], known: Sequence[str]) -> bool:
    """Whether one name may be a corrected spelling of the other."""
    both = [(a, b) for a, b in zip(listed, known, strict=True) if a and b]
    return any(SequenceMatcher(None, a, b).ratio() > _MISSPELLING for a, b in both)


def _agreement(listed: Sequence[str], known: Sequence[str]) -> bool | None:
    """Whether any value that both have is equal; None where they have none in common."""
    both = [(a, b) for a, b in zip(listed, known, strict=True) if a and b]
    return any(a == b for a, b in both) if both else None


def _values_of(guest: Guest, fields: Sequence[str], labels: Sequence[str]) -> Hashable:
    return (
        *(getattr(guest, name) for name in fields),
        *(guest.extra.get(label, "") for label in labels),
    )


def new_id(person: Person, taken: set[str]) -> str:
    """The id of a new guest, equal on all devices that import the same list, if the list has a key.

    A reference that is no key of one person, such as a running number, counts together with the
    name.
    """
    return next((id_ for id_ in ids_of(person) if id_ not in taken), str(uuid7()))


def ids_of(person: Person) -> Iterator[str]:
    """The ids that a new guest may get by what the row says of them, the preferred one first."""
    return map(_id_of, _keys_of(person))


def id_by_reference(reference: str) -> str:
    """The id of a guest whom an import registered by a reference that is a key of one person."""
    return _id_of(f"{_REFERENCE}{reference}")


def _id_of(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()[:20]


def _keys_of(person: Person) -> Iterator[str]:
    reference = person.values.get("reference", "")
    if reference and person.certain:
        yield f"{_REFERENCE}{reference}"
    if person.code:
        yield f"code:{person.code}"
    if reference and not person.certain:
        yield f"number:{reference}:{':'.join(names_of(person.values.get))}"
