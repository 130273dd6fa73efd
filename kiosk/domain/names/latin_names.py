"""Names in Latin letters: which part stands first, and where a line may break."""

from __future__ import annotations

from kiosk.domain.names.scripts import has_han
from kiosk.domain.records.entities import Event, Guest, NameOrder

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
    family, given = guest.family_latin.strip().upper(), guest.given_latin.strip()
    if not family and not given:
        return tuple(filter(None, (guest.name_latin.strip(),)))
    is_given_first = order_of(guest, event) is NameOrder.GIVEN_FIRST
    return tuple(filter(None, (given, family) if is_given_first else (family, given)))


def is_called_by_family_name(guest: Guest) -> bool:
    """Whether a title and the family name alone are a form of address for a guest."""
    words = f"{guest.given_latin} {guest.family_latin}".casefold().split()
    return (
        guest.country.upper() not in _BY_WHOLE_NAME
        and guest.name_order is not NameOrder.FAMILY_FIRST
        and not has_han(native_name(guest))
        and _PATRONYMIC.isdisjoint(words)
    )


def unbroken(part: str) -> tuple[str, ...]:
    """A part of a name as pieces that no line break may divide.

    It is one piece, unless it is too long for a line: then each of its words is one, with the
    particles before it (van der, de los, y).
    """
    if len(part) <= _LONGEST_UNBROKEN:
        return (part,) if part else ()
    pieces: list[str] = []
    held: list[str] = []
    for word in part.split():
        held.append(word)
        if word.casefold() not in _PARTICLES:
            pieces.append(" ".join(held))
            held = []
    return (*pieces, " ".join(held)) if held else tuple(pieces)


# Headers under which organisers list a name in the guest's own script.
_NATIVE = ("name in own script", "native name", "자국어 이름", "본국어 이름", "고유 문자 이름")


def native_name(guest: Guest) -> str:
    """The name in the guest's own script, where the list has such a column."""
    found = (value.strip() for key, value in guest.extra.items() if key.strip().lower() in _NATIVE)
    return next(filter(None, found), guest.name_ko.strip() if has_han(guest.name_ko) else "")
