"""Names in Latin letters: which part stands first, and where a line may break."""

from __future__ import annotations

import re

from kiosk.domain.names.scripts import has_han
from kiosk.domain.records.choices import NameOrder
from kiosk.domain.records.entities import Event, Guest

# Countries where the family name (in Mongolia the father's) stands first.
_FAMILY_FIRST = frozenset("CN HK HU JP KH KP KR MN MO TW VN".split())
# Countries where people are called by the given or the whole name, never by the last part alone.
_BY_WHOLE_NAME = _FAMILY_FIRST | frozenset(
    "AF BD BT ER ET ID IN IS LA LK MM MV MY NP PK SO TH TL".split()
)
_PATRONYMIC = frozenset("bin binti binte bint ibn ben bat arap".split())
# Particles belong to the word after them.
_PARTICLES = frozenset(
    "van der den de het ter ten te la le les los las del della dello di da do dos das du des von "
    "zu zum zur vom af av al el as ash ibn abu abd ben bar bin binti binte bint arap mac mc ó o ní "
    "nic ua y e i san santa santo st st. d' l'".split()
)
# A longer part of a name may also break between its words.
_LONGEST_UNBROKEN = 20
# The share of capitals in a word that is written in capitals.
_MOSTLY = 0.8
_MC = re.compile(r"\b(Mc)(\w)")


def order_of(guest: Guest, event: Event) -> NameOrder:
    """Which part of a guest's Latin name stands first.

    As the list says for the guest; else as in the guest's country, for Koreans as the event says.
    Without a country a name that is also known in Chinese characters has the family name first;
    of any other the event's order holds.
    """
    if guest.name_order:
        return guest.name_order
    country = guest.country.upper()
    if country in _FAMILY_FIRST - {"KR"} or (country != "KR" and has_han(native_name(guest))):
        return NameOrder.FAMILY_FIRST
    if country and country != "KR":
        return NameOrder.GIVEN_FIRST
    return event.name_order or NameOrder.FAMILY_FIRST


def parts_of(guest: Guest, event: Event) -> tuple[str, ...]:
    """Given name and family name, the latter in capitals, in their order; else the whole name."""
    given, family = guest.given_latin.strip(), guest.family_latin.strip().upper()
    if not family and not given:
        return _divided(guest.name_latin) or tuple(filter(None, (guest.name_latin.strip(),)))
    is_given_first = order_of(guest, event) is NameOrder.GIVEN_FIRST
    return tuple(filter(None, (given, family) if is_given_first else (family, given)))


def pieces_of(guest: Guest, event: Event) -> tuple[str, ...]:
    """The name as pieces that no line break may divide.

    Each part is one, unless it is too long for a line. Of a name whose parts are not known each
    word is one.
    """
    parts = parts_of(guest, event)
    is_divided = len(parts) > 1 or bool(f"{guest.family_latin}{guest.given_latin}".strip())
    return tuple(
        piece for part in parts for piece in (unbroken(part) if is_divided else words_of(part))
    )


def family_name(guest: Guest) -> str:
    """The family name as in running text (van der Meerdijk), if a given name is known besides."""
    if guest.given_latin.strip():
        return _in_mixed_case(guest.family_latin.strip())
    parts = () if guest.family_latin.strip() else _divided(guest.name_latin)
    return _in_mixed_case(parts[1]) if parts and _is_capital(parts[1].split()[-1]) else ""


def is_called_by_family_name(guest: Guest) -> bool:
    """Whether a title and the family name alone are a form of address for a guest."""
    words = f"{guest.given_latin} {guest.family_latin} {guest.name_latin}".casefold().split()
    return (
        guest.country.upper() not in _BY_WHOLE_NAME
        and guest.name_order is not NameOrder.FAMILY_FIRST
        and not has_han(native_name(guest))
        and _PATRONYMIC.isdisjoint(words)
    )


def unbroken(part: str) -> tuple[str, ...]:
    """A part of a name as pieces that no line break may divide: one, unless it is very long."""
    if len(part) <= _LONGEST_UNBROKEN:
        return (part,) if part else ()
    return words_of(part)


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name, each with the particles before it (van der, de los, y)."""
    pieces: list[str] = []
    held: list[str] = []
    for word in name.split():
        held.append(word)
        if word.casefold() not in _PARTICLES:
            pieces.append(" ".join(held))
            held = []
    return (*pieces, " ".join(held)) if held else tuple(pieces)


def _divided(name: str) -> tuple[str, ...]:
    """The two parts of a name of which one is in capitals: Adaline FENWICK, HAN Garam."""
    words = name.split()
    capital = [_is_capital(word) for word in words]
    changes = [at for at in range(1, len(words)) if capital[at] != capital[at - 1]]
    if len(changes) != 1:
        return ()
    at = changes[0]
    return " ".join(words[:at]), " ".join(words[at:])


def _is_capital(word: str) -> bool:
    """Whether a word is in capitals, as far as capitals are used: also McDONALD, but no initial."""
    letters = [letter for letter in word if letter.isalpha()]
    return len(letters) > 1 and sum(map(str.isupper, letters)) >= _MOSTLY * len(letters)


def _in_mixed_case(family: str) -> str:
    """A family name without capitals for emphasis; one that has small letters is right already."""
    if not family.isupper():
        return family
    return " ".join(
        word.casefold() if word.casefold() in _PARTICLES else _MC.sub(_capital, word.title())
        for word in family.split()
    )


def _capital(found: re.Match[str]) -> str:
    return f"{found[1]}{found[2].upper()}"


# Headers under which organisers list a name in the guest's own script.
_NATIVE = ("name in own script", "native name", "자국어 이름", "본국어 이름", "고유 문자 이름")


def native_name(guest: Guest) -> str:
    """The name in the guest's own script, where the list has such a column."""
    found = (value.strip() for key, value in guest.extra.items() if key.strip().lower() in _NATIVE)
    return next(filter(None, found), guest.name_ko.strip() if has_han(guest.name_ko) else "")
