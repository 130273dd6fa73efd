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
    rng = random.Random(number * 7919 + 1)  # noqa: S311 - repeatable, not secret
    is_korean = rng.randrange(10) < _KOREAN_OF_TEN
    korean, _, english = _PLACES.partition("|")
    organisation = rng.randrange(len(korean.split()))
    place = (
        korean.split()[organisation],
        (english.split() + [romanised(p).title() for p in korean.split()])[organisation],
    )
    kind, _, kind_en = rng.choice(_KINDS).partition("|")
    position, _, position_en = rng.choice(_POSITIONS).partition("|")
    family_ko, given_ko = _korean(rng)
    family_latin = romanised(family_ko).title() if is_korean else _random_name(_FAMILY, rng)
    given_latin = romanised(given_ko).title() if is_korean else _random_name(_GIVEN, rng)
    return Guest(
        id=f"made{number:08d}",
        name_ko=family_ko + given_ko if is_korean else "",
        family_latin=family_latin if not is_korean or rng.randrange(3) else "",
        given_latin=given_latin if not is_korean or rng.randrange(3) else "",
        organisation_ko=f"{place[0]}{kind}" if is_korean else "",
        organisation_en=f"{place[1]} {kind_en}",
        position_ko=position if is_korean else "",
        position_en=position_en,
        country="KR" if is_korean else rng.choice(_COUNTRIES),
        category=rng.choice(("official", "mission", "researcher")),
        email=f"{given_latin}.{family_latin}{number % 100}@example.org".lower(),
        phone=f"010-{rng.randrange(10_000):04d}-{rng.randrange(10_000):04d}",
    )


def _korean(rng: random.Random) -> tuple[str, str]:
    # Half of all people have one of the first ten family names, as in Korea.
    family = rng.choice(_FAMILIES[: 10 if rng.randrange(2) else len(_FAMILIES)])
    return family, rng.choice(_FIRST) + rng.choice(_SECOND)


def _random_name(parts: tuple[list[str], ...], rng: random.Random) -> str:
    return "".join(map(rng.choice, parts))
