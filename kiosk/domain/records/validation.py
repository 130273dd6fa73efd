"""Validation of typed values: normalised, or refused with a sentence that says what is valid."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import partial
from typing import Any, TypeVar

from kiosk.domain.records import contacts
from kiosk.domain.records.choices import NameOrder
from kiosk.domain.records.entities import Guest, Status
from kiosk.domain.records.fields.guest_field import FieldKind, GuestField
from kiosk.domain.records.fields.guest_fields import CORRECTABLE, GUEST_FIELDS, NAME_FIELDS
from kiosk.domain.text.invisible_characters import visible
from kiosk.domain.text.languages import TRADITIONAL_CHINESE
from kiosk.domain.text.messages import Sentence

T = TypeVar("T")

LONGEST_NOTE = 4000
LONGEST_REASON = 500
LONGEST_ANSWER = 2000
LONGEST_MESSAGE = 60
"""Characters of a message to guests: one line on the first screen."""
MOST_ITEMS = 50
_LONGEST_ITEM = 200
_LONGEST_NAME = GUEST_FIELDS["name_ko"].limit
# More combining marks than any script puts on one letter.
_MOST_MARKS = 5
# The joiners of Persian and Indic names; every other invisible sign is dropped.
_JOINERS = "\u200c\u200d"

_COUNTRY = re.compile(r"(?:[A-Z]{2})?")
_LANGUAGE = re.compile(rf"[a-z]{{2}}|{TRADITIONAL_CHINESE}")


@dataclass(frozen=True, slots=True)
class InvalidInput:
    """Nothing was recorded. `sentence` says why and what is valid, `field` which is invalid."""

    sentence: Sentence
    field: str = ""


NO_GUEST = InvalidInput(Sentence("refused.guest"))


def unknown_checkpoint(checkpoint: str, known: Iterable[str]) -> Sentence:
    """That the event has no such checkpoint, and which it has, by their ids."""
    values = {"checkpoint": checkpoint, "known": ", ".join(sorted(known)) or "–"}
    return Sentence("scan.checkpoint_missing", values)


NO_CHECKPOINT = InvalidInput(Sentence("refused.checkpoint"), "checkpoint")


class _Unfit(Exception):
    def __init__(self, id_: str, /, **values: object) -> None:
        super().__init__(id_)
        self.sentence = Sentence(id_, values)


def tidy_note(text: str) -> str | InvalidInput:
    """Validate the text of a note; line breaks are kept."""
    return _tidied("note", partial(_prose, LONGEST_NOTE, required=True), text)


def tidy_reason(text: str) -> str | InvalidInput:
    """Validate a reason: one line, not empty."""
    return _tidied("reason", partial(_line, LONGEST_REASON, required=True), text)


def tidy_answer(text: str, question: str) -> str | InvalidInput:
    """Validate the text of an answer to the question with that id; line breaks are kept."""
    return _tidied(question, partial(_prose, LONGEST_ANSWER), text)


def tidy_message(text: str, field: str) -> str | InvalidInput:
    """Validate a message to guests in one language: one line, perhaps empty."""
    return _tidied(field, partial(_line, LONGEST_MESSAGE), text)


def tidy_name(text: str) -> str | InvalidInput:
    """Validate the name of a member of staff."""
    return _tidied("name", partial(_name, _LONGEST_NAME, required=True), text)


def tidy_label(text: str) -> str | InvalidInput:
    """Validate the name of a device, a printer or the like."""
    return _tidied("name", partial(_line, _LONGEST_NAME, required=True), text)


def tidy_speakers(names: object) -> tuple[str, ...] | InvalidInput:
    """Validate the speakers of a session, each once."""
    return _tidied("speakers", partial(_items, partial(_line, _LONGEST_ITEM)), names)


def tidy_changes(changes: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[InvalidInput, ...]]:
    """Validate changed fields of a guest: the valid values, and the problems of the others."""
    kept: dict[str, Any] = {}
    refused: list[InvalidInput] = []
    for name, value in changes.items():
        tidied = _tidied(name, _READERS.get(name, _fixed), value)
        if isinstance(tidied, InvalidInput):
            refused.append(tidied)
        else:
            kept[name] = tidied
    return kept, tuple(refused)


def problems_of(guest: Guest) -> tuple[InvalidInput, ...]:
    """The problems of a guest as a whole: no name, or valid until before valid from.

    Of companions it need not be known who they are.
    """
    found = []
    if not guest.companion_of and not any(getattr(guest, name) for name in NAME_FIELDS):
        found.append(InvalidInput(Sentence("refused.nameless"), "name_ko"))
    if guest.valid_from and guest.valid_until and guest.valid_until <= guest.valid_from:
        found.append(InvalidInput(Sentence("refused.period"), "valid_until"))
    return tuple(found)


def _tidied(name: str, read: Callable[[Any], T], value: Any) -> T | InvalidInput:
    try:
        return read(value)
    except _Unfit as unfit:
        return InvalidInput(unfit.sentence, name)


def _visible(text: object, most: int, breaks: str) -> str:
    """NFC without control, invisible and direction signs; white space but `breaks` is a space."""
    if not isinstance(text, str):
        raise _Unfit("refused.kind")
    # A text that is far too long is not processed.
    if len(text) > 4 * most:
        raise _Unfit("refused.long", most=most, given=len(text))
    tidy = _plain(text, breaks)
    if len(tidy) > most:
        raise _Unfit("refused.long", most=most, given=len(tidy))
    if _stack(tidy) > _MOST_MARKS:
        raise _Unfit("refused.marks")
    return tidy


def _plain(text: str, breaks: str) -> str:
    """NFC, with one space or line break at a time, and none at the beginning and the end."""
    text = re.sub("\r\n?|[\u2028\u2029\x85]", "\n", visible(text))
    kept = (c if c in breaks else " " if c.isspace() else c if _is_kept(c) else "" for c in text)
    tidy = unicodedata.normalize("NFC", "".join(kept))
    return re.sub(" {2,}", " ", re.sub(" *\n *", "\n", tidy)).strip(f" \n{_JOINERS}")


def _is_kept(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Cn")


def _stack(text: str) -> int:
    """The largest number of combining marks on one letter."""
    highest = run = 0
    for character in text:
        run = run + 1 if unicodedata.category(character) in ("Mn", "Me") else 0
        highest = max(highest, run)
    return highest


def _line(most: int, text: object, *, required: bool = False) -> str:
    tidy = _visible(text, most, breaks="")
    if required and not tidy:
        raise _Unfit("refused.empty")
    return tidy


def _prose(most: int, text: object, *, required: bool = False) -> str:
    tidy = re.sub("\n{3,}", "\n\n", _visible(text, most, breaks="\n"))
    if required and not tidy:
        raise _Unfit("refused.empty")
    return tidy


def _name(most: int, text: object, *, required: bool = False) -> str:
    tidy = _line(most, text, required=required)
    given = isinstance(text, str) and text.strip()
    if given and not any(map(str.isalpha, tidy)):
        raise _Unfit("refused.letters")
    return tidy


def _contact(read: Callable[[str], str], most: int, id_: str, text: object) -> str:
    try:
        return _line(most, read(_line(2 * most, text)))
    except contacts.InvalidContact as error:
        raise _Unfit(id_) from error


def _matching(pattern: re.Pattern[str], id_: str, text: object) -> str:
    if not (isinstance(text, str) and pattern.fullmatch(text)):
        raise _Unfit(id_)
    return text


def _items(read: Callable[[Any], str], values: object) -> tuple[str, ...]:
    if not isinstance(values, list | tuple):
        raise _Unfit("refused.kind")
    if len(values) > MOST_ITEMS:
        raise _Unfit("refused.many", most=MOST_ITEMS)
    return tuple(dict.fromkeys(filter(None, map(read, values))))


def _precedence(value: object) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 99_999:
        raise _Unfit("refused.precedence")
    return value


def _moment(value: object) -> datetime | None:
    if value is None:
        return None
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise _Unfit("refused.moment")
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise _Unfit("refused.kind")
    return value


def _choice(kind: type[Enum], value: Any) -> Enum:
    try:
        return kind(value)
    except ValueError as error:
        raise _Unfit("refused.kind") from error


def _fixed(_value: object) -> object:
    raise _Unfit("refused.fixed")


_CHECKS: dict[FieldKind, Callable[[Any], Any]] = {
    FieldKind.LIST: partial(_items, partial(_line, _LONGEST_ITEM)),
    FieldKind.SESSIONS: partial(_items, partial(_line, _LONGEST_ITEM)),
    FieldKind.FLAG: _flag,
    FieldKind.RANK: _precedence,
    FieldKind.MOMENT: _moment,
    FieldKind.COUNTRY: partial(_matching, _COUNTRY, "refused.country"),
    FieldKind.LANGUAGES: partial(_items, partial(_matching, _LANGUAGE, "refused.language")),
    FieldKind.EMAIL: partial(
        _contact, contacts.read_email, contacts.LONGEST_EMAIL, "refused.email"
    ),
    FieldKind.PHONE: partial(
        _contact, contacts.read_phone, contacts.LONGEST_PHONE, "refused.phone"
    ),
    FieldKind.NAME_ORDER: partial(_choice, NameOrder),
    FieldKind.STATUS: partial(_choice, Status),
}
_TEXTS: dict[FieldKind, Callable[..., str]] = {
    FieldKind.NAME: _name,
    FieldKind.LINE: _line,
    FieldKind.CATEGORY: _line,
    FieldKind.PROSE: _prose,
}


def _check_of(field: GuestField) -> Callable[[Any], Any]:
    """The function that validates a value of a field; it raises _Unfit."""
    return _CHECKS.get(field.kind) or partial(_TEXTS[field.kind], field.limit)


_READERS = {name: _check_of(GUEST_FIELDS[name]) for name in CORRECTABLE}
