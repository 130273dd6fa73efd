"""What the screen of the guest's table says and draws."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.admission.outcomes import (
    Admitted,
)
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.admission.tablemates import Tablemate
from kiosk.domain.floor_plan.geometry import Point
from kiosk.domain.floor_plan.plan_layout import TableMark
from kiosk.domain.floor_plan.room_shape import RoomShape, Standpoint
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.records.entities import (
    Checkpoint,
    Guest,
    Round,
)
from kiosk.domain.records.ways import ArrowKind, Way, way_id
from kiosk.ui.attendee.props import AttendeeProps
from kiosk.ui.attendee.table_head import TableHead
from tests.ui.attendee.derived_props import (
    MINSEO,
    NOW,
    PROGRAMME,
    SEATS,
    TABLE,
    at,
    banded,
    met,
    shown,
)


def marks(props: AttendeeProps) -> dict[str, TableMark]:
    assert props.plan is not None
    return {table.number: table.mark for table in props.plan.tables}


def test_my_table_says_number_time_place_and_way_and_shows_the_plan_as_the_guest_faces() -> None:
    props = shown(TABLE)
    assert banded(props) == ["12번 테이블 · 14:00", "2층 그랜드볼룸 · 20분 뒤"]
    english = banded(shown(TABLE, "en"))
    assert english == ["Your table 12 · 14:00", "Grand Ballroom, 2F · in 20\u00a0min"]
    head = TableHead("내 테이블", "12", "14:00", "20분 뒤", "2층 그랜드볼룸")
    assert (props.table_head, props.hero) == (head, None)
    assert props.plan is not None
    assert props.plan.start == Standpoint(Point(10.0, 15.0), 90.0)
    assert marks(props) == {"12": TableMark.MINE, "7": TableMark.OTHER_ROUND}
    assert [(row.label, row.table, row.time, row.active, row.shown) for row in props.rounds] == [
        ("1라운드", "12", "14:00", True, True),
        ("2라운드", "7", "14:30", False, False),
    ]
    assert [row.action for row in props.rounds] == ["round:r1", "round:r2"]
    assert (props.route, props.route_arrow) == ("왼쪽 뒤로 약 13\u00a0m입니다", "")


def test_another_round_is_shown_when_it_is_chosen() -> None:
    props = shown(replace(TABLE, shown_round="r2"))
    assert banded(props) == ["7번 테이블 · 14:30", "2층 그랜드볼룸 · 50분 뒤"]
    assert marks(props) == {"12": TableMark.OTHER_ROUND, "7": TableMark.MINE}
    assert [row.shown for row in props.rounds] == [False, True]


def test_a_round_that_is_on_or_over_or_far_away_is_not_shown_as_beginning_soon() -> None:
    assert banded(shown(TABLE, wall=at(35)))[1] == "2층 그랜드볼룸 · 15분 남음"
    assert banded(shown(replace(TABLE, shown_round="r1"), wall=at(70)))[1] == "2층 그랜드볼룸"
    assert banded(shown(TABLE, wall=at(-200)))[1] == "2층 그랜드볼룸"
    tomorrow = banded(shown(TABLE, "en", wall=at(-24 * 60)))
    assert tomorrow == ["Your table 12 · 14:00 on Wed 11 Dec", "Grand Ballroom, 2F"]


def test_who_else_sits_there_is_shown_in_place_of_the_plan() -> None:
    answer = TABLE.answer
    assert answer is not None
    mates = (
        Guest(organisation_ko="한빛대학교", country="KR"),
        Guest(organisation_ko="한빛대학교", country="KR"),
        Guest(name_ko="한가람", position_ko="교수", organisation_ko="한국가상연구원", country="KR"),
        Guest(organisation_en="Embassy of Canada", country="CA"),
        Guest(organisation_ko="내 기관", country="VN"),
        Guest(),
    )
    me = replace(MINSEO, organisation_ko="내 기관", country="KR")
    seated = replace(
        answer,
        outcome=Admitted(me, first=True),
        tablemates=tuple(Tablemate("r1", one) for one in mates),
    )
    state = replace(TABLE, answer=seated)
    plan = shown(state)
    assert (plan.plan is None, plan.company, plan.actions[0].id) == (False, None, "company")
    turned = shown(replace(state, shows_company=True))
    assert (turned.plan, turned.hero, turned.actions[0].id) == (None, None, "plan")
    assert turned.company is not None
    expected = ("한가람 교수님 (한국가상연구원)", "Embassy of Canada", "한빛대학교")
    assert turned.company.people == expected
    assert turned.company.countries == ("베트남", "캐나다")
    assert "Embassy of Canada" in turned.spoken
    other = shown(replace(state, shown_round="r2"))
    assert other.actions[0].id == "day", "of the second round nobody is known"
    large = shown(replace(state, display=replace(state.display, zoom=2.0)))
    assert large.plan is not None
    assert large.company == turned.company


def test_a_round_without_a_time_has_a_table_without_one() -> None:
    untimed = replace(PROGRAMME, rounds={"r1": Round("r1", "1라운드", "Round 1")})
    props = shown(replace(TABLE, answer=ScanAnswer(Admitted(MINSEO, first=True), NOW, SEATS[:1])),
                  "en", programme=untimed)  # fmt: skip
    assert (banded(props), props.rounds) == (["Your table 12", "Grand Ballroom, 2F"], ())


def test_the_plan_has_the_walls_of_the_room_and_the_way_its_arrow() -> None:
    hall = replace(PROGRAMME.rooms["hall"], outline="0 0, 20 14", doors=("10 14 2 in",))
    here = Checkpoint("main", room="hall", x=10.0, y=15.0)
    walled = replace(PROGRAMME, rooms={"hall": hall}, checkpoints={"main": here})
    props = shown(TABLE, "en", programme=walled)
    assert props.plan is not None
    assert len(props.plan.shape.doors) == 1
    assert props.route_arrow == "left"
    assert props.route == "1st row, 1st from the left"


def test_the_arrow_to_a_room_does_not_stand_beside_the_way_inside_of_it() -> None:
    hall = replace(PROGRAMME.rooms["hall"], outline="0 0, 20 14", doors=("10 14 2 in",))
    outside = Checkpoint("main", room="lobby")
    up = Way(way_id("main", "hall"), "main", "hall", ArrowKind.ESCALATOR_UP)
    walled = replace(
        PROGRAMME, rooms={"hall": hall}, checkpoints={"main": outside}, ways={up.id: up}
    )
    props = shown(TABLE, "en", programme=walled)
    assert (props.route, props.route_arrow) == ("1st row, 1st from the left", "")
    hero = shown(replace(TABLE, screen=Screen.WELCOME), "en", programme=walled).hero
    assert hero is not None
    assert hero.arrow == "escalator_up"


def test_my_table_without_a_plan_shows_the_number() -> None:
    bare = replace(PROGRAMME, tables={}, rounds={})
    state = met(Admitted(MINSEO, first=True), Screen.TABLE, SEATS[:1])
    props = shown(state, "en", programme=bare)
    assert (props.plan, props.rounds, props.route) == (None, (), "")
    assert props.hero is not None
    assert (props.hero.number, banded(props)) == ("12", ["Your table 12"])


@pytest.mark.parametrize(
    ("minutes", "chip", "when"),
    [
        (-360, "", "14:00"),
        (-20, "", "40\u00a0min · 14:00"),
        (0, "Soon", "20\u00a0min · 14:00"),
        (30, "On now", "20\u00a0min left"),
        (60, "", "14:00"),
    ],
)
def test_a_table_without_a_plan_is_soon_only_within_half_an_hour(
    minutes: int, chip: str, when: str
) -> None:
    bare = replace(PROGRAMME, tables={})
    hero = shown(replace(TABLE, shown_round="r1"), "en", programme=bare, wall=at(minutes)).hero
    assert hero is not None
    assert (hero.chip, hero.minutes) == (chip, when)


def test_without_a_described_room_or_a_place_of_the_kiosk_there_are_the_tables_alone() -> None:
    bare = replace(PROGRAMME, rooms={}, checkpoints={})
    props = shown(TABLE, programme=bare)
    assert props.plan is not None
    assert (props.plan.shape, props.plan.start) == (RoomShape(), None)
    assert len(props.plan.tables) == 2
