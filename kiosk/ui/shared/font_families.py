"""The bundled font families of texts on screens, by language."""

from __future__ import annotations

from collections.abc import Iterable

FAMILY = "Pretendard"
"""Hangul, Latin, Cyrillic, Greek and kana."""

OF_LANGUAGE = {"ja": "Kiosk Sans JP", "zh": "Kiosk Sans SC"}
"""Families with the Chinese characters of a language, and no Latin: `FAMILY` draws the rest."""


def family_of(languages: Iterable[str]) -> str:
    """The family for texts in some languages, the most important first."""
    return next((OF_LANGUAGE[one] for one in languages if one in OF_LANGUAGE), FAMILY)
