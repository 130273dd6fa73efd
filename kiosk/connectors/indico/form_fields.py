"""What a registration form of Indico asked, as columns of a list, out of one registration.

Format: `registration_data` of Indico 3.3, sections with fields; an answer to a choice is an object
of the ids of options with their numbers of places, one of accompanying persons a list of names.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.connectors.indico.api import Record
from kiosk.domain.names.scripts import has_hangul

TAGS, COMPANIONS = "Tags", "Companion names"
_CHOICES = frozenset({"single_choice", "multi_choice", "accommodation"})
_LEFT_OUT = frozenset({"file", "picture", "label"})
_PERSONS = "accompanying_persons"


def fields_of(registration: Record, taken: frozenset[str]) -> dict[str, str]:
    """The answers by the titles of their fields, tags, and the names of companions.

    `taken` are headers in lower case that a title may not have: it gets its number behind it, as
    does the second field of a title. Files and pictures are left out, and so is what stands in the
    registration itself: its e-mail and the two parts of its name.
    """
    known, tags = set(taken), [one.get("title") for one in registration.get("tags") or ()]
    found = {TAGS: ", ".join(str(one) for one in tags if one)}
    own = {str(registration.get("email")), *_name_parts(registration)}
    for field in _fields(registration):
        kind, text = field.get("input_type"), _text(field)
        if kind == _PERSONS:
            found[COMPANIONS] = text
        elif kind not in _LEFT_OUT and text not in own - {""}:
            title = str(field.get("title") or "").strip() or "?"
            header = f"{title} #{field.get('id')}" if title.casefold() in known else title
            known.add(header.casefold())
            found[header] = text
    return found


def full_name(registration: Record) -> str:
    """The name, that of a Korean with the family name first: Indico puts it last."""
    whole, parts = str(registration.get("full_name") or ""), _name_parts(registration)
    return "".join(reversed(parts)) if parts and has_hangul(whole) else whole


def _name_parts(registration: Record) -> tuple[str, ...]:
    """The given and family name, which are two fields in a row; none where there are no such."""
    whole = str(registration.get("full_name") or "")
    texts = [_text(one) for one in _fields(registration)]
    pairs = itertools.pairwise(texts)
    return next((pair for pair in pairs if all(pair) and " ".join(pair) == whole), ())


def _fields(registration: Record) -> Iterator[Record]:
    for section in registration.get("registration_data") or ():
        yield from (one for one in section.get("fields") or () if isinstance(one, dict))


def _text(field: Record) -> str:
    given = field.get("data")
    if given is None:
        return ""
    if isinstance(given, bool):
        return "Yes" if given else "No"
    if field.get("input_type") == _PERSONS:
        return ", ".join(_person(one) for one in given)
    if field.get("input_type") in _CHOICES and isinstance(given, Mapping):
        captions = {one.get("id"): one.get("caption") for one in field.get("choices") or ()}
        return ", ".join(str(captions.get(id_) or id_) for id_ in given)
    return str(given).strip()


def _person(given: Mapping[str, Any]) -> str:
    parts = [str(given.get(name) or "").strip() for name in ("firstName", "lastName")]
    is_korean = has_hangul("".join(parts))
    return "".join(reversed(parts)) if is_korean else " ".join(filter(None, parts))
