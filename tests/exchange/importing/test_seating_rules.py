"""Rules of the seating are read from their sheet, and refused where they cannot be met."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.journal import facts
from kiosk.domain.records.seating.seating_rules import RuleKind, SeatingRule, SeatingTerm, points_of
from kiosk.domain.records.unknown_values import member_of
from kiosk.exchange.importing.files.sheets import Sheet
from kiosk.exchange.importing.plan import ImportPlan
from kiosk.exchange.importing.values.seating_rules import rule_words
from kiosk.store import Store
from kiosk.texts import load_texts
from tests.exchange.spreadsheets import Row, import_lists, plan_of, problems, sheet_of

HEADER = ("규칙", "참가자", "라운드", "테이블", "항목", "점수")


def event() -> list[Sheet]:
    return [
        sheet_of(
            ("라운드", "시작"), ("1", "2027-06-02 15:00"), ("2", "2027-06-02 16:00"), name="라운드"
        ),
        sheet_of(("테이블", "정원"), (1, 2), (2, 8), name="테이블"),
        sheet_of(
            ("등록번호", "성명", "영문성명"),
            ("R1", "김민서", "KIM Minseo"),
            ("R2", "이서연", "LEE Seoyeon"),
            ("R3", "박도윤", "PARK Doyun"),
            name="참가자",
        ),
    ]


def rules(*rows: Row, header: Row = HEADER) -> Sheet:
    return sheet_of(header, *rows, name="좌석 규칙")


def references(store: Store) -> dict[str, str]:
    return {one.guest.id: one.guest.reference for one in store.guests()}


def stored(store: Store) -> list[SeatingRule]:
    """The rules with references in place of ids."""
    names = references(store)
    return [
        replace(rule, id="", guests=tuple(sorted(map(names.__getitem__, rule.guests))))
        for rule in store.programme().seating_rules.values()
    ]


def test_every_kind_of_rule_is_read_in_both_languages(store: Store) -> None:
    import_lists(
        store,
        *event(),
        rules(
            ("같이", "R1; 이서연", "", "", "", ""),
            ("apart", "김민서；PARK Doyun", "2라운드", "", "", ""),
            ("at table", "R3", "", "2번", "", ""),
            ("테이블 제외", "R1\nR2", "1", "1", "", ""),
            ("불참", "R2", "2", "", "", ""),
            ("점수", "", "", "", "재회", "0"),
        ),
    )
    expected = {
        SeatingRule("", RuleKind.TOGETHER, ("R1", "R2")).__repr__(),
        SeatingRule("", RuleKind.APART, ("R1", "R3"), round="2").__repr__(),
        SeatingRule("", RuleKind.AT_TABLE, ("R3",), table="2").__repr__(),
        SeatingRule("", RuleKind.NOT_AT_TABLE, ("R1", "R2"), round="1", table="1").__repr__(),
        SeatingRule("", RuleKind.ABSENT, ("R2",), round="2").__repr__(),
        SeatingRule("", RuleKind.POINTS, term="repeat", points=0).__repr__(),
    }
    assert set(map(repr, stored(store))) == expected
    assert points_of(store.programme().seating_rules.values())[SeatingTerm.REPEAT] == 0


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ko", ["같이 (2)", "테이블지정 12 (1)", "점수 주제", "of tomorrow"]),
        ("en", ["together (2)", "at table 12 (1)", "points topics", "of tomorrow"]),
    ],
)
def test_a_report_calls_a_rule_by_what_it_says(language: str, words: list[str]) -> None:
    tomorrow = member_of(RuleKind, "of_tomorrow")
    found = [
        SeatingRule("", RuleKind.TOGETHER, ("a", "b")),
        SeatingRule("", RuleKind.AT_TABLE, ("a",), table="12"),
        SeatingRule("", RuleKind.POINTS, term="topics", points=3),
        SeatingRule("", tomorrow),
    ]
    assert [rule_words(rule, language) for rule in found] == words


def test_the_same_sheet_again_changes_nothing_and_a_moved_pin_one_field(store: Store) -> None:
    rows = [("together", "R1; R2", "", "", "", ""), ("at table", "R3", "1", "2", "", "")]
    assert import_lists(store, *event(), rules(*rows))
    again = [("같이", "R2; R1", "", "", "", ""), ("테이블 지정", "박도윤", "1", "2", "", "")]
    assert import_lists(store, rules(*again)) == []
    (moved,) = import_lists(store, rules(again[0], ("at table", "R3", "1", "1", "", "")))
    assert (moved.kind, moved.body["table"]) == ("seating_rule_changed", "1")
    assert import_lists(store, rules(rows[0])) == []
    assert len(stored(store)) == 2


def test_a_rule_is_taken_away_by_its_column_and_given_back(store: Store) -> None:
    header = ("Rule", "Guests", "Removed")
    import_lists(store, *event(), rules(("apart", "R1; R2", "no"), header=header))
    import_lists(store, rules(("apart", "R1; R2", "yes"), header=header))
    assert [rule.removed for rule in stored(store)] == [True]
    assert import_lists(store, rules(("together", "R1; R2"), header=("Rule", "Guests")))
    import_lists(store, rules(("together", "R1; R2", "yes"), header=header))
    import_lists(store, rules(("apart", "R1; R2"), header=("Rule", "Guests")))
    held = {rule.kind: rule.removed for rule in stored(store)}
    assert held == {RuleKind.APART: False, RuleKind.TOGETHER: True}


def test_what_the_desk_took_away_stays_away(store: Store) -> None:
    sheet = ("apart", "R1; R2", "", "", "", "")
    import_lists(store, *event(), rules(sheet))
    (rule,) = store.programme().seating_rules.values()
    removed = facts.change_fact(rule, replace(rule, removed=True))
    assert removed is not None
    store.append([removed], "s1")
    import_lists(store, rules(sheet))
    assert [rule.removed for rule in stored(store)] == [True]


def test_rules_that_cannot_be_met_are_refused_by_row_and_column() -> None:
    plan = plan_of(
        *event(),
        rules(
            ("함께", "R1; R2", "", "", "", ""),
            ("apart", "이서연; R1", "2", "", "", ""),
            ("apart", "R1", "", "", "", ""),
            ("apart", "R1; R1; 김민서", "", "", "", ""),
            ("apart", "R1; 없는 사람", "", "", "", ""),
            ("at table", "R1", "9", "7", "", ""),
            ("at table", "R1; R2; R3", "", "1", "", ""),
            ("at table", "R3", "1", "", "", ""),
            ("absent", "", "1", "", "", ""),
            ("points", "", "", "", "repeat", "-5"),
            ("points", "", "", "", "", "5"),
            ("points", "", "", "", "주제", ""),
            ("points", "R1", "", "", "topics", "1"),
            ("together", "R1; R3", "", "2", "", ""),
            ("친하게", "R1; R3", "", "", "", ""),
            ("", "R1; R3", "", "", "", ""),
            ("together", "R2; R1", "", "", "", ""),
        ),
    )
    assert problems(plan) == [
        (3, "참가자", "rule.opposite"),
        (4, "참가자", "rule.alone"),
        (5, "참가자", "rule.alone"),
        (6, "참가자", "reference.unknown"),
        (7, "라운드", "reference.unknown"),
        (7, "테이블", "reference.unknown"),
        (8, "테이블", "rule.full"),
        (9, "테이블", "rule.no_table"),
        (10, "참가자", "rule.nobody"),
        (11, "점수", "count.wrong"),
        (12, "항목", "rule.no_term"),
        (13, "점수", "rule.no_points"),
        (14, "참가자", "rule.unused"),
        (15, "테이블", "rule.unused"),
        (16, "규칙", "choice.wrong"),
        (17, "규칙", "rule.kindless"),
        (18, "규칙", "rule.twice"),
    ]


def test_a_table_is_full_of_the_people_of_several_rules_in_one_round() -> None:
    plan = plan_of(
        *event(),
        rules(
            ("at table", "R1", "1", "1", "", ""),
            ("at table", "R2", "2", "1", "", ""),
            ("at table", "R3", "", "1", "", ""),
        ),
    )
    assert problems(plan) == []
    late = rules(
        ("at table", "R1; R2", "1", "1", "", ""),
        ("at table", "R3", "", "1", "", ""),
    )
    assert problems(plan_of(*event(), late)) == [(3, "테이블", "rule.full")]


def test_two_tables_for_one_guest_and_a_table_they_must_not_sit_at() -> None:
    plan = plan_of(
        *event(),
        rules(
            ("at table", "R1", "", "1", "", ""),
            ("at table", "R1", "2", "2", "", ""),
            ("not at table", "R1; R2", "1", "1", "", ""),
            ("not at table", "R1", "1", "2", "", ""),
        ),
    )
    assert problems(plan) == [(3, "테이블", "rule.elsewhere"), (4, "테이블", "rule.elsewhere")]


def test_a_list_of_rules_contradicts_those_of_the_event(store: Store) -> None:
    import_lists(store, *event(), rules(("together", "R1; R2", "1", "", "", "")))
    late = rules(("apart", "R1; R2; R3", "", "", "", ""))
    plan = plan_of(late, store=store)
    assert problems(plan) == [(2, "참가자", "rule.opposite")]
    (sentence,) = said(plan, "en")
    assert sentence.endswith(
        "참가자: A rule of the event has the opposite rule for “R1” and “R2”; "
        "delete one of the two, or give them different rounds."
    )


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ko", "1번 테이블은 정원이 2명인데 규칙으로 3명을 지정했습니다."),
        ("en", "Table 1 takes 2 guests, and rules put 3 there; choose another table"),
    ],
)
def test_a_refusal_says_where_it_is_and_what_to_do(language: str, sentence: str) -> None:
    plan = plan_of(*event(), rules(("at table", "R1;R2;R3", "", "1", "", "")))
    (text,) = said(plan, language)
    assert sentence in text
    assert "좌석 규칙" in text


def said(plan: ImportPlan, language: str) -> list[str]:
    texts = load_texts(language)
    return [texts.say(refusal.sentence) for refusal in plan.refusals]
