"""Reads the message catalogues: id-based Qt Linguist files, one per face and language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from kiosk.domain.text.languages import FALLBACK, GUEST_LANGUAGES, STAFF_LANGUAGES
from kiosk.domain.text.messages import Texts
from kiosk.resources import resource

LANGUAGES = STAFF_LANGUAGES
"""The languages of all catalogues; `GuestTexts` has more."""
GUEST_CATALOGUE = "attendee"
"""The catalogue of the screens for guests, which say nothing of any other."""


@cache
def load_texts(language: str) -> Texts:
    """All messages of one of `LANGUAGES`, the catalogues of every face merged, read once."""
    words: dict[str, str] = {}
    for catalogue in catalogues(language):
        words |= read_catalogue(catalogue)
    return Texts(language, words)


class GuestTexts(Mapping[str, Texts]):
    """The messages of the screens for guests by language, each read when it is first needed.

    What a language of guests lacks is shown in English.
    """

    def __init__(self) -> None:
        self._loaded: dict[str, Texts] = {}

    def __getitem__(self, language: str) -> Texts:
        if language not in GUEST_LANGUAGES:
            raise KeyError(language)
        if language not in self._loaded:
            fallback = {} if language in STAFF_LANGUAGES else _guest_words(FALLBACK)
            self._loaded[language] = Texts(language, fallback | _guest_words(language))
        return self._loaded[language]

    def __iter__(self) -> Iterator[str]:
        return iter(GUEST_LANGUAGES)

    def __len__(self) -> int:
        return len(GUEST_LANGUAGES)


def _guest_words(language: str) -> dict[str, str]:
    return read_catalogue(resource("i18n", f"{GUEST_CATALOGUE}_{language}.ts"))


def catalogues(language: str) -> list[Path]:
    """The files `<part>_<language>.ts`, in order of their names."""
    return sorted(resource("i18n").glob(f"*_{language}.ts"))


def read_catalogue(path: Path) -> dict[str, str]:
    """Translations by id; an unfinished one is left out."""
    return {
        message.get("id", ""): translation.text or ""
        for message in ElementTree.parse(path).iter("message")  # noqa: S314 - our own file
        if (translation := message.find("translation")) is not None
        and translation.get("type") is None
    }
