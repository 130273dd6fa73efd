"""The floor plan in the real window: what is drawn where, and that it is drawn anew by a touch."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.domain.admission.outcomes import Admitted
from kiosk.domain.admission.scan_answer import ScanAnswer
from kiosk.domain.kiosk_flow.screens import Screen
from kiosk.domain.kiosk_flow.state import DisplaySettings, KioskState
from kiosk.domain.records.entities import Checkpoint, Programme, Room, Seat, Table
from kiosk.domain.text.languages import GUEST_LANGUAGES
from kiosk.texts import LANGUAGES
from kiosk.ui.attendee.derive import derive
from kiosk.ui.attendee.props import AttendeeProps
from kiosk.ui.shared.plan.contents import PlanDrawing
from tests.ui import audit
from tests.ui.attendee.attendee_window import SceneWindow, rect
from tests.ui.attendee.conftest import window_on
from tests.ui.attendee.panels import PANELS, Panel
from tests.ui.attendee.scene_inputs import TEXTS, inputs
from tests.ui.attendee.scene_records import KIM, PROGRAMME

BRAND, BLACK, PLUM = QColor("#1a3e9e"), QColor("#0b1220"), QColor("#8f2468")
BALLROOM = Room(
    "grand", "그랜드볼룸", "Grand Ballroom", "2층", "2F",
    outline="0 0, 40 28", doors=("20 28 3 in",), stage="11 0, 29 3.2", desk="4 29.5",
)  # fmt: skip
SEATS = (Seat("g1", "r1", "12"), Seat("g1", "r2", "19"))


def ballroom(rows: int = 5, columns: int = 5, room: Room = BALLROOM) -> Programme:
    tables = {
        str(1 + column + columns * row): Table(
            str(1 + column + columns * row),
            "grand",
            4 + 32 * column / (columns - 1),
            5.5 + 19 * row / (rows - 1),
        )
        for row in range(rows)
        for column in range(columns)
    }
    here = Checkpoint("main", "주 출입구", "Main entrance", room="grand", x=20.0, y=29.5)
    return replace(PROGRAMME, rooms={"grand": room}, tables=tables, checkpoints={"main": here})


def scene(
    programme: Programme, shown: str = "", language: str = "en", **display: object
) -> AttendeeProps:
    state = KioskState(
        Screen.TABLE,
        answer=ScanAnswer(Admitted(KIM, first=True), inputs().wall, SEATS, programme),
        display=DisplaySettings(language=language, **display),  # type: ignore[arg-type] # by name
        shown_round=shown,
    )
    return derive(state, inputs(programme))


@pytest.fixture(params=PANELS[:2], ids=lambda panel: panel.name)
def opened(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[SceneWindow]:
    scene_window = SceneWindow(request.param)
    yield scene_window
    scene_window.close()


def plan(opened: SceneWindow) -> QQuickItem:
    (found,) = [one for one in opened.items() if one.objectName() == "floorPlan"]
    return found


def drawing(opened: SceneWindow) -> PlanDrawing:
    model = opened.view_model.plan  # type: ignore[attr-defined] # made from the fields
    drawn: PlanDrawing = model.drawing.props
    return drawn


def colour(opened: SceneWindow, picture: QImage, x: float, y: float) -> QColor:
    """The colour at a place of the plan."""
    at = plan(opened).mapToScene(QPointF(x, y))
    return picture.pixelColor(round(at.x()), round(at.y()))


def near(one: QColor, other: QColor) -> bool:
    return all(
        abs(a - b) < 12
        for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index] # RGBA
    )


def test_walls_tables_and_the_way_are_drawn_where_they_are(opened: SceneWindow) -> None:
    opened.show(scene(ballroom()))
    picture, drawn = opened.picture(), drawing(opened)
    points = list(zip(drawn.way[::2], drawn.way[1::2], strict=True))
    assert len(points) > 2
    for (x, y), (next_x, next_y) in pairwise(points[1:]):
        middle = ((x + next_x) / 2, (y + next_y) / 2)
        assert near(colour(opened, picture, *middle), BRAND), middle
    tables = {table.number: table for table in drawn.tables}
    mine, other = tables["12"], tables["19"]
    assert near(colour(opened, picture, mine.x, mine.y - 0.44 * mine.diameter), BRAND)
    assert near(colour(opened, picture, other.x - 0.49 * other.diameter, other.y), PLUM)
    assert near(colour(opened, picture, drawn.here_x - 18, drawn.here_y + 12), BLACK)


def test_every_number_is_on_the_plan_inside_its_table(opened: SceneWindow) -> None:
    for programme in (ballroom(), ballroom(10, 6), ballroom(20, 15)):
        opened.show(scene(programme))
        around = plan(opened)
        texts = {
            str(one.property("text")): one
            for one in opened.items()
            if audit.is_text(one) and around.isAncestorOf(one)
        }
        assert programme.tables.keys() <= texts.keys()
        sizes = {one.number: one.diameter for one in drawing(opened).tables}
        for number in programme.tables.keys() - {"12"}:
            assert rect(texts[number]).width() <= sizes[number] + 1, number


def test_a_round_is_shown_by_a_touch_on_its_button(opened: SceneWindow) -> None:
    acted: list[str] = []
    opened.view_model.acted.connect(acted.append)
    opened.show(scene(ballroom()))
    (other,) = [
        one
        for one in opened.items()
        if audit.is_button(one) and one.property("text") == "Round 2: table 19"
    ]
    QTest.mouseClick(
        opened.window,
        Qt.MouseButton.LeftButton,
        pos=rect(other).center().toPoint(),
    )
    assert acted == ["round:r2"]
    before = drawing(opened).way
    opened.show(scene(ballroom(), "r2"))
    after = drawing(opened)
    assert after.way != before
    assert {one.number for one in after.tables if one.mark == "mine"} == {"19"}


def test_without_walls_no_way_is_drawn(opened: SceneWindow) -> None:
    opened.show(scene(ballroom(room=Room("grand", "그랜드볼룸", "Grand Ballroom"))))
    assert (drawing(opened).way, drawing(opened).walls) == ((), "")
    assert len(drawing(opened).tables) == 25


LONG_EN = "The Third International Conference on Joint Research Programmes and Young Scientists"
LONG_KO = "국제 공동연구 프로그램과 젊은 과학자 교류를 위한 제삼차 글로벌 협력 포럼 및 정기 총회"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("long", [False, True], ids=["short", "long"])
def test_the_name_of_the_event_gives_way_to_numbers_of_twelve_millimetres(
    opened: SceneWindow, language: str, long: bool
) -> None:
    """Tables of a room that is square or flat, 3.6 m and 4.75 m apart."""
    for programme in (PROGRAMME, ballroom()):
        event = programme.event
        if long:
            event = replace(event, name_ko=LONG_KO, name_en=LONG_EN)
        opened.show(scene(replace(programme, event=event), language=language))
        numbers = [one for one in opened.items() if one.objectName() == "planNumber"]
        assert len(numbers) == 25
        # Sizes of letters are whole px, a quarter of a millimetre each.
        assert min(audit.glyph_mm(opened, one) for one in numbers) > 11.75
        faults = audit.audit(opened, low=False)
        assert faults == []


@pytest.mark.parametrize("panel", PANELS, ids=lambda panel: panel.name)
@pytest.mark.parametrize(("x", "y", "desk"), [(-1.5, 14, "-1.5 15"), (41.5, 27, "41.5 20")])
def test_you_are_here_is_said_beside_the_room_too(
    walls: dict[str, SceneWindow], panel: Panel, x: float, y: float, desk: str
) -> None:
    """A kiosk left or right of the room, whose guests look along its wall."""
    opened = window_on(walls, panel)
    programme = ballroom(room=replace(BALLROOM, desk=desk))
    here = Checkpoint("main", room="grand", x=x, y=y)
    for language in GUEST_LANGUAGES:
        event = replace(programme.event, languages=(language, "en"))
        beside = replace(programme, checkpoints={"main": here}, event=event)
        opened.show(scene(beside, language=language))
        drawn = drawing(opened)
        assert drawn.strip_height > drawn.strip_width
        said = TEXTS[language].say("k10.here")
        (label,) = [
            one for one in opened.items() if one.objectName() == "planLabel" and words(one) == said
        ]
        assert audit.glyph_mm(opened, label) >= 0.6 * (7.25 if audit.is_small(opened) else 12), (
            language
        )
        strip = QRectF(drawn.strip_x, drawn.strip_y, drawn.strip_width, drawn.strip_height)
        assert plan(opened).mapRectToScene(strip).contains(audit.ink(label))
        mark = plan(opened).mapToScene(QPointF(drawn.here_x, drawn.here_y))
        assert not audit.ink(label).contains(mark)
        assert audit.audit(opened, low=False) == []


def words(item: QQuickItem) -> str:
    return str(item.property("text"))


def test_the_next_guest_sees_nothing_of_the_last_one(opened: SceneWindow) -> None:
    opened.show(scene(ballroom()))
    opened.show(AttendeeProps())
    assert drawing_of_nobody(opened) == PlanDrawing()


def drawing_of_nobody(opened: SceneWindow) -> PlanDrawing:
    single = opened.view_model._singles["plan"]
    drawn: PlanDrawing = single.drawing.props  # type: ignore[attr-defined] # FloorPlanViewModel
    return drawn


def test_in_high_contrast_the_plan_is_black_and_white_and_yellow(opened: SceneWindow) -> None:
    opened.show(scene(ballroom(), high_contrast=True))
    picture, drawn = opened.picture(), drawing(opened)
    mine = next(one for one in drawn.tables if one.mark == "mine")
    at = (mine.x, mine.y - 0.44 * mine.diameter)
    assert near(colour(opened, picture, *at), QColor("#ffe600"))
