"""Generates made-up people with names as varied as at a real forum; deterministic."""

from __future__ import annotations

import random

from kiosk.domain.records.entities import Guest
from kiosk.domain.search.romanisation import romanised

_FAMILIES = (
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채"
    "원천방공현함변염여추도소석선설마길"
)
_FIRST = "민서지현수영준은하윤예도시연주채다유소가태승성재건우진동상정경미혜나보아라새별한솔바"
_SECOND = "서준우현민영은진아연희수훈호석철윤빈원경주라나율린결솔람울빛별슬기찬혁환태선정미"
_GIVEN = (
    "Al An Be Ca Da El Fe Ga Ha In Jo Ka Le Ma Ni Ol Pe Ro Sa Te Ul Vi Wi Ya Zo".split(),
    "bri dra gor lin mar nes rik san tha vel wyn xan".split(),
    "a o us ine ette ik ar is".split(),
)
_FAMILY = (
    "Ab Bran Cor Dal Ern Fal Gre Hol Iv Jan Kol Lind Mor Nor Ost Pel Quin Ros Stern Tor".split(),
    "a e i o u en ar".split(),
    "berg court dottir feld gard hausen ini kovic land mann nen ova poulos quist rossi sen".split(),
)
_COUNTRIES = "DE FR GB US SE NL PL IT ES CA AU FI DK NO CH AT CZ HU PT BE JP VN TR IN BR".split()
_PLACES = "한빛 새솔 누리 가람 온새 미리내 다온 푸른 해솔 은하 늘봄 마루|Hanbit Saesol Nuri Garam"
_KINDS = (
    "대학교|University", "연구원|Research Institute", "재단|Foundation", "기술|Technologies",
    "과학기술원|Institute of Science and Technology", "병원|Hospital",
)  # fmt: skip
_POSITIONS = ("교수|Professor", "연구원|Researcher", "과장|Director", "대표|President")
_KOREAN_OF_TEN = 7


def person(number: int) -> Guest:
    """The person with that number."""
    chance = random.Random(number * 7919 + 1)  # noqa: S311 - repeatable, not secret
    is_korean = chance.randrange(10) < _KOREAN_OF_TEN
    korean, _, english = _PLACES.partition("|")
    at = chance.randrange(len(korean.split()))
    place = (
        korean.split()[at],
        (english.split() + [romanised(p).title() for p in korean.split()])[at],
    )
    kind, _, kind_en = chance.choice(_KINDS).partition("|")
    position, _, position_en = chance.choice(_POSITIONS).partition("|")
    family_ko, given_ko = _korean(chance)
    family = romanised(family_ko).title() if is_korean else _made(_FAMILY, chance)
    given = romanised(given_ko).title() if is_korean else _made(_GIVEN, chance)
    return Guest(
        id=f"made{number:08d}",
        name_ko=family_ko + given_ko if is_korean else "",
        family_latin=family if not is_korean or chance.randrange(3) else "",
        given_latin=given if not is_korean or chance.randrange(3) else "",
        organisation_ko=f"{place[0]}{kind}" if is_korean else "",
        organisation_en=f"{place[1]} {kind_en}",
        position_ko=position if is_korean else "",
        position_en=position_en,
        country="KR" if is_korean else chance.choice(_COUNTRIES),
        category=chance.choice(("official", "mission", "researcher")),
        email=f"{given}.{family}{number % 100}@example.org".lower(),
        phone=f"010-{chance.randrange(10_000):04d}-{chance.randrange(10_000):04d}",
    )


def _korean(chance: random.Random) -> tuple[str, str]:
    # Half of all bear one of the first ten family names, as in Korea.
    family = chance.choice(_FAMILIES[: 10 if chance.randrange(2) else len(_FAMILIES)])
    return family, chance.choice(_FIRST) + chance.choice(_SECOND)


def _made(parts: tuple[list[str], ...], chance: random.Random) -> str:
    return "".join(map(chance.choice, parts))
