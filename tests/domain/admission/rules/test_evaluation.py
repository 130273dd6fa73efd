"""Rules case by case: every variable and operator as pretix has it, time zones, what is refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.admission.rules.clauses import (
    RuleFacts,
    RuleFault,
    RuleFaultKind,
    RuleMoment,
    RuleMomentKind,
    TimeLimit,
)
from kiosk.domain.admission.rules.evaluation import holds, unmet
from kiosk.domain.admission.rules.json_logic import read_rule
from kiosk.domain.admission.rules.logic_writing import write_rule

SEOUL, BERLIN = ZoneInfo("Asia/Seoul"), ZoneInfo("Europe/Berlin")
NOON = datetime(2027, 6, 2, 12, tzinfo=SEOUL)
MINUTE = timedelta(minutes=1)


def at_utc(*entries: datetime) -> tuple[datetime, ...]:
    return tuple(sorted(one.astimezone(UTC) for one in entries))


FACTS = RuleFacts(
    NOON,
    category="Regular",
    variation="Student",
    gate="East",
    entries=at_utc(
        datetime(2027, 6, 1, 23, 59, tzinfo=SEOUL), datetime(2027, 6, 2, 9, 30, 40, tzinfo=SEOUL)
    ),
    inside=True,
    starts=datetime(2027, 6, 2, 9, tzinfo=SEOUL),
    ends=datetime(2027, 6, 3, 18, tzinfo=SEOUL),
    entered={"main": datetime(2027, 6, 2, 9, tzinfo=SEOUL), "hall": NOON + MINUTE},
)


def var(name: str) -> dict[str, str]:
    return {"var": name}


def lookups(kind: str, *names: str) -> dict[str, Any]:
    return {"objectList": [{"lookup": [kind, str(at), name]} for at, name in enumerate(names)]}


def time_at(*given: str) -> dict[str, Any]:
    return {"buildTime": list(given)}


def limit(operator: str, *given: str, tolerance: Any = None) -> dict[str, Any]:
    return {operator: [var("now"), time_at(*given), tolerance]}


CASES = [
    ({}, True),
    ({"and": []}, True),
    ({"or": []}, False),
    ({"inList": [var("product"), lookups("product", "Press", "Regular")]}, True),
    ({"inList": [var("product"), lookups("product", "Press")]}, False),
    ({"!": {"inList": [var("product"), lookups("product", "Press")]}}, True),
    ({"not": [{"inList": [var("product"), lookups("product", "Press")]}]}, True),
    ({"==": [var("product"), {"lookup": ["product", "1", "regular"]}]}, True),
    ({"!=": [var("variation"), {"lookup": ["variation", "1", "Student"]}]}, False),
    ({"inList": [var("gate"), lookups("gate", "West")]}, False),
    ({"<": [var("entries_today"), 1]}, False),
    ({"<": [var("entries_today"), "2"]}, True),
    ({">": [2, {"var": ["entries_today"]}]}, True),
    ({"==": [var("entries_today"), 1]}, True),
    ({"<=": [var("entries_number"), 1]}, False),
    ({">=": [var("entries_number"), 2]}, True),
    ({"==": [var("entries_days"), 2]}, True),
    ({"!=": [var("entries_days"), 2]}, False),
    ({"==": [{"entries_since": [time_at("customtime", "09:30:40")]}, 1]}, True),
    ({"==": [{"entries_since": [time_at("customtime", "09:30:41")]}, 0]}, True),
    ({"==": [{"entries_before": [time_at("date_from")]}, 1]}, True),
    ({"==": [{"entries_days_since": [time_at("custom", "2027-06-01T00:00:00+09:00")]}, 2]}, True),
    ({"==": [{"entries_days_before": [time_at("customtime", "09:00")]}, 1]}, True),
    ({"==": [var("minutes_since_last_entry"), 149]}, True),
    ({"==": [var("minutes_since_first_entry"), 721]}, True),
    ({"==": [var("now_isoweekday"), 3]}, True),
    ({"==": [var("entry_status"), "present"]}, True),
    ({"!=": [var("entry_status"), "absent"]}, True),
    (limit("isAfter", "customtime", "12:00"), False),
    (limit("isAfter", "customtime", "12:00", tolerance=1), True),
    (limit("isAfter", "customtime", "12:01", tolerance="1"), False),
    (limit("isBefore", "customtime", "12:00"), False),
    (limit("isBefore", "customtime", "11:59:30", tolerance=1), True),
    (limit("isBefore", "custom", "2027-06-02T03:00:01Z", tolerance=""), True),
    (limit("isBefore", "custom", "2027-06-02 12:00"), False),
    (limit("isAfter", "date_from"), True),
    (limit("isAfter", "date_to"), False),
    (limit("isAfter", "date_admission", tolerance=0), True),
    ({"isAfter": [time_at("customtime", "18:00"), var("now")]}, True),
    ({"entered": ["main"]}, True),
    ({"entered": "hall"}, False),
    ({"entered": ["elsewhere"]}, False),
    ({"or": [limit("isBefore", "customtime", "09:00"), {"entered": ["main"]}]}, True),
    ({"and": [limit("isBefore", "customtime", "09:00"), {"entered": ["main"]}]}, False),
    ({"!": [{"and": [{"entered": ["main"]}, {"entered": ["hall"]}]}]}, True),
]


@pytest.mark.parametrize(("logic", "expected"), CASES)
def test_a_rule_holds_or_not(logic: Any, expected: bool) -> None:
    rule = read_rule(json.dumps(logic))
    assert holds(rule, FACTS) is expected
    assert read_rule(write_rule(rule)) == rule


@pytest.mark.parametrize("name", ["minutes_since_last_entry", "minutes_since_first_entry"])
def test_without_an_entry_minutes_are_minus_one(name: str) -> None:
    assert holds(read_rule(json.dumps({"==": [var(name), -1]})), RuleFacts(NOON))


@pytest.mark.parametrize(
    ("logic", "kind", "value"),
    [
        ("{", RuleFaultKind.UNREADABLE, ""),
        ("[" * 5000, RuleFaultKind.UNREADABLE, ""),
        ('{"and": ' * 60 + "true" + "}" * 60, RuleFaultKind.UNREADABLE, ""),
        ('"once"', RuleFaultKind.VALUE, "once"),
        ({"or": [True, {"if": [True]}]}, RuleFaultKind.OPERATOR, "if"),
        ({"or": [True, {"<": [var("weight"), 1]}]}, RuleFaultKind.VARIABLE, "weight"),
        ({"<": [var("product"), 1]}, RuleFaultKind.OPERATOR, "<"),
        ({"==": [var("product"), 12]}, RuleFaultKind.VALUE, "12"),
        ({"inList": [var("entries_today"), [1, 2]]}, RuleFaultKind.VARIABLE, "entries_today"),
        ({"inList": [var("gate"), lookups("product", "A")]}, RuleFaultKind.VALUE, None),
        ({"<": [var("entries_today"), "many"]}, RuleFaultKind.VALUE, "many"),
        ({"<": [var("entries_today"), True]}, RuleFaultKind.VALUE, "True"),
        ({"<": [var("entries_today"), "nan"]}, RuleFaultKind.VALUE, "nan"),
        ({"<": [var("entries_today")]}, RuleFaultKind.VALUE, None),
        ({"<": [var("entries_today"), {"and": []}]}, RuleFaultKind.VALUE, None),
        ({"isBefore": [var("now"), "18:00"]}, RuleFaultKind.VALUE, "18:00"),
        ({"isBefore": [var("now"), time_at("sunset")]}, RuleFaultKind.VALUE, None),
        (limit("isBefore", "customtime", "25:00"), RuleFaultKind.VALUE, "25:00"),
        (limit("isBefore", "customtime", "12:00", tolerance="x"), RuleFaultKind.VALUE, "x"),
        ({"==": [var("entry_status"), "away"]}, RuleFaultKind.VALUE, "away"),
        (
            {"<": [var("entries_today"), 1], ">": [var("entries_today"), 0]},
            RuleFaultKind.VALUE,
            None,
        ),
    ],
)
def test_what_is_not_known_makes_the_whole_rule_a_fault(
    logic: Any, kind: RuleFaultKind, value: str | None
) -> None:
    with pytest.raises(RuleFault) as raised:
        read_rule(logic if isinstance(logic, str) else json.dumps(logic))
    assert raised.value.kind is kind
    assert value is None or raised.value.value == value


def test_a_time_that_the_event_lacks_is_a_fault_although_another_part_holds() -> None:
    rule = read_rule(json.dumps({"or": [True, limit("isAfter", "date_from")]}))
    with pytest.raises(RuleFault) as raised:
        holds(rule, RuleFacts(NOON))
    assert raised.value.kind is RuleFaultKind.NO_TIME


@pytest.mark.parametrize(
    ("at", "entry", "today"),
    [
        # Berlin's clocks go forward in this night: the day began at 23:00 UTC and has 23 hours.
        (datetime(2027, 3, 28, 3, 1, tzinfo=BERLIN), datetime(2027, 3, 27, 23, 0, tzinfo=UTC), 1),
        (datetime(2027, 3, 28, 3, 1, tzinfo=BERLIN), datetime(2027, 3, 27, 22, 59, tzinfo=UTC), 0),
        # Back: the second 02:30 of the night is an hour after the first, on the same day.
        (
            datetime(2027, 10, 31, 2, 30, fold=1, tzinfo=BERLIN),
            datetime(2027, 10, 30, 22, 0, tzinfo=UTC),
            1,
        ),
        (
            datetime(2027, 10, 31, 2, 30, fold=1, tzinfo=BERLIN),
            datetime(2027, 10, 30, 21, 59, tzinfo=UTC),
            0,
        ),
        (datetime(2027, 6, 2, 0, 0, tzinfo=SEOUL), datetime(2027, 6, 1, 14, 59, tzinfo=UTC), 0),
        (datetime(2027, 6, 2, 23, 59, tzinfo=SEOUL), datetime(2027, 6, 1, 15, 0, tzinfo=UTC), 1),
    ],
)
def test_a_day_begins_at_midnight_of_the_event(at: datetime, entry: datetime, today: int) -> None:
    rule = read_rule(json.dumps({"==": [var("entries_today"), today]}))
    assert holds(rule, RuleFacts(at, entries=(entry,)))


def test_hours_are_compared_as_moments_where_a_clock_shows_an_hour_twice() -> None:
    rule = read_rule(json.dumps({"==": [var("minutes_since_last_entry"), 60]}))
    first = datetime(2027, 10, 31, 2, 30, tzinfo=BERLIN)
    facts = RuleFacts(first.replace(fold=1), entries=at_utc(first))
    assert holds(rule, facts)


EVENING = datetime(2027, 6, 2, 17, 30, tzinfo=SEOUL)
# The example of pretix: regular tickets from 09:00 to 17:00, VIP ones from 08:00 to 18:00.
TWO_TICKETS = {
    "or": [
        {
            "and": [
                {"inList": [var("product"), lookups("product", name)]},
                limit("isAfter", "customtime", begins),
                limit("isBefore", "customtime", ends),
            ]
        }
        for name, begins, ends in (("Regular", "09:00", "17:00"), ("VIP", "08:00", "18:00"))
    ]
}


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (EVENING, TimeLimit(RuleMoment(RuleMomentKind.CUSTOMTIME, "17:00:00"), is_before=True)),
        (
            datetime(2027, 6, 2, 8, 30, tzinfo=SEOUL),
            TimeLimit(RuleMoment(RuleMomentKind.CUSTOMTIME, "09:00:00"), is_before=False),
        ),
    ],
)
def test_of_several_reasons_the_one_is_named_that_a_guest_can_most_easily_change(
    at: datetime, expected: TimeLimit
) -> None:
    rule = read_rule(json.dumps(TWO_TICKETS))
    assert unmet(rule, RuleFacts(at, category="Regular")) == (expected,)
