"""An event of many languages: imported by the command, walked through by keys and touches."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.ui.attendee.layout.line_breaking import PHRASE_END
from tests.e2e.conftest import Venue, opened
from tests.e2e.touches import tap, taps, visible

EVENT = """행사명,영문 행사명,시작일시,종료일시,언어
과학 포럼,Science Forum,2024-12-11 09:00,2024-12-11 18:00,"한국어, 영어, 일본어, 중국어(간체), 불어"
"""
GUESTS = """번호,국문성명,영문 이름,영문 성,호칭,국가,언어,연락처,코드
1,한가람,Garam,HAN,Ms.,KR,,,EVT-000000000001
2,,Hana,SATO,Ms.,JP,,010-2222-4321,EVT-000000000002
3,,Luc,PETIT,Mr.,FR,Français,,EVT-000000000003
4,,Mei,LIN,Ms.,TW,zh-TW,,EVT-000000000004
5,,Wei,WANG,Mr.,CN,중국어,,EVT-000000000005
"""
SESSIONS = """시간,제목,영문 제목,장소
2024-12-11 09:30-10:30,개회식,Opening,Grand Hall
"""


def imported(folder: Path, event: str = EVENT) -> tuple[Path, str]:
    """The store of the event, and what the command said."""
    files = {"event.csv": event, "guests.csv": GUESTS, "sessions.csv": SESSIONS}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    store = folder / "event.db"
    paths = [str(folder / name) for name in files]
    said = CliRunner().invoke(app, ["import", *paths, "--store", str(store)])
    return store, said.output


@pytest.fixture
def forum(qtbot: QtBot, tmp_path: Path) -> Iterator[Venue]:
    store, said = imported(tmp_path)
    assert store.exists(), said
    yield from opened(qtbot, store, windowed=True)


def words(venue: Venue) -> str:
    """All that stands in the window."""
    texts = visible(venue.kiosk.window.contentItem())
    said = "\n".join(str(one.property("text")) for one in texts if one.inherits("QQuickText"))
    return said.replace(PHRASE_END, "").replace("\n", "")


def test_a_guest_from_japan_walks_through_in_japanese(forum: Venue) -> None:
    assert "초대장 QR을" in words(forum)
    assert "Hold your QR face down" in words(forum)
    props = forum.scan("EVT-000000000002")
    assert (props.screen, props.language) == ("welcome", "ja")
    assert "ようこそ" in words(forum)
    assert "SATO" in words(forum)
    assert "Opening" in props.spoken
    tap(forum, "私の予定")
    assert forum.props.screen == "day"
    assert "本日の予定" in words(forum)
    tap(forum, "係員を呼ぶ")
    assert "案内デスクへお越しください" in words(forum)
    tap(forum, "最初に戻る")
    assert (forum.props.screen, forum.props.language) == ("attract", "ko")


def test_each_guest_is_spoken_to_in_their_own_language(forum: Venue) -> None:
    for code, language, welcome in (
        ("3", "fr", "Bienvenue"),
        ("5", "zh", "欢迎您"),
        ("4", "en", "Welcome"),
        ("1", "ko", "환영합니다"),
    ):
        assert forum.scan(f"EVT-00000000000{code}").language == language
        assert welcome in words(forum)


def test_a_language_is_chosen_by_its_own_name(forum: Venue) -> None:
    tap(forum, "한국어")
    assert forum.props.screen == "language"
    named = [option.text for option in forum.props.choices[0].options]
    assert named == ["한국어", "English", "日本語", "中文", "Français"]
    tap(forum, "日本語")
    assert (forum.props.screen, forum.props.language) == ("attract", "ja")
    assert "QRコードを伏せて下の読み取り部へ" in words(forum)
    assert forum.scan("EVT-000000000001").language == "ja"
    tap(forum, "日本語")
    tap(forum, "Français")
    assert (forum.props.screen, forum.props.language) == ("welcome", "fr")
    assert "Bienvenue" in words(forum)


def test_a_code_that_is_not_known_keeps_the_language(forum: Venue) -> None:
    forum.scan("EVT-000000000002")
    assert forum.scan("EVT-999999999999").screen == "notFound"
    assert "もう一度かざしてください" in words(forum)


def test_a_name_is_found_in_japanese(forum: Venue) -> None:
    tap(forum, "한국어")
    tap(forum, "日本語")
    tap(forum, "名前で探す")
    assert "お名前を入力してください" in words(forum)
    taps(forum, "SATO")
    tap(forum, "SATO H.")
    taps(forum, "4321")
    assert (forum.props.screen, forum.props.language) == ("welcome", "ja")


def test_a_language_without_texts_is_refused_with_those_that_have_some(tmp_path: Path) -> None:
    _, said = imported(tmp_path, EVENT.replace("불어", "독일어"))
    assert "event.csv" in said
    assert "“de”" in said
    assert "Français" in said
