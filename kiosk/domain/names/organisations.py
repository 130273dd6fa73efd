"""International organisations, by name, in Korean and English."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class InternationalOrganisation:
    """An organisation's name in both languages; `also` are others by which lists call it."""

    name_ko: str = ""
    name_en: str = ""
    also: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """The name in a language."""
        return self.name_ko if language == "ko" else self.name_en


@dataclass(frozen=True, slots=True)
class OrganisationTable:
    """International organisations, found by any of their names."""

    _by_name: Mapping[str, InternationalOrganisation] = field(default_factory=dict)

    @classmethod
    def of(cls, organisations: Iterable[InternationalOrganisation]) -> OrganisationTable:
        """The table of these organisations, by each of their names."""
        return cls(
            {
                _key(name): one
                for one in organisations
                for name in (one.name_ko, one.name_en, *one.also)
            }
        )

    def of_name(self, organisation: str) -> InternationalOrganisation | None:
        """The organisation that a list names in either language, in full or abbreviated."""
        return self._by_name.get(_key(organisation))


def _key(name: str) -> str:
    return "".join(name.casefold().split())
