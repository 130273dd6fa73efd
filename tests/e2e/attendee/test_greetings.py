"""Greetings from lists as organisers write them: imported by the command, scanned at a kiosk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.ui.attendee.props import AttendeeProps
from tests.e2e.conftest import Venue, opened

GUESTS = """번호,국문성명,영문 이름,영문 성,경칭,호칭,직위,영문 직위,소속,국가,언어,코드,인사말
1,한가람,Garam,HAN,Prof.,Mr.,교수,Professor,한빛대학교,KR,ko,EVT-000000000001,
2,,Adaline,FENWICK,H.E.,Ms.,대사,Ambassador,주한캐나다대사관,CA,en,EVT-000000000002,
3,,Adaline,FENWICK,H.E.,Ms.,대사,Ambassador,주한캐나다대사관,CA,ko,EVT-000000000003,
4,노아람,Aram,Noh,,,수석전문역,,,KR,ko,EVT-000000000004,
5,홍길동,Gildong,HONG,,,,,,KR,ko,EVT-000000000005,"홍길동 의장님, 어서 오십시오"
"""
Greets = Callable[[str, str], AttendeeProps]


@pytest.fixture
def greets(qtbot: QtBot, tmp_path: Path) -> Iterator[Greets]:
    """A kiosk of an event whose sheet has a further column; a scan of the last digit of a code."""
    kiosks: list[Iterator[Venue]] = []

    def greet(column: str, guest: str) -> AttendeeProps:
        header, _, value = column.partition(":")
        sheet = f"행사명,시작일시,{header}\n과학 포럼,2024-12-11 09:00,{value}\n"
        (tmp_path / "event.csv").write_text(sheet, encoding="utf-8")
        (tmp_path / "guests.csv").write_text(GUESTS, encoding="utf-8")
        files, store = (
            [str(tmp_path / name) for name in ("event.csv", "guests.csv")],
            tmp_path / "s.db",
        )
        imported = CliRunner().invoke(app, ["import", *files, "--store", str(store)])
        assert imported.exit_code == 0, imported.output
        kiosks.append(opened(qtbot, store))
        return next(kiosks[-1]).scan(f"EVT-00000000000{guest}")

    yield greet
    for kiosk in kiosks:
        next(kiosk, None)


@pytest.mark.parametrize(
    ("column", "guest", "spoken"),
    [
        ("주최:과학부", "1", "한가람 교수님, 환영합니다"),
        ("주최:과학부", "2", "Welcome. H.E. Ms. Adaline FENWICK. Ambassador of Canada"),
        ("주최:과학부", "3", "Fenwick 대사님, 환영합니다"),
        ("주최:과학부", "4", "노아람 님, 환영합니다"),
        ("직위별 호칭:수석전문역=전문역", "4", "노아람 전문역님, 환영합니다"),
        ("주최:과학부", "5", "홍길동 의장님, 어서 오십시오"),
    ],
)
def test_a_kiosk_greets_as_the_list_says(
    greets: Greets, column: str, guest: str, spoken: str
) -> None:
    props = greets(column, guest)
    assert props.screen == "welcome"
    assert spoken in props.spoken.replace("\xa0", " ")


@pytest.mark.parametrize("guest", ["1", "2", "5"])
def test_an_event_may_keep_names_off_its_kiosks(greets: Greets, guest: str) -> None:
    props = greets("이름 비표시:예", guest)
    assert props.screen == "welcome"
    assert ("환영합니다" in props.spoken) or ("Welcome" in props.spoken)
    shown = repr(props)
    assert not any(name in shown for name in ("한가람", "FENWICK", "Fenwick", "홍길동", "의장"))
