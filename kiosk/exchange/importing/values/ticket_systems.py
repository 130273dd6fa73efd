"""Cells about tickets of other systems: systems, public keys, URL patterns."""

from __future__ import annotations

import re

from kiosk import signing
from kiosk.domain.codes.readers import alfio, eventyay, hievents, indico, pretix, urls
from kiosk.exchange.importing.files.cells import fold
from kiosk.exchange.importing.refusals import InvalidCell
from kiosk.exchange.importing.values.cell_values import read_list

_SYSTEMS = {
    fold(word): system
    for system, words in {
        pretix.NAME: "pretix|프레틱스",
        indico.NAME: "indico|인디코",
        alfio.NAME: "alf.io|alfio",
        hievents.NAME: "Hi.Events|hievents",
        eventyay.NAME: "eventyay|open event",
    }.items()
    for word in words.split("|")
}
_PEM = re.compile(r"-----BEGIN [A-Z ]+-----[^-]*-----END [A-Z ]+-----")


def read_systems(text: str) -> tuple[str, ...]:
    """The registration systems that issued guests' tickets."""
    named = read_list(text)
    for name in named:
        if fold(name) not in _SYSTEMS:
            raise InvalidCell("import.systems.wrong", value=name)
    return tuple(dict.fromkeys(_SYSTEMS[fold(name)] for name in named))


def read_keys(text: str) -> tuple[str, ...]:
    """Public keys in hex, from PEM blocks or in pretix's format, divided by white space."""
    blocks = _PEM.findall(text)
    rest = re.split(r"[\s,;\"\[\]]+", _PEM.sub(" ", text))
    return tuple(dict.fromkeys(map(_read_key, (*blocks, *filter(None, rest)))))


def read_urls(text: str) -> tuple[str, ...]:
    """URLs of tickets with {id} in place of the guest's own code, divided by white space."""
    return tuple(dict.fromkeys(map(_read_url, text.split())))


def _read_key(text: str) -> str:
    try:
        key = pretix.public_key(text)
    except ValueError as error:
        raise InvalidCell("import.keys.wrong", value=text) from error
    if not signing.is_public_key(key):
        raise InvalidCell("import.keys.wrong", value=text)
    return key.hex()


def _read_url(text: str) -> str:
    try:
        urls.pattern_of(text)
    except ValueError as error:
        raise InvalidCell("import.urls.wrong", value=text, example="{id}") from error
    return text
