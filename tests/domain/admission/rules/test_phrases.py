"""Rules in words: every phrase in both languages, what is refused, and back again."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.rules.clauses import AllOf, EnteredAt
from kiosk.domain.admission.rules.json_logic import read_rule
from kiosk.domain.admission.rules.phrases import PhraseFault, in_phrases, read_phrases
from tests.scale import examples


def counted(name: str, most: int) -> dict[str, Any]:
    return {"<": [{"var": name}, most]}


def before(*time: str) -> dict[str, Any]:
    return {"isBefore": [{"var": "now"}, {"buildTime": list(time)}]}


def since(*time: str) -> dict[str, Any]:
    return {"!": [before(*time)]}


def only_for(*names: str, rule: dict[str, Any]) -> dict[str, Any]:
    lookups = [{"lookup": ["product", name, name]} for name in names]
    listed = {"inList": [{"var": "product"}, {"objectList": lookups}]}
    return {"or": [{"!": [listed]}, rule]}


SIX, TEN = before("customtime", "18:00:00"), since("customtime", "10:00:00")
MORNING = {"and": [since("customtime", "09:00:00"), before("customtime", "12:00:00")]}
FIRST_DAY = before("custom", "2027-06-02T18:00:00")
MINUTES = {
    "or": [
        {"<": [{"var": "minutes_since_last_entry"}, 0]},
        {">=": [{"var": "minutes_since_last_entry"}, 90]},
    ]
}
PHRASES = [
    ("once a day|하루 한 번", counted("entries_today", 1)),
    ("at most 3 entries a day|하루 최대 3회", counted("entries_today", 3)),
    ("once|한 번만", counted("entries_number", 1)),
    ("at most 3 entries|최대 3회", counted("entries_number", 3)),
    ("not after 18:00|18:00 이후 입장 불가", SIX),
    ("not after 2027-06-02 18:00|2027-06-02 18:00 이후 입장 불가", FIRST_DAY),
    ("from 10:00|10:00부터", TEN),
    ("between 09:00 and 12:00|09:00부터 12:00까지", MORNING),
    ("only after main|main 입장 후에만", {"entered": ["main"]}),
    (
        "at least 90 minutes after the last entry|마지막 입장 90분 후부터",
        MINUTES,
    ),
    ("press: from 10:00|press: 10:00부터", only_for("press", rule=TEN)),
    (
        "press, staff: between 09:00 and 12:00|press, staff: 09:00부터 12:00까지",
        only_for("press", "staff", rule=MORNING),
    ),
    (
        "once a day; not after 18:00|하루 한 번; 18:00 이후 입장 불가",
        {"and": [counted("entries_today", 1), SIX]},
    ),
]


@pytest.mark.parametrize(("written", "logic"), PHRASES)
def test_a_phrase_is_read_in_both_languages_and_written_again(written: str, logic: Any) -> None:
    english, korean = written.split("|")
    rule = read_rule(json.dumps(logic))
    assert read_phrases(english) == read_phrases(korean) == rule
    assert (in_phrases(rule, "en"), in_phrases(rule, "ko")) == (english, korean)


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Once A Day", "once a day"),
        ("twice a day", "at most 2 entries a day"),
        ("하루 2번", "at most 2 entries a day"),
        ("until 18:00", "not after 18:00"),
        ("18:00까지", "not after 18:00"),
        ("not before 9:00", "from 09:00"),
        ("9:00~12:00", "between 09:00 and 12:00"),
        ("press from 10:00", "press: from 10:00"),
        ("press from 09:00 to 12:00", "press: between 09:00 and 12:00"),
        ("언론 10:00부터", "언론: from 10:00"),
        ("언론: main 입장 후에만", "언론: only after main"),
        ("press only after main", "press: only after main"),
        (" once a day ;; from 10:00\nuntil 18:00", "once a day; from 10:00; not after 18:00"),
    ],
)
def test_other_spellings_say_the_same(text: str, same: str) -> None:
    assert in_phrases(read_phrases(text), "en") == same


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("sometimes", "sometimes"),
        ("once a day; perhaps", "perhaps"),
        ("not after 25:00", "not after 25:00"),
        ("not after 2027-02-30 18:00", "not after 2027-02-30 18:00"),
        ("at most 0 entries", "at most 0 entries"),
        ("press: whenever", "press: whenever"),
        (" ; ", " ; "),
    ],
)
def test_a_phrase_that_is_not_understood_is_named(text: str, phrase: str) -> None:
    with pytest.raises(PhraseFault) as raised:
        read_phrases(text)
    assert raised.value.phrase == phrase


@pytest.mark.parametrize(
    "logic",
    [
        {"==": [{"var": "now_isoweekday"}, 3]},
        {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "10:00"]}]},
        {"isBefore": [{"var": "now"}, {"buildTime": ["date_to"]}, 10]},
        {"or": [{"entered": ["main"]}, {"entered": ["hall"]}]},
        {"entered": ["hall; main"]},
    ],
)
def test_what_has_no_phrase_is_not_written_as_another(logic: Any) -> None:
    assert in_phrases(read_rule(json.dumps(logic)), "en") is None


CLOCKS = st.times().map(lambda one: f"{one:%H:%M}")
NAMES = st.sampled_from(["press", "언론", "Invited guests", "list-7", "VIP"])
ONE = st.one_of(
    st.integers(1, 99).map("at most {} entries a day".format),
    st.integers(2, 99).map("최대 {}회".format),
    CLOCKS.map("not after {}".format),
    CLOCKS.map("{}부터".format),
    st.tuples(CLOCKS, CLOCKS).map(lambda two: f"between {two[0]} and {two[1]}"),
    NAMES.map("only after {}".format),
)
PARTS = st.one_of(ONE, st.tuples(NAMES, ONE).map(": ".join))


@given(st.lists(PARTS, min_size=1, max_size=4), st.sampled_from(["ko", "en"]))
@examples(200)
def test_any_rule_in_words_survives_an_export(parts: list[str], language: str) -> None:
    rule = read_phrases("; ".join(parts))
    text = in_phrases(rule, language)
    assert text is not None
    assert read_phrases(text) == rule


def test_the_parts_of_a_rule_all_hold() -> None:
    rule = read_phrases("only after a; only after b")
    assert rule == AllOf((EnteredAt("a"), EnteredAt("b")))
