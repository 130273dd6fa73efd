"""How a guest is greeted, as lines in characters that can be drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.names import forms_of_address, posts
from kiosk.domain.names.guest_names import Drawable
from kiosk.domain.names.latin_names import native_name, parts_of, pieces_of
from kiosk.domain.names.name_tables import NameTables
from kiosk.domain.names.scripts import has_han, has_hangul
from kiosk.domain.names.translated_titles import SUFFIXED
from kiosk.domain.records.entities import Event, Guest

_NO_BREAK_SPACE, _WORD_JOINER = "\N{NO-BREAK SPACE}", "\N{WORD JOINER}"
# Words that never end a line, and signs that never begin one.
_TRAILING = frozenset("/ & · - – — |".split())
_LEADING = frozenset("of for the and to at in de du des la für zu pour para del der von".split())


class LineKind(StrEnum):
    """What a line of a greeting says."""

    WELCOME = "welcome"
    NAME = "name"
    POST = "post"


@dataclass(frozen=True, slots=True)
class GreetingLine:
    """One line. `parts` may stand on lines of their own, but none is to be divided."""

    kind: LineKind
    parts: tuple[str, ...]

    @property
    def text(self) -> str:
        """The line as it is read, with ordinary spaces."""
        return " ".join(self.parts)

    @property
    def laid_out(self) -> str:
        """The line with characters that forbid a line break inside of its parts."""
        return " ".join(map(part_laid_out, self.parts))


def part_laid_out(part: str) -> str:
    """A text with characters that forbid a line break at its spaces and hyphens."""
    return part.replace(" ", _NO_BREAK_SPACE).replace("-", f"-{_WORD_JOINER}")


@dataclass(frozen=True, slots=True)
class Greeting:
    """The lines in their order. `verbatim`: as the organiser wrote it, welcome included."""

    lines: tuple[GreetingLine, ...] = ()
    verbatim: bool = False

    @property
    def named(self) -> bool:
        """Whether it names the guest."""
        return any(line.kind is LineKind.NAME for line in self.lines)

    def of(self, kind: LineKind) -> GreetingLine | None:
        """The line of a kind."""
        return next((line for line in self.lines if line.kind is kind), None)


def greeting(
    guest: Guest,
    event: Event,
    language: str,
    can_draw: Drawable,
    tables: NameTables,
    *,
    welcome: str = "",
) -> Greeting:
    """The greeting of a guest; without a name where none can be drawn or the event wants none.

    `welcome` is the word of welcome (or farewell) in `language`, without punctuation.
    """
    words = (GreetingLine(LineKind.WELCOME, tuple(welcome.split())),) if welcome else ()
    if event.hide_names:
        return Greeting(words)
    written = (guest.greeting_ko if language == "ko" else guest.greeting_en).strip()
    if written and can_draw(written):
        return Greeting((GreetingLine(LineKind.NAME, tuple(written.split())),), verbatim=True)
    addressed = _AddressedGuest(guest, event, language, can_draw, tables)
    name = next(filter(can_draw, addressed.names()), "")
    if not name:
        return Greeting(words)
    return Greeting(
        addressed.in_korean(name, words) if language == "ko" else addressed.in_latin(name, words)
    )


def name_line(guest: Guest, event: Event, language: str, tables: NameTables) -> GreetingLine | None:
    """How to address a guest in a language, for staff and in print; None without any name."""
    return address(guest, event, language, tables).of(LineKind.NAME)


def address(guest: Guest, event: Event, language: str, tables: NameTables) -> Greeting:
    """The lines by which a guest is addressed in print: the name, below it the post.

    Neither the organiser's own greeting nor what the event wants on the kiosk's screens counts.
    """
    plain = replace(guest, greeting_ko="", greeting_en="")
    named = replace(event, hide_names=False)
    return greeting(plain, named, language, bool, tables)


@dataclass(frozen=True, slots=True)
class _AddressedGuest:
    """One guest at one event, spoken to in one language."""

    guest: Guest
    event: Event
    language: str
    can_draw: Drawable
    tables: NameTables

    def names(self) -> list[str]:
        """The names of the guest that are known, the one that suits the language first."""
        korean, latin = self.guest.name_ko.strip(), _latin(self.guest, self.event)
        native = native_name(self.guest)
        names = [latin, korean, native]
        if self.language == "ko" and has_hangul(korean):
            names = [korean, latin, native]
        elif self.language in SUFFIXED and has_han(native):
            names = [native, latin, korean]
        return [name for name in names if name]

    def in_korean(self, name: str, words: tuple[GreetingLine, ...]) -> tuple[GreetingLine, ...]:
        """Name and honorific, then the words."""
        *pieces, last = forms_of_address.in_korean(self.guest, self.event, name, self.tables)
        return (GreetingLine(LineKind.NAME, (*pieces, f"{last}," if words else last)), *words)

    def in_latin(self, name: str, words: tuple[GreetingLine, ...]) -> tuple[GreetingLine, ...]:
        """The words, then style and name, then the post."""
        parts = self._titled(name)
        if not self.can_draw(" ".join(parts)):
            is_latin = name == _latin(self.guest, self.event)
            parts = pieces_of(self.guest, self.event) if is_latin else (name,)
        post = posts.post(self.guest, self.event, self.language, self.tables)
        below = (GreetingLine(LineKind.POST, _bound(post)),) if post and self.can_draw(post) else ()
        return (*words, GreetingLine(LineKind.NAME, parts), *below)

    def _titled(self, name: str) -> tuple[str, ...]:
        guest, event, language = self.guest, self.event, self.language
        if language in SUFFIXED:
            return forms_of_address.with_suffix(guest, event, name, self.tables, language)
        if name == _latin(guest, event):
            return forms_of_address.in_latin(guest, event, language)
        return (name,)


def _latin(guest: Guest, event: Event) -> str:
    return " ".join(parts_of(guest, event))


def _bound(text: str) -> tuple[str, ...]:
    """Words, each with the small words before it and the signs after it."""
    parts: list[str] = []
    held = ""
    for word in text.split():
        if parts and not held and word in _TRAILING:
            parts[-1] = f"{parts[-1]} {word}"
            continue
        held = f"{held} {word}".strip()
        if word.casefold() not in _LEADING:
            parts.append(held)
            held = ""
    return (*parts, held) if held else tuple(parts)
