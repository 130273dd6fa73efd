"""Diplomatic missions and their heads, by country, in Korean and English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from kiosk.domain.names.scripts import has_hangul
from kiosk.domain.records.entities import Event

_AT_THE_HOST = re.compile(r" (?:in|to) (?:seoul|(?:republic of )?korea)$| seoul$")
_SILENT = frozenset({"the", "royal"})
_HOSTED = "주한 "
_HOST, _HOST_ZONES = "KR", ("Asia/Seoul", "ROK")
# Official names take an article, short ones do not, unless the table has one.
_OFFICIAL = ("Republic", "Kingdom", "United", "State", "Commonwealth", "Federal", "People's")


@dataclass(frozen=True, slots=True)
class Mission:
    """The mission of a country and its head; `country_en` has its article.

    `also` are other names of the country in either language, with adjectives (British).
    """

    code: str = ""
    country_ko: str = ""
    country_en: str = ""
    mission_ko: str = ""
    mission_en: str = ""
    head_ko: str = ""
    head_en: str = ""
    also: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """The mission's name in a language."""
        return self.mission_ko if language == "ko" else self.mission_en

    def head(self, language: str) -> str:
        """The post of its head in a language: 주한 캐나다 대사, Ambassador of Canada."""
        return self.head_ko if language == "ko" else self.head_en

    def shown_at(self, event: Event) -> Mission:
        """With the country's name that the event chose, and without 주한 outside of Korea."""
        korean, _, english = map(str.strip, event.countries.get(self.code, "").partition("|"))
        shown = _renamed(self, "ko", self.country_ko, korean)
        shown = _renamed(shown, "en", self.country_en, _with_article(english, self))
        if event.timezone in _HOST_ZONES:
            return shown
        mission, head = shown.mission_ko, shown.head_ko
        return replace(
            shown,
            mission_ko=mission.removeprefix(_HOSTED),
            head_ko=head.removeprefix(_HOSTED),
        )


def _renamed(mission: Mission, language: str, old: str, new: str) -> Mission:
    if not new or new == old:
        return mission
    names = (f"country_{language}", f"mission_{language}", f"head_{language}")
    return replace(mission, **{name: getattr(mission, name).replace(old, new) for name in names})


def _with_article(name: str, mission: Mission) -> str:
    if name and (mission.country_en == f"the {name}" or name.startswith(_OFFICIAL)):
        return f"the {name}"
    return name


@dataclass(frozen=True, slots=True)
class MissionTable:
    """All missions, found by country code, or by what a list calls them or their heads."""

    by_code: Mapping[str, Mission] = field(default_factory=dict)
    _missions: Mapping[str, Mission] = field(default_factory=dict)
    _heads: Mapping[str, Mission] = field(default_factory=dict)
    _posted: Mapping[str, Mission] = field(default_factory=dict)

    @classmethod
    def of(cls, missions: Iterable[Mission]) -> MissionTable:
        """The table of these missions, by country, name and title of the head."""
        by_code: dict[str, Mission] = {}
        names: dict[str, Mission] = {}
        heads: dict[str, Mission] = {}
        posted: dict[str, Mission] = {}
        for mission in missions:
            by_code[mission.code] = mission
            names |= {_key(name): mission for name in _mission_names(mission)}
            heads |= {_key(name): mission for name in _head_names(mission)}
            for name in (mission.country_ko, *mission.also):
                posted[_key(f"주{name} 대사")] = posted[_key(f"주{name}대한민국대사")] = mission
        return cls(by_code, names, heads, posted)

    def of_name(self, organisation: str) -> Mission | None:
        """The mission that an organisation is: by name in either language."""
        return self._missions.get(_key(organisation))

    def of_head(self, position: str) -> Mission | None:
        """The mission that the holder of a position heads, where the position names the country."""
        return self._heads.get(_key(position))

    def of_korean_head(self, position: str) -> Mission | None:
        """The mission in whose country a Korean ambassador is posted: 주캐나다 대사."""
        return self._posted.get(_key(position)) if position.startswith("주") else None


def _mission_names(mission: Mission) -> Iterator[str]:
    yield from filter(None, (mission.mission_ko, mission.mission_en))
    for name in (mission.country_ko, mission.country_en, *mission.also):
        if has_hangul(name):
            yield from (f"{name} 대사관", f"{name} 대표부", f"{name} 공관")
        else:
            yield from (f"Embassy of {name}", f"{name} Embassy")


def _head_names(mission: Mission) -> Iterator[str]:
    yield from filter(None, (mission.head_ko, mission.head_en))
    for name in (mission.country_ko, mission.country_en, *mission.also):
        yield f"{name} 대사" if has_hangul(name) else f"Ambassador of {name}"


def _key(text: str) -> str:
    """What is equal of two spellings of a mission: no case, spaces in Korean, article or city."""
    folded = " ".join(text.casefold().replace("’", "'").split())
    if has_hangul(folded):
        return folded.replace(" ", "").removeprefix("주한")
    words = " ".join(word for word in folded.split() if word not in _SILENT)
    return _AT_THE_HOST.sub("", words)


def is_host(code: str) -> bool:
    """Whether a country is the one whose missions are not foreign: Korea."""
    return code.upper() == _HOST
