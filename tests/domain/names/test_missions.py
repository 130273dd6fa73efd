"""Missions and organisations in the language of the guest."""

from __future__ import annotations

import pytest

from kiosk.domain.names.posts import organisation, position
from kiosk.domain.records.entities import Event, Guest
from kiosk.exchange.importing.values.countries import read_country
from kiosk.name_tables import name_tables

TABLES = name_tables()
EVENT = Event()


def test_every_mission_is_found_by_its_names_in_both_languages() -> None:
    missions = TABLES.missions.by_code
    assert len(missions) >= 200
    for code, mission in missions.items():
        assert read_country(code) == code
        for name in (mission.mission_ko, mission.mission_en):
            assert TABLES.missions.of_name(name) is mission, name
        for language, name in (("en", mission.mission_ko), ("ko", mission.mission_en)):
            guest = Guest(organisation_ko=name if language == "en" else "")
            guest = guest if language == "en" else Guest(organisation_en=name)
            assert organisation(guest, EVENT, language, TABLES) == mission.name(language)
        if mission.head_en:
            assert TABLES.missions.of_head(mission.head_en) is mission
            assert position(Guest(position_en=mission.head_en), EVENT, "ko", TABLES) == (
                mission.head_ko
            )


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("주한 캐나다 대사관", "CA"),
        ("주한캐나다대사관", "CA"),
        ("캐나다대사관", "CA"),
        ("Canadian Embassy in Seoul", "CA"),
        ("British Embassy Seoul", "GB"),
        ("Embassy of the Kingdom of the Netherlands", "NL"),
        ("Royal Thai Embassy", "TH"),
        ("Embassy of the Republic of Türkiye to the Republic of Korea", "TR"),
        ("주한 유럽연합 대표부", "EU"),
        ("Embassy of the Republic of Korea", "KR"),
        ("Friends of the Embassy of Canada", ""),
        ("Canada Foundation", ""),
        ("", ""),
    ],
)
def test_missions_are_known_by_the_usual_spellings(written: str, known: str) -> None:
    found = TABLES.missions.of_name(written)
    assert (found.code if found else "") == known


def test_international_organisations_are_named_in_both_languages() -> None:
    assert organisation(Guest(organisation_en="IAEA"), EVENT, "ko", TABLES) == "국제원자력기구"
    assert organisation(Guest(organisation_ko="세계 보건기구"), EVENT, "en", TABLES) == (
        "World Health Organization"
    )
    assert organisation(Guest(organisation_en="IAEA"), EVENT, "en", TABLES) == "IAEA"
    unesco = "United Nations Educational, Scientific and Cultural Organization"
    assert organisation(Guest(organisation_en=unesco), EVENT, "ko", TABLES) == "유네스코"


def test_organisations_that_are_no_missions_stay_as_the_list_has_them() -> None:
    assert organisation(Guest(organisation_ko="외교부"), EVENT, "en", TABLES) == "외교부"
    both = Guest(organisation_ko="주한캐나다대사관", organisation_en="Canadian Mission")
    assert organisation(both, EVENT, "en", TABLES) == "Canadian Mission"
