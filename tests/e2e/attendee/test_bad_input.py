"""Bad and extreme input of an organiser: refused at import, or shown as it is meant to look."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from typer.testing import CliRunner

from kiosk.cli.commands import app
from kiosk.texts import GuestTexts
from tests.e2e.attendee.guest_walk import PICTURES, plain
from tests.e2e.face_processes import WindowProcess, opened, until
from tests.e2e.xserver import needs_x, x_server

BOX = (0, 0, 540, 960)
AT = datetime(2024, 12, 11, 9, 0, tzinfo=ZoneInfo("Asia/Seoul"))
ONE_WORD = ("Grundstuecksverkehrsgenehmigungszustaendigkeitsuebertragungsverordnung" * 2)[:80]
KOREAN_WORD = "국제공동연구협력전략기획" * 6 + "정책토론회의"
LONG_WAY = ("Take the escalator to the third floor and follow the blue line " * 4)[:200]
TRILINGUAL = "대사 / Ambassador / 大使"

EVENT = """행사명,영문 행사명,시작일시,종료일시,언어,코드접두어,대표색,로고,어두운바탕로고
과학 포럼,Science Forum,2024-12-11 09:00,2024-12-11 18:00,"{languages}",EVT,{colour},{logo},{dark}
"""
ROOMS = """장소코드,장소명(국문),장소명(영문),층(국문),층(영문),가로,세로,윤곽
hall,그랜드볼룸,Grand Ballroom,2층,2F,40,30,
bent,굽은방,Bent Room,2층,2F,,,"0 0, 30 0, 30 10, 12 10, 12 30, 0 30"
tiny,작은방,Tiny Room,2층,2F,2,1.5,
long,긴방,Long Gallery,2층,2F,120,4,
"""
SESSIONS = f"""세션코드,세션명(국문),세션명(영문),장소,시작,종료
s1,{KOREAN_WORD},{ONE_WORD},bent,2024-12-11 09:00,2024-12-11 10:30
s2,폐회식,Closing,hall,2024-12-11 17:00,2024-12-11 18:00
"""
CHECKPOINTS = """Checkpoint ID,체크포인트명(국문),체크포인트명(영문),장소,대상,입장시작,X,Y
main,정문,Main door,hall,일반,2024-12-11 08:30,20,29
"""
ROUNDS = "라운드,라운드명(국문),라운드명(영문),장소,시작,종료\n" + "".join(
    f"{number},{number}라운드,Round {number},{room},2024-12-11 09:05,2024-12-11 09:30\n"
    for number, room in enumerate(("hall", "bent", "tiny", "long"), 1)
)
TABLES = "테이블,장소,가로위치,세로위치\n" + "".join(
    [f"{n + 1},hall,{1.5 + 1.9 * (n % 20):.1f},{1.5 + 1.8 * (n // 20):.1f}\n" for n in range(300)]
    + [f"{n + 301},bent,{2 + 4 * (n % 3)},{3 + 8 * (n // 3)}\n" for n in range(9)]
    + ["401,tiny,1,0.7\n", "501,long,3,2\n", "502,long,60,2\n", "503,long,118,2\n"]
)
SEATED = {"1": "237", "2": "309", "3": "401", "4": "503"}
"""The table of guest G1 to G4 in the round of that number, each in another room."""
SEATS = "등록번호,라운드,테이블\n" + "".join(
    f"G{number},{number},{table}\n" for number, table in SEATED.items()
)
GUESTS = f"""등록번호,국문성명,영문 이름,영문 성,직위,영문 직위,국가,언어,구분,코드
G1,김민서,Minseo,KIM,,,KR,ko,일반,EVT-000000000001
G2,,Ada,WREN,,,GB,en,일반,EVT-000000000002
G3,박하람,Haram,PARK,,,KR,ko,일반,EVT-000000000003
G4,,Jane,HOLLOW,,,GB,en,일반,EVT-000000000004
G5,최유나,,,,,KR,ko,일반,EVT-000000000005
G6,,Rosa,MARSH,,,GB,en,일반,EVT-000000000006
G7,,ཚེ་རིང་,,,,BT,en,일반,EVT-000000000007
G8,,Asha,JUMA,,,TZ,sw,일반,EVT-000000000008
G9,정누리,Nuri,JUNG,{TRILINGUAL},{TRILINGUAL},KR,ko,일반,EVT-000000000009
G10,,Hana,BROOK,{TRILINGUAL},{TRILINGUAL},GB,en,일반,EVT-000000000010
"""
NAMELESS = "G11,,,,,,KR,ko,일반,EVT-000000000011\n"
WAYS = f"""체크포인트,장소,화살표,가는 길(국문),가는 길(영문)
main,bent,왼쪽,{"왼쪽 복도를 따라 끝까지 " * 15},{LONG_WAY}
"""
SCRIPTED = """<svg xmlns="http://www.w3.org/2000/svg" width="90" height="24">
<script>fetch("https://example.org")</script><rect width="90" height="24"/></svg>
"""
LINKED = """<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
 width="90" height="24"><image xlink:href="https://example.org/logo.png"/></svg>
"""
SHOWN = {
    "rooms.csv": ROOMS, "sessions.csv": SESSIONS, "checkpoints.csv": CHECKPOINTS,
    "rounds.csv": ROUNDS, "tables.csv": TABLES, "guests.csv": GUESTS, "seats.csv": SEATS,
}  # fmt: skip


def imports(folder: Path, **files: str) -> str:
    """What the command says of these lists and the others beside them."""
    named = {f"{name}.csv": text for name, text in files.items()}
    for name, text in (SHOWN | named).items():
        (folder / name).write_text(text, encoding="utf-8")
    paths = [str(folder / name) for name in SHOWN | named]
    said = CliRunner().invoke(app, ["import", *paths, "--store", str(folder / "forum.db")])
    return re.sub(r"\s+", " ", said.output)


REFUSED = {
    "ko": (
        "event.csv, 2행, 로고: 그림 파일이 20480 KB입니다",
        "event.csv, 2행, 어두운바탕로고: 그림에 ",
        "event.csv, 2행, 언어: “sw”",
        "guests.csv, 12행, 국문성명: ",
        "ways.csv, 2행, 가는 길(국문): ",
        "ways.csv, 2행, 가는 길(영문): ",
    ),
    "en": (
        "event.csv, row 2, 로고: The picture has 20480 KB; make it ",
        "event.csv, row 2, 어두운바탕로고: The picture contains ",
        "event.csv, row 2, 언어: “sw” has no texts for the screens of guests; ",
        "guests.csv, row 12, 국문성명: The row names nobody; ",
        "ways.csv, row 2, 가는 길(국문): The text of the way has ",
        "ways.csv, row 2, 가는 길(영문): The text of the way has 200 characters; write at most 60",
    ),
}


@pytest.mark.parametrize(("language", "svg"), [("ko", SCRIPTED), ("en", LINKED)])
def test_what_no_screen_can_show_is_refused_by_file_row_and_column(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, svg: str
) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", language)
    with (tmp_path / "large.png").open("wb") as picture:
        picture.write(b"\x89PNG\r\n\x1a\n")
        picture.truncate(20 << 20)
    (tmp_path / "active.svg").write_text(svg, encoding="utf-8")
    event = EVENT.format(languages="ko, sw", colour="", logo="large.png", dark="active.svg")
    said = imports(tmp_path, event=event, guests=GUESTS + NAMELESS, ways=WAYS)
    assert [sentence for sentence in REFUSED[language] if sentence not in said] == [], said


class Kiosk:
    """A kiosk of the event, operated by scans and touches in the language of its guest."""

    def __init__(self, window: WindowProcess) -> None:
        self._window = window
        PICTURES.mkdir(parents=True, exist_ok=True)

    def scan(self, number: int, language: str, *words: str, then: str = "") -> str:
        """Scan a guest's code; all that is said, once the words are among it, on the way back.

        `then` is what K10 says as well.
        """
        self._window.scan(f"EVT-{number:012}")
        said = self._read(f"welcome-G{number}", language, "welcome", words)
        if then:
            self._touch(language, "k4.map")
            said += self._read(f"table-G{number}", language, "table", (then,))
        self._touch(language, "bar.start")
        self._window.wait_until("the first screen", lambda state: state["screen"] == "attract")
        return said

    def _touch(self, language: str, message: str) -> None:
        self._window.press(GuestTexts()[language].say(message))

    def _read(self, name: str, language: str, screen: str, words: tuple[str, ...]) -> str:
        self._window.wait_until(
            f"{screen} in {language}",
            lambda state: (state["screen"], state["language"]) == (screen, language),
        )
        read: list[str] = []

        def complete() -> bool:
            read[:] = self._window.texts()
            return all(plain(one) in plain(" ".join(read)) for one in words)

        until(f"{words} on {name}", complete)
        self._window.picture().save(PICTURES / f"bad-{name}-{language}.png")
        return " ".join(read)


@needs_x
def test_what_is_unusual_looks_as_if_it_were_meant(tmp_path: Path) -> None:
    event = EVENT.format(languages="ko, en", colour="#F2F5FA", logo="", dark="")
    assert "#F2F5FA" in imports(tmp_path, event=event)
    at = ("--store", str(tmp_path / "forum.db"), "--checkpoint", "main", "--device", "kiosk-1")
    with (
        x_server(*BOX[2:]) as display,
        opened(display, BOX, "ko", "attendee", *at, at=AT) as window,
    ):
        kiosk = Kiosk(window)
        for number, language in ((1, "ko"), (2, "en"), (3, "ko"), (4, "en")):
            table = SEATED[str(number)]
            kiosk.scan(number, language, table, then=table)
        kiosk.scan(5, "ko", "최유나", KOREAN_WORD)
        kiosk.scan(6, "en", "MARSH", ONE_WORD)
        assert "ཚ" not in kiosk.scan(7, "en", "Welcome")
        kiosk.scan(8, "en", "JUMA")
        assert "大使" not in kiosk.scan(9, "ko", "정누리 대사님")
        assert "大使" not in kiosk.scan(10, "en", "BROOK", "Ambassador of the United Kingdom")
