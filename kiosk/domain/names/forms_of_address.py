"""What a guest is called: the name with its Korean honorific, or with its style."""

from __future__ import annotations

from functools import lru_cache

from kiosk.domain.names import latin_names
from kiosk.domain.names.honorifics import PLAIN, Honorific, HonorificRow, HonorificTable, polite
from kiosk.domain.names.latin_names import unbroken
from kiosk.domain.names.name_tables import NameTables
from kiosk.domain.names.posts import organisation_kinds
from kiosk.domain.names.scripts import has_hangul
from kiosk.domain.names.styles import courtesy_of, style_of
from kiosk.domain.names.translated_titles import suffix
from kiosk.domain.records.entities import Event, Guest

# A Korean name of so many characters is never divided, also with a space in it.
_LONGEST_HANGUL = 7
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_PROFESSOR, _DOCTOR = "교수님", "박사님"


def honorific(guest: Guest, event: Event, tables: NameTables) -> str:
    """The one Korean honorific of a guest: by position, else by academic style, else 님."""
    return known_honorific(guest, event, tables) or PLAIN


def known_honorific(guest: Guest, event: Event, tables: NameTables) -> str | None:
    """The honorific that follows from position or academic style; None where neither is known.

    The event's own table goes before the bundled one.
    """
    texts = (guest.position_ko, guest.position_en, guest.style)
    where = organisation_kinds(guest)
    style = style_of(guest)
    for table in (event_table(event.honorifics), tables.honorifics):
        found = next(filter(None, (table.find(text, where) for text in texts if text)), None)
        if found and not (found.after_doctor and style.is_doctor):
            return found.text
    if style.is_professor:
        return _PROFESSOR
    return _DOCTOR if style.is_doctor else None


@lru_cache(maxsize=8)
def event_table(entries: tuple[str, ...]) -> HonorificTable:
    """The event's own honorifics, each as "position=honorific"."""
    rows = []
    for entry in entries:
        position, _, text = entry.partition("=")
        names = (position.strip(),)
        rows.append(HonorificRow(Honorific(polite(text)), endings=names, phrases=names))
    return HonorificTable.of(rows)


def in_korean(guest: Guest, event: Event, called: str, tables: NameTables) -> tuple[str, ...]:
    """A name with its honorific, as pieces that no line break may divide.

    `called` is the name in the script that is shown. A title follows the family name alone where
    that is the custom and the family name is known.
    """
    title = honorific(guest, event, tables)
    family = _family_alone(guest, called) if title != PLAIN else ""
    whole = called.removesuffix(f" {PLAIN}").removesuffix(f" {title}")
    *pieces, last = unbroken(family) or _pieces(guest, event, whole)
    return (*pieces, f"{last} {title}")


def with_suffix(
    guest: Guest, event: Event, called: str, tables: NameTables, language: str
) -> tuple[str, ...]:
    """A name with the title that follows it in Japanese or Chinese, as pieces like the above."""
    title = suffix(language, honorific(guest, event, tables), courtesy_of(guest))
    *pieces, last = _pieces(guest, event, called)
    return (*pieces, f"{last} {title}".strip())


def in_latin(guest: Guest, event: Event, language: str) -> tuple[str, ...]:
    """Style and name, as pieces that no line break may divide: H.E. Ms. Adaline, FENWICK."""
    pieces = latin_names.pieces_of(guest, event)
    prefix = style_of(guest).said_in(language)
    return (f"{prefix} {pieces[0]}", *pieces[1:]) if prefix and pieces else pieces


def titled_name(guest: Guest, event: Event, language: str) -> str:
    """Style and Latin name in one line: H.E. Ms. Adaline FENWICK; empty without a Latin name.

    No-break spaces keep the style on the line of the first part of the name.
    """
    name = " ".join(latin_names.parts_of(guest, event))
    prefix = style_of(guest).said_in(language)
    kept = prefix.replace(" ", _NO_BREAK_SPACE) + _NO_BREAK_SPACE if prefix else ""
    return f"{kept}{name}" if name else ""


def _pieces(guest: Guest, event: Event, called: str) -> tuple[str, ...]:
    pieces = latin_names.pieces_of(guest, event)
    if " ".join(pieces) == called:
        return pieces
    return tuple(called.split()) if len(called) > _LONGEST_HANGUL else (called,)


def _family_alone(guest: Guest, called: str) -> str:
    """The family name in the script of `called`; empty where it is not known which part that is."""
    if not latin_names.is_called_by_family_name(guest):
        return ""
    if not has_hangul(called):
        return latin_names.family_name(guest)
    words, family = called.split(), guest.family_latin.split()
    if len(words) > 1 and family and len(words) == len(family) + len(guest.given_latin.split()):
        return " ".join(words[-len(family) :])
    is_plain = len(words) == 2 and len(family) <= 1 and bool(guest.country)
    return words[-1] if is_plain else ""
