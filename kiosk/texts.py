"""Reads the message catalogues: id-based Qt Linguist files, one per face and language."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from kiosk.domain.text.messages import Texts
from kiosk.resources import resource

LANGUAGES = ("ko", "en")


def load_texts(language: str) -> Texts:
    """All messages of one of `LANGUAGES`, the catalogues of every face merged."""
    words: dict[str, str] = {}
    for catalogue in catalogues(language):
        words |= read_catalogue(catalogue)
    return Texts(language, words)


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
