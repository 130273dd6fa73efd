"""Rules as sentences for staff, in both languages."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kiosk.domain.admission.rules.words import rule_sentence, unmet_sentence
from kiosk.domain.records.entities import Checkpoint, Event, Programme
from kiosk.texts import load_texts

PROGRAMME = Programme(
    Event(), checkpoints={"main": Checkpoint(id="main", name_ko="정문", name_en="Main gate")}
)
PRESS: Any = {
    "inList": [{"var": "product"}, {"objectList": [{"lookup": ["product", "2", "press"]}]}]
}
TEN: Any = {"buildTime": ["customtime", "10:00"]}
NOW: Any = {"var": "now"}


@pytest.mark.parametrize(
    ("logic", "english", "korean"),
    [
        ({"<": [{"var": "entries_today"}, 1]}, "1 entry a day at most", "하루 최대 1회"),
        ({"<=": [{"var": "entries_number"}, 2]}, "3 entries at most", "모두 합쳐 최대 3회"),
        ({"isBefore": [NOW, TEN]}, "not after 10:00", "10:00 전까지"),
        ({"isAfter": [NOW, TEN, 15]}, "only after 10:00 (± 15 min)", "10:00 지나서부터 (± 15분)"),
        ({"entered": ["main"]}, "only after entry at Main gate", "정문을 거쳐 입장한 뒤에만"),
        (PRESS, "only press", "press만"),
        (
            {"or": [{"!": [PRESS]}, {"!": [{"isBefore": [NOW, TEN]}]}]},
            "press: from 10:00",
            "press: 10:00부터",
        ),
        (
            {"or": [{"and": [PRESS, {"isBefore": [NOW, TEN]}]}, {"entered": ["main"]}]},
            "(only press; not after 10:00), or only after entry at Main gate",
            "(press만; 10:00 전까지) 또는 정문을 거쳐 입장한 뒤에만",
        ),
        (
            {">=": [{"var": "minutes_since_last_entry"}, 90]},
            "minutes since the last entry (-1 without one): 90 at least",
            "마지막 입장 후 경과한 분 (입장 전 -1): 90 이상",
        ),
        ({"==": [{"var": "now_isoweekday"}, 1]}, "day of the week: Mon", "요일: 월"),
        (
            {"isAfter": [NOW, {"buildTime": ["custom", "2027-06-02T01:00:00Z"]}]},
            "only after 2027-06-02 10:00",
            "2027-06-02 10:00 지나서부터",
        ),
    ],
)
def test_a_rule_is_said_in_both_languages(logic: Any, english: str, korean: str) -> None:
    text = json.dumps(logic)
    said = {
        language: load_texts(language).say(rule_sentence(text, PROGRAMME, language))
        for language in ("en", "ko")
    }
    assert said == {"en": english, "ko": korean}


@pytest.mark.parametrize("recorded", ["operator:if", "unreadable:", "of_a_newer_version:x"])
def test_why_a_rule_cannot_be_evaluated_is_said_also_of_newer_versions(recorded: str) -> None:
    for language in ("en", "ko"):
        assert load_texts(language).say(unmet_sentence(recorded, PROGRAMME, language))
